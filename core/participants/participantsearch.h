// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Which participants match, in which order: the SQL of searching, filtering and sorting.
#pragma once

#include "core/db/database.h"
#include "core/participants/filterstore.h"
#include "core/participants/participantids.h"
#include "core/participants/participants.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace samovar {

class Progress;

/// One search over the participants of an open event.
///
/// The text is folded (case, ё=е) and split at blanks; every word must stand somewhere in name, e-mail, phone
/// or organisation. The first rows of the display order are looked at, which is enough for what many people
/// have. Else the trigram index names the candidates (0.05 µs each): one to three letters exactly, longer
/// words by their trigrams, so that the texts of the candidates are compared as well. Few candidates are
/// sorted; many are met by walking the index of the display order. Throws DbError, interrupted() where the
/// progress is cancelled.
class ParticipantSearch {
public:
    /// \a progress may be null; it must outlive the search.
    ParticipantSearch(const Database &database, ParticipantFilter filter, ParticipantOrder order,
                      std::optional<qint64> registrationCloses, const Progress *progress);

    [[nodiscard]] qint64 count() const;
    /// The first \a limit ids (-1: all).
    [[nodiscard]] ParticipantIds ids(qint64 limit) const;
    /// Reads the columns of participantstore::selectColumns() of all that match, in order, until \a use
    /// returns false. They are as they were when it began: until it ends, commits wait.
    void forEach(const std::function<bool(const Query &)> &use) const;

private:
    /// What the first rows of the display order tell.
    struct Head {
        ParticipantIds hits;
        std::vector<int> wordRows;          ///< how many rows hold each word
        QHash<QByteArray, int> trigramRows; ///< how many hold each trigram of the words
        int rows = 0;
    };
    /// People of whom the index says that they may match, by id.
    struct Candidates {
        ParticipantIds ids;
        bool isExact = false; ///< they do match, but for the filters
    };

    [[nodiscard]] ParticipantIds idsWithWords(qint64 limit) const;
    [[nodiscard]] ParticipantIds idsByFilter(bool isSelective, qint64 limit) const;
    [[nodiscard]] Head readHead(qint64 limit) const;
    /// All who pass the filters, where they are many.
    [[nodiscard]] ParticipantIds orderedByFilter() const;
    /// The FTS5 expression of the words of three letters and more; empty without.
    [[nodiscard]] QByteArray matchOf(const Head &head) const;
    [[nodiscard]] Candidates candidates(const Head &head) const;
    /// The same of all words; nothing where it would be too long, empty where nobody matches.
    [[nodiscard]] std::optional<QByteArray> streamOf(const Head &head) const;
    [[nodiscard]] ParticipantIds streamed(const QByteArray &match, qint64 limit) const;
    [[nodiscard]] ParticipantIds inOrder(const Candidates &candidates, qint64 limit) const;
    [[nodiscard]] ParticipantIds sorted(const ParticipantIds &few, qint64 limit) const;
    /// Who is wanted, as the display order's index meets them.
    [[nodiscard]] ParticipantIds ordered(qint64 limit,
                                         const std::function<bool(ParticipantId)> &isWanted) const;
    [[nodiscard]] ParticipantIds walked(const Candidates &many, qint64 limit) const;
    /// Whether the candidates need not be compared any more.
    [[nodiscard]] bool isCertain(const Candidates &candidates) const;
    /// A statement for passes(), which compares one person with words and filters.
    [[nodiscard]] Query checkQuery() const;
    [[nodiscard]] bool passes(Query &check, ParticipantId id) const;
    /// Those of the candidates who do match, in the candidates' order, at most \a limit.
    [[nodiscard]] ParticipantIds checked(const Candidates &candidates, qint64 limit) const;
    [[nodiscard]] bool isFilterSelective() const { return m_conditions.isSelective(m_database); }
    [[nodiscard]] bool isById() const;

    [[nodiscard]] QByteArrayList conditions(bool byIndex) const;
    [[nodiscard]] QByteArray orderBy(bool byIndex) const;
    void bindWords(Query &query) const;
    void bindFilters(Query &query) const { m_conditions.bind(query); }

    const Database &m_database;
    const Progress *m_progress;
    CancelWatch m_watch;
    ParticipantFilter m_filter;
    ParticipantOrder m_order;
    FilterConditions m_conditions;
    QList<QStringList> m_words;
};

/// The words that a search text is split into, each with its alternatives: folded; a telephone number as its
/// digits, where a leading 8 may stand for the 7 that is stored.
[[nodiscard]] QList<QStringList> searchWords(const QString &text);

} // namespace samovar
