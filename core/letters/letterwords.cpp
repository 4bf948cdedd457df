// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Phrases by language, and the days and hours put into them.
#include "core/letters/letterwords.h"

#include <QList>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace samovar {

namespace {

struct ZonePhrase {
    QByteArrayView zone;
    QStringView russian;
    QStringView english;
};

constexpr auto kZonePhrases = std::to_array<ZonePhrase>({
    {"Europe/Kaliningrad", u"по калининградскому времени", u"Kaliningrad time"},
    {"Europe/Moscow", u"по московскому времени", u"Moscow time"},
    {"Europe/Samara", u"по самарскому времени", u"Samara time"},
    {"Asia/Yekaterinburg", u"по екатеринбургскому времени", u"Yekaterinburg time"},
    {"Asia/Omsk", u"по омскому времени", u"Omsk time"},
    {"Asia/Novosibirsk", u"по новосибирскому времени", u"Novosibirsk time"},
    {"Asia/Krasnoyarsk", u"по красноярскому времени", u"Krasnoyarsk time"},
    {"Asia/Irkutsk", u"по иркутскому времени", u"Irkutsk time"},
    {"Asia/Chita", u"по читинскому времени", u"Chita time"},
    {"Asia/Yakutsk", u"по якутскому времени", u"Yakutsk time"},
    {"Asia/Vladivostok", u"по владивостокскому времени", u"Vladivostok time"},
    {"Asia/Magadan", u"по магаданскому времени", u"Magadan time"},
    {"Asia/Kamchatka", u"по камчатскому времени", u"Kamchatka time"},
});

struct DayRun {
    QDate first;
    QDate last;
};

QList<DayRun> runsOf(const EventInfo &event)
{
    QList<QDate> dates;
    for (const EventDay &day : event.days) {
        if (day.date.isValid())
            dates += day.date;
    }
    std::sort(dates.begin(), dates.end());
    QList<DayRun> runs;
    for (const QDate &date : std::as_const(dates)) {
        if (!runs.isEmpty() && runs.last().last.daysTo(date) <= 1)
            runs.last().last = date;
        else
            runs += DayRun{date, date};
    }
    return runs;
}

QString unbroken(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

QString hoursOf(const EventDay &day)
{
    if (!day.starts.isValid() || !day.ends.isValid())
        return {};
    return day.starts.toString(QStringLiteral("H:mm")) + u'–' + day.ends.toString(QStringLiteral("H:mm"));
}

} // namespace

struct LetterWords::Phrases {
    QLocale::Language language;
    QStringView day;         ///< %1 day, %2 month, %3 year
    QStringView dayAndMonth; ///< %1 day, %2 month
    QStringView withinMonth; ///< %1 first day, %2 last day, %3 month, %4 year
    QStringView withinYear;  ///< %1 %2 first day and month, %3 %4 last ones, %5 year
    QStringView moment;      ///< %1 clock time, %2 day
    QStringView pageNumber;
};

LetterWords::LetterWords(QStringView language)
{
    static constexpr Phrases kRussian{QLocale::Russian,    u"%1 %2 %3 г.",         u"%1 %2",
                                      u"%1–%2 %3 %4 г.",   u"%1 %2 – %3 %4 %5 г.", u"%1 %2",
                                      u"Страница %1 из %2"};
    static constexpr Phrases kEnglish{QLocale::English,    u"%1 %2 %3", u"%1 %2",        u"%1–%2 %3 %4",
                                      u"%1 %2 – %3 %4 %5", u"%1 on %2", u"Page %1 of %2"};
    m_phrases = language == u"ru" ? &kRussian : &kEnglish;
}

QString LetterWords::month(const QDate &date) const
{
    return QLocale(m_phrases->language).monthName(date.month());
}

QString LetterWords::day(const QDate &date) const
{
    if (!date.isValid())
        return {};
    return unbroken(m_phrases->day.toString().arg(QString::number(date.day()), month(date),
                                                  QString::number(date.year())));
}

QString LetterWords::range(const QDate &first, const QDate &last) const
{
    if (first == last)
        return day(first);
    if (first.year() != last.year())
        return day(first) + QStringLiteral(" – ") + day(last);
    if (first.month() != last.month()) {
        return unbroken(m_phrases->withinYear.toString().arg(QString::number(first.day()), month(first),
                                                             QString::number(last.day()), month(last),
                                                             QString::number(first.year())));
    }
    return unbroken(m_phrases->withinMonth.toString().arg(QString::number(first.day()),
                                                          QString::number(last.day()), month(first),
                                                          QString::number(first.year())));
}

QString LetterWords::days(const EventInfo &event) const
{
    QStringList ranges;
    const QList<DayRun> runs = runsOf(event);
    for (const DayRun &run : runs)
        ranges += range(run.first, run.last);
    return ranges.join(QStringLiteral(", "));
}

QString LetterWords::hours(const EventInfo &event) const
{
    QStringList hours;
    QStringList withDays;
    for (const EventDay &day : event.days) {
        const QString one = hoursOf(day);
        if (one.isEmpty())
            continue;
        hours += one;
        const QString when =
            m_phrases->dayAndMonth.toString().arg(QString::number(day.date.day()), month(day.date));
        withDays += unbroken(when + u' ' + one);
    }
    if (hours.isEmpty())
        return {};
    const bool areEqual = std::all_of(hours.begin(), hours.end(),
                                      [&hours](const QString &one) { return one == hours.first(); });
    return (areEqual ? hours.first() : withDays.join(QStringLiteral(", "))) + u' ' + zone(event);
}

QString LetterWords::moment(const QDateTime &moment, const EventInfo &event) const
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toTimeZone(event.zone);
    const bool endsDay = local.time() == QTime(0, 0);
    const QString clock = endsDay ? QStringLiteral("24:00") : local.time().toString(QStringLiteral("H:mm"));
    const QString when = m_phrases->moment.toString().arg(clock, day(local.date().addDays(endsDay ? -1 : 0)));
    return unbroken(when) + u' ' + zone(event);
}

QString LetterWords::zone(const EventInfo &event) const
{
    const QByteArray id = event.zone.id();
    for (const ZonePhrase &phrase : kZonePhrases) {
        if (phrase.zone == id)
            return unbroken(
                (m_phrases->language == QLocale::Russian ? phrase.russian : phrase.english).toString());
    }
    // Without days nobody can say whether it is summer time.
    const QDateTime start = event.startsAt();
    if (!start.isValid())
        return u'(' + QString::fromLatin1(id) + u')';
    const int minutes = event.zone.offsetFromUtc(start) / 60;
    const QString sign(minutes < 0 ? u'−' : u'+');
    QString offset = QString::number(std::abs(minutes) / 60);
    if (minutes % 60 != 0)
        offset += u':' + QString::number(std::abs(minutes) % 60).rightJustified(2, QLatin1Char('0'));
    return QStringLiteral("(UTC%1%2)").arg(sign, offset);
}

QString LetterWords::pageNumber() const
{
    return m_phrases->pageNumber.toString();
}

} // namespace samovar
