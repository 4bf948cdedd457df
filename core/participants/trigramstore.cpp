// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/participants/trigramstore.h"

#include "core/base/progress.h"
#include "core/db/database.h"
#include "core/db/dberror.h"

#include <algorithm>
#include <string>
#include <utility>

namespace samovar::trigramstore {

namespace {

QByteArray quoted(QByteArray term)
{
    return '"' + term.replace('"', "\"\"") + '"';
}

/// Each id once, in order.
ParticipantIds ascending(ParticipantIds ids)
{
    constexpr qsizetype kMany = 20000; // a bit for each possible id is quicker than sorting so many
    if (std::ssize(ids) > kMany)
        return IdSet(ids).ids();
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace

bool isShort(const QString &word)
{
    return word.toUcs4().size() < kLetters;
}

QByteArrayList trigramsOf(const QString &word)
{
    const QList<uint> letters = word.toUcs4();
    QByteArrayList trigrams;
    for (qsizetype at = 0; at + kLetters <= letters.size(); ++at) {
        const std::u32string trigram(letters.begin() + at, letters.begin() + at + kLetters);
        trigrams += QString::fromStdU32String(trigram).toUtf8();
    }
    return trigrams;
}

QByteArray matchWord(const QStringList &spellings, const QHash<QByteArray, int> &rowsOf, int rows)
{
    QByteArrayList expressions;
    for (const QString &word : spellings) {
        QByteArrayList trigrams = trigramsOf(word);
        std::sort(trigrams.begin(), trigrams.end(), [&](const QByteArray &a, const QByteArray &b) {
            return std::pair(rowsOf.value(a), a) < std::pair(rowsOf.value(b), b);
        });
        trigrams.erase(std::unique(trigrams.begin(), trigrams.end()), trigrams.end());
        QByteArrayList terms;
        for (const QByteArray &trigram : std::as_const(trigrams)) {
            if (terms.isEmpty() || rowsOf.value(trigram) * kCommonShare < rows)
                terms += quoted(trigram);
        }
        expressions += '(' + terms.join(" AND ") + ')';
    }
    return '(' + expressions.join(" OR ") + ')';
}

void stopIfCancelled(const Progress *progress, size_t done)
{
    constexpr size_t kAskEvery = 4096;
    if (progress != nullptr && done % kAskEvery == 0 && progress->isCancelled())
        throw DbError::interrupted();
}

ParticipantIds allIds(Query &query, const Progress *progress)
{
    ParticipantIds ids;
    while (query.next()) {
        ids.push_back({query.integer(0)});
        stopIfCancelled(progress, ids.size());
    }
    return ids;
}

ParticipantIds withLetters(const Database &database, const QStringList &spellings, const Progress *progress)
{
    ParticipantIds ids;
    Query query(database, "SELECT doc FROM participants_instances WHERE term>=? AND term<?");
    for (const QString &letters : spellings) {
        const QByteArray begin = letters.toUtf8();
        QByteArray end = begin;
        end.back() = static_cast<char>(end.back() + 1); // the order of the terms is that of their bytes
        query.bind(QByteArrayView(begin)).bind(QByteArrayView(end));
        const ParticipantIds some = allIds(query, progress);
        ids.insert(ids.end(), some.begin(), some.end());
        query.reset();
    }
    return ascending(std::move(ids));
}

std::optional<QByteArray> matchLetters(const Database &database, const QString &letters)
{
    constexpr qsizetype kMostTerms = 300;
    const QByteArray begin = letters.toUtf8();
    QByteArrayList terms;
    QByteArray term = begin;
    Query next(database, "SELECT term FROM participants_instances WHERE term>=? LIMIT 1");
    while (next.bind(QByteArrayView(term)).next()) {
        term = next.utf8(0).toByteArray();
        next.reset();
        if (!term.startsWith(begin))
            break;
        if (terms.size() == kMostTerms)
            return std::nullopt;
        terms += quoted(term);
        term += '\x01'; // the next one, whatever it is
    }
    return terms.isEmpty() ? QByteArray() : '(' + terms.join(" OR ") + ')';
}

ParticipantIds withMatch(const Database &database, const QByteArray &expression, const Progress *progress)
{
    Query query(database, "SELECT rowid FROM participants_search WHERE participants_search MATCH ?");
    query.bind(QByteArrayView(expression));
    return allIds(query, progress);
}

} // namespace samovar::trigramstore
