// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The SQL of the trigram index: who holds which letters in name, e-mail, phone or organisation.
#pragma once

#include "core/participants/participantids.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace samovar {

class Database;
class Progress;
class Query;

/// Words are folded. Throws DbError, interrupted() where the progress (which may be null) is cancelled.
namespace trigramstore {

/// Letters of a trigram.
inline constexpr qsizetype kLetters = 3;
/// What a fifth of the rows holds is common: not asked of the index where there is something rarer to ask
/// for.
inline constexpr int kCommonShare = 5;

/// Whether a word has fewer letters than a trigram.
[[nodiscard]] bool isShort(const QString &word);
/// The trigrams of a word, in UTF-8; none of a short one.
[[nodiscard]] QByteArrayList trigramsOf(const QString &word);
/// The FTS5 expression of a word with its spellings, none of them short: their trigrams, but for the common
/// ones. \a rowsOf tells how many of \a rows hold each. Longer words than a trigram may be held by fewer.
[[nodiscard]] QByteArray matchWord(const QStringList &spellings, const QHash<QByteArray, int> &rowsOf,
                                   int rows);
/// Everybody who matches the FTS5 expression, ascending. About 0.05 µs for each.
[[nodiscard]] ParticipantIds withMatch(const Database &database, const QByteArray &expression,
                                       const Progress *progress);
/// Everybody with one of the spellings, all of them short, ascending: whoever has a trigram that begins so.
[[nodiscard]] ParticipantIds withLetters(const Database &database, const QStringList &spellings,
                                         const Progress *progress);

/// The FTS5 expression of the same for one spelling, where no more than a few hundred trigrams begin so;
/// empty where none does. It finds the first ones at once, where withLetters() finds all.
[[nodiscard]] std::optional<QByteArray> matchLetters(const Database &database, const QString &letters);

/// The first column of all rows.
[[nodiscard]] ParticipantIds allIds(Query &query, const Progress *progress);
/// Every now and then as \a done grows, for loops that CancelWatch can't stop. 0 always asks.
void stopIfCancelled(const Progress *progress, size_t done);

} // namespace trigramstore
} // namespace samovar
