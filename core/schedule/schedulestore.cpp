// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/schedulestore.h"

#include "core/db/changejournal.h"
#include "core/db/database.h"

#include <QUuid>

namespace samovar::schedulestore {

namespace {

constexpr const char *kItemColumns =
    "i.id,i.kind,i.title,i.track_id,i.starts,i.ends,i.place,i.uid,i.sequence";

QList<SchedulePerson> peopleOf(const Database &database, ScheduleItemId id)
{
    QList<SchedulePerson> people;
    Query query(database, "SELECT name,role FROM schedule_people WHERE item_id=? ORDER BY place");
    query.bind(id.value);
    while (query.next())
        people += SchedulePerson{query.text(0), query.text(1)};
    return people;
}

ScheduleItem itemFrom(const Query &query, const QTimeZone &zone)
{
    ScheduleItem item;
    item.id = {query.integer(0)};
    item.kind = scheduleKind(query.text(1));
    item.title = query.text(2);
    item.track = {query.optionalInteger(3).value_or(0)};
    item.starts = QDateTime::fromSecsSinceEpoch(query.integer(4), zone);
    item.ends = QDateTime::fromSecsSinceEpoch(query.integer(5), zone);
    item.place = query.text(6);
    item.uid = query.text(7);
    item.sequence = static_cast<int>(query.integer(8));
    return item;
}

std::optional<qint64> trackOf(const ScheduleItem &item)
{
    return item.track.isValid() ? std::optional(item.track.value) : std::nullopt;
}

void insertPeople(Database &database, ScheduleItemId id, const QList<SchedulePerson> &people)
{
    Query query(database, "INSERT INTO schedule_people(item_id,place,name,role) VALUES(?,?,?,?)");
    int place = 0;
    for (const SchedulePerson &person : people)
        query.bind(id.value).bind(++place).bind(person.name).bind(person.role).run();
}

} // namespace

QList<ScheduleItem> read(const Database &database, const QTimeZone &zone)
{
    QList<ScheduleItem> items;
    Query query(database, QByteArray("SELECT ") + kItemColumns +
                              " FROM schedule_items i LEFT JOIN tracks t ON t.id=i.track_id "
                              "ORDER BY i.starts,coalesce(t.place,0),i.id");
    while (query.next())
        items += itemFrom(query, zone);
    for (ScheduleItem &item : items)
        item.people = peopleOf(database, item.id);
    return items;
}

std::optional<ScheduleItem> item(const Database &database, ScheduleItemId id, const QTimeZone &zone)
{
    Query query(database, QByteArray("SELECT ") + kItemColumns + " FROM schedule_items i WHERE i.id=?");
    if (!query.bind(id.value).next())
        return std::nullopt;
    ScheduleItem found = itemFrom(query, zone);
    query.reset();
    found.people = peopleOf(database, id);
    return found;
}

ScheduleItemId insert(const Change &change, const ScheduleItem &item)
{
    Database &database = change.database();
    Query(database, "INSERT INTO schedule_items(kind,title,track_id,starts,ends,place,uid,sequence) "
                    "VALUES(?,?,?,?,?,?,?,0)")
        .bind(scheduleKindKey(item.kind))
        .bind(item.title)
        .bind(trackOf(item))
        .bind(item.starts.toSecsSinceEpoch())
        .bind(item.ends.toSecsSinceEpoch())
        .bind(item.place)
        .bind(QUuid::createUuid().toString(QUuid::WithoutBraces))
        .run();
    const ScheduleItemId id{database.lastInsertId()};
    insertPeople(database, id, item.people);
    return id;
}

void update(const Change &change, const ScheduleItem &item)
{
    Database &database = change.database();
    Query(database, "UPDATE schedule_items SET kind=?,title=?,track_id=?,starts=?,ends=?,place=?,"
                    "sequence=sequence+1 WHERE id=?")
        .bind(scheduleKindKey(item.kind))
        .bind(item.title)
        .bind(trackOf(item))
        .bind(item.starts.toSecsSinceEpoch())
        .bind(item.ends.toSecsSinceEpoch())
        .bind(item.place)
        .bind(item.id.value)
        .run();
    if (peopleOf(database, item.id) == item.people)
        return;
    Query(database, "DELETE FROM schedule_people WHERE item_id=?").bind(item.id.value).run();
    insertPeople(database, item.id, item.people);
}

void remove(const Change &change, std::span<const ScheduleItemId> ids)
{
    Query people(change.database(), "DELETE FROM schedule_people WHERE item_id=?");
    Query item(change.database(), "DELETE FROM schedule_items WHERE id=?");
    for (const ScheduleItemId id : ids) {
        people.bind(id.value).run();
        item.bind(id.value).run();
    }
}

} // namespace samovar::schedulestore
