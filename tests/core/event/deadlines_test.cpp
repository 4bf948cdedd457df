// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The letter's hours and deadlines on the clocks of those who take part.
#include "core/event/deadlines.h"
#include "core/event/eventdetails.h"
#include "tests/support/catchqt.h"
#include "tests/support/testevent.h"

#include <algorithm>
#include <array>

using namespace samovar;
using namespace samovar::test;

namespace {

/// One line of the table that the letter's dates give.
struct ZoneRow {
    const char *zone;
    const char *starts;
    const char *ends;
    const char *zoomLink;
    const char *registration;
};

constexpr auto kZoneRows = std::to_array<ZoneRow>({
    {"Europe/Kaliningrad", "21.09 08:00", "21.09 12:00", "20.09 20:00", "17.09 23:00"},
    {"Europe/Moscow", "21.09 09:00", "21.09 13:00", "20.09 21:00", "18.09 00:00"},
    {"Europe/Samara", "21.09 10:00", "21.09 14:00", "20.09 22:00", "18.09 01:00"},
    {"Asia/Yekaterinburg", "21.09 11:00", "21.09 15:00", "20.09 23:00", "18.09 02:00"},
    {"Asia/Omsk", "21.09 12:00", "21.09 16:00", "21.09 00:00", "18.09 03:00"},
    {"Asia/Krasnoyarsk", "21.09 13:00", "21.09 17:00", "21.09 01:00", "18.09 04:00"},
    {"Asia/Irkutsk", "21.09 14:00", "21.09 18:00", "21.09 02:00", "18.09 05:00"},
    {"Asia/Yakutsk", "21.09 15:00", "21.09 19:00", "21.09 03:00", "18.09 06:00"},
    {"Asia/Vladivostok", "21.09 16:00", "21.09 20:00", "21.09 04:00", "18.09 07:00"},
    {"Asia/Kamchatka", "21.09 18:00", "21.09 22:00", "21.09 06:00", "18.09 09:00"},
});

EventInfo sampleInfo()
{
    TestEvent event(true);
    const auto info = event.workspace().event().info();
    REQUIRE(info);
    return *info;
}

QString shownMoment(const LocalMoment &local)
{
    return local.moment.toString(QStringLiteral("dd.MM HH:mm"));
}

const DeadlineStanding &standing(const QList<DeadlineStanding> &all, Deadline::Kind kind)
{
    const auto found = std::find_if(
        all.begin(), all.end(), [kind](const DeadlineStanding &one) { return one.deadline.kind == kind; });
    REQUIRE(found != all.end());
    return *found;
}

/// What the cell says of itself: the date against Moscow's, night by the hour.
void checkCell(const LocalMoment &local, const char *cell, int moscowsDay)
{
    const QString text = QString::fromLatin1(cell);
    CHECK(shownMoment(local) == text);
    CHECK(local.dayShift == text.left(2).toInt() - moscowsDay);
    const int hour = text.mid(6, 2).toInt();
    CHECK(local.isAtNight == (hour >= 22 || hour < 7));
}

} // namespace

TEST_CASE("the letter's hours and deadlines stand right in every zone of its people", "[event][zones]")
{
    const EventInfo info = sampleInfo();
    const QDateTime now(QDate(2021, 9, 1), QTime(0, 0), Qt::UTC);
    const EventDay first = info.days.at(0);
    const QDateTime opens(first.date, first.starts, info.zone);
    const QDateTime closes(first.date, first.ends, info.zone);
    for (const ZoneRow &row : kZoneRows) {
        INFO(row.zone);
        const QTimeZone zone(row.zone);
        REQUIRE(zone.isValid());
        const LocalHours hours = localHours(opens, closes, zone);
        checkCell(hours.starts, row.starts, 21);
        checkCell(hours.ends, row.ends, 21);
        const auto all = deadlineStandings(info, zone, now);
        REQUIRE(all.size() == 3);
        checkCell(standing(all, Deadline::Kind::ZoomLink).local, row.zoomLink, 20);
        checkCell(standing(all, Deadline::Kind::Registration).local, row.registration, 18);
        checkCell(standing(all, Deadline::Kind::PreparationLetter).local, row.registration, 18);
    }
}

TEST_CASE("in Irkutsk the link is due at night and registration closes on a Saturday", "[event][zones]")
{
    const auto all = deadlineStandings(sampleInfo(), QTimeZone("Asia/Irkutsk"),
                                       QDateTime(QDate(2021, 9, 1), QTime(0, 0), Qt::UTC));
    CHECK(standing(all, Deadline::Kind::ZoomLink).local.isAtNight);
    CHECK(standing(all, Deadline::Kind::ZoomLink).local.weekday == 2);
    CHECK(standing(all, Deadline::Kind::Registration).local.weekday == 6);
}

TEST_CASE("night begins at 22:00 and is over at 07:00", "[event][zones]")
{
    CHECK_FALSE(isNight(QTime(21, 59, 59)));
    CHECK(isNight(QTime(22, 0)));
    CHECK(isNight(QTime(0, 0)));
    CHECK(isNight(QTime(6, 59, 59)));
    CHECK_FALSE(isNight(QTime(7, 0)));
}

TEST_CASE("a moment that does not exist has no local hour", "[event][zones]")
{
    const LocalMoment none = localMoment(QDateTime(), QTimeZone("Asia/Irkutsk"));
    CHECK_FALSE(none.moment.isValid());
    CHECK(none.weekday == 0);
    CHECK_FALSE(none.isAtNight);
}

TEST_CASE("west of Moscow a deadline may fall on the day before", "[event][zones]")
{
    const QDateTime midnight(QDate(2021, 9, 18), QTime(0, 0), QTimeZone("Europe/Moscow"));
    CHECK(localMoment(midnight, QTimeZone("America/New_York")).dayShift == -1);
    CHECK(localMoment(midnight, QTimeZone("America/New_York")).moment.time() == QTime(17, 0));
}

TEST_CASE(
    "a deadline is ahead, soon, and passed at its very moment, and the next one is the earliest that is left",
    "[event][deadlines]")
{
    using State = DeadlineStanding::State;
    const EventInfo info = sampleInfo();
    const QDateTime closes(QDate(2021, 9, 18), QTime(0, 0), info.zone);
    const auto at = [&](qint64 seconds) {
        return deadlineStandings(info, info.zone, closes.addSecs(seconds));
    };
    CHECK(at(-86401).at(0).state == State::Ahead);
    CHECK(at(-86400).at(0).state == State::Soon);
    CHECK(at(-1).at(0).state == State::Soon);
    CHECK(at(0).at(0).state == State::Passed);
    CHECK(nextDeadline(at(-1))->deadline.kind == Deadline::Kind::Registration);
    CHECK(nextDeadline(at(0))->deadline.kind == Deadline::Kind::ZoomLink);
    CHECK_FALSE(nextDeadline(at(qint64{30} * 86400)).has_value());
}

TEST_CASE("a deadline that hangs on a start that is not set has no moment", "[event][deadlines]")
{
    EventInfo info = sampleInfo();
    info.days.clear();
    const auto all = deadlineStandings(info, info.zone, QDateTime(QDate(2021, 9, 1), QTime(0, 0), Qt::UTC));
    CHECK(standing(all, Deadline::Kind::ZoomLink).state == DeadlineStanding::State::Unset);
    CHECK_FALSE(standing(all, Deadline::Kind::ZoomLink).due.isValid());
    CHECK(standing(all, Deadline::Kind::Registration).state == DeadlineStanding::State::Ahead);
}
