// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads telephone numbers: plain Russian mobiles by hand, everything else cleaned and then asked of
/// libphonenumber.
#include "core/participants/phone.h"

#include "core/base/textfold.h"

#include <QList>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <string>

namespace samovar {

using namespace Qt::StringLiterals;

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr SourceText kTooShort =
    SAMOVAR_TEXT("Phone", "“%1” has too few digits for a telephone number: ask for the whole number.");

bool isDash(QChar c)
{
    return c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212';
}

bool isBetweenDigits(QChar c)
{
    return c == u' ' || c == u'(' || c == u')' || isDash(c) || c == u'.' || c.isSpace() ||
           c.category() == QChar::Other_Format; // marks of direction come along with pasted numbers
}

QStringView withoutApostrophes(QStringView text)
{
    text = text.trimmed();
    while (!text.isEmpty() && (text.front() == u'\'' || text.front() == u'’' || text.front() == u'`'))
        text = text.sliced(1).trimmed();
    return text;
}

/// A Russian mobile in one of the plain shapes, all of which libphonenumber takes for valid; nearly every
/// cell.
QString plainMobile(QStringView text)
{
    QString e164 = u"+7"_s;
    const bool hasPlus = text.startsWith(u'+');
    qsizetype digits = 0;
    QChar trunk;
    for (const QChar c : hasPlus ? text.sliced(1) : text) {
        if (!isAsciiDigit(c)) {
            if (!isBetweenDigits(c) || c == u'.')
                return {};
            continue;
        }
        if (digits++ == 0 && (c == u'7' || c == u'8'))
            trunk = c;
        else
            e164 += c;
        if (e164.size() > 12)
            return {};
    }
    const bool isRussian = hasPlus ? trunk == u'7' : true;
    return isRussian && e164.size() == 12 && e164[2] == u'9' ? e164 : QString();
}

/// One number of a cell, between commas and words.
struct Candidate {
    QString digits;
    bool hasPlus = false;
    bool isFirstApart = false; ///< the first digit stands alone, as in «+8 (495)»
};

/// «(WhatsApp)», «(раб.)»: brackets that hold a letter.
QString withoutNotes(QStringView text)
{
    QString out;
    while (!text.isEmpty()) {
        const qsizetype open = text.indexOf(u'(');
        const qsizetype close = open < 0 ? -1 : text.indexOf(u')', open);
        if (close < 0)
            return out += text;
        const QStringView inside = text.sliced(open, close + 1 - open);
        const bool isNote = std::any_of(inside.begin(), inside.end(), [](QChar c) { return c.isLetter(); });
        out += text.first(open);
        if (isNote)
            out += u' ';
        else
            out += inside;
        text = text.sliced(close + 1);
    }
    return out;
}

/// Two numbers with a blank between them, which no country's number is as long as.
void splitGlued(QList<Candidate> &candidates)
{
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const QString digits = candidates[i].digits;
        const qsizetype length = digits.startsWith(u'9') ? 10 : 11;
        if (digits.size() < 2 * length || !QStringView(u"789").contains(digits.front()))
            continue;
        candidates[i].digits.truncate(length);
        candidates.insert(i + 1, {digits.sliced(length), false, false});
    }
}

QList<Candidate> candidatesIn(QStringView text)
{
    QList<Candidate> candidates;
    Candidate current;
    const auto finish = [&] {
        if (!current.digits.isEmpty())
            candidates += current;
        current = {};
    };
    for (const QChar c : text) {
        if (isAsciiDigit(c)) {
            current.digits += c;
        } else if (c == u'+' || !isBetweenDigits(c)) {
            finish();
            current.hasPlus = c == u'+';
        } else {
            current.isFirstApart = current.isFirstApart || current.digits.size() == 1;
        }
    }
    finish();
    splitGlued(candidates);
    return candidates;
}

struct LibraryAnswer {
    QString e164;
    bool isValid = false;
    bool isPossible = false;
};

LibraryAnswer askLibrary(const QString &international)
{
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (library.Parse(international.toStdString(), "RU", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    std::string e164;
    library.Format(number, PhoneNumberUtil::E164, &e164);
    return {QString::fromStdString(e164), library.IsValidNumber(number), library.IsPossibleNumber(number)};
}

PhoneReading unusable(SourceText why, QStringView text)
{
    return {{}, Message(why, {text.toString()})};
}

PhoneReading readRussian(QStringView national, QStringView text)
{
    const QString e164 = u"+7"_s + national.toString();
    if (national.size() == 10 && (national.front() == u'9' || askLibrary(e164).isValid))
        return {e164, {}};
    return unusable(
        SAMOVAR_TEXT("Phone", "“%1” is not a telephone number that exists in Russia: check its digits."),
        text);
}

PhoneReading readInternational(const Candidate &candidate, QStringView text)
{
    const QStringView digits = candidate.digits;
    if (digits.startsWith(u'7'))
        return readRussian(digits.sliced(1), text);
    const LibraryAnswer answer = askLibrary(u'+' + candidate.digits);
    // «+8 (495) …»: the plus was put before the Russian trunk prefix.
    if (digits.size() == 11 && digits.startsWith(u'8') && (candidate.isFirstApart || !answer.isValid))
        return readRussian(digits.sliced(1), text);
    if (answer.isPossible)
        return {answer.e164, {}};
    return unusable(
        SAMOVAR_TEXT("Phone", "“%1” is not a possible telephone number of its country: check its digits."),
        text);
}

PhoneReading readCandidate(const Candidate &candidate, QStringView text)
{
    const QString &digits = candidate.digits;
    if (digits.size() < 8)
        return unusable(SAMOVAR_TEXT("Phone", "“%1” has no area code: ask for the whole number."), text);
    if (candidate.hasPlus)
        return readInternational(candidate, text);
    if (digits.size() < 10)
        return unusable(kTooShort, text);
    if (digits.size() == 10) {
        const PhoneReading reading = readRussian(digits, text);
        const bool lacksOne = reading.e164.isEmpty() && (digits.startsWith(u'8') || digits.startsWith(u'7'));
        return lacksOne ? unusable(kTooShort, text) : reading;
    }
    if (digits.size() == 11 && (digits.startsWith(u'7') || digits.startsWith(u'8')))
        return readRussian(QStringView(digits).sliced(1), text);
    const qsizetype prefix = digits.startsWith(u"810") ? 3 : (digits.startsWith(u"00") ? 2 : 0);
    if (prefix > 0)
        return readInternational({digits.sliced(prefix), true, false}, text);
    if (const LibraryAnswer answer = askLibrary(u'+' + digits); answer.isValid)
        return {answer.e164, {}};
    return unusable(SAMOVAR_TEXT("Phone",
                                 "“%1” has too many digits for a Russian telephone number, and no + of a "
                                 "foreign one."),
                    text);
}

PhoneReading readCandidates(const QList<Candidate> &candidates, QStringView text)
{
    PhoneReading first;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        PhoneReading reading = readCandidate(candidates[i], text);
        const auto isNumber = [](const Candidate &candidate) { return candidate.digits.size() > 6; };
        const auto other = std::find_if(candidates.begin() + i + 1, candidates.end(), isNumber);
        if (!reading.e164.isEmpty() && other != candidates.end())
            reading.remark = Message(SAMOVAR_TEXT("Phone", "A further telephone number was passed over: %1."),
                                     {other->digits});
        if (!reading.e164.isEmpty())
            return reading;
        if (i == 0)
            first = reading;
    }
    return first;
}

/// A number as a spreadsheet writes large ones; \a digits: all of them, where they are still there.
struct Scientific {
    bool is = false;
    QString digits;
};

/// «8,9450000101E10», «8.945E+10». Excel rounds what it writes with E+; Java's doubles are written in full,
/// and drop only zeros from the end.
Scientific readScientific(QStringView text)
{
    const qsizetype e = std::max(text.indexOf(u'E'), text.indexOf(u'e'));
    if (e < 1 || e + 1 >= text.size())
        return {};
    QString digits;
    qsizetype afterPoint = -1;
    for (const QChar c : text.first(e)) {
        if (isAsciiDigit(c))
            digits += c;
        else if ((c != u'.' && c != u',') || afterPoint >= 0)
            return {};
        if (isAsciiDigit(c) ? afterPoint >= 0 : true)
            ++afterPoint;
    }
    const QStringView exponent = text.sliced(e + 1);
    bool isNumber = false;
    const int shift = exponent.toInt(&isNumber);
    if (!isNumber || digits.isEmpty() || shift < 0 || shift > 20)
        return {};
    const qsizetype missing = shift - std::max<qsizetype>(afterPoint, 0);
    const bool isExact = missing == 0 || (missing > 0 && !exponent.startsWith(u'+') && digits.size() >= 8);
    return {true, isExact ? digits + QString(missing, u'0') : QString()};
}

/// «89450000101.0», as programs write a number that they took for a measure.
QStringView withoutZeroFraction(QStringView text)
{
    const qsizetype point = std::max(text.indexOf(u'.'), text.indexOf(u','));
    if (point < 1 || point + 1 >= text.size())
        return text;
    const QStringView fraction = text.sliced(point + 1);
    const bool isZero = std::all_of(fraction.begin(), fraction.end(), [](QChar c) { return c == u'0'; });
    const QStringView whole = text.first(point);
    return isZero && std::all_of(whole.begin(), whole.end(), isAsciiDigit) ? whole : text;
}

} // namespace

PhoneReading readPhone(QStringView cell)
{
    const QStringView text = withoutApostrophes(cell);
    if (text.isEmpty())
        return {};
    if (QString mobile = plainMobile(text); !mobile.isEmpty())
        return {mobile, {}};
    if (text.startsWith(u'#'))
        return unusable(SAMOVAR_TEXT("Phone",
                                     "“%1” is an error of a spreadsheet: the telephone number is lost, ask "
                                     "for it again."),
                        text);
    const Scientific scientific = readScientific(text);
    if (scientific.is && scientific.digits.isEmpty())
        return unusable(SAMOVAR_TEXT("Phone",
                                     "“%1” has lost digits in a spreadsheet: ask for the telephone number "
                                     "again."),
                        text);
    const QString cleaned = scientific.is ? scientific.digits : withoutNotes(withoutZeroFraction(text));
    const QList<Candidate> candidates = candidatesIn(cleaned);
    if (candidates.isEmpty())
        return unusable(SAMOVAR_TEXT("Phone", "“%1” is not a telephone number."), text);
    return readCandidates(candidates, text);
}

QString phoneForReading(const QString &e164)
{
    const bool isRussian = e164.size() == 12 && e164.startsWith(u"+7") &&
                           QStringView(u"3489").contains(e164[2]) &&
                           std::all_of(e164.begin() + 1, e164.end(), isAsciiDigit);
    if (isRussian) {
        const QStringView n = QStringView(e164).sliced(2);
        return u"+7 %1 %2-%3-%4"_s.arg(n.sliced(0, 3), n.sliced(3, 3), n.sliced(6, 2), n.sliced(8, 2));
    }
    if (!e164.startsWith(u'+'))
        return e164;
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (library.Parse(e164.toStdString(), "RU", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    std::string text;
    library.Format(number, PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

} // namespace samovar
