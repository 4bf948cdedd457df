// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The faces of our paper: PT Sans and PT Serif, measured and drawn alike on every device.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QPointF>
#include <QString>
#include <QStringView>

#include <vector>

class QPainter;

namespace samovar {

/// PT Sans or PT Serif of one size and weight (DejaVu for what they lack), whatever the platform's own font
/// is.
///
/// All lengths are points. The font is set twenty times larger than it is drawn, so that neither hinting nor
/// a device's resolution moves a glyph: what fits on the screen fits on paper. One thread at a time.
class Typeface {
public:
    enum class Cut { Regular, Bold, Italic };
    /// Tables are set in Sans, letters in Serif.
    enum class Family { Sans, Serif };

    explicit Typeface(qreal points, Cut cut = Cut::Regular, Family family = Family::Sans);

    [[nodiscard]] qreal points() const { return m_points; }
    [[nodiscard]] qreal lineHeight() const { return m_points * 1.25; }
    /// From a line's top to its baseline.
    [[nodiscard]] qreal baseline() const { return m_points * 0.95; }
    /// How wide \a text is in one line; kerning left out, which could only narrow it. A table lookup a letter
    /// for the scripts of Europe; other scripts are shaped.
    [[nodiscard]] qreal width(QStringView text) const;
    /// \a text if it fits into \a available, else its beginning with «…».
    [[nodiscard]] QString elided(const QString &text, qreal available) const;
    /// Draws one line whose baseline begins at \a from; the painter's unit is a point.
    void draw(QPainter &painter, QPointF from, const QString &text) const;
    /// The same, ending at \a end.
    void drawEndingAt(QPainter &painter, QPointF end, const QString &text) const;

private:
    [[nodiscard]] qreal letterWidth(char16_t letter) const;

    qreal m_points;
    QFont m_font;
    QFontMetricsF m_metrics;
    mutable std::vector<float> m_letters; ///< by code unit; negative: not asked yet
};

/// Whether every letter of \a text stands for itself: no combining marks, no surrogates, no right-to-left
/// script.
[[nodiscard]] bool isPlainScript(QStringView text);

} // namespace samovar
