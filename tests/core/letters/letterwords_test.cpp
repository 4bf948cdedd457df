// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/letterwords.h"
#include "tests/support/catchqt.h"

using namespace samovar;

namespace {

const QString kNbsp(QChar::Nbsp);

/// With ordinary blanks, for reading.
QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

EventInfo letterEvent()
{
    EventInfo event;
    event.days = {{QDate(2021, 9, 21), QTime(9, 0), QTime(13, 0)},
                  {QDate(2021, 9, 22), QTime(9, 0), QTime(13, 0)}};
    return event;
}

} // namespace

TEST_CASE("days in a letter are in its language, whatever the program's is", "[letters]")
{
    EventInfo event = letterEvent();
    CHECK(plain(LetterWords(u"ru").days(event)) == u"21–22 сентября 2021 г.");
    CHECK(plain(LetterWords(u"en").days(event)) == u"21–22 September 2021");
    event.days[1].date = QDate(2021, 10, 1);
    CHECK(plain(LetterWords(u"ru").days(event)) == u"21 сентября 2021 г., 1 октября 2021 г.");
    event.days = {{QDate(2021, 9, 30), {}, {}}, {QDate(2021, 10, 1), {}, {}}};
    CHECK(plain(LetterWords(u"ru").days(event)) == u"30 сентября – 1 октября 2021 г.");
    event.days = {{QDate(2021, 12, 31), {}, {}}, {QDate(2022, 1, 1), {}, {}}};
    CHECK(plain(LetterWords(u"ru").days(event)) == u"31 декабря 2021 г. – 1 января 2022 г.");
    event.days.clear();
    CHECK(LetterWords(u"ru").days(event).isEmpty());
    CHECK(LetterWords(u"ru").hours(event).isEmpty());
}

TEST_CASE("hours name their zone, and their day where days differ", "[letters]")
{
    EventInfo event = letterEvent();
    CHECK(plain(LetterWords(u"ru").hours(event)) == u"9:00–13:00 по московскому времени");
    CHECK(plain(LetterWords(u"en").hours(event)) == u"9:00–13:00 Moscow time");
    event.days[1].ends = QTime(12, 30);
    CHECK(plain(LetterWords(u"ru").hours(event)) ==
          u"21 сентября 9:00–13:00, 22 сентября 9:00–12:30 по московскому времени");
    event.days = {event.days[0]};
    event.zone = QTimeZone("Asia/Tokyo");
    CHECK(plain(LetterWords(u"ru").hours(event)) == u"9:00–13:00 (UTC+9)");
    event.zone = QTimeZone("Asia/Kolkata");
    CHECK(LetterWords(u"ru").zone(event) == u"(UTC+5:30)");
    event.zone = QTimeZone("America/New_York");
    CHECK(LetterWords(u"ru").zone(event) == u"(UTC−4)");
}

TEST_CASE("midnight ends a day, in the event's zone", "[letters]")
{
    const EventInfo event = letterEvent();
    const QDateTime closes(QDate(2021, 9, 17), QTime(21, 0), Qt::UTC);
    CHECK(plain(LetterWords(u"ru").moment(closes, event)) ==
          u"24:00 17 сентября 2021 г. по московскому времени");
    const QDateTime link(QDate(2021, 9, 20), QTime(18, 0), Qt::UTC);
    CHECK(plain(LetterWords(u"ru").moment(link, event)) ==
          u"21:00 20 сентября 2021 г. по московскому времени");
    CHECK(plain(LetterWords(u"en").moment(link, event)) == u"21:00 on 20 September 2021 Moscow time");
    CHECK(LetterWords(u"ru").moment({}, event).isEmpty());
}

TEST_CASE("a date does not break at the end of a line", "[letters]")
{
    CHECK(LetterWords(u"ru").day(QDate(2021, 9, 20)) ==
          u"20"_qs + kNbsp + u"сентября"_qs + kNbsp + u"2021"_qs + kNbsp + u"г."_qs);
}
