// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The SQL of the participants' tables.
#pragma once

#include "core/base/id.h"
#include "core/participants/participants.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace samovar {

class Change;
class Database;
class Query;

/// The columns that take part in undo, as prepared statements for many rows. Throws DbError.
class ParticipantWriter {
public:
    explicit ParticipantWriter(const Change &change);
    ~ParticipantWriter();
    ParticipantWriter(const ParticipantWriter &) = delete;
    ParticipantWriter &operator=(const ParticipantWriter &) = delete;

    /// Stores a new participant with its sort keys and search text; returns its id.
    ParticipantId insert(const Participant &participant);
    /// Replaces the row of the same id.
    void update(const Participant &participant);
    /// Replaces the wishes of a participant; tracks in order, first choice first.
    void setPreferences(ParticipantId id, const QList<TrackId> &tracks);

private:
    struct Statements;
    void bindRow(Query &query, const Participant &participant) const;
    std::unique_ptr<Statements> m_statements;
};

namespace participantstore {

/// The participants with these ids, in the same order; those that are gone are left out.
[[nodiscard]] std::vector<Participant> byIds(const Database &database, std::span<const ParticipantId> ids,
                                             std::optional<qint64> registrationCloses);
[[nodiscard]] qint64 count(const Database &database);
[[nodiscard]] bool exists(const Database &database, ParticipantId id);
void remove(const Change &change, std::span<const ParticipantId> ids);

/// Marks fields as set by hand.
void markByHand(const Change &change, ParticipantId id, const QStringList &fields);
/// The fields of a participant that were set by hand, with the moment.
[[nodiscard]] QList<std::pair<QString, QDateTime>> fieldsByHand(const Database &database, ParticipantId id);
/// All answers of a person, newest first, with their cells from the file they were last seen in.
[[nodiscard]] QList<AnswerVersion> answers(const Database &database, ParticipantId id);

/// The categories and sources that occur, with their people, largest first.
[[nodiscard]] QList<ValueCount> categories(const Database &database);
[[nodiscard]] QList<ValueCount> sources(const Database &database);

/// The columns of participants as byIds() reads them, for statements of its own that stream.
[[nodiscard]] QByteArray selectColumns();
[[nodiscard]] Participant fromRow(const Query &query, std::optional<qint64> registrationCloses);
/// Adds the titles of the tracks asked for, and of the track that each was put into.
void readPreferences(const Database &database, std::span<Participant> people);

} // namespace participantstore
} // namespace samovar
