// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/participants/participantsearch.h"

#include "core/base/progress.h"
#include "core/base/textfold.h"
#include "core/db/database.h"
#include "core/db/dberror.h"
#include "core/participants/participantfields.h"
#include "core/participants/participantstore.h"

#include <algorithm>

namespace samovar {

namespace {

/// Up to so many hits are fetched and sorted; for more it is quicker to walk the display order to the first
/// ones.
constexpr qint64 kSortableHits = 20000;
constexpr qsizetype kTrigram = 3;

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

QByteArray quoted(QStringView term)
{
    QString text = term.toString();
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return '"' + text.toUtf8() + '"';
}

/// How many rows hold \a term, as the index says.
qint64 rowsWith(const Database &database, QStringView term)
{
    Query query(database, "SELECT doc FROM participants_terms WHERE term=?");
    query.bind(term.toString());
    return query.next() ? query.integer(0) : 0;
}

struct Match {
    QByteArray expression; ///< empty: the index cannot say
    qint64 estimate = 0;
};

/// A word of three letters and more: all its trigrams.
Match matchLong(const Database &database, const QString &word)
{
    Match match;
    QByteArrayList terms;
    for (qsizetype i = 0; i + kTrigram <= word.size(); ++i) {
        const QStringView term = QStringView(word).mid(i, kTrigram);
        const qint64 rows = rowsWith(database, term);
        match.estimate = i == 0 ? rows : std::min(match.estimate, rows);
        terms += quoted(term);
    }
    match.expression = '(' + terms.join(" AND ") + ')';
    return match;
}

/// A pair of letters: any trigram that begins with it.
Match matchPair(const Database &database, const QString &pair)
{
    Match match;
    QByteArrayList terms;
    QString end = pair;
    end.back() = QChar(static_cast<char16_t>(end.back().unicode() + 1));
    Query query(database, "SELECT term,doc FROM participants_terms WHERE term>=? AND term<?");
    query.bind(pair).bind(end);
    while (query.next()) {
        terms += quoted(query.text(0));
        match.estimate += query.integer(1);
    }
    match.expression =
        terms.isEmpty() ? QByteArrayLiteral("\"\u0001\u0001\u0001\"") : '(' + terms.join(" OR ") + ')';
    return match;
}

Match matchWord(const Database &database, const QStringList &spellings)
{
    Match all;
    QByteArrayList expressions;
    for (const QString &word : spellings) {
        if (word.size() < 2)
            return {};
        const Match one = word.size() < kTrigram ? matchPair(database, word) : matchLong(database, word);
        all.estimate += one.estimate;
        expressions += one.expression;
    }
    all.expression = '(' + expressions.join(" OR ") + ')';
    return all;
}

QByteArray orderBy(const ParticipantOrder &order)
{
    const ParticipantField *field = participantField(order.field);
    const QByteArray direction = order.descending ? " DESC" : "";
    if (field == nullptr || field->sortColumn == nullptr)
        return " ORDER BY p.id" + direction;
    return QByteArray(" ORDER BY p.") + field->sortColumn + direction + ",p.id" + direction;
}

/// The stored values of `sources` that name \a source; they are few, whatever the number of people.
QStringList valuesWith(const Database &database, const QString &source)
{
    QStringList found;
    QString value;
    Query next(database, "SELECT min(sources) FROM participants WHERE sources>?");
    Query hasEmpty(database, "SELECT EXISTS(SELECT 1 FROM participants WHERE sources='')");
    if (source == QLatin1String("hand"))
        return hasEmpty.next() && hasEmpty.integer(0) != 0 ? QStringList{QStringLiteral("")} : QStringList{};
    while (next.bind(value).next()) {
        value = next.text(0);
        next.reset();
        if (value.isEmpty())
            break;
        if (value.split(QLatin1Char(',')).contains(source))
            found += value;
    }
    return found;
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
                                     ParticipantOrder order, std::optional<qint64> registrationCloses)
    : m_database(database)
    , m_filter(std::move(filter))
    , m_order(std::move(order))
    , m_closes(registrationCloses)
    , m_words(searchWords(m_filter.text))
{
    if (!m_filter.source.isEmpty())
        m_sourceValues = valuesWith(database, m_filter.source);
    readIndex();
}

void ParticipantSearch::readIndex()
{
    QByteArrayList expressions;
    for (const QStringList &word : std::as_const(m_words)) {
        const Match match = matchWord(m_database, word);
        if (match.expression.isEmpty())
            continue;
        expressions += match.expression;
        m_estimate = m_estimate < 0 ? match.estimate : std::min(m_estimate, match.estimate);
    }
    m_match = expressions.join(" AND ");
}

bool ParticipantSearch::isSelective() const
{
    if (m_estimate >= 0 && m_estimate <= kSortableHits)
        return true;
    const auto few = [&](const char *condition, const auto &value) {
        Query query(m_database, QByteArray("SELECT count(*) FROM (SELECT 1 FROM participants WHERE ") +
                                    condition + " LIMIT " + QByteArray::number(kSortableHits + 1) + ')');
        query.bind(value);
        return query.next() && query.integer(0) <= kSortableHits;
    };
    if (!m_filter.category.isEmpty() && few("category=?", m_filter.category))
        return true;
    if (m_filter.lateOnly && (!m_closes || few("registered_at>=?", *m_closes)))
        return true;
    if (m_filter.source.isEmpty())
        return false;
    return std::all_of(m_sourceValues.begin(), m_sourceValues.end(),
                       [&](const QString &value) { return few("sources=?", value); });
}

QByteArrayList ParticipantSearch::conditions(bool walks) const
{
    const QByteArray plus = walks ? "+" : "";
    QByteArrayList conditions;
    if (!m_match.isEmpty() && !walks)
        conditions += "p.id IN (SELECT rowid FROM participants_search WHERE participants_search MATCH ?)";
    for (const QStringList &word : m_words)
        conditions += '(' + QByteArrayList(word.size(), "instr(p.search_text,?)>0").join(" OR ") + ')';
    if (!m_filter.category.isEmpty())
        conditions += plus + "p.category=?";
    if (!m_filter.source.isEmpty())
        conditions += plus + "p.sources IN (" + QByteArrayList(m_sourceValues.size(), "?").join(',') + ')';
    if (m_filter.lateOnly)
        conditions += m_closes ? plus + "p.registered_at>=?" : QByteArray("0");
    return conditions;
}

QByteArray ParticipantSearch::statement(const QByteArray &columns, bool ordered, qint64 limit) const
{
    // Without an upper bound everything is read anyway; with one, a filter that lets many pass must not tempt
    // SQLite to sort them all: the unary plus keeps it off that index.
    const QByteArrayList where = conditions(limit >= 0 && !isSelective());
    QByteArray sql = "SELECT " + columns + " FROM participants p";
    if (!where.isEmpty())
        sql += " WHERE " + where.join(" AND ");
    if (ordered)
        sql += orderBy(m_order);
    if (limit >= 0)
        sql += " LIMIT " + QByteArray::number(limit);
    return sql;
}

Query ParticipantSearch::prepared(const QByteArray &columns, bool ordered, qint64 limit) const
{
    const QByteArray sql = statement(columns, ordered, limit);
    Query query(m_database, sql);
    if (sql.contains(" MATCH ?"))
        query.bind(QByteArrayView(m_match));
    for (const QStringList &word : m_words) {
        for (const QString &spelling : word)
            query.bind(spelling);
    }
    if (!m_filter.category.isEmpty())
        query.bind(m_filter.category);
    for (const QString &value : m_sourceValues)
        query.bind(value);
    if (m_filter.lateOnly && m_closes)
        query.bind(*m_closes);
    return query;
}

qint64 ParticipantSearch::count() const
{
    Query query = prepared("count(*)", false, -1);
    return query.next() ? query.integer(0) : 0;
}

std::vector<ParticipantId> ParticipantSearch::ids(qint64 limit, const Progress *progress) const
{
    constexpr size_t kAskEvery = 4096;
    std::vector<ParticipantId> ids;
    Query query = prepared("p.id", true, limit);
    while (query.next()) {
        ids.push_back({query.integer(0)});
        if (progress != nullptr && ids.size() % kAskEvery == 0 && progress->isCancelled())
            throw DbError::interrupted();
    }
    return ids;
}

void ParticipantSearch::forEach(const std::function<bool(const Query &)> &use) const
{
    Query query = prepared(participantstore::selectColumns(), true, -1);
    while (query.next()) {
        if (!use(query))
            return;
    }
}

} // namespace samovar
