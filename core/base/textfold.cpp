// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Folds text in one pass over its characters: these functions run millions of times in an import.
#include "core/base/textfold.h"

#include <algorithm>
#include <string_view>

namespace samovar {

namespace {

/// Lower case of a UTF-16 unit. The two alphabets that fill the files go by arithmetic, the rest by Qt's
/// tables.
char16_t lower(char16_t c)
{
    if (c < 0x80)
        return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c;
    if (c >= u'А' && c <= u'Я')
        return static_cast<char16_t>(c + 32);
    if (c >= u'а' && c <= u'я')
        return c;
    if (c >= 0x400 && c <= 0x40F)
        return static_cast<char16_t>(c + 80);
    return QChar::isSurrogate(c) ? c : static_cast<char16_t>(QChar::toLower(char32_t{c}));
}

bool isBlank(char16_t c)
{
    if (c < 0x80)
        return c == u' ' || (c >= 0x09 && c <= 0x0D);
    return c < 0x400 ? c == 0xA0 || c == 0x85 : c >= 0x1680 && QChar::isSpace(char32_t{c});
}

/// What nobody sees: control characters, soft hyphens, zero-width marks that come along with pasted text.
bool isInvisible(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF;
}

bool isCyrillic(char16_t c)
{
    return c >= 0x400 && c <= 0x52F;
}

/// и + U+0306 is й, е + U+0308 is ё where a Mac wrote the file.
bool needsComposing(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'\u0300' && c <= u'\u036F'; });
}

/// Lower case, blanks folded, invisible characters dropped; every other character goes through \a map.
template <class Map>
QString foldUnits(QStringView text, Map map)
{
    QString out(text.size(), Qt::Uninitialized);
    QChar *const begin = out.data();
    QChar *to = begin;
    bool isBlankDue = false;
    for (const QChar ch : text) {
        const char16_t c = ch.unicode();
        if (isBlank(c)) {
            isBlankDue = to != begin;
            continue;
        }
        if (isInvisible(c))
            continue;
        if (isBlankDue)
            *to++ = u' ';
        isBlankDue = false;
        *to++ = QChar(map(lower(c)));
    }
    out.truncate(to - begin);
    return out;
}

template <class Map>
QString fold(QStringView text, Map map)
{
    if (needsComposing(text))
        return foldUnits(text.toString().normalized(QString::NormalizationForm_C), map);
    return foldUnits(text, map);
}

char16_t withoutYo(char16_t c)
{
    return c == u'ё' ? u'е' : c;
}

/// The unit of \a to that stands where \a c stands in \a from, or 0.
char16_t mapped(char16_t c, std::u16string_view from, std::u16string_view to)
{
    const size_t at = from.find(c);
    return at == std::u16string_view::npos ? u'\0' : to[at];
}

char16_t titleUnit(char16_t c)
{
    constexpr std::u16string_view kFrom = u"«»“”„‟ʺ″'’‘‚`‹›‐‑‒–—―−[{<]}>";
    constexpr std::u16string_view kTo = u"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"-------((()))";
    static_assert(kFrom.size() == kTo.size());
    if ((c >= u'a' && c <= u'z') || isCyrillic(c))
        return withoutYo(c);
    const char16_t unit = mapped(c, kFrom, kTo);
    return unit == 0 ? c : unit;
}

/// The Cyrillic letter that looks like the Latin letter \a c in lower or upper case, or 0.
char16_t lookAlike(char16_t c)
{
    constexpr std::u16string_view kFrom = u"abcehkmoptxyë";
    constexpr std::u16string_view kTo = u"авсенкмортхуе";
    static_assert(kFrom.size() == kTo.size());
    return c < u'a' || c > u'ë' ? u'\0' : mapped(c, kFrom, kTo);
}

/// Turns Latin look-alikes into Cyrillic in every word of \a folded that holds a Cyrillic letter.
/// \a joins says which characters stand inside a word beside letters.
template <class Joins>
void repairLookAlikes(QString &folded, Joins joins)
{
    QChar *const end = folded.data() + folded.size();
    for (QChar *word = folded.data(); word != end;) {
        QChar *next = word;
        bool hasCyrillic = false;
        bool hasLookAlike = false;
        for (; next != end && (next->isLetter() || joins(*next)); ++next) {
            hasCyrillic = hasCyrillic || isCyrillic(next->unicode());
            hasLookAlike = hasLookAlike || lookAlike(next->unicode()) != 0;
        }
        for (QChar *c = word; hasCyrillic && hasLookAlike && c != next; ++c) {
            if (const char16_t twin = lookAlike(c->unicode()); twin != 0)
                *c = QChar(twin);
        }
        word = next == word ? word + 1 : next;
    }
}

bool mayNeedRepair(const QString &folded)
{
    bool hasLatin = false;
    bool hasCyrillic = false;
    for (const QChar c : folded) {
        hasLatin = hasLatin || (c >= u'a' && c <= u'z') || c == u'ë';
        hasCyrillic = hasCyrillic || isCyrillic(c.unicode());
    }
    return hasLatin && hasCyrillic;
}

/// The Russian letter after which CLDR puts the letter \a c of another Cyrillic alphabet, or 0.
char16_t precedingLetter(char16_t c)
{
    constexpr std::u16string_view kFrom = u"әґғҕєҗҙіїқҡңҥөҫўүұһҳ";
    constexpr std::u16string_view kTo = u"агггежзииккнносууухх";
    static_assert(kFrom.size() == kTo.size());
    return c < 0x450 ? u'\0' : mapped(c, kFrom, kTo);
}

/// The plain Latin letter under an accented one of lower case, or \a c itself.
char16_t withoutAccent(char16_t c)
{
    constexpr std::u16string_view kFrom = u"łøđıß";
    constexpr std::u16string_view kTo = u"lodis";
    if (const char16_t plain = mapped(c, kFrom, kTo); plain != 0)
        return plain;
    const QString parts = QChar(c).decomposition();
    return parts.isEmpty() ? c : parts.front().unicode();
}

constexpr char16_t kAfterEveryLetter = 0x52F;
constexpr char16_t kFullWidthShift = 0xFF41 - u'a';

void appendSortUnit(QString &key, char16_t c)
{
    if (c >= 0xC0 && c < 0x250)
        c = withoutAccent(c);
    if (c >= u'a' && c <= u'z') {
        key += QChar(static_cast<char16_t>(c + kFullWidthShift));
    } else if (const char16_t before = isCyrillic(c) ? precedingLetter(c) : u'\0'; before != 0) {
        key += QChar(before);
        key += QChar(kAfterEveryLetter);
    } else {
        key += c == u'№' ? u'#' : QChar(titleUnit(c));
    }
}

} // namespace

QString searchFold(QStringView text)
{
    return fold(text, withoutYo);
}

QString nameFold(QStringView text)
{
    QString out = fold(text, withoutYo);
    if (mayNeedRepair(out))
        repairLookAlikes(out, [](QChar c) { return c == u'.' || c == u'-'; });
    return out;
}

QString emailFold(QStringView text)
{
    return foldUnits(text, [](char16_t c) { return c; });
}

QString titleFold(QStringView text)
{
    QString out = fold(text, titleUnit);
    if (mayNeedRepair(out))
        repairLookAlikes(out, [](QChar) { return false; });
    while (out.endsWith(u':') || out.endsWith(u'*') || out.endsWith(u' '))
        out.chop(1);
    return out;
}

QString sortKey(QStringView text)
{
    const QString lowered = fold(text, [](char16_t c) { return c; });
    QString key;
    key.reserve(lowered.size() * 2 + 1);
    for (const QChar c : lowered)
        appendSortUnit(key, c.unicode());
    if (lowered.contains(u'ё')) {
        key += u'\u0001';
        key += lowered;
    }
    return key;
}

QString digitsOf(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        if (isAsciiDigit(c))
            out += c;
    }
    return out;
}

} // namespace samovar
