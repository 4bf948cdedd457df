// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/participants/participantsearch.h"

#include "core/base/progress.h"
#include "core/base/textfold.h"
#include "core/db/dberror.h"
#include "core/participants/participantfields.h"
#include "core/participants/participantstore.h"
#include "core/participants/trigramstore.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

namespace samovar {

namespace {

/// Up to so many candidates are fetched and sorted.
constexpr qint64 kFew = 2000;
/// Rows at the head of the display order that are looked at first.
constexpr int kHead = 500;
/// A letter or two that so large a part of them holds leave nearly everybody.
constexpr int kMostShare = 2;

bool looksLikePhone(QStringView text)
{
    qsizetype digits = 0;
    for (const QChar c : text) {
        if (c.isDigit())
            ++digits;
        else if (!QStringView(u" ()+-\u00a0").contains(c))
            return false;
    }
    return digits > 0;
}

QStringList alternatives(const QString &word)
{
    if (word.size() > 1 && word.startsWith(QLatin1Char('8')) && looksLikePhone(word))
        return {word, QLatin1Char('7') + word.mid(1)};
    return {word};
}

ParticipantIds common(const ParticipantIds &some, const ParticipantIds &others)
{
    ParticipantIds both;
    std::set_intersection(some.begin(), some.end(), others.begin(), others.end(), std::back_inserter(both));
    return both;
}

bool holdsAny(QByteArrayView text, const QByteArrayList &spellings)
{
    return std::any_of(spellings.begin(), spellings.end(),
                       [&](const QByteArray &word) { return text.contains(word); });
}

QByteArrayList inUtf8(const QStringList &words)
{
    QByteArrayList texts;
    for (const QString &word : words)
        texts += word.toUtf8();
    return texts;
}

/// SQLite's LIMIT counts so as well: -1 is no limit.
bool isReached(const ParticipantIds &ids, qint64 limit)
{
    return limit >= 0 && std::ssize(ids) >= limit;
}

} // namespace

QList<QStringList> searchWords(const QString &text)
{
    const QString folded = searchFold(text);
    if (looksLikePhone(folded))
        return {alternatives(digitsOf(folded))};
    QList<QStringList> words;
    for (const QString &word : folded.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words += alternatives(word);
    return words;
}

ParticipantSearch::ParticipantSearch(const Database &database, ParticipantFilter filter,
                                     ParticipantOrder order, std::optional<qint64> registrationCloses,
                                     const Progress *progress)
    : m_database(database)
    , m_progress(progress)
    , m_watch(database, progress)
    , m_filter(std::move(filter))
    , m_order(std::move(order))
    , m_conditions(database, m_filter, registrationCloses)
    , m_words(searchWords(m_filter.text))
{
}

bool ParticipantSearch::isById() const
{
    const ParticipantField *field = participantField(m_order.field);
    return field == nullptr || field->sortColumn == nullptr;
}

QByteArrayList ParticipantSearch::conditions(bool byIndex) const
{
    QByteArrayList all;
    for (const QStringList &word : m_words)
        all += '(' + QByteArrayList(word.size(), "instr(p.search_text,?)>0").join(" OR ") + ')';
    return all + m_conditions.sql(byIndex);
}

QByteArray ParticipantSearch::orderBy(bool byIndex) const
{
    const QByteArray direction = m_order.descending ? " DESC" : "";
    if (isById())
        return " ORDER BY p.id" + direction;
    return QByteArray(" ORDER BY ") + (byIndex ? "p." : "+p.") + participantField(m_order.field)->sortColumn +
           direction + ",p.id" + direction;
}

void ParticipantSearch::bindWords(Query &query) const
{
    for (const QStringList &word : m_words) {
        for (const QString &spelling : word)
            query.bind(spelling);
    }
}

ParticipantSearch::Head ParticipantSearch::readHead(qint64 limit) const
{
    QList<QByteArrayList> words;
    Head head;
    head.wordRows.resize(static_cast<size_t>(m_words.size()));
    for (const QStringList &word : m_words) {
        words += inUtf8(word);
        for (const QString &spelling : word) {
            for (const QByteArray &trigram : trigramstore::trigramsOf(spelling))
                head.trigramRows.insert(trigram, 0);
        }
    }
    const QByteArrayList filters = m_conditions.sql(false);
    Query query(m_database,
                "SELECT p.id,p.search_text," + (filters.isEmpty() ? QByteArray("1") : filters.join(" AND ")) +
                    " FROM participants p" + orderBy(true) + " LIMIT " + QByteArray::number(kHead));
    bindFilters(query);
    while (!isReached(head.hits, limit) && query.next()) {
        ++head.rows;
        const QByteArrayView text = query.utf8(1);
        for (auto trigram = head.trigramRows.begin(); trigram != head.trigramRows.end(); ++trigram)
            *trigram += text.contains(trigram.key()) ? 1 : 0;
        bool hasWords = true;
        for (qsizetype word = 0; word < words.size(); ++word) {
            const bool hasWord = holdsAny(text, words[word]);
            head.wordRows[static_cast<size_t>(word)] += hasWord ? 1 : 0;
            hasWords = hasWords && hasWord;
        }
        if (hasWords && query.integer(2) != 0)
            head.hits.push_back({query.integer(0)});
    }
    return head;
}

QByteArray ParticipantSearch::matchOf(const Head &head) const
{
    QByteArrayList matches;
    for (const QStringList &word : m_words) {
        if (!trigramstore::isShort(word.first())) // a telephone number's spellings are equally long
            matches += trigramstore::matchWord(word, head.trigramRows, head.rows);
    }
    return matches.join(" AND ");
}

ParticipantSearch::Candidates ParticipantSearch::candidates(const Head &head) const
{
    const QByteArray match = matchOf(head);
    bool isAsked = !match.isEmpty();
    Candidates found;
    if (isAsked)
        found.ids = trigramstore::withMatch(m_database, match, m_progress);
    found.isExact = std::all_of(m_words.begin(), m_words.end(), [](const QStringList &word) {
        return word.first().toUcs4().size() <= trigramstore::kLetters;
    });
    // The rarest first: where all are common, it alone is asked for.
    std::vector<qsizetype> places(static_cast<size_t>(m_words.size()));
    std::iota(places.begin(), places.end(), 0);
    const auto rowsWith = [&](qsizetype place) { return head.wordRows[static_cast<size_t>(place)]; };
    std::sort(places.begin(), places.end(), [&](auto a, auto b) { return rowsWith(a) < rowsWith(b); });
    for (const qsizetype place : places) {
        if (!trigramstore::isShort(m_words[place].first()))
            continue;
        if (isAsked && (std::ssize(found.ids) <= kFew || rowsWith(place) * kMostShare >= head.rows)) {
            found.isExact = false;
            continue;
        }
        ParticipantIds ids = trigramstore::withLetters(m_database, m_words[place], m_progress);
        found.ids = std::exchange(isAsked, true) ? common(found.ids, ids) : std::move(ids);
    }
    return found;
}

std::optional<QByteArray> ParticipantSearch::streamOf(const Head &head) const
{
    QByteArrayList matches;
    if (const QByteArray match = matchOf(head); !match.isEmpty())
        matches += match;
    for (qsizetype place = 0; place < m_words.size(); ++place) {
        const bool isCommon = head.wordRows[static_cast<size_t>(place)] * kMostShare >= head.rows;
        if (!trigramstore::isShort(m_words[place].first()) || (isCommon && !matches.isEmpty()))
            continue;
        QByteArrayList spellings;
        for (const QString &letters : m_words[place]) {
            const auto match = trigramstore::matchLetters(m_database, letters);
            if (!match)
                return std::nullopt;
            if (!match->isEmpty())
                spellings += *match;
        }
        if (spellings.isEmpty())
            return QByteArray(); // nobody has these letters
        matches += '(' + spellings.join(" OR ") + ')';
    }
    return matches.join(" AND ");
}

ParticipantIds ParticipantSearch::streamed(const QByteArray &match, qint64 limit) const
{
    if (match.isEmpty())
        return {};
    Query query(m_database, "SELECT s.rowid FROM participants_search s CROSS JOIN participants p ON "
                            "p.id=s.rowid WHERE s.participants_search MATCH ? AND " +
                                conditions(false).join(" AND ") + " ORDER BY s.rowid LIMIT " +
                                QByteArray::number(limit));
    query.bind(QByteArrayView(match));
    bindWords(query);
    bindFilters(query);
    return trigramstore::allIds(query, m_progress);
}

bool ParticipantSearch::isCertain(const Candidates &candidates) const
{
    return candidates.isExact && m_conditions.isEmpty();
}

Query ParticipantSearch::checkQuery() const
{
    return {m_database, "SELECT 1 FROM participants p WHERE p.id=? AND " + conditions(false).join(" AND ")};
}

bool ParticipantSearch::passes(Query &check, ParticipantId id) const
{
    check.bind(id.value);
    bindWords(check);
    bindFilters(check);
    const bool isMatch = check.next();
    check.reset();
    return isMatch;
}

ParticipantIds ParticipantSearch::checked(const Candidates &candidates, qint64 limit) const
{
    if (isCertain(candidates) && limit < 0)
        return candidates.ids;
    ParticipantIds ids;
    Query check = checkQuery();
    size_t done = 0;
    for (const ParticipantId id : candidates.ids) {
        trigramstore::stopIfCancelled(m_progress, ++done);
        if (isReached(ids, limit))
            break;
        if (passes(check, id))
            ids.push_back(id);
    }
    return ids;
}

ParticipantIds ParticipantSearch::sorted(const ParticipantIds &few, qint64 limit) const
{
    QByteArrayList numbers;
    for (const ParticipantId id : few)
        numbers += QByteArray::number(id.value);
    const QByteArray list = '[' + numbers.join(',') + ']';
    Query query(m_database,
                "SELECT p.id FROM json_each(?) j CROSS JOIN participants p ON p.id=j.value WHERE " +
                    conditions(false).join(" AND ") + orderBy(false) + " LIMIT " + QByteArray::number(limit));
    query.bind(QByteArrayView(list));
    bindWords(query);
    bindFilters(query);
    return trigramstore::allIds(query, m_progress);
}

ParticipantIds ParticipantSearch::ordered(qint64 limit,
                                          const std::function<bool(ParticipantId)> &isWanted) const
{
    ParticipantIds ids;
    Query order(m_database, "SELECT p.id FROM participants p" + orderBy(true));
    size_t done = 0;
    while (!isReached(ids, limit) && order.next()) {
        trigramstore::stopIfCancelled(m_progress, ++done);
        const ParticipantId id{order.integer(0)};
        if (isWanted(id))
            ids.push_back(id);
    }
    return ids;
}

ParticipantIds ParticipantSearch::walked(const Candidates &many, qint64 limit) const
{
    const IdSet wanted(many.ids);
    const bool areCertain = isCertain(many);
    Query check = checkQuery();
    return ordered(
        limit, [&](ParticipantId id) { return wanted.contains(id) && (areCertain || passes(check, id)); });
}

ParticipantIds ParticipantSearch::inOrder(const Candidates &candidates, qint64 limit) const
{
    if (isById()) {
        if (!m_order.descending)
            return checked(candidates, limit);
        Candidates reversed = candidates;
        std::reverse(reversed.ids.begin(), reversed.ids.end());
        return checked(reversed, limit);
    }
    if (std::ssize(candidates.ids) <= kFew)
        return sorted(candidates.ids, limit);
    if (limit >= 0 || isCertain(candidates))
        return walked(candidates, limit);
    // All of many are compared by id, as they lie in the file, and then only put into order.
    const IdSet matching(checked(candidates, -1));
    return ordered(limit, [&](ParticipantId id) { return matching.contains(id); });
}

ParticipantIds ParticipantSearch::idsByFilter(bool isSelective, qint64 limit) const
{
    const QByteArrayList where = conditions(isSelective);
    Query query(m_database, "SELECT p.id FROM participants p" +
                                (where.isEmpty() ? QByteArray() : " WHERE " + where.join(" AND ")) +
                                orderBy(!isSelective) + " LIMIT " + QByteArray::number(limit));
    bindWords(query);
    bindFilters(query);
    return trigramstore::allIds(query, m_progress);
}

ParticipantIds ParticipantSearch::orderedByFilter() const
{
    // All of many are found as their index has them, and then only put into order.
    Query query(m_database, "SELECT p.id FROM participants p WHERE " + m_conditions.sql(true).join(" AND "));
    bindFilters(query);
    const IdSet matching(trigramstore::allIds(query, m_progress));
    return ordered(-1, [&](ParticipantId id) { return matching.contains(id); });
}

ParticipantIds ParticipantSearch::idsWithWords(qint64 limit) const
{
    Head head = readHead(limit);
    if (isReached(head.hits, limit) || head.rows < kHead)
        return std::move(head.hits);
    if (limit >= 0 && isById() && !m_order.descending) {
        if (const auto match = streamOf(head))
            return streamed(*match, limit); // the index gives them in this order, the first ones at once
    }
    const Candidates found = candidates(head);
    if (std::ssize(found.ids) > kFew && isFilterSelective())
        return idsByFilter(true, limit);
    return inOrder(found, limit);
}

ParticipantIds ParticipantSearch::ids(qint64 limit) const
{
    trigramstore::stopIfCancelled(m_progress, 0);
    if (!m_words.isEmpty())
        return idsWithWords(limit);
    const bool isSelective = m_conditions.isIndexed() && isFilterSelective();
    if (limit < 0 && !m_conditions.isEmpty() && !isSelective)
        return orderedByFilter();
    return idsByFilter(isSelective, limit);
}

qint64 ParticipantSearch::count() const
{
    if (!m_words.isEmpty()) {
        const Candidates found = candidates(readHead(-1));
        const bool areFiltered = std::ssize(found.ids) > kFew && isFilterSelective();
        return std::ssize(areFiltered ? idsByFilter(true, -1) : checked(found, -1));
    }
    const QByteArrayList where = m_conditions.sql(true);
    Query query(m_database, "SELECT count(*) FROM participants p" +
                                (where.isEmpty() ? QByteArray() : " WHERE " + where.join(" AND ")));
    bindFilters(query);
    return query.next() ? query.integer(0) : 0;
}

void ParticipantSearch::forEach(const std::function<bool(const Query &)> &use) const
{
    // A preview stops after the first ones, and they are found without looking at all.
    constexpr qint64 kFirst = 1000;
    // An open reading keeps everybody as they are until the last one was used.
    Query asTheyAre(m_database, "SELECT id FROM participants");
    if (!asTheyAre.next())
        return;
    Query person(m_database,
                 "SELECT " + participantstore::selectColumns() + " FROM participants p WHERE p.id=?");
    const auto useAll = [&](std::span<const ParticipantId> people) {
        return std::all_of(people.begin(), people.end(), [&](ParticipantId id) {
            const bool goesOn = person.bind(id.value).next() && use(person);
            person.reset();
            return goesOn;
        });
    };
    const ParticipantIds first = ids(kFirst);
    if (useAll(first) && std::ssize(first) == kFirst)
        useAll(std::span<const ParticipantId>(ids(-1)).subspan(kFirst));
}

} // namespace samovar
