// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/event/eventstore.h"

#include "core/db/changejournal.h"
#include "core/db/database.h"

#include <array>

namespace samovar::eventstore {

namespace {

template <class Enum>
struct Named {
    Enum value;
    const char *name;
};

constexpr std::array kRoles = {
    Named<Organisation::Role>{Organisation::Role::Organiser, "organiser"},
    Named<Organisation::Role>{Organisation::Role::CoOrganiser, "co-organiser"},
    Named<Organisation::Role>{Organisation::Role::Supporter, "supporter"},
};
constexpr std::array kDeadlineKinds = {
    Named<Deadline::Kind>{Deadline::Kind::Other, "other"},
    Named<Deadline::Kind>{Deadline::Kind::Registration, "registration"},
    Named<Deadline::Kind>{Deadline::Kind::PreparationLetter, "preparation-letter"},
    Named<Deadline::Kind>{Deadline::Kind::ZoomLink, "zoom-link"},
};

template <class Table, class Enum>
QString nameOf(const Table &table, Enum value)
{
    for (const auto &entry : table) {
        if (entry.value == value)
            return QString::fromLatin1(entry.name);
    }
    return {};
}

/// An unknown name, from a later version, reads as the first entry.
template <class Table>
auto valueOf(const Table &table, QByteArrayView name)
{
    for (const auto &entry : table) {
        if (name == entry.name)
            return entry.value;
    }
    return table.front().value;
}

void readDays(const Database &database, EventInfo &info)
{
    Query query(database, "SELECT date,starts,ends FROM event_days ORDER BY date,starts");
    while (query.next())
        info.days += EventDay{QDate::fromString(query.text(0), Qt::ISODate),
                              QTime::fromString(query.text(1), Qt::ISODate),
                              QTime::fromString(query.text(2), Qt::ISODate)};
}

void readDeadlines(const Database &database, EventInfo &info)
{
    Query query(database, "SELECT kind,title,due,minutes_before_start FROM deadlines ORDER BY place");
    while (query.next()) {
        Deadline deadline;
        deadline.kind = valueOf(kDeadlineKinds, query.utf8(0));
        deadline.title = query.text(1);
        if (const auto due = query.optionalInteger(2))
            deadline.due = QDateTime::fromSecsSinceEpoch(*due, info.zone);
        deadline.minutesBeforeStart = query.optionalInteger(3);
        info.deadlines += deadline;
    }
}

void readLists(const Database &database, EventInfo &info)
{
    Query organisations(database, "SELECT role,name FROM organisations ORDER BY place");
    while (organisations.next())
        info.organisations += Organisation{valueOf(kRoles, organisations.utf8(0)), organisations.text(1)};
    Query links(database, "SELECT title,url FROM links ORDER BY place");
    while (links.next())
        info.links += EventLink{links.text(0), links.text(1)};
}

QString joined(const QList<QByteArray> &zones)
{
    return QString::fromLatin1(zones.join(' '));
}

void writeEvent(Database &database, const EventInfo &info)
{
    const bool exists = database.integer("SELECT count(*) FROM event") > 0;
    Query query(database,
                exists ? "UPDATE event SET title=?,forum=?,zone=?,other_zones=?,contact_name=?,"
                         "contact_position=?,contact_email=?,contact_phone=?"
                       : "INSERT INTO event(title,forum,zone,other_zones,contact_name,contact_position,"
                         "contact_email,contact_phone) VALUES(?,?,?,?,?,?,?,?)");
    query.bind(info.title)
        .bind(info.forum)
        .bind(QByteArrayView(info.zone.id()))
        .bind(joined(info.otherZones))
        .bind(info.contact.name)
        .bind(info.contact.position)
        .bind(info.contact.email)
        .bind(info.contact.phone)
        .run();
}

void writeDays(Database &database, const QList<EventDay> &days)
{
    database.exec("DELETE FROM event_days");
    Query query(database, "INSERT INTO event_days(date,starts,ends) VALUES(?,?,?)");
    for (const EventDay &day : days)
        query.bind(day.date.toString(Qt::ISODate))
            .bind(day.starts.toString(QStringLiteral("HH:mm")))
            .bind(day.ends.toString(QStringLiteral("HH:mm")))
            .run();
}

void writeDeadlines(Database &database, const QList<Deadline> &deadlines)
{
    database.exec("DELETE FROM deadlines");
    Query query(database,
                "INSERT INTO deadlines(place,kind,title,due,minutes_before_start) VALUES(?,?,?,?,?)");
    int place = 0;
    for (const Deadline &deadline : deadlines)
        query.bind(++place)
            .bind(nameOf(kDeadlineKinds, deadline.kind))
            .bind(deadline.title)
            .bind(deadline.due.isValid() ? std::optional(deadline.due.toSecsSinceEpoch()) : std::nullopt)
            .bind(deadline.minutesBeforeStart)
            .run();
}

void writeOrganisations(Database &database, const QList<Organisation> &organisations)
{
    database.exec("DELETE FROM organisations");
    Query query(database, "INSERT INTO organisations(place,role,name) VALUES(?,?,?)");
    int place = 0;
    for (const Organisation &organisation : organisations)
        query.bind(++place).bind(nameOf(kRoles, organisation.role)).bind(organisation.name).run();
}

void writeLinks(Database &database, const QList<EventLink> &links)
{
    database.exec("DELETE FROM links");
    Query query(database, "INSERT INTO links(place,title,url) VALUES(?,?,?)");
    int place = 0;
    for (const EventLink &link : links)
        query.bind(++place).bind(link.title).bind(link.url).run();
}

} // namespace

EventInfo read(const Database &database)
{
    EventInfo info;
    Query query(database, "SELECT title,forum,zone,other_zones,contact_name,contact_position,contact_email,"
                          "contact_phone FROM event ORDER BY id LIMIT 1");
    if (query.next()) {
        info.title = query.text(0);
        info.forum = query.text(1);
        info.zone = QTimeZone(query.utf8(2).toByteArray());
        if (const QByteArray zones = query.utf8(3).toByteArray(); !zones.isEmpty())
            info.otherZones = zones.split(' ');
        info.contact = {query.text(4), query.text(5), query.text(6), query.text(7)};
        query.reset();
    }
    readDays(database, info);
    readDeadlines(database, info);
    readLists(database, info);
    return info;
}

void write(const Change &change, const EventInfo &info)
{
    Database &database = change.database();
    const EventInfo old = read(database);
    writeEvent(database, info);
    if (old.days != info.days)
        writeDays(database, info.days);
    if (old.deadlines != info.deadlines)
        writeDeadlines(database, info.deadlines);
    if (old.organisations != info.organisations)
        writeOrganisations(database, info.organisations);
    if (old.links != info.links)
        writeLinks(database, info.links);
}

std::optional<qint64> registrationCloses(const Database &database)
{
    EventInfo info;
    Query zone(database, "SELECT zone FROM event ORDER BY id LIMIT 1");
    if (zone.next())
        info.zone = QTimeZone(zone.utf8(0).toByteArray());
    zone.reset();
    readDays(database, info);
    readDeadlines(database, info);
    const QDateTime closes = info.registrationCloses();
    return closes.isValid() ? std::optional(closes.toSecsSinceEpoch()) : std::nullopt;
}

} // namespace samovar::eventstore
