// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The programme as a calendar file, read again by somebody else's program.
#include "core/event/eventdetails.h"
#include "core/schedule/icalendar.h"
#include "core/schedule/schedule.h"
#include "core/tracks/tracks.h"
#include "tests/support/catchqt.h"
#include "tests/support/testevent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace samovar;
using namespace samovar::test;

namespace {

// Times as the VTIMEZONE of the file itself says them: python-icalendar makes a zone of it where the name is
// none it knows, so the name is taken away first.
constexpr auto kReadCalendar = R"(
import sys, json, datetime, icalendar
data = open(sys.argv[1], 'rb').read()
def events(data):
    out = []
    cal = icalendar.Calendar.from_ical(data)
    for e in cal.walk('VEVENT'):
        out.append({'uid': str(e['UID']), 'sequence': int(e['SEQUENCE']), 'summary': str(e['SUMMARY']),
                    'description': str(e.get('DESCRIPTION', '')), 'location': str(e.get('LOCATION', '')),
                    'starts': int(e['DTSTART'].dt.timestamp()), 'ends': int(e['DTEND'].dt.timestamp()),
                    'stamp': int(e['DTSTAMP'].dt.timestamp()), 'tzid': e['DTSTART'].params.get('TZID', 'UTC')})
    return out
cal = icalendar.Calendar.from_ical(data)
zone = cal.walk('VTIMEZONE')[0]
name = str(zone['TZID'])
print(json.dumps({'version': str(cal['VERSION']), 'prodid': str(cal['PRODID']), 'method': str(cal['METHOD']),
                  'zone': name, 'events': events(data),
                  'byOwnRules': events(data.replace(name.encode(), b'X-Nowhere'))}))
)";

QJsonObject reread(const TestEvent &event, const QByteArray &calendar)
{
    const QString path = event.write(QStringLiteral("programme.ics"), calendar);
    // Debian's own first: another python3 on the path has not its modules.
    const QString own =
        QStandardPaths::findExecutable(QStringLiteral("python3"), {QStringLiteral("/usr/bin")});
    QProcess python;
    python.start(own.isEmpty() ? QStringLiteral("python3") : own,
                 {QStringLiteral("-c"), QString::fromUtf8(kReadCalendar), path});
    REQUIRE(python.waitForFinished(120'000));
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

QByteArray calendarOf(TestEvent &event)
{
    return scheduleCalendar(*event.workspace().schedule().items(), *event.workspace().event().info(),
                            *event.workspace().tracks().all(), event.clock().now());
}

QByteArrayList physicalLines(const QByteArray &calendar)
{
    REQUIRE(calendar.endsWith("\r\n"));
    QByteArrayList lines;
    for (qsizetype at = 0; at < calendar.size();) {
        const qsizetype end = calendar.indexOf("\r\n", at);
        lines += calendar.mid(at, end - at);
        at = end + 2;
    }
    return lines;
}

/// What a reader finds of \a item, as far as both know it.
QJsonObject asRead(const ScheduleItem &item)
{
    return {{u"uid"_qs, item.uid},
            {u"sequence"_qs, item.sequence},
            {u"summary"_qs, item.title},
            {u"location"_qs, item.place},
            {u"starts"_qs, item.starts.toSecsSinceEpoch()},
            {u"ends"_qs, item.ends.toSecsSinceEpoch()}};
}

void checkSameItems(const QJsonArray &read, const QList<ScheduleItem> &items)
{
    REQUIRE(read.size() == items.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject expected = asRead(items[i]);
        QJsonObject found = read[i].toObject();
        for (const QString &key : found.keys()) {
            if (!expected.contains(key))
                found.remove(key);
        }
        CHECK(found == expected);
    }
}

/// An event in \a zone with one item an hour long at each of \a starts.
QList<ScheduleItem> fillWithHours(TestEvent &event, const char *zone, const QList<QDateTime> &starts)
{
    EventInfo info = *event.workspace().event().info();
    info.zone = QTimeZone(zone);
    REQUIRE(event.workspace().event().update(info));
    for (const QDateTime &at : starts) {
        ScheduleItem item;
        item.title = QStringLiteral("Час");
        item.starts = at;
        item.ends = at.addSecs(3600);
        REQUIRE(event.workspace().schedule().add(item));
    }
    return *event.workspace().schedule().items();
}

} // namespace

TEST_CASE("the sample's calendar is read again to the same items at the same moments", "[schedule][ics]")
{
    TestEvent event(true);
    const QList<ScheduleItem> items = *event.workspace().schedule().items();
    const QJsonObject read = reread(event, calendarOf(event));
    CHECK(read[u"version"_qs].toString() == QStringLiteral("2.0"));
    CHECK_FALSE(read[u"prodid"_qs].toString().isEmpty());
    CHECK(read[u"method"_qs].toString() == QStringLiteral("PUBLISH"));
    CHECK(read[u"zone"_qs].toString() == QStringLiteral("Europe/Moscow"));
    checkSameItems(read[u"events"_qs].toArray(), items);
    checkSameItems(read[u"byOwnRules"_qs].toArray(), items);
    for (const QJsonValue one : read[u"events"_qs].toArray()) {
        CHECK(one[u"tzid"_qs].toString() == QStringLiteral("Europe/Moscow"));
        CHECK(one[u"stamp"_qs].toInteger() == event.clock().now().toSecsSinceEpoch());
    }
    const QString group = read[u"events"_qs].toArray().at(2)[u"description"_qs].toString();
    CHECK(group.contains(u"Школьные библиотеки"_qs));
    CHECK(group.contains(u"Иванченко Дмитрий Алексеевич"_qs));
}

TEST_CASE("a calendar's lines end in CRLF, hold 75 octets at most and break no letter", "[schedule][ics]")
{
    TestEvent event(true);
    ScheduleItem item = event.workspace().schedule().items()->at(0);
    item.title = QStringLiteral("Длинное название «Точки»; с, всем \\ и 🙂 ")
                     .repeated(9)
                     .trimmed();
    item.place = QStringLiteral("Зал №1, второй этаж; вход\\слева\nкод 12");
    REQUIRE(event.workspace().schedule().update(item));
    const QByteArray calendar = calendarOf(event);
    const QByteArrayList lines = physicalLines(calendar);
    CHECK(lines.first() == "BEGIN:VCALENDAR");
    CHECK(std::any_of(lines.begin(), lines.end(), [](const QByteArray &line) { return line.size() > 70; }));
    for (const QByteArray &line : lines) {
        INFO(line.toStdString());
        CHECK(line.size() <= 75);
        CHECK_FALSE(line.contains('\n'));
        CHECK_FALSE(line.contains('\r'));
        CHECK(QString::fromUtf8(line).toUtf8() == line); // whole characters alone
    }
    checkSameItems(reread(event, calendar)[u"events"_qs].toArray(), *event.workspace().schedule().items());
}

TEST_CASE("only the offset that holds on the event's days stands in the calendar", "[schedule][ics]")
{
    TestEvent event(true);
    const QByteArrayList lines = physicalLines(calendarOf(event));
    const auto first = lines.indexOf("BEGIN:VTIMEZONE");
    const auto last = lines.indexOf("END:VTIMEZONE");
    REQUIRE(first >= 0);
    CHECK(lines.mid(first, last - first + 1) ==
          QByteArrayList{"BEGIN:VTIMEZONE", "TZID:Europe/Moscow", "BEGIN:STANDARD", "DTSTART:20141026T020000",
                         "TZOFFSETFROM:+0400", "TZOFFSETTO:+0300", "TZNAME:MSK", "END:STANDARD",
                         "END:VTIMEZONE"});
}

TEST_CASE("a programme over a change of the clocks keeps its moments by the calendar's own rules",
          "[schedule][ics]")
{
    TestEvent event;
    const QTimeZone berlin("Europe/Berlin");
    const auto items = fillWithHours(event, "Europe/Berlin",
                                     {QDateTime(QDate(2021, 3, 27), QTime(9, 0), berlin),
                                      QDateTime(QDate(2021, 3, 28), QTime(9, 0), berlin),
                                      QDateTime(QDate(2021, 10, 31), QTime(9, 0), berlin)});
    const QJsonObject read = reread(event, calendarOf(event));
    checkSameItems(read[u"events"_qs].toArray(), items);
    checkSameItems(read[u"byOwnRules"_qs].toArray(), items);
}

TEST_CASE("zones behind Greenwich, with half hours and without any change keep their moments",
          "[schedule][ics]")
{
    for (const char *zone : {"America/St_Johns", "Asia/Kolkata", "UTC", "Asia/Kamchatka"}) {
        INFO(zone);
        TestEvent event;
        const auto items =
            fillWithHours(event, zone, {QDateTime(QDate(2021, 9, 21), QTime(9, 0), QTimeZone(zone))});
        const QJsonObject read = reread(event, calendarOf(event));
        checkSameItems(read[u"events"_qs].toArray(), items);
        checkSameItems(read[u"byOwnRules"_qs].toArray(), items);
    }
}

TEST_CASE("items in the hour that the clocks repeat keep their moments", "[schedule][ics]")
{
    for (const char *zone : {"Europe/Berlin", "Europe/Dublin", "America/New_York"}) {
        INFO(zone);
        TestEvent event;
        const QDate day =
            QByteArrayView(zone).startsWith("Europe") ? QDate(2021, 10, 31) : QDate(2021, 11, 7);
        QList<QDateTime> starts;
        for (int quarter = -8; quarter < 32; ++quarter)
            starts += QDateTime(day, QTime(0, 0), QTimeZone::utc()).addSecs(qint64{quarter} * 900);
        const auto items = fillWithHours(event, zone, starts);
        checkSameItems(reread(event, calendarOf(event))[u"events"_qs].toArray(), items);
    }
}

TEST_CASE("a changed item keeps its UID and counts up its sequence in the next calendar", "[schedule][ics]")
{
    TestEvent event(true);
    const QJsonObject before = reread(event, calendarOf(event))[u"events"_qs][0].toObject();
    REQUIRE(event.workspace().schedule().move(std::array{event.workspace().schedule().items()->at(0).id}, 5));
    const QJsonObject after = reread(event, calendarOf(event))[u"events"_qs][0].toObject();
    CHECK(after[u"uid"_qs] == before[u"uid"_qs]);
    CHECK(after[u"sequence"_qs].toInt() == before[u"sequence"_qs].toInt() + 1);
    CHECK(after[u"starts"_qs].toInteger() == before[u"starts"_qs].toInteger() + 300);
}

TEST_CASE("an event without a programme makes a calendar that can be read", "[schedule][ics]")
{
    TestEvent event;
    CHECK(reread(event, calendarOf(event))[u"events"_qs].toArray().isEmpty());
}
