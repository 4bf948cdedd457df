// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/participants/filterstore.h"

#include "core/db/database.h"

#include <algorithm>

namespace samovar {

namespace {

/// Up to so many people are fetched by the index of a filter and sorted; for more it is quicker to walk.
constexpr qint64 kSortable = 20000;

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

template <class Values>
void bindValues(Query &query, const Values &values)
{
    for (const auto &value : values)
        std::visit([&](const auto &bound) { query.bind(bound); }, value);
}

/// As `sources` is stored: the keys in alphabetical order.
QString storedSources(const QString &sources)
{
    if (sources == QLatin1String("hand"))
        return QStringLiteral("");
    QStringList keys = sources.split(QLatin1Char(','), Qt::SkipEmptyParts);
    keys.sort();
    return keys.join(QLatin1Char(','));
}

} // namespace

FilterConditions::FilterConditions(const Database &database, const ParticipantFilter &filter,
                                   std::optional<qint64> closes)
{
    if (!filter.category.isEmpty())
        addColumn("category", "=?", {filter.category});
    else if (filter.uncategorised)
        addColumn("category", "=''", {});
    addSources(database, filter);
    addRegistered(filter, closes);
    addTracks(filter);
    if (!filter.letter)
        return;
    if (filter.letter->isMade)
        addRow("letters", "template=?", {filter.letter->key});
    else
        addMissing("letters", "template=?", {filter.letter->key});
}

void FilterConditions::addSources(const Database &database, const ParticipantFilter &filter)
{
    if (!filter.onlySources.isEmpty())
        addColumn("sources", "=?", {storedSources(filter.onlySources)});
    if (filter.source.isEmpty())
        return;
    const QStringList stored = valuesWith(database, filter.source);
    addColumn("sources", " IN (" + QByteArrayList(stored.size(), "?").join(',') + ')',
              QList<Value>(stored.begin(), stored.end()));
}

void FilterConditions::addRegistered(const ParticipantFilter &filter, std::optional<qint64> closes)
{
    if (filter.lateOnly && closes)
        addColumn("registered_at", ">=?", {*closes});
    else if (filter.lateOnly)
        m_parts += Part{"0", "0", "FROM participants WHERE 0", {}};
    if (!filter.registered)
        return;
    const auto &[from, until] = *filter.registered;
    if (from.isValid())
        addColumn("registered_at", " BETWEEN ? AND ?",
                  {from.toSecsSinceEpoch(), until.toSecsSinceEpoch() - 1});
    else
        addColumn("registered_at", " IS NULL", {});
}

void FilterConditions::addTracks(const ParticipantFilter &filter)
{
    if (filter.track && filter.track->isValid())
        addRow("seats", "track_id=?", {filter.track->value});
    else if (filter.track)
        addMissing("seats", "1", {});
    if (filter.choice)
        addRow("preferences", "track_id=? AND rank=?",
               {filter.choice->track.value, qint64{filter.choice->rank}});
}

void FilterConditions::addColumn(const QByteArray &column, const QByteArray &test, const QList<Value> &values)
{
    // The unary plus keeps SQLite off an index that leads to too many people.
    m_parts +=
        Part{"+p." + column + test, "p." + column + test, "FROM participants WHERE " + column + test, values};
}

void FilterConditions::addRow(const QByteArray &table, const QByteArray &test, const QList<Value> &values)
{
    m_parts += Part{"EXISTS(SELECT 1 FROM " + table + " WHERE participant_id=p.id AND " + test + ')',
                    "p.id IN (SELECT participant_id FROM " + table + " WHERE " + test + ')',
                    "FROM " + table + " WHERE " + test, values};
}

void FilterConditions::addMissing(const QByteArray &table, const QByteArray &test, const QList<Value> &values)
{
    m_parts += Part{
        "NOT EXISTS(SELECT 1 FROM " + table + " WHERE participant_id=p.id AND " + test + ')', {}, {}, values};
}

bool FilterConditions::isIndexed() const
{
    return std::any_of(m_parts.begin(), m_parts.end(),
                       [](const Part &part) { return !part.indexed.isEmpty(); });
}

bool FilterConditions::isSelective(const Database &database) const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [&](const Part &part) {
        if (part.counted.isEmpty())
            return false;
        Query query(database, "SELECT count(*) FROM (SELECT 1 " + part.counted + " LIMIT " +
                                  QByteArray::number(kSortable + 1) + ')');
        bindValues(query, part.values);
        return query.next() && query.integer(0) <= kSortable;
    });
}

QByteArrayList FilterConditions::sql(bool byIndex) const
{
    QByteArrayList conditions;
    for (const Part &part : m_parts)
        conditions += byIndex && !part.indexed.isEmpty() ? part.indexed : part.walked;
    return conditions;
}

void FilterConditions::bind(Query &query) const
{
    for (const Part &part : m_parts)
        bindValues(query, part.values);
}

} // namespace samovar
