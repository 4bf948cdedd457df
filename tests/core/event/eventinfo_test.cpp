// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/event/eventinfo.h"
#include "tests/support/catchqt.h"

using namespace samovar;

namespace {

const QTimeZone &moscow()
{
    static const QTimeZone zone("Europe/Moscow");
    return zone;
}

EventDay day(int month, int dayOfMonth, QTime starts)
{
    return {QDate(2021, month, dayOfMonth), starts, QTime(13, 0)};
}

EventInfo session()
{
    EventInfo event;
    event.days = {day(9, 22, QTime(9, 30)), day(9, 21, QTime(9, 0))};
    Deadline registration;
    registration.kind = Deadline::Kind::Registration;
    registration.due = QDateTime(QDate(2021, 9, 18), QTime(0, 0), moscow());
    Deadline link;
    link.kind = Deadline::Kind::ZoomLink;
    link.minutesBeforeStart = 12 * 60;
    event.deadlines = {registration, link};
    return event;
}

QDateTime inMoscow(int month, int dayOfMonth, QTime time)
{
    return {QDate(2021, month, dayOfMonth), time, moscow()};
}

} // namespace

TEST_CASE("an event starts when its first day starts, in whatever order the days stand", "[event]")
{
    CHECK(session().startsAt() == inMoscow(9, 21, QTime(9, 0)));
    CHECK_FALSE(EventInfo().startsAt().isValid());
}

TEST_CASE("a start is a moment in the event's zone", "[event]")
{
    EventInfo event = session();
    event.zone = QTimeZone("Asia/Irkutsk");
    CHECK(event.startsAt().toUTC() == QDateTime(QDate(2021, 9, 21), QTime(1, 0), Qt::UTC));
}

TEST_CASE("a deadline hangs on the start, or has a moment of its own", "[event]")
{
    EventInfo event = session();
    CHECK(event.dueOf(event.deadlines[1]) == inMoscow(9, 20, QTime(21, 0)));
    CHECK(event.dueOf(event.deadlines[0]) == inMoscow(9, 18, QTime(0, 0)));
    event.deadlines[0].due = event.deadlines[0].due.toUTC();
    CHECK(event.dueOf(event.deadlines[0]).timeZone() == moscow());
    CHECK(event.dueOf(event.deadlines[0]).time() == QTime(0, 0));
    event.days.clear();
    CHECK_FALSE(event.dueOf(event.deadlines[1]).isValid());
    CHECK_FALSE(event.dueOf(Deadline()).isValid());
}

TEST_CASE("registration closes at 24:00 of its last day, which is midnight", "[event]")
{
    EventInfo event = session();
    CHECK(event.registrationCloses() == inMoscow(9, 18, QTime(0, 0)));
    event.deadlines.removeFirst();
    CHECK_FALSE(event.registrationCloses().isValid());
}

TEST_CASE("with two terms of registration nobody is late before the later one", "[event]")
{
    EventInfo event = session();
    Deadline extended = event.deadlines[0];
    extended.due = inMoscow(9, 20, QTime(0, 0));
    event.deadlines.prepend(extended);
    CHECK(event.registrationCloses() == inMoscow(9, 20, QTime(0, 0)));
}
