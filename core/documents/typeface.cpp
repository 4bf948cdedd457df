// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Fonts by name, widths by table.
#include "core/documents/typeface.h"

#include <QPainter>

#include <algorithm>

namespace samovar {

namespace {

constexpr int kScale = 20;
constexpr qreal kNoLigatures = 1.25 / 64; ///< Qt counts in 64ths of a pixel
constexpr char16_t kTabled = 0x2200;      ///< Latin, Greek, Cyrillic, punctuation, №

QFont fontOf(qreal points, Typeface::Cut cut, Typeface::Family family)
{
    QFont font(family == Typeface::Family::Sans
                   ? QStringList{QStringLiteral("PT Sans"), QStringLiteral("DejaVu Sans")}
                   : QStringList{QStringLiteral("PT Serif"), QStringLiteral("DejaVu Serif")});
    font.setPixelSize(qRound(points * kScale));
    font.setBold(cut == Typeface::Cut::Bold);
    font.setItalic(cut == Typeface::Cut::Italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    // Qt 6.4 can't be told to leave ligatures alone, but does so where letters are spaced: «ﬁ» would not be
    // found as «fi» in a PDF. At this size the least space is less than a thousandth of a point.
    font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    return font;
}

bool isPlain(char16_t letter)
{
    if (letter < 0x0300)
        return true;
    const bool marks = letter < 0x0370 || (letter >= 0x0483 && letter <= 0x0489);
    const bool cyrillic = letter < 0x0590 || (letter >= 0x1E00 && letter < 0x2000);
    const bool controls = (letter >= 0x200B && letter <= 0x200F) || (letter >= 0x2028 && letter <= 0x202E) ||
                          (letter >= 0x2060 && letter <= 0x206F) || (letter >= 0x20D0 && letter <= 0x20FF);
    return !marks && !controls && (cyrillic || (letter >= 0x2000 && letter < kTabled));
}

} // namespace

bool isPlainScript(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar letter) { return isPlain(letter.unicode()); });
}

Typeface::Typeface(qreal points, Cut cut, Family family)
    : m_points(points)
    , m_font(fontOf(points, cut, family))
    , m_metrics(m_font)
    , m_letters(kTabled, -1.0F)
{
}

qreal Typeface::letterWidth(char16_t letter) const
{
    float &width = m_letters[letter];
    if (width < 0)
        width = static_cast<float>(m_metrics.horizontalAdvance(QChar(letter)) / kScale);
    return static_cast<qreal>(width);
}

qreal Typeface::width(QStringView text) const
{
    if (!isPlainScript(text))
        return m_metrics.horizontalAdvance(text.toString()) / kScale;
    qreal sum = 0;
    for (const QChar letter : text)
        sum += letterWidth(letter.unicode());
    return sum;
}

QString Typeface::elided(const QString &text, qreal available) const
{
    if (width(text) <= available)
        return text;
    return m_metrics.elidedText(text, Qt::ElideRight, available * kScale);
}

void Typeface::draw(QPainter &painter, QPointF from, const QString &text) const
{
    if (text.isEmpty())
        return;
    painter.save();
    painter.translate(from);
    painter.scale(1.0 / kScale, 1.0 / kScale);
    painter.setFont(m_font);
    painter.drawText(QPointF(0, 0), text);
    painter.restore();
}

void Typeface::drawEndingAt(QPainter &painter, QPointF end, const QString &text) const
{
    // Devices differ in whether they kern; what is measured without never ends behind its place.
    const qreal length = std::max(width(text), m_metrics.horizontalAdvance(text) / kScale);
    draw(painter, end - QPointF(length, 0), text);
}

} // namespace samovar
