// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where lines may end, and where they do.
#include "core/documents/linebreaker.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace samovar {

namespace {

/// No page holds more letters of one cell; what is beyond is not even measured.
constexpr qsizetype kMostOnPage = 12000;

bool isBlank(QChar c)
{
    return c == u' ' || (c.unicode() >= 0x2000 && c.unicode() <= 0x200A && c.unicode() != 0x2007) ||
           c == u'\u3000';
}

bool isDash(QChar c)
{
    return c == u'–' || c == u'—';
}

QChar at(QStringView text, qsizetype index)
{
    return index >= 0 && index < text.size() ? text[index] : QChar();
}

/// Whether \a word stands at \a index as a word of its own.
bool hasWordAt(QStringView text, qsizetype index, QStringView word)
{
    return index >= 0 && text.mid(index, word.size()).compare(word, Qt::CaseInsensitive) == 0 &&
           !at(text, index - 1).isLetter() && !at(text, index + word.size()).isLetter();
}

/// Whether the blank at \a index holds together what stands around it.
bool isGlue(QStringView text, qsizetype index)
{
    const QChar before = at(text, index - 1);
    if (before == u'№' || (isDash(at(text, index + 1)) && isBlank(at(text, index + 2))))
        return true;
    if (hasWordAt(text, index + 1, u"оглы") || hasWordAt(text, index + 1, u"кызы"))
        return true;
    if (before != u'.')
        return false;
    const bool oneLetter = at(text, index - 2).isLetter() && !at(text, index - 3).isLetter();
    return oneLetter || hasWordAt(text, index - 3, u"им");
}

/// How many letters there are in a row from \a index on, up to three; \a step is 1 or -1.
int lettersFrom(QStringView text, qsizetype index, qsizetype step)
{
    int count = 0;
    while (count < 3 && at(text, index + step * count).isLetter())
        ++count;
    return count;
}

/// A hyphen lets go of two letters and more, a stroke of three: «Усть-Кут», but «E-mail», «п/п».
bool canBreakAfterSign(QStringView text, qsizetype index)
{
    const QChar sign = at(text, index - 1);
    if (sign != u'-' && sign != u'/' && !isDash(sign))
        return false;
    const int least = sign == u'/' ? 3 : 2;
    return lettersFrom(text, index - 2, -1) >= least && lettersFrom(text, index, 1) >= least;
}

/// A stretch that only breaks in need, and the blanks after it.
struct Unit {
    qsizetype from = 0;
    qsizetype end = 0;  ///< of its letters
    qsizetype next = 0; ///< where the next one begins
};

Unit unitAt(QStringView text, qsizetype from)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        if (i > from && canBreakAfterSign(text, i))
            return {from, i, i};
        if (!isBlank(text[i]))
            continue;
        qsizetype next = i;
        while (isBlank(at(text, next)))
            ++next;
        if (!isGlue(text, i))
            return {from, i, next};
        i = next - 1;
    }
    return {from, text.size(), text.size()};
}

/// Whether a word that is too long may break before \a index.
bool isSoftSpot(QStringView word, qsizetype index)
{
    const QChar before = at(word, index - 1);
    const QChar here = at(word, index);
    if (here == u'@')
        return true;
    if (here == u'.' || here == u'_')
        return before.isLetterOrNumber() && at(word, index + 1).isLetterOrNumber();
    return before == u'-' || before == u'/' || before == u'_';
}

/// The best place to break \a word before \a end: at its @ or a blank that was glue, else at the last soft
/// spot, else right there.
qsizetype softEnd(QStringView word, qsizetype end)
{
    qsizetype found = end;
    for (qsizetype soft = std::min(end, word.size() - 1); soft > 0; --soft) {
        if (word[soft] == u'@' || isBlank(word[soft - 1]))
            return soft;
        if (found == end && soft > end / 3 && isSoftSpot(word, soft))
            found = soft;
    }
    return found;
}

/// The end of the longest beginning of \a word that fits; at least one character.
qsizetype fittingEnd(QStringView word, const Typeface &face, qreal width)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qreal used = 0;
    qsizetype end = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        used += face.width(word.mid(end, next - end));
        if (used > width && end > 0)
            break;
        end = next;
    }
    return softEnd(word, end);
}

/// Fills lines greedily.
class Breaker {
public:
    Breaker(const Typeface &face, qreal width, qsizetype maxLines, TextLines &out)
        : m_face(face)
        , m_width(width)
        , m_maxLines(maxLines)
        , m_out(out)
    {
    }

    void paragraph(QStringView text)
    {
        if (m_face.width(text) <= m_width) {
            push(text);
            return;
        }
        qsizetype start = 0;
        qsizetype end = 0;
        for (qsizetype from = 0; from < text.size() && !m_out.cut;) {
            const Unit unit = unitAt(text, from);
            if (end > start && m_face.width(text.mid(start, unit.end - start)) > m_width) {
                push(text.mid(start, end - start));
                start = from;
            }
            if (start == from)
                start = breakWord(text, unit);
            end = unit.end;
            from = unit.next;
        }
        push(text.mid(start, end - start));
    }

    [[nodiscard]] bool isFull() const { return m_out.cut; }

private:
    /// Pushes lines of a unit that is wider than a line; what is left begins where the result says.
    qsizetype breakWord(QStringView text, const Unit &unit)
    {
        qsizetype start = unit.from;
        while (!m_out.cut && m_face.width(text.mid(start, unit.end - start)) > m_width) {
            const qsizetype length = fittingEnd(text.mid(start, unit.end - start), m_face, m_width);
            if (start + length >= unit.end)
                break;
            push(text.mid(start, length).trimmed());
            start += length;
        }
        return start;
    }

    void push(QStringView line)
    {
        if (static_cast<qsizetype>(m_out.lines.size()) < m_maxLines)
            m_out.lines.push_back(line);
        else
            m_out.cut = true;
    }

    const Typeface &m_face;
    qreal m_width;
    qsizetype m_maxLines;
    TextLines &m_out;
};

/// Calls \a use with each paragraph; it returns false to stop.
template <class Use>
void eachParagraph(QStringView text, Use use)
{
    qsizetype from = 0;
    for (;;) {
        const qsizetype end = text.indexOf(u'\n', from);
        if (!use(text.mid(from, (end < 0 ? text.size() : end) - from)) || end < 0)
            return;
        from = end + 1;
    }
}

/// An address is good in two lines, its name and its domain, and no more.
qreal longestPiece(QStringView word, const Typeface &face)
{
    const bool isAddress = word.contains(u'@');
    qreal longest = 0;
    qsizetype from = 0;
    for (qsizetype i = 1; i <= word.size(); ++i) {
        if (i < word.size() && !(isAddress ? word[i] == u'@' : isSoftSpot(word, i)))
            continue;
        longest = std::max(longest, face.width(word.mid(from, i - from)));
        from = i;
    }
    return longest;
}

bool isForPaper(QChar c)
{
    return c.unicode() >= 0x20 && c != u'\x7f' && c != u'\u2028' && c != u'\u2029';
}

} // namespace

QString textForPaper(const QString &cell)
{
    QString text = cell.size() > kMostOnPage ? cell.left(kMostOnPage) + u'…' : cell;
    if (!std::all_of(text.cbegin(), text.cend(), isForPaper)) {
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        for (QChar &c : text) {
            if (c == u'\r' || c == u'\u2028' || c == u'\u2029' || c == u'\v' || c == u'\f')
                c = u'\n';
            else if (c == u'\t')
                c = u' ';
        }
        text.removeIf([](QChar c) { return c != u'\n' && !isForPaper(c); });
    }
    return text.trimmed();
}

TextExtent extentOf(QStringView text, const Typeface &face)
{
    TextExtent extent;
    eachParagraph(text, [&extent, &face](QStringView paragraph) {
        extent.natural = std::max(extent.natural, face.width(paragraph));
        for (qsizetype from = 0; from < paragraph.size();) {
            const Unit unit = unitAt(paragraph, from);
            const QStringView word = paragraph.mid(unit.from, unit.end - unit.from);
            const qreal width = face.width(word);
            extent.word = std::max(extent.word, width);
            if (width > extent.piece)
                extent.piece = std::max(extent.piece, longestPiece(word, face));
            from = unit.next;
        }
        return true;
    });
    return extent;
}

void breakText(QStringView text, const Typeface &face, qreal width, qsizetype maxLines, TextLines &out)
{
    out.lines.clear();
    out.cut = false;
    Breaker breaker(face, width, maxLines, out);
    eachParagraph(text, [&breaker](QStringView paragraph) {
        breaker.paragraph(paragraph);
        return !breaker.isFull();
    });
}

} // namespace samovar
