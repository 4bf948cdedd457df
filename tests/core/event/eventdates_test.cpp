// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/event/eventdates.h"
#include "tests/support/catchqt.h"

#include <QLocale>

using namespace samovar;

namespace {

QString dates(const QList<QDate> &days)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EventInfo event;
    for (const QDate &date : days)
        event.days += EventDay{date, QTime(9, 0), QTime(13, 0)};
    QString text = eventDatesInWords(event);
    QLocale::setDefault(before);
    return text.replace(QChar::Nbsp, u' ');
}

} // namespace

TEST_CASE("the days of an event read as people write them", "[event]")
{
    CHECK(dates({}) == QString());
    CHECK(dates({QDate(2021, 9, 21)}) == QStringLiteral("September 21, 2021"));
    CHECK(dates({QDate(2021, 9, 22), QDate(2021, 9, 21)}) == QStringLiteral("September 21–22, 2021"));
    CHECK(dates({QDate(2021, 9, 30), QDate(2021, 10, 1)}) ==
          QStringLiteral("September 30 – October 1, 2021"));
    CHECK(dates({QDate(2021, 12, 31), QDate(2022, 1, 1)}) ==
          QStringLiteral("December 31, 2021 – January 1, 2022"));
}

TEST_CASE("days with a gap between them are not a range", "[event]")
{
    CHECK(dates({QDate(2021, 9, 21), QDate(2021, 9, 23), QDate(2021, 9, 24)}) ==
          QStringLiteral("September 21, 2021, September 23–24, 2021"));
}

TEST_CASE("midnight is 24:00 of the day that ends then, where a term ends", "[event]")
{
    const QDateTime midnight(QDate(2021, 9, 18), QTime(0, 0), QTimeZone("Europe/Moscow"));
    CHECK(momentInWords(midnight, true) == QStringLiteral("17.09.2021 24:00"));
    CHECK(momentInWords(midnight) == QStringLiteral("18.09.2021 00:00"));
    CHECK(momentInWords(midnight.addSecs(-60), true) == QStringLiteral("17.09.2021 23:59"));
    CHECK(momentInWords(QDateTime()) == QString());
}
