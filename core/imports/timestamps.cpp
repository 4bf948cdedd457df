// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads times in one pass over a cell's tokens: a date, a time, half of the day, a zone.
#include "core/imports/timestamps.h"

#include "core/base/textfold.h"
#include "core/imports/timewords.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace samovar {

namespace {

struct Token {
    enum Kind { End, Number, Word, Symbol };
    Kind kind = End;
    QStringView text;
    int number = 0;
};

/// The cell cut into numbers, words and single symbols; blanks only separate.
class Tokens {
public:
    explicit Tokens(QStringView cell);

    [[nodiscard]] bool isTooLong() const { return m_isTooLong; }
    [[nodiscard]] const Token &peek(size_t ahead = 0) const
    {
        return m_at + ahead < m_count ? m_tokens[m_at + ahead] : m_end;
    }
    void skip(size_t count = 1) { m_at += count; }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_count; }
    [[nodiscard]] bool isSymbol(QChar c, size_t ahead = 0) const
    {
        return peek(ahead).kind == Token::Symbol && peek(ahead).text.front() == c;
    }
    [[nodiscard]] bool isNumber(size_t ahead = 0) const { return peek(ahead).kind == Token::Number; }
    [[nodiscard]] bool isWord(size_t ahead = 0) const { return peek(ahead).kind == Token::Word; }
    bool skipSymbol(QChar c)
    {
        const bool is = isSymbol(c);
        m_at += is ? 1 : 0;
        return is;
    }

private:
    static constexpr size_t kMost = 24;
    std::array<Token, kMost> m_tokens;
    Token m_end;
    size_t m_count = 0;
    size_t m_at = 0;
    bool m_isTooLong = false;
};

bool isWordPart(QChar c)
{
    return c.isLetter() || c.isMark();
}

int numberOf(QStringView digits)
{
    int number = 0;
    for (const QChar c : digits)
        number = number * 10 + (c.unicode() - u'0');
    return number;
}

Tokens::Tokens(QStringView cell)
{
    for (qsizetype i = 0; i < cell.size();) {
        const QChar c = cell[i];
        qsizetype next = i + 1;
        if (c.isSpace() || c == u'\u200E' || c == u'\u200F') {
            i = next;
            continue;
        }
        const bool isInNumber = isAsciiDigit(c);
        const bool isInWord = isWordPart(c);
        while (next < cell.size() &&
               ((isInNumber && isAsciiDigit(cell[next])) || (isInWord && isWordPart(cell[next]))))
            ++next;
        const QStringView text = cell.sliced(i, next - i);
        m_isTooLong = m_isTooLong || m_count == kMost || (isInNumber && text.size() > 9);
        if (m_isTooLong)
            return;
        m_tokens[m_count++] = {isInNumber ? Token::Number : (isInWord ? Token::Word : Token::Symbol), text,
                               isInNumber ? numberOf(text) : 0};
        i = next;
    }
}

/// A cell taken apart, before it is known which number is the day.
struct TimeParts {
    enum Shape { Ordered, YearFirst, Numeric };
    Shape shape = Ordered; ///< Ordered: the month was a word; Numeric: first and second may be either
    QChar separator;
    int first = 0;  ///< the day, or what stands first
    int second = 0; ///< the month, or what stands second
    int year = 0;
    bool hasTime = false;
    int hour = 0;
    int minute = 0;
    int seconds = -1; ///< -1: not written
    HalfOfDay half = HalfOfDay::None;
    std::optional<int> offset;
    QString zone;
};

bool takeNumericDate(Tokens &tokens, TimeParts &parts)
{
    const QChar separator = tokens.peek(1).kind == Token::Symbol ? tokens.peek(1).text.front() : QChar();
    const bool isDate = tokens.isNumber() && tokens.isNumber(2) && tokens.isNumber(4) &&
                        QStringView(u"/.-").contains(separator) && tokens.isSymbol(separator, 3);
    if (!isDate)
        return false;
    const Token a = tokens.peek();
    const Token b = tokens.peek(2);
    const Token c = tokens.peek(4);
    tokens.skip(5);
    if (separator == u'.')
        tokens.skipSymbol(u'.'); // Korean: 2021. 9. 10.
    parts.separator = separator;
    if (a.text.size() == 4) {
        parts.shape = TimeParts::YearFirst;
        parts.year = a.number;
        parts.second = b.number;
        parts.first = c.number;
        return b.text.size() <= 2 && c.text.size() <= 2;
    }
    parts.shape = TimeParts::Numeric;
    parts.first = a.number;
    parts.second = b.number;
    parts.year = c.text.size() == 2 ? 2000 + c.number : c.number;
    return a.text.size() <= 2 && b.text.size() <= 2 && (c.text.size() == 2 || c.text.size() == 4);
}

/// «Sep 21, 2021», «08 сентября 2021 г.».
bool takeWordedDate(Tokens &tokens, TimeParts &parts)
{
    const bool isMonthFirst = tokens.isWord();
    if (!isMonthFirst && !tokens.isNumber())
        return false;
    const Token day = tokens.peek(isMonthFirst ? 1 : 0);
    if (!isMonthFirst)
        tokens.skip();
    tokens.skipSymbol(u'.');
    if (!tokens.isWord())
        return false;
    parts.second = monthOf(tokens.peek().text);
    tokens.skip();
    tokens.skipSymbol(u'.');
    if (isMonthFirst) {
        // A dot after the month moved the day one on.
        if (!tokens.isNumber())
            return false;
        parts.first = tokens.peek().number;
        tokens.skip();
    } else {
        parts.first = day.number;
    }
    tokens.skipSymbol(u',');
    if (parts.second == 0 || !tokens.isNumber() || tokens.peek().text.size() != 4)
        return false;
    parts.year = tokens.peek().number;
    tokens.skip();
    if (tokens.isWord() && isYearWord(tokens.peek().text)) {
        tokens.skip();
        tokens.skipSymbol(u'.');
    }
    return true;
}

bool isUtcWord(QStringView word)
{
    return word == u"GMT" || word == u"UTC" || word == u"Z";
}

/// «AM», «p. m.», «μ.μ.»: one or two words with their dots; takes them where they are a half of the day.
bool takeHalf(Tokens &tokens, TimeParts &parts)
{
    if (!tokens.isWord() || parts.half != HalfOfDay::None || isUtcWord(tokens.peek().text))
        return false;
    const size_t second = tokens.isSymbol(u'.', 1) ? 2 : 1;
    parts.half = halfOfDay(tokens.peek().text, {});
    size_t taken = second;
    if (parts.half == HalfOfDay::None && tokens.isWord(second)) {
        parts.half = halfOfDay(tokens.peek().text, tokens.peek(second).text);
        taken = second + (tokens.isSymbol(u'.', second + 1) ? 2 : 1);
    }
    if (parts.half == HalfOfDay::None)
        return false;
    tokens.skip(taken);
    return true;
}

bool takeTime(Tokens &tokens, TimeParts &parts)
{
    const bool hasColon = tokens.isSymbol(u':', 1);
    if (!tokens.isNumber() || !tokens.isNumber(2) || !(hasColon || tokens.isSymbol(u'.', 1)))
        return false;
    const QChar separator = hasColon ? u':' : u'.';
    if (tokens.peek().text.size() > 2 || tokens.peek(2).text.size() > 2)
        return false;
    parts.hasTime = true;
    parts.hour = tokens.peek().number;
    parts.minute = tokens.peek(2).number;
    tokens.skip(3);
    if (!tokens.isSymbol(separator) || !tokens.isNumber(1))
        return true;
    if (tokens.peek(1).text.size() > 2)
        return false;
    parts.seconds = tokens.peek(1).number;
    tokens.skip(2);
    if ((tokens.isSymbol(u'.') || tokens.isSymbol(u',')) && tokens.isNumber(1))
        tokens.skip(2); // fractions of a second
    return true;
}

/// «+3», «+5:30», «+0300» behind a time or behind GMT.
bool takeOffset(Tokens &tokens, TimeParts &parts)
{
    const bool isMinus = tokens.isSymbol(u'-') || tokens.isSymbol(u'\u2212');
    if (!(isMinus || tokens.isSymbol(u'+')) || !tokens.isNumber(1))
        return false;
    const Token hours = tokens.peek(1);
    if (hours.text.size() > 4)
        return false;
    int minutes = hours.number * 60;
    size_t taken = 2;
    if (hours.text.size() == 4) {
        minutes = hours.number / 100 * 60 + hours.number % 100;
    } else if (tokens.isSymbol(u':', 2) && tokens.isNumber(3)) {
        if (tokens.peek(3).number > 59)
            return false;
        minutes += tokens.peek(3).number;
        taken = 4;
    }
    if (minutes > 14 * 60)
        return false;
    parts.offset = (isMinus ? -60 : 60) * minutes;
    tokens.skip(taken);
    return true;
}

bool isAbbreviation(QStringView word)
{
    const auto isUpper = [](QChar c) { return c.isUpper(); };
    return word.size() >= 2 && word.size() <= 5 && std::all_of(word.begin(), word.end(), isUpper);
}

bool takeZone(Tokens &tokens, TimeParts &parts, QStringView cell)
{
    const QStringView word = tokens.peek().text;
    const qsizetype start = word.data() - cell.data();
    if (tokens.isWord()) {
        const bool isUtc = isUtcWord(word);
        if (!isUtc && !isAbbreviation(word))
            return false;
        tokens.skip();
        if (isUtc && !takeOffset(tokens, parts))
            parts.offset = 0;
    } else if (!takeOffset(tokens, parts)) {
        return false;
    }
    const qsizetype end = tokens.isAtEnd() ? cell.size() : tokens.peek().text.data() - cell.data();
    parts.zone = cell.sliced(start, end - start).trimmed().toString();
    return true;
}

std::optional<TimeParts> takeApart(QStringView cell)
{
    Tokens tokens(cell);
    TimeParts parts;
    if (tokens.isTooLong() || !(takeNumericDate(tokens, parts) || takeWordedDate(tokens, parts)))
        return std::nullopt;
    tokens.skipSymbol(u',');
    if (tokens.isWord() && isBetweenDateAndTime(tokens.peek().text))
        tokens.skip();
    takeHalf(tokens, parts);
    if (!tokens.isAtEnd() && !takeTime(tokens, parts))
        return std::nullopt;
    takeHalf(tokens, parts);
    if (!tokens.isAtEnd() && !takeZone(tokens, parts, cell))
        return std::nullopt;
    return tokens.isAtEnd() ? std::optional(parts) : std::nullopt;
}

QTime timeOf(const TimeParts &parts)
{
    int hour = parts.hour;
    if (parts.half == HalfOfDay::Morning && hour == 12)
        hour = 0;
    else if (parts.half == HalfOfDay::Evening && hour < 12)
        hour += 12; // over 12 the suffix is a stray one on a 24-hour clock
    return {hour, parts.minute, std::max(parts.seconds, 0)};
}

QDate dateOf(const TimeParts &parts, bool isDayFirst)
{
    const bool isUsual = parts.year >= 1900 && parts.year < 2200;
    const int day = isDayFirst ? parts.first : parts.second;
    const int month = isDayFirst ? parts.second : parts.first;
    return isUsual ? QDate(parts.year, month, day) : QDate();
}

QDate dateOf(const TimeParts &parts, DateOrder order)
{
    if (parts.shape != TimeParts::Numeric)
        return dateOf(parts, true);
    const bool isDayFirst =
        order == DateOrder::DayFirst || (order == DateOrder::Unknown && parts.separator != u'/');
    const QDate date = dateOf(parts, isDayFirst);
    // A date that only the other order makes possible is no riddle.
    return date.isValid() ? date : dateOf(parts, !isDayFirst);
}

/// Days since 1899-12-30 with a fraction, as spreadsheets keep moments; whole numbers are rather something
/// else.
std::optional<TimestampReading> readSerial(QStringView cell)
{
    const auto isSerialPart = [](QChar c) { return isAsciiDigit(c) || c == u'.' || c == u','; };
    if (cell.size() < 7 || !isAsciiDigit(cell.front()) || !(cell[5] == u'.' || cell[5] == u',') ||
        !std::all_of(cell.begin(), cell.end(), isSerialPart))
        return std::nullopt;
    bool isNumber = false;
    const double days = cell.toString().replace(u',', u'.').toDouble(&isNumber);
    if (!isNumber || days < 20000 || days >= 80000)
        return std::nullopt;
    const auto seconds = static_cast<qint64>(std::llround(days * 86400));
    TimestampReading reading;
    reading.date = QDate(1899, 12, 30).addDays(seconds / 86400);
    reading.time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(seconds % 86400) * 1000);
    return reading;
}

qint64 secondsOf(QDate date, QTime time)
{
    return date.toJulianDay() * 86400 + time.msecsSinceStartOfDay() / 1000;
}

} // namespace

QDateTime TimestampReading::instant(const QTimeZone &zone) const
{
    if (utcOffsetSeconds)
        return {date, time, Qt::OffsetFromUTC, *utcOffsetSeconds};
    return {date, time, zone};
}

std::optional<TimestampReading> readTimestamp(QStringView cell, DateOrder order)
{
    cell = cell.trimmed();
    if (cell.size() > 64)
        return std::nullopt;
    if (auto serial = readSerial(cell))
        return serial;
    const std::optional<TimeParts> parts = takeApart(cell);
    if (!parts)
        return std::nullopt;
    TimestampReading reading;
    reading.date = dateOf(*parts, order);
    reading.time = timeOf(*parts);
    reading.hasSeconds = parts->seconds >= 0;
    reading.utcOffsetSeconds = parts->offset;
    reading.zoneText = parts->zone;
    if (!reading.date.isValid() || !reading.time.isValid())
        return std::nullopt;
    return reading;
}

void DateOrderGuess::add(QStringView cell)
{
    cell = cell.trimmed();
    const std::optional<TimeParts> parts = cell.size() > 64 ? std::nullopt : takeApart(cell);
    if (!parts || parts->shape != TimeParts::Numeric)
        return;
    m_firstOver12 = m_firstOver12 || parts->first > 12;
    m_secondOver12 = m_secondOver12 || parts->second > 12;
    m_dots = m_dots || parts->separator == u'.';
    const QDate dayFirst = dateOf(*parts, true);
    const QDate monthFirst = dateOf(*parts, false);
    if (!dayFirst.isValid() || !monthFirst.isValid())
        return;
    const qint64 asDayFirst = secondsOf(dayFirst, timeOf(*parts));
    const qint64 asMonthFirst = secondsOf(monthFirst, timeOf(*parts));
    m_backwardsDayFirst += asDayFirst < m_previousDayFirst ? 1 : 0;
    m_backwardsMonthFirst += asMonthFirst < m_previousMonthFirst ? 1 : 0;
    m_previousDayFirst = asDayFirst;
    m_previousMonthFirst = asMonthFirst;
}

DateOrder DateOrderGuess::order() const
{
    if (m_firstOver12 != m_secondOver12)
        return m_firstOver12 ? DateOrder::DayFirst : DateOrder::MonthFirst;
    if (m_dots)
        return DateOrder::DayFirst;
    if (m_backwardsDayFirst != m_backwardsMonthFirst)
        return m_backwardsDayFirst < m_backwardsMonthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return DateOrder::Unknown;
}

} // namespace samovar
