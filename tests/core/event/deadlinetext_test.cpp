// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/event/deadlinetext.h"
#include "tests/support/catchqt.h"

using namespace samovar;

namespace {

const QDate kToday(2021, 8, 30);

/// The letter's event: 21 September 2021, 9:00 in Moscow.
EventInfo september()
{
    EventInfo event;
    event.days = {{QDate(2021, 9, 21), QTime(9, 0), QTime(13, 0)}};
    return event;
}

/// When \a text is due, in the event's zone; empty where it is not understood.
QString due(const QString &text, const EventInfo &event = september())
{
    const auto deadline = parseDeadline(text, event, kToday);
    return deadline ? event.dueOf(*deadline).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

} // namespace

TEST_CASE("a deadline is read as the letter writes it, and as people do", "[deadlines]")
{
    const QString midnight = QStringLiteral("2021-09-18 00:00");
    for (const char16_t *text : {u"24:00 17.09 МСК", u"24:00 17.09", u"17.09 24:00", u"17.09.2021",
                                 u"17.09.21, 24:00", u"2021-09-17", u"00:00 18.09.2021", u"17 сентября",
                                 u"24:00 17 сентября 2021 г.", u"September 17, 2021", u"17 Sep 24:00 MSK",
                                 u"02:00 18.09 МСК+2", u"21:00 17.09 UTC", u"05:00 18.09 utc+8"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(due(QString::fromUtf16(text)) == midnight);
    }
}

TEST_CASE("a deadline before the start goes with the start", "[deadlines]")
{
    const QString ahead = QStringLiteral("2021-09-20 21:00");
    for (const char16_t *text :
         {u"за 12 ч до начала", u"За 12 часов до начала", u"12 h before the start", u"12 hours before",
          u"T−12 ч", u"Т-12ч", u"T-12h", u"за 720 мин до начала"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(due(QString::fromUtf16(text)) == ahead);
    }
    CHECK(due(QStringLiteral("за 1 день 3 ч 30 мин до начала")) == QStringLiteral("2021-09-20 05:30"));
    CHECK(due(QStringLiteral("2 weeks before the start")) == QStringLiteral("2021-09-07 09:00"));
    EventInfo later = september();
    const auto deadline = parseDeadline(QStringLiteral("T-12 ч"), later, kToday);
    REQUIRE(deadline);
    later.days[0].date = QDate(2021, 9, 28);
    CHECK(later.dueOf(*deadline) == QDateTime(QDate(2021, 9, 27), QTime(21, 0), later.zone));
}

TEST_CASE("the hour of a deadline is the event's, unless Moscow's is said", "[deadlines]")
{
    EventInfo irkutsk = september();
    irkutsk.zone = QTimeZone("Asia/Irkutsk");
    CHECK(due(QStringLiteral("24:00 17.09"), irkutsk) == QStringLiteral("2021-09-18 00:00"));
    CHECK(due(QStringLiteral("24:00 17.09 МСК"), irkutsk) == QStringLiteral("2021-09-18 05:00"));
}

TEST_CASE("a year that is not said is the one nearest to the event", "[deadlines]")
{
    EventInfo january;
    january.days = {{QDate(2022, 1, 11), QTime(9, 0), QTime(13, 0)}};
    CHECK(due(QStringLiteral("18:00 28.12"), january) == QStringLiteral("2021-12-28 18:00"));
    CHECK(due(QStringLiteral("18:00 28.12"), EventInfo{}) == QStringLiteral("2021-12-28 18:00"));
    CHECK(due(QStringLiteral("18:00 10.01"), EventInfo{}) == QStringLiteral("2022-01-10 18:00"));
}

TEST_CASE("what is no deadline is not guessed at", "[deadlines]")
{
    for (const char16_t *text : {u"", u"завтра", u"25:00 17.09", u"24:30 17.09", u"31.02.2021", u"12 ч",
                                 u"T-", u"за ч до начала", u"24:00", u"17.09 и 18.09", u"24:00 17.09 МСК+20",
                                 u"17 брюмера", u"за 99999 недель до начала", u"12 ч после начала"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(parseDeadline(QString::fromUtf16(text), september(), kToday));
    }
}

TEST_CASE("what a deadline is written as is read back as the same", "[deadlines]")
{
    const EventInfo event = september();
    for (const qint64 minutes : {0, 1, 59, 60, 720, 1440, 1441, 4290, 20160}) {
        Deadline deadline;
        deadline.minutesBeforeStart = minutes;
        INFO(minutes);
        CHECK(parseDeadline(deadlineText(deadline, event), event, kToday) == deadline);
    }
    for (const QTime time : {QTime(0, 0), QTime(0, 1), QTime(21, 0), QTime(23, 59)}) {
        for (const QDate date : {QDate(2021, 9, 18), QDate(2024, 2, 29), QDate(2022, 1, 1)}) {
            Deadline deadline;
            deadline.due = QDateTime(date, time, event.zone);
            INFO(deadlineText(deadline, event).toStdString());
            CHECK(parseDeadline(deadlineText(deadline, event), event, kToday) == deadline);
        }
    }
    CHECK(deadlineText({}, event).isEmpty());
}
