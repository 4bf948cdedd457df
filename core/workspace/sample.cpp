// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/sample.h"

#include "core/base/progress.h"
#include "core/db/changejournal.h"
#include "core/event/eventdetails.h"
#include "core/event/eventstore.h"
#include "core/imports/imports.h"
#include "core/schedule/schedulestore.h"
#include "core/tracks/trackstore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace samovar {

namespace {

QJsonObject resource()
{
    QFile file(QStringLiteral(":/sample/event.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString text(const QJsonValue &value, const char *key)
{
    return value[QLatin1String(key)].toString();
}

Organisation::Role roleOf(const QString &name)
{
    if (name == QLatin1String("organiser"))
        return Organisation::Role::Organiser;
    return name == QLatin1String("co-organiser") ? Organisation::Role::CoOrganiser
                                                 : Organisation::Role::Supporter;
}

Deadline::Kind kindOf(const QString &name)
{
    if (name == QLatin1String("registration"))
        return Deadline::Kind::Registration;
    if (name == QLatin1String("preparation-letter"))
        return Deadline::Kind::PreparationLetter;
    return name == QLatin1String("zoom-link") ? Deadline::Kind::ZoomLink : Deadline::Kind::Other;
}

Deadline deadlineFrom(const QJsonValue &value, const QTimeZone &zone)
{
    Deadline deadline;
    deadline.kind = kindOf(text(value, "kind"));
    deadline.title = text(value, "title");
    if (const QString due = text(value, "due"); !due.isEmpty()) {
        deadline.due = QDateTime::fromString(due, Qt::ISODate);
        deadline.due.setTimeZone(zone);
    } else {
        deadline.minutesBeforeStart = value[QLatin1String("minutesBeforeStart")].toInteger();
    }
    return deadline;
}

EventInfo eventFrom(const QJsonObject &object)
{
    EventInfo info;
    info.title = text(object, "title");
    info.forum = text(object, "forum");
    info.zone = QTimeZone(text(object, "zone").toLatin1());
    for (const QJsonValue zone : object[QLatin1String("otherZones")].toArray())
        info.otherZones += zone.toString().toLatin1();
    for (const QJsonValue day : object[QLatin1String("days")].toArray())
        info.days += EventDay{QDate::fromString(text(day, "date"), Qt::ISODate),
                              QTime::fromString(text(day, "starts"), Qt::ISODate),
                              QTime::fromString(text(day, "ends"), Qt::ISODate)};
    for (const QJsonValue one : object[QLatin1String("organisations")].toArray())
        info.organisations += Organisation{roleOf(text(one, "role")), text(one, "name")};
    for (const QJsonValue one : object[QLatin1String("deadlines")].toArray())
        info.deadlines += deadlineFrom(one, info.zone);
    for (const QJsonValue one : object[QLatin1String("links")].toArray())
        info.links += EventLink{text(one, "title"), text(one, "url")};
    const QJsonValue contact = object[QLatin1String("contact")];
    info.contact = {text(contact, "name"), text(contact, "position"), text(contact, "email"),
                    text(contact, "phone")};
    return info;
}

Track trackFrom(const QJsonValue &value)
{
    Track track;
    track.title = text(value, "title");
    for (const QJsonValue leader : value[QLatin1String("leaders")].toArray())
        track.leaders += TrackLeader{text(leader, "name"), text(leader, "role")};
    return track;
}

ScheduleItem sampleItem(const QJsonValue &value, const QTimeZone &zone)
{
    const auto moment = [&](const char *key) {
        QDateTime at = QDateTime::fromString(text(value, key), Qt::ISODate);
        at.setTimeZone(zone);
        return at;
    };
    ScheduleItem item;
    item.kind = scheduleKind(text(value, "kind"));
    item.title = text(value, "title");
    item.starts = moment("starts");
    item.ends = moment("ends");
    for (const QJsonValue person : value[QLatin1String("people")].toArray())
        item.people += SchedulePerson{text(person, "name"), text(person, "role")};
    return item;
}

/// Group work stands in the file once: every track has it, with its own leaders.
void insertItem(const Change &change, const QJsonValue &value, const QTimeZone &zone,
                const QList<Track> &tracks)
{
    ScheduleItem item = sampleItem(value, zone);
    if (item.kind != ScheduleItem::Kind::Group) {
        schedulestore::insert(change, item);
        return;
    }
    for (const Track &track : tracks) {
        item.track = track.id;
        item.people.clear();
        for (const TrackLeader &leader : track.leaders)
            item.people += SchedulePerson{leader.name, text(value, "leaderRole")};
        schedulestore::insert(change, item);
    }
}

void fillEvent(const Change &change, const QJsonObject &object)
{
    const EventInfo event = eventFrom(object);
    eventstore::write(change, event);
    QList<Track> tracks;
    for (const QJsonValue value : object[QLatin1String("tracks")].toArray()) {
        tracks += trackFrom(value);
        tracks.last().id = trackstore::insert(change, tracks.last());
    }
    for (const QJsonValue value : object[QLatin1String("schedule")].toArray())
        insertItem(change, value, event.zone, tracks);
}

} // namespace

Result<void> fillWithSample(ChangeJournal &journal, Imports &imports)
{
    const QJsonObject object = resource();
    Result<void> event =
        journal.change(Message(SAMOVAR_TEXT("Sample", "Sample event")), [&](Change &change) -> Result<void> {
            fillEvent(change, object);
            return {};
        });
    if (!event)
        return event;
    Progress progress;
    const auto imported = imports.apply({{QStringLiteral(":/sample/registrations.csv"), {}, {}}}, progress);
    if (!imported)
        return imported.error();
    return {};
}

} // namespace samovar
