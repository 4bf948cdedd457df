// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How a page's width is shared among the columns of a table. Pure arithmetic.
#pragma once

#include "core/documents/linebreaker.h"
#include "core/lists/table.h"

#include <vector>

namespace samovar {

/// What the cells of one column are like. The size of a few numbers, whatever the number of cells.
class ColumnMeasure {
public:
    ColumnMeasure();

    /// Takes in one cell, measured at kMeasuredSize.
    void add(const TextExtent &cell);
    /// Takes in the column's title, which may always break.
    void addTitle(const TextExtent &title);

    [[nodiscard]] qreal natural() const { return m_natural; }
    [[nodiscard]] qreal word() const { return m_word; }
    [[nodiscard]] qreal piece() const { return m_piece; }
    [[nodiscard]] qint64 cells() const { return m_cells; }
    /// Together how wide the cells are that are wider than \a width.
    [[nodiscard]] qreal widerThan(qreal width) const;

private:
    qreal m_natural = 0;
    qreal m_word = 0;
    qreal m_piece = 0;
    qint64 m_cells = 0;
    std::vector<qreal> m_sums; ///< of the widths, by width in steps
};

/// The size, in points, of the face that cells are measured with; widths scale with the size.
inline constexpr qreal kMeasuredSize = 10;
/// Room to sign in: 35 mm.
inline constexpr qreal kBlankWidth = 99.3;

/// The size of the text, the width of each column, and the room between columns, in points.
struct ColumnPlan {
    qreal size = 0;
    qreal gap = 0;
    std::vector<qreal> widths;
};

/// Shares \a available among the columns: numbers, phones and moments in one line, the rest so that together
/// the fewest lines are needed and no word breaks; the text is made smaller, down to 6.5 points, before words
/// are broken.
[[nodiscard]] ColumnPlan planColumns(const QList<TableColumn> &columns,
                                     const std::vector<ColumnMeasure> &measures, qreal available);

} // namespace samovar
