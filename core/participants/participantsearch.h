// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Which participants match, in which order: the SQL of searching, filtering and sorting.
#pragma once

#include "core/base/id.h"
#include "core/participants/participants.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace samovar {

class Database;
class Progress;
class Query;

/// One search over the participants of an open event.
///
/// The text is folded (case, ё=е) and split at blanks; every word must stand somewhere in name, e-mail, phone
/// or organisation. Words of three letters and more go through the trigram index, two letters through its
/// vocabulary; one letter, and words that a large part of the people match, are found by walking the display
/// order, where the first hits come at once. Throws DbError.
class ParticipantSearch {
public:
    ParticipantSearch(const Database &database, ParticipantFilter filter, ParticipantOrder order,
                      std::optional<qint64> registrationCloses);

    [[nodiscard]] qint64 count() const;
    /// The first \a limit ids (-1: all). Throws DbError::interrupted() where \a progress is cancelled.
    [[nodiscard]] std::vector<ParticipantId> ids(qint64 limit, const Progress *progress) const;
    /// Reads the columns of participantstore::selectColumns() of all that match, in order, until \a use
    /// returns false.
    void forEach(const std::function<bool(const Query &)> &use) const;

private:
    [[nodiscard]] QByteArrayList conditions(bool walks) const;
    [[nodiscard]] QByteArray statement(const QByteArray &columns, bool ordered, qint64 limit) const;
    [[nodiscard]] Query prepared(const QByteArray &columns, bool ordered, qint64 limit) const;
    void readIndex();
    [[nodiscard]] bool isSelective() const;

    const Database &m_database;
    ParticipantFilter m_filter;
    ParticipantOrder m_order;
    std::optional<qint64> m_closes;
    QList<QStringList> m_words;
    QByteArray m_match;         ///< the FTS5 expression; empty: the index does not help
    qint64 m_estimate = -1;     ///< at most so many match by the index; -1: not known
    QStringList m_sourceValues; ///< the stored values of `sources` that hold the source asked for
};

/// The words that a search text is split into, each with its alternatives: folded; a telephone number as its
/// digits, where a leading 8 may stand for the 7 that is stored.
[[nodiscard]] QList<QStringList> searchWords(const QString &text);

} // namespace samovar
