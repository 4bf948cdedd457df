// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The times that forms and spreadsheets write, read to the second.
#include "core/imports/timestamps.h"
#include "tests/support/catchqt.h"

#include <QFile>

using namespace samovar;

namespace {

QDateTime local(const TimestampReading &reading)
{
    return {reading.date, reading.time, Qt::UTC};
}

QDateTime utc(const char *iso)
{
    QDateTime moment = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

/// The local time in \a cell; it must be readable.
QDateTime read(QStringView cell, DateOrder order = DateOrder::Unknown)
{
    const auto reading = readTimestamp(cell, order);
    CAPTURE(cell.toString());
    REQUIRE(reading);
    return local(*reading);
}

DateOrder orderOf(const QStringList &cells)
{
    DateOrderGuess guess;
    for (const QString &cell : cells)
        guess.add(cell);
    return guess.order();
}

} // namespace

TEST_CASE("every written form of the collection is read right", "[timestamps]")
{
    QFile file(test::dataPath(QStringLiteral("timestamps.tsv")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    file.readLine();
    int count = 0;
    while (!file.atEnd()) {
        const QStringList fields = QString::fromUtf8(file.readLine()).split(u'\t');
        CAPTURE(fields[0]);
        const auto reading = readTimestamp(fields[0]);
        REQUIRE(reading);
        REQUIRE(local(*reading) == utc(fields[1].toLatin1().constData()));
        REQUIRE(reading->utcOffsetSeconds.has_value() == !fields[2].isEmpty());
        if (reading->utcOffsetSeconds) {
            const QDateTime expected = QDateTime::fromString(fields[1] + fields[2], Qt::ISODate);
            REQUIRE(reading->instant(QTimeZone("Asia/Irkutsk")) == expected);
        }
        ++count;
    }
    REQUIRE(count == 22);
}

TEST_CASE("noon and midnight on a 12-hour clock are told apart", "[timestamps]")
{
    REQUIRE(read(u"2021/09/10 12:04:34 AM GMT+3") == utc("2021-09-10T00:04:34"));
    REQUIRE(read(u"2021/09/10 12:00:00 PM GMT+3") == utc("2021-09-10T12:00:00"));
    REQUIRE(read(u"2021/09/10 11:59:59 PM GMT+3") == utc("2021-09-10T23:59:59"));
    REQUIRE(read(u"2021/09/10 1:00:00 AM GMT+3") == utc("2021-09-10T01:00:00"));
}

TEST_CASE("halves of the day are read in any language, with dots and blanks", "[timestamps]")
{
    for (const auto *cell :
         {u"2021/09/10 3:12:45 p. m. GMT+3", u"2021/09/10 3:12:45 p.\u00A0m. GMT+3",
          u"2021/09/10 3:12:45 μ.μ. GMT+3", u"2021/09/10 3:12:45 μμ GMT+3", u"2021/09/10 3:12:45 下午 GMT+3",
          u"2021/09/10 3:12:45 午後 GMT+3", u"2021/09/10 3:12:45 du. GMT+3", u"2021/09/10 3:12:45 п.п. GMT+3",
          u"2021/09/10 3:12:45 ÖS GMT+3", u"2021/09/10 3:12:45 nachm. GMT+3",
          u"2021/09/10 오후 3:12:45 GMT+3", u"2021/09/10 3:12:45 P.M. GMT+3"})
        REQUIRE(read(cell) == utc("2021-09-10T15:12:45"));
    for (const auto *cell : {u"2021/09/10 3:12:45 a. m. GMT+3", u"2021/09/10 3:12:45 π.μ. GMT+3",
                             u"2021/09/10 3:12:45 上午 GMT+3", u"2021/09/10 3:12:45 de. GMT+3",
                             u"2021/09/10 3:12:45 д.п. GMT+3"})
        REQUIRE(read(cell) == utc("2021-09-10T03:12:45"));
}

TEST_CASE("dates in words, with a year's mark or without", "[timestamps]")
{
    REQUIRE(read(u"08 сентября 2021 10:5") == utc("2021-09-08T10:05:00"));
    REQUIRE(read(u"10 сент. 2021 г., 15:12") == utc("2021-09-10T15:12:00"));
    REQUIRE(read(u"5 мая 2021 в 9:30") == utc("2021-05-05T09:30:00"));
    REQUIRE(read(u"5 марта 2021 9:30") == utc("2021-03-05T09:30:00"));
    REQUIRE(read(u"Mar 22, 2025 19:13:27") == utc("2025-03-22T19:13:27"));
    REQUIRE(read(u"22 September 2025 7:13:27 PM") == utc("2025-09-22T19:13:27"));
    REQUIRE_FALSE(readTimestamp(u"5 мамонтов 2021 9:30"));
}

TEST_CASE("ISO times keep their offset, in its usual spellings", "[timestamps]")
{
    const QTimeZone moscow("Europe/Moscow");
    for (const auto *cell :
         {u"2021-09-08T10:15:32+05:00", u"2021-09-08 10:15:32 +0500", u"2021-09-08T05:15:32Z",
          u"2021-09-08 10:15:32 GMT+5", u"2021-09-08T05:15:32.123Z"}) {
        const auto reading = readTimestamp(cell);
        REQUIRE(reading);
        REQUIRE(reading->instant(moscow) == utc("2021-09-08T05:15:32"));
    }
    REQUIRE(readTimestamp(u"2021-09-08 10:15:32")->instant(moscow) == utc("2021-09-08T07:15:32"));
}

TEST_CASE("an abbreviation of a zone is kept as text and is no offset", "[timestamps]")
{
    const auto reading = readTimestamp(u"2026/04/19 8:22:56 am CET");
    REQUIRE(reading);
    REQUIRE(reading->zoneText == QStringLiteral("CET"));
    REQUIRE_FALSE(reading->utcOffsetSeconds);
    REQUIRE(reading->instant(QTimeZone("Europe/Moscow")) == utc("2026-04-19T05:22:56"));
    REQUIRE(readTimestamp(u"2021/09/10 3:12:45 PM GMT+5:30")->zoneText == QStringLiteral("GMT+5:30"));
}

TEST_CASE("whether seconds were written is known", "[timestamps]")
{
    REQUIRE(readTimestamp(u"10.09.2021 15:12:00")->hasSeconds);
    REQUIRE_FALSE(readTimestamp(u"10.09.2021 15:12")->hasSeconds);
    REQUIRE(readTimestamp(u"44449.63385416667")->hasSeconds);
    REQUIRE(read(u"44449,5") == utc("2021-09-10T12:00:00"));
    REQUIRE(read(u"10.09.21 15:12") == utc("2021-09-10T15:12:00"));
}

TEST_CASE("the order of day and month that is asked for is used", "[timestamps]")
{
    REQUIRE(read(u"9/10/2021 15:12:45", DateOrder::DayFirst) == utc("2021-10-09T15:12:45"));
    REQUIRE(read(u"9/10/2021 15:12:45", DateOrder::MonthFirst) == utc("2021-09-10T15:12:45"));
    REQUIRE(read(u"9.10.2021 15:12:45") == utc("2021-10-09T15:12:45"));
    REQUIRE(read(u"13/10/2021 15:12", DateOrder::MonthFirst) == utc("2021-10-13T15:12:00"));
}

TEST_CASE("what is no time is not read as one", "[timestamps]")
{
    for (const auto *cell : {u"",
                             u"  ",
                             u"нет",
                             u"89450000101",
                             u"44449",
                             u"1,5",
                             u"8.9450000101E10",
                             u"31.02.2021 10:00",
                             u"10.09.2021 25:00",
                             u"10.09.2021 15:61",
                             u"10.09.2021 15:12 позвонить",
                             u"10.09.2021-11.09.2021",
                             u"2021/13/40 1:00:00",
                             u"1.2.3",
                             u"192.168.1.1",
                             u"+7 945 123-45-67",
                             u"15:12",
                             u"сентябрь 2021",
                             u"2021/09/10 3:12:45 PM GMT+99",
                             u"10.09.0021 15:12",
                             u"99999999999999999999.09.2021 10:00"}) {
        CAPTURE(QString::fromUtf16(cell));
        REQUIRE_FALSE(readTimestamp(cell));
    }
    REQUIRE_FALSE(readTimestamp(QString(100000, u'1')));
}

TEST_CASE("a number over 12 tells the order of a column", "[timestamps]")
{
    REQUIRE(orderOf({QStringLiteral("1/2/2021 10:00"), QStringLiteral("13/2/2021 10:00")}) ==
            DateOrder::DayFirst);
    REQUIRE(orderOf({QStringLiteral("2/13/2021 10:00"), QStringLiteral("1/2/2021 10:00")}) ==
            DateOrder::MonthFirst);
}

TEST_CASE("times that run forward tell the order where no number is over 12", "[timestamps]")
{
    // Answers of 6 to 12 September, written month first, and the same day first.
    QStringList monthFirst;
    QStringList dayFirst;
    for (int day = 6; day <= 12; ++day) {
        monthFirst += QStringLiteral("9/%1/2021 10:00:00").arg(day);
        dayFirst += QStringLiteral("%1/9/2021 10:00:00").arg(day);
    }
    monthFirst += QStringLiteral("10/1/2021 9:00:00");
    dayFirst += QStringLiteral("1/10/2021 9:00:00");
    REQUIRE(orderOf(monthFirst) == DateOrder::MonthFirst);
    REQUIRE(orderOf(dayFirst) == DateOrder::DayFirst);
}

TEST_CASE("dots mean day first, and nothing to go by is said so", "[timestamps]")
{
    REQUIRE(orderOf({QStringLiteral("06.09.2021 10:00"), QStringLiteral("01.10.2021 10:00")}) ==
            DateOrder::DayFirst);
    REQUIRE(orderOf({QStringLiteral("9/9/2021 10:00")}) == DateOrder::Unknown);
    REQUIRE(orderOf({}) == DateOrder::Unknown);
    REQUIRE(orderOf({QStringLiteral("2021-09-13 10:00"), QStringLiteral("text")}) == DateOrder::Unknown);
}
