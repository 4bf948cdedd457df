// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/overviewstore.h"

#include "core/db/database.h"

#include <limits>
#include <optional>

namespace samovar::overviewstore {

qint64 people(const Database &database)
{
    return database.integer("SELECT count(*) FROM participants");
}

QList<DayCount> days(const Database &database, const QTimeZone &zone)
{
    // Day after day along the index: each day asks for what its filter will find.
    QList<DayCount> days;
    Query next(database, "SELECT min(registered_at) FROM participants WHERE registered_at>=?");
    Query count(database, "SELECT count(*) FROM participants WHERE registered_at>=? AND registered_at<?");
    std::optional<qint64> first = std::numeric_limits<qint64>::min();
    while (next.bind(*first).next()) {
        first = next.optionalInteger(0);
        next.reset();
        if (!first)
            break;
        const QDate day = QDateTime::fromSecsSinceEpoch(*first, zone).date();
        const RegisteredSpan span = registeredSpan(day, day, zone);
        const qint64 until = span.until.toSecsSinceEpoch();
        if (count.bind(span.from.toSecsSinceEpoch()).bind(until).next())
            days += DayCount{day, count.integer(0)};
        count.reset();
        first = until;
    }
    return days;
}

qint64 undated(const Database &database)
{
    return database.integer("SELECT count(*) FROM participants WHERE registered_at IS NULL");
}

QList<ValueCount> sources(const Database &database)
{
    QList<ValueCount> counts;
    Query query(database, "SELECT sources,count(*) FROM participants GROUP BY sources "
                          "ORDER BY count(*) DESC,sources");
    while (query.next())
        counts +=
            ValueCount{query.utf8(0).isEmpty() ? QStringLiteral("hand") : query.text(0), query.integer(1)};
    return counts;
}

QList<ValueCount> categories(const Database &database, int limit)
{
    QList<ValueCount> counts;
    Query query(database, "SELECT category,count(*) FROM participants WHERE category<>'' GROUP BY category "
                          "ORDER BY count(*) DESC,category LIMIT ?");
    query.bind(limit);
    while (query.next())
        counts += ValueCount{query.text(0), query.integer(1)};
    if (const qint64 none = database.integer("SELECT count(*) FROM participants WHERE category=''"); none > 0)
        counts += ValueCount{QString(), none};
    return counts;
}

qint64 seated(const Database &database)
{
    return database.integer("SELECT count(*) FROM seats");
}

qint64 lettersMade(const Database &database, const QString &key)
{
    Query query(database, "SELECT count(DISTINCT participant_id) FROM letters WHERE template=?");
    return query.bind(key).next() ? query.integer(0) : 0;
}

} // namespace samovar::overviewstore
