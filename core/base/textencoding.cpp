// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Guesses encodings from bytes and decodes them to UTF-8, with tables of our own for the Russian code pages.
#include "core/base/textencoding.h"

#include <QtEndian>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace samovar {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kReplacement = "\xEF\xBF\xBD";

// The upper halves of the code pages, 0x80 to 0xFF.
constexpr std::u16string_view kWindows1251 = u"ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\uFFFD™љ›њќћџ"
                                             u"\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї"
                                             u"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
                                             u"абвгдежзийклмнопрстуфхцчшщъыьэюя";
constexpr std::u16string_view kKoi8R = u"─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u00A0⌡°²·÷"
                                       u"═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©"
                                       u"юабцдефгхийклмнопярстужвьызшэщчъ"
                                       u"ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ";
constexpr std::u16string_view kCp866 = u"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
                                       u"абвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                                       u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
                                       u"рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\u00A0";
static_assert(kWindows1251.size() == 128 && kKoi8R.size() == 128 && kCp866.size() == 128);

std::u16string_view upperHalf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Windows1251:
        return kWindows1251;
    case Encoding::Koi8R:
        return kKoi8R;
    case Encoding::Cp866:
        return kCp866;
    default:
        return {};
    }
}

quint8 byteAt(const char *p)
{
    return static_cast<quint8>(*p);
}

/// Passes over ASCII and two-byte characters, eight bytes at a time; stops before the first eight that hold
/// anything else, always between two characters.
const char *skipShortCharacters(const char *p, const char *end)
{
    constexpr quint64 kTop = 0x8080808080808080;
    quint64 leadBefore = 0; // bit 7: the byte before \a p opens a two-byte character
    for (; end - p >= 8; p += 8) {
        const auto word = qFromLittleEndian<quint64>(p);
        const quint64 high = word & kTop;
        if (high == 0 && leadBefore == 0)
            continue;
        const quint64 second = (word << 1) & kTop;
        const quint64 leads = high & second;
        const quint64 isLong = leads & (word << 2);
        const quint64 isNotOverlong = (word & 0x1E1E1E1E1E1E1E1E) + 0x7E7E7E7E7E7E7E7E;
        const quint64 mustContinue = (leads << 8) | leadBefore;
        if (isLong != 0 || (high & ~second) != mustContinue || (leads & ~isNotOverlong) != 0)
            break;
        leadBefore = leads >> 56;
    }
    return leadBefore == 0 ? p : p - 1;
}

struct Utf8Unit {
    int length = 0;     ///< 0: no character begins here
    bool isCut = false; ///< more bytes could make it one
};

/// The character at \a p by the table of well-formed sequences of the Unicode standard (3-7).
Utf8Unit unitAt(const char *p, const char *end)
{
    const quint8 lead = byteAt(p);
    if (lead < 0x80)
        return {1, false};
    const int length = lead >= 0xF0 ? 4 : (lead >= 0xE0 ? 3 : 2);
    if (lead < 0xC2 || lead > 0xF4)
        return {};
    const quint8 lowest = lead == 0xE0 ? 0xA0 : (lead == 0xF0 ? 0x90 : 0x80);
    const quint8 highest = lead == 0xED ? 0x9F : (lead == 0xF4 ? 0x8F : 0xBF);
    for (int i = 1; i < length; ++i) {
        if (p + i == end)
            return {0, true};
        const quint8 byte = byteAt(p + i);
        if (byte < (i == 1 ? lowest : 0x80) || byte > (i == 1 ? highest : 0xBF))
            return {};
    }
    return {length, false};
}

/// Writes \a c, a unit of the basic plane that is no surrogate, and returns where the next one goes.
char *put(char *to, char16_t c)
{
    if (c < 0x80) {
        *to++ = static_cast<char>(c);
    } else if (c < 0x800) {
        *to++ = static_cast<char>(0xC0 | (c >> 6));
        *to++ = static_cast<char>(0x80 | (c & 0x3F));
    } else {
        *to++ = static_cast<char>(0xE0 | (c >> 12));
        *to++ = static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        *to++ = static_cast<char>(0x80 | (c & 0x3F));
    }
    return to;
}

void appendSurrogatePair(QByteArray &out, char16_t high, char16_t low)
{
    const char32_t c = QChar::surrogateToUcs4(high, low);
    out += static_cast<char>(0xF0 | (c >> 18));
    out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
}

/// Lower-case less upper-case Russian letters if \a head were in a code page: text is mostly lower case, and
/// each of the three code pages turns the others' lower case into capitals or into frames.
qsizetype lowerCaseSurplus(QByteArrayView head, Encoding encoding)
{
    const std::u16string_view table = upperHalf(encoding);
    qsizetype surplus = 0;
    for (const char byte : head) {
        if (byteAt(&byte) < 0x80)
            continue;
        const char16_t c = table[byteAt(&byte) - 0x80U];
        surplus += c >= u'а' && c <= u'я' ? 1 : (c >= u'А' && c <= u'Я' ? -1 : 0);
    }
    return surplus;
}

Encoding guessCodePage(QByteArrayView head)
{
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, head.data(), static_cast<size_t>(head.size()));
    uchardet_data_end(detector);
    const QByteArray name = uchardet_get_charset(detector);
    uchardet_delete(detector);
    const Encoding said = name == "KOI8-R"   ? Encoding::Koi8R
                          : name == "IBM866" ? Encoding::Cp866
                                             : Encoding::Windows1251;
    // On a short header alone it errs; the letters must agree.
    const bool agrees = lowerCaseSurplus(head, said) > lowerCaseSurplus(head, Encoding::Windows1251);
    return agrees ? said : Encoding::Windows1251;
}

/// Whether \a head reads as UTF-16 whose high bytes stand at \a high (0 or 1): one NUL at least, and nearly
/// all high bytes are those of Latin, Cyrillic, punctuation and emoji. A NUL or two in other text do not make
/// it UTF-16.
bool looksLikeUtf16(QByteArrayView head, qsizetype high)
{
    qsizetype nuls = 0;
    qsizetype usual = 0;
    const qsizetype pairs = head.size() / 2;
    for (qsizetype i = 0; i < pairs; ++i) {
        const quint8 byte = byteAt(&head.data()[2 * i + high]);
        nuls += byte == 0 ? 1 : 0;
        const bool isUsual =
            byte == 0 || byte == 0x04 || byte == 0x20 || byte == 0x21 || (byte & 0xF8) == 0xD8;
        usual += isUsual ? 1 : 0;
        if (byte == 0 && head[2 * i + 1 - high] == 0)
            return false;
    }
    return nuls > 0 && usual * 20 >= pairs * 19;
}

} // namespace

EncodingGuess guessEncoding(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return {Encoding::Utf8, 3};
    if (head.startsWith("\xFF\xFE"))
        return {Encoding::Utf16Le, 2};
    if (head.startsWith("\xFE\xFF"))
        return {Encoding::Utf16Be, 2};
    if (looksLikeUtf16(head, 1))
        return {Encoding::Utf16Le, 0};
    if (looksLikeUtf16(head, 0))
        return {Encoding::Utf16Be, 0};
    const qsizetype valid = validUtf8Length(head);
    if (valid == head.size() || isCutUtf8Character(head.sliced(valid)))
        return {Encoding::Utf8, 0};
    return {guessCodePage(head), 0};
}

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Utf16Le:
        return u"UTF-16 LE"_s;
    case Encoding::Utf16Be:
        return u"UTF-16 BE"_s;
    case Encoding::Windows1251:
        return u"Windows-1251"_s;
    case Encoding::Koi8R:
        return u"KOI8-R"_s;
    case Encoding::Cp866:
        return u"CP866"_s;
    }
    Q_UNREACHABLE();
}

qsizetype validUtf8Length(QByteArrayView text)
{
    const char *p = text.data();
    const char *const end = p + text.size();
    for (p = skipShortCharacters(p, end); p != end; p = skipShortCharacters(p, end)) {
        const int length = unitAt(p, end).length;
        if (length == 0)
            break;
        p += length;
    }
    return p - text.data();
}

bool isCutUtf8Character(QByteArrayView text)
{
    return !text.isEmpty() && unitAt(text.data(), text.data() + text.size()).isCut;
}

struct ToUtf8::State {
    Encoding encoding = Encoding::Utf8;
    QByteArray pending; ///< the bytes of a character that the last chunk's end cut
    char16_t highSurrogate = 0;

    void appendUtf8(QByteArrayView chunk, QByteArray &out);
    void appendUtf16(QByteArrayView chunk, QByteArray &out);
    void appendCodePage(QByteArrayView chunk, QByteArray &out) const;
    void appendUtf16Unit(char16_t c, QByteArray &out);
};

void ToUtf8::State::appendUtf8(QByteArrayView chunk, QByteArray &out)
{
    while (!chunk.isEmpty()) {
        const qsizetype valid = validUtf8Length(chunk);
        out.append(chunk.first(valid));
        chunk = chunk.sliced(valid);
        if (chunk.isEmpty())
            return;
        if (isCutUtf8Character(chunk)) {
            pending = chunk.toByteArray();
            return;
        }
        out.append(kReplacement);
        chunk = chunk.sliced(1);
    }
}

void ToUtf8::State::appendUtf16Unit(char16_t c, QByteArray &out)
{
    if (highSurrogate != 0 && QChar::isLowSurrogate(c)) {
        appendSurrogatePair(out, highSurrogate, c);
        highSurrogate = 0;
        return;
    }
    if (highSurrogate != 0)
        out.append(kReplacement);
    highSurrogate = QChar::isHighSurrogate(c) ? c : u'\0';
    if (highSurrogate != 0)
        return;
    std::array<char, 3> bytes{};
    const char *const end = put(bytes.data(), QChar::isLowSurrogate(c) ? u'\uFFFD' : c);
    out.append(bytes.data(), end - bytes.data());
}

void ToUtf8::State::appendUtf16(QByteArrayView chunk, QByteArray &out)
{
    qsizetype i = 0;
    for (; i + 1 < chunk.size(); i += 2) {
        const char *const p = chunk.data() + i;
        appendUtf16Unit(static_cast<char16_t>(encoding == Encoding::Utf16Le ? qFromLittleEndian<quint16>(p)
                                                                            : qFromBigEndian<quint16>(p)),
                        out);
    }
    pending = chunk.sliced(i).toByteArray();
}

void ToUtf8::State::appendCodePage(QByteArrayView chunk, QByteArray &out) const
{
    const std::u16string_view table = upperHalf(encoding);
    const qsizetype before = out.size();
    out.resize(before + 3 * chunk.size());
    char *to = out.data() + before;
    for (const char &byte : chunk)
        to = put(to, byteAt(&byte) < 0x80 ? static_cast<char16_t>(byte) : table[byteAt(&byte) - 0x80U]);
    out.truncate(to - out.constData());
}

ToUtf8::ToUtf8(Encoding encoding) : m_state(std::make_unique<State>())
{
    m_state->encoding = encoding;
}

ToUtf8::ToUtf8(ToUtf8 &&) noexcept = default;
ToUtf8 &ToUtf8::operator=(ToUtf8 &&) noexcept = default;
ToUtf8::~ToUtf8() = default;

void ToUtf8::append(QByteArrayView chunk, QByteArray &out)
{
    QByteArray joined;
    if (!m_state->pending.isEmpty()) {
        joined = m_state->pending + chunk.toByteArray();
        m_state->pending.clear();
        chunk = joined;
    }
    if (m_state->encoding == Encoding::Utf8)
        m_state->appendUtf8(chunk, out);
    else if (m_state->encoding == Encoding::Utf16Le || m_state->encoding == Encoding::Utf16Be)
        m_state->appendUtf16(chunk, out);
    else
        m_state->appendCodePage(chunk, out);
}

void ToUtf8::finish(QByteArray &out)
{
    if (!m_state->pending.isEmpty() || m_state->highSurrogate != 0)
        out.append(kReplacement);
    m_state->pending.clear();
    m_state->highSurrogate = 0;
}

} // namespace samovar
