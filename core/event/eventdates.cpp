// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Dates as people write them.
#include "core/event/eventdates.h"

#include "core/base/message.h"

#include <QLocale>

#include <algorithm>

namespace samovar {

namespace {

//: One day: %1 the day, %2 the month (genitive in Russian), %3 the year; Russian: «%1 %2 %3 г.»
constexpr SourceText kDay = SAMOVAR_TEXT("EventDates", "%2 %1, %3");
//: A day with its weekday: %1 the day in words, %2 the weekday; Russian: «%1, %2»
constexpr SourceText kDayAndWeekday = SAMOVAR_TEXT("EventDates", "%2, %1");
//: Days of one month: %1 first day, %2 last day, %3 month, %4 year; Russian: «%1–%2 %3 %4 г.»
constexpr SourceText kWithinMonth = SAMOVAR_TEXT("EventDates", "%3 %1–%2, %4");
//: Days of two months: %1 %2 first day and month, %3 %4 last day and month, %5 year; Russian: «%1 %2 – %3 %4
//: %5 г.»
constexpr SourceText kWithinYear = SAMOVAR_TEXT("EventDates", "%2 %1 – %4 %3, %5");
//: Days of two years: %1 the whole first date, %2 the whole last date
constexpr SourceText kAcrossYears = SAMOVAR_TEXT("EventDates", "%1 – %2");

struct DayRange {
    QDate first;
    QDate last;
};

QList<DayRange> rangesOf(const EventInfo &event)
{
    QList<QDate> dates;
    for (const EventDay &day : event.days) {
        if (day.date.isValid())
            dates += day.date;
    }
    std::sort(dates.begin(), dates.end());
    QList<DayRange> ranges;
    for (const QDate &date : std::as_const(dates)) {
        if (!ranges.isEmpty() && ranges.last().last.daysTo(date) <= 1)
            ranges.last().last = date;
        else
            ranges += DayRange{date, date};
    }
    return ranges;
}

QString number(int value)
{
    return QString::number(value);
}

QString month(const QDate &date)
{
    return QLocale().monthName(date.month());
}

QString plainDay(const QDate &date)
{
    return kDay.translated().arg(number(date.day()), month(date), number(date.year()));
}

QString rangeInWords(const DayRange &range)
{
    const auto &[first, last] = range;
    if (first == last)
        return plainDay(first);
    if (first.year() != last.year())
        return kAcrossYears.translated().arg(plainDay(first), plainDay(last));
    if (first.month() != last.month()) {
        return kWithinYear.translated().arg(number(first.day()), month(first), number(last.day()),
                                            month(last), number(last.year()));
    }
    return kWithinMonth.translated().arg(number(first.day()), number(last.day()), month(first),
                                         number(first.year()));
}

} // namespace

QString eventDatesInWords(const EventInfo &event)
{
    QStringList ranges;
    const QList<DayRange> all = rangesOf(event);
    for (const DayRange &range : all)
        ranges += rangeInWords(range).replace(u' ', QChar::Nbsp);
    return ranges.join(QStringLiteral(", "));
}

QString dayInWords(const QDate &date, bool weekday)
{
    const QString day = plainDay(date).replace(u' ', QChar::Nbsp);
    return weekday ? kDayAndWeekday.translated().arg(day, QLocale().dayName(date.dayOfWeek())) : day;
}

QString momentInWords(const QDateTime &moment, bool endsDay)
{
    if (!moment.isValid())
        return {};
    if (endsDay && moment.time() == QTime(0, 0))
        return moment.date().addDays(-1).toString(QStringLiteral("dd.MM.yyyy")) + QStringLiteral(" 24:00");
    return moment.toString(QStringLiteral("dd.MM.yyyy HH:mm"));
}

} // namespace samovar
