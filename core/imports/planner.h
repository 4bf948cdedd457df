// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Rows and what is known → what becomes of each row. Pure: writes nothing.
#pragma once

#include "core/imports/imports.h"
#include "core/imports/known.h"
#include "core/imports/rowparser.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace samovar {

/// A person as far as a further answer may change her or him.
struct PersonState {
    Participant person;
    QSet<QString> byHand;           ///< keys of the fields that she set: never overwritten
    std::optional<qint64> activeAt; ///< the time of the newest answer, UTC seconds
};

/// What the stored rows of one answer say, by field or question; several rows may say it differently.
using AnswerValues = QHash<QString, QStringList>;

/// The values of a record for comparing: by field («email»), by question («?» and the folded title).
[[nodiscard]] AnswerValues valuesOf(const QList<Column> &columns, const QStringList &cells);

/// What is to be done with one row.
struct PlannedRow {
    RowKind kind = RowKind::Problem;
    qint64 row = 0;
    ParsedRow parsed;
    quint32 person = 0; ///< place in Known
    quint32 answer = 0; ///< place in Known
    bool isNewAnswer = false;
    bool becomesActive = false;        ///< the new answer is the newest
    std::optional<Participant> merged; ///< the person after it, where that differs
    QList<TrackId> preferences;
    bool setsPreferences = false;
    quint64 rowHash = 0;
    Message reason;
    QList<Message> changes;
};

/// Decides row by row. Rows that were planned count as known for those that follow.
class Planner {
public:
    /// How stored people and answers are looked up (the store's part).
    struct Lookup {
        std::function<PersonState(ParticipantId)> person;
        std::function<AnswerValues(qint64 answerId)> answer;
    };
    /// \a keepsStates: what is planned is not written as it goes (a preview), so the planner itself remembers
    /// it.
    Planner(Known &known, Lookup lookup, bool keepsStates);

    /// The profile of the file whose rows come next.
    void setSource(const QString &profile) { m_source = profile; }

    [[nodiscard]] PlannedRow plan(const RowParser &parser, qint64 row,
                                  const std::vector<QByteArrayView> &cells, quint64 rowHash);
    /// Somebody for a reason: the name of a stored person, the row of a planned one.
    [[nodiscard]] QString label(quint32 person) const;

private:
    [[nodiscard]] std::optional<quint32> findPerson(const ParsedRow &parsed) const;
    [[nodiscard]] std::optional<quint32> findAnswer(const PlannedRow &planned, quint32 person) const;
    void planKnown(PlannedRow &planned, const std::function<AnswerValues()> &values);
    void planNew(PlannedRow &planned);
    void planFurther(PlannedRow &planned);
    [[nodiscard]] QSet<QString> differences(PlannedRow &planned, const AnswerValues &values) const;
    void planSame(PlannedRow &planned, const AnswerValues &values);
    void merge(PlannedRow &planned, PersonState &state, bool overwrites, const QSet<QString> *only);
    [[nodiscard]] std::optional<PersonState> stateOf(quint32 person) const;
    [[nodiscard]] std::optional<AnswerValues> valuesOfAnswer(quint32 answer) const;
    void addAnswer(PlannedRow &planned);
    void remember(const PlannedRow &planned, const std::optional<PersonState> &state);

    Known &m_known;
    Lookup m_lookup;
    QString m_source;
    bool m_keepsStates;
    QHash<quint32, PersonState> m_people;
    QHash<quint32, AnswerValues> m_answers;
};

} // namespace samovar
