// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One sheet of a printed table: where head, rows and foot stand on it, and how they are painted.
#pragma once

#include "core/documents/columnwidths.h"
#include "core/documents/linebreaker.h"
#include "core/documents/sheetedges.h"
#include "core/documents/typeface.h"
#include "core/lists/table.h"

class QPainter;

namespace samovar {

/// Whether a row is there to be written in: empty but for its number.
[[nodiscard]] bool isToWriteIn(const QStringList &row, const QList<TableColumn> &columns);

/// Paints the sheets of one table. All lengths are points from the paper's top left corner.
class TableSheet {
public:
    TableSheet(const SheetFrame &frame, const TableHead &head, const QList<TableColumn> &columns,
               const ColumnPlan &plan);

    /// Where the first row stands.
    [[nodiscard]] qreal rowsTop(bool firstPage) const;
    /// Where the last row must end.
    [[nodiscard]] qreal rowsBottom() const { return m_frame.text.bottom(); }
    /// How high a row is; never higher than the first page's room for rows.
    [[nodiscard]] qreal rowHeight(const QStringList &row);

    /// Head or running head, the columns' titles, the foot.
    void paintFrame(QPainter &painter, int index, int count) const;
    /// Paints a row at \a top and returns where it ends. \a isLast: the table ends here.
    qreal paintRow(QPainter &painter, qreal top, const QStringList &row, bool isLast);
    /// Says that there are no rows.
    void paintNothing(QPainter &painter) const;

private:
    struct HeadLine {
        const Typeface *face;
        QString text;
        qreal below; ///< room under the paragraph's last line
    };

    [[nodiscard]] QList<HeadLine> headLines(const TableHead &head) const;
    [[nodiscard]] qreal titlesHeight() const;
    [[nodiscard]] qreal cellHeight(qsizetype lines) const;
    [[nodiscard]] qreal textHeight(const QStringList &row);
    [[nodiscard]] qreal leastHeight(const QStringList &row) const;
    [[nodiscard]] qreal leftOf(qsizetype column) const;
    [[nodiscard]] qreal widthOf(qsizetype column) const { return m_plan.widths[static_cast<size_t>(column)]; }
    /// The lines of a cell into m_lines.
    void breakCell(const QString &text, qsizetype column, const Typeface &face);
    void paintHead(QPainter &painter) const;
    void paintTitles(QPainter &painter, qreal top) const;
    void paintCell(QPainter &painter, qreal top, const QString &text, qsizetype column);
    void paintBoxSides(QPainter &painter, qreal top, qreal bottom) const;
    void paintRule(QPainter &painter, qreal y, qreal thickness) const;
    void paintLine(QPainter &painter, const Typeface &face, qsizetype column, qreal baseline,
                   const QString &text) const;

    SheetFrame m_frame;
    SheetEdges m_edges;
    QList<TableColumn> m_columns;
    ColumnPlan m_plan;
    Typeface m_titleFace;
    Typeface m_eventFace;
    Typeface m_datesFace;
    Typeface m_remarkFace;
    Typeface m_bodyFace;
    Typeface m_columnFace;
    QList<HeadLine> m_head;
    QList<QStringList> m_titles; ///< the lines of each column's title
    QString m_listTitle;
    QString m_eventTitle;
    bool m_hasBlank = false;
    TextLines m_lines; ///< kept between cells so that its memory is used again
};

} // namespace samovar
