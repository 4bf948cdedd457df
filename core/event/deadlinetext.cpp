// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What is understood is taken out of the text piece by piece; a text of which something remains is not
/// understood.
#include "core/event/deadlinetext.h"

#include "core/base/message.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <cstdlib>

namespace samovar {

namespace {

constexpr qint64 kMinutesAnHour = 60;
constexpr qint64 kMinutesADay = 24 * kMinutesAnHour;
constexpr qint64 kLongestTerm = 1000 * kMinutesADay; // longer is a slip of the keyboard
constexpr int kMoscowHours = 3;                      // Moscow's offset; «МСК+5» counts from it

//: How long before the start, %1: «2 d 3 h»
constexpr SourceText kBefore = SAMOVAR_TEXT("Deadlines", "%1 before the start");
constexpr SourceText kDays = SAMOVAR_TEXT("Deadlines", "%1 d");
constexpr SourceText kHours = SAMOVAR_TEXT("Deadlines", "%1 h");
constexpr SourceText kMinutes = SAMOVAR_TEXT("Deadlines", "%1 min");

/// \a text with one way of writing blanks and dashes, small letters, and no commas.
QString tidied(QStringView text)
{
    QString tidy = text.toString().toLower();
    for (QChar &letter : tidy) {
        if (letter == QChar(0x2212) || letter == QChar(0x2013) || letter == QChar(0x2014)) // − – —
            letter = u'-';
        else if (letter == u',')
            letter = u' ';
    }
    return tidy.simplified();
}

QRegularExpression wordsIn(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

/// The first match, taken out of \a text.
std::optional<QRegularExpressionMatch> take(QString &text, const QRegularExpression &expression)
{
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.hasMatch())
        return {};
    text.replace(match.capturedStart(), match.capturedLength(), u' ');
    return match;
}

// Before the start

std::optional<QString> lengthBeforeStart(const QString &text)
{
    static const std::array<QRegularExpression, 3> ways{
        wordsIn(QStringLiteral("^[tт] ?- ?(.+)$")),
        wordsIn(QStringLiteral("^(?:за )?(.+) до начала$")),
        wordsIn(QStringLiteral("^(.+) before(?: the)?(?: start)?$")),
    };
    for (const QRegularExpression &way : ways) {
        if (const auto match = way.match(text); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

std::optional<qint64> minutesIn(QString text)
{
    struct Unit {
        QRegularExpression expression;
        qint64 minutes;
    };
    static const std::array<Unit, 4> units{
        Unit{wordsIn(QStringLiteral(R"((\d{1,7}) ?(?:недел\w*|нед\.?|weeks?|w)(?!\w))")), 7 * kMinutesADay},
        Unit{wordsIn(QStringLiteral(R"((\d{1,7}) ?(?:дн\.?|д[еён]\w*|дня|сут\w*|д|days?|d)(?!\w))")),
             kMinutesADay},
        Unit{wordsIn(QStringLiteral(R"((\d{1,7}) ?(?:ч\.?|час\w*|hours?|hrs?|h)(?!\w))")), kMinutesAnHour},
        Unit{wordsIn(QStringLiteral(R"((\d{1,7}) ?(?:мин\w*\.?|м|minutes?|mins?|min|m)(?!\w))")), 1},
    };
    qint64 minutes = 0;
    bool hasUnit = false;
    for (const Unit &unit : units) {
        if (const auto match = take(text, unit.expression)) {
            minutes += match->captured(1).toLongLong() * unit.minutes;
            hasUnit = true;
        }
    }
    const bool isWhole = hasUnit && text.simplified().isEmpty() && minutes <= kLongestTerm;
    return isWhole ? std::optional(minutes) : std::nullopt;
}

// A moment

std::optional<QTimeZone> takeZone(QString &text, const QTimeZone &usual)
{
    static const QRegularExpression expression =
        wordsIn(QStringLiteral(R"(\b(мск|msk|utc|gmt)(?: ?([+-]) ?(\d{1,2})(?!\w|:))?(?!\w))"));
    const auto match = take(text, expression);
    if (!match)
        return usual;
    const QString base = match->captured(1);
    const bool isMoscow = base == u"мск" || base == u"msk";
    const int sign = match->captured(2) == u"-" ? -1 : 1;
    const int hours = sign * match->captured(3).toInt();
    if (isMoscow && hours == 0)
        return QTimeZone("Europe/Moscow");
    const int offset = hours + (isMoscow ? kMoscowHours : 0);
    return std::abs(offset) <= 14 ? std::optional(QTimeZone(offset * 3600)) : std::nullopt;
}

struct ClockTime {
    QTime time;
    bool isNextDay = false; ///< 24:00
};

/// The end of the day where \a text names no time; nothing where it names one that is none.
std::optional<ClockTime> takeTime(QString &text)
{
    static const QRegularExpression expression = wordsIn(QStringLiteral(R"((?<!\d)(\d{1,2}):(\d{2})(?!\d))"));
    const auto match = take(text, expression);
    if (!match)
        return ClockTime{QTime(0, 0), true};
    const int hour = match->captured(1).toInt();
    const int minute = match->captured(2).toInt();
    if (hour == 24 && minute == 0)
        return ClockTime{QTime(0, 0), true};
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(ClockTime{time, false}) : std::nullopt;
}

struct WrittenDate {
    int day = 0;
    int month = 0;
    int year = 0; ///< 0: not said
};

int yearOf(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() == 2 ? 2000 + year : year;
}

std::optional<WrittenDate> takeDateInFigures(QString &text)
{
    static const QRegularExpression iso = wordsIn(QStringLiteral(R"((?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d))"));
    static const QRegularExpression usual =
        wordsIn(QStringLiteral(R"((?<!\d)(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2})(?: ?г\.?)?)?(?!\d|\.))"));
    if (const auto match = take(text, iso))
        return WrittenDate{match->captured(3).toInt(), match->captured(2).toInt(),
                           yearOf(match->captured(1))};
    if (const auto match = take(text, usual))
        return WrittenDate{match->captured(1).toInt(), match->captured(2).toInt(),
                           yearOf(match->captured(3))};
    return {};
}

std::optional<WrittenDate> takeDateInWords(QString &text)
{
    static const QRegularExpression dayFirst =
        wordsIn(QStringLiteral(R"((?<!\d)(\d{1,2}) (\pL{3,})\.?(?: (\d{4})(?: ?г\.?)?)?(?!\d))"));
    static const QRegularExpression monthFirst =
        wordsIn(QStringLiteral(R"((?<!\pL)(\pL{3,})\.? (\d{1,2})(?: (\d{4}))?(?!\d))"));
    const QRegularExpressionMatch first = dayFirst.match(text);
    const auto match = take(text, first.hasMatch() ? dayFirst : monthFirst);
    if (!match)
        return {};
    const QString name = match->captured(first.hasMatch() ? 2 : 1);
    const int day = match->captured(first.hasMatch() ? 1 : 2).toInt();
    for (int month = 1; month <= 12; ++month) {
        for (const QLocale::Language language : {QLocale::Russian, QLocale::English}) {
            // Three letters tell months apart in both languages, «май» and «мая» as well.
            const QString whole = QLocale(language).monthName(month).toLower();
            const bool isMay = month == 5 && name == u"май";
            if (isMay || (whole.startsWith(name.left(3)) && name.size() <= whole.size() + 1))
                return WrittenDate{day, month, yearOf(match->captured(3))};
        }
    }
    return {};
}

QDate nearest(const WrittenDate &written, QDate to)
{
    if (written.year != 0)
        return {written.year, written.month, written.day};
    QDate best;
    for (int year = to.year() - 4; year <= to.year() + 4; ++year) {
        const QDate date(year, written.month, written.day);
        if (date.isValid() && (!best.isValid() || std::abs(to.daysTo(date)) < std::abs(to.daysTo(best))))
            best = date;
    }
    return best;
}

QDateTime momentIn(QString text, const EventInfo &event, QDate today)
{
    // Before times and dates: its figures are an offset.
    const std::optional<QTimeZone> zone = takeZone(text, event.zone);
    const std::optional<ClockTime> clock = takeTime(text);
    std::optional<WrittenDate> written = takeDateInFigures(text);
    if (!written)
        written = takeDateInWords(text);
    if (!zone || !clock || !written || !text.simplified().isEmpty())
        return {};
    const QDateTime start = event.startsAt();
    const QDate date = nearest(*written, start.isValid() ? start.date() : today);
    if (!date.isValid())
        return {};
    return QDateTime(date.addDays(clock->isNextDay ? 1 : 0), clock->time, *zone).toTimeZone(event.zone);
}

QString lengthInWords(qint64 minutes)
{
    const std::array parts{std::pair(kDays, minutes / kMinutesADay),
                           std::pair(kHours, minutes % kMinutesADay / kMinutesAnHour),
                           std::pair(kMinutes, minutes % kMinutesAnHour)};
    QStringList words;
    for (const auto &[text, number] : parts) {
        if (number != 0)
            words += text.translated().arg(number);
    }
    return words.isEmpty() ? kMinutes.translated().arg(0) : words.join(u' ');
}

} // namespace

std::optional<Deadline> parseDeadline(QStringView text, const EventInfo &event, QDate today)
{
    const QString tidy = tidied(text);
    Deadline deadline;
    if (const auto length = lengthBeforeStart(tidy)) {
        deadline.minutesBeforeStart = minutesIn(*length);
        return deadline.minutesBeforeStart ? std::optional(deadline) : std::nullopt;
    }
    deadline.due = momentIn(tidy, event, today);
    return deadline.due.isValid() ? std::optional(deadline) : std::nullopt;
}

QString deadlineText(const Deadline &deadline, const EventInfo &event)
{
    if (deadline.minutesBeforeStart)
        return kBefore.translated().arg(lengthInWords(*deadline.minutesBeforeStart));
    if (!deadline.due.isValid())
        return {};
    const QDateTime due = deadline.due.toTimeZone(event.zone);
    const bool endsDay = due.time() == QTime(0, 0);
    return (endsDay ? QStringLiteral("24:00 ") : due.time().toString(QStringLiteral("HH:mm "))) +
           due.date().addDays(endsDay ? -1 : 0).toString(QStringLiteral("dd.MM.yyyy"));
}

} // namespace samovar
