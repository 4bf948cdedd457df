// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The sheet's measures and its ink.
#include "core/documents/tablesheet.h"

#include "core/base/message.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace samovar {

namespace {

constexpr qreal kMm = 72 / 25.4;
constexpr qreal kPad = 2.6; ///< above and below a row's text
constexpr qreal kHeadToTable = 10;
constexpr qreal kSignHeight = 8 * kMm; ///< a row to write in
constexpr qreal kRule = 0.8;
constexpr qreal kHairline = 0.3;
constexpr qsizetype kHeadLines = 4; ///< of each paragraph of the head

} // namespace

bool isToWriteIn(const QStringList &row, const QList<TableColumn> &columns)
{
    for (qsizetype i = 0; i < row.size() && i < columns.size(); ++i) {
        if (columns[i].kind != TableColumn::Kind::Number && !row[i].isEmpty())
            return false;
    }
    return true;
}

TableSheet::TableSheet(const SheetFrame &frame, const TableHead &head, const QList<TableColumn> &columns,
                       const ColumnPlan &plan)
    : m_frame(frame)
    , m_edges(frame, head.madeAt)
    , m_columns(columns)
    , m_plan(plan)
    , m_titleFace(16, Typeface::Cut::Bold)
    , m_eventFace(11)
    , m_datesFace(10)
    , m_remarkFace(9, Typeface::Cut::Italic)
    , m_bodyFace(plan.size)
    , m_columnFace(plan.size, Typeface::Cut::Bold)
    , m_head(headLines(head))
    , m_listTitle(head.title)
    , m_eventTitle(head.eventTitle)
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QString title = textForPaper(m_columns[i].title);
        breakCell(title, i, m_columnFace);
        QStringList lines;
        for (const QStringView line : m_lines.lines)
            lines += line.toString();
        m_titles += lines;
        m_hasBlank = m_hasBlank || m_columns[i].kind == TableColumn::Kind::Blank;
    }
}

QList<TableSheet::HeadLine> TableSheet::headLines(const TableHead &head) const
{
    struct Paragraph {
        const Typeface &face;
        QString text;
        qreal below;
    };
    const auto paragraphs = std::to_array<Paragraph>({{m_titleFace, head.title, 4},
                                                      {m_eventFace, head.eventTitle, 1},
                                                      {m_datesFace, head.eventDates, 3},
                                                      {m_remarkFace, head.remark, 0}});
    QList<HeadLine> all;
    TextLines lines;
    for (const Paragraph &paragraph : paragraphs) {
        const QString text = textForPaper(paragraph.text);
        if (text.isEmpty())
            continue;
        breakText(text, paragraph.face, m_frame.text.width(), kHeadLines, lines);
        for (const QStringView line : lines.lines)
            all += HeadLine{&paragraph.face, line.toString(), 0};
        all.last().below = paragraph.below;
        if (lines.cut)
            all.last().text += u'…';
    }
    return all;
}

qreal TableSheet::cellHeight(qsizetype lines) const
{
    return static_cast<qreal>(lines) * m_bodyFace.lineHeight() + 2 * kPad;
}

qreal TableSheet::titlesHeight() const
{
    qsizetype lines = 1;
    for (const QStringList &title : m_titles)
        lines = std::max(lines, title.size());
    return cellHeight(lines) + kPad;
}

qreal TableSheet::leftOf(qsizetype column) const
{
    qreal left = m_frame.text.left();
    for (qsizetype i = 0; i < column; ++i)
        left += widthOf(i) + m_plan.gap;
    return left;
}

qreal TableSheet::rowsTop(bool firstPage) const
{
    qreal top = m_frame.text.top() + titlesHeight();
    if (!firstPage || m_head.isEmpty())
        return top;
    for (const HeadLine &line : m_head)
        top += line.face->lineHeight() + line.below;
    return top + kHeadToTable;
}

void TableSheet::breakCell(const QString &text, qsizetype column, const Typeface &face)
{
    const qreal room = rowsBottom() - rowsTop(true) - 2 * kPad;
    const auto most = std::max<qsizetype>(1, static_cast<qsizetype>(room / m_bodyFace.lineHeight()));
    breakText(text, face, widthOf(column), most, m_lines);
}

qreal TableSheet::textHeight(const QStringList &row)
{
    qsizetype lines = 1;
    for (qsizetype i = 0; i < row.size() && i < m_columns.size(); ++i) {
        breakCell(textForPaper(row[i]), i, m_bodyFace);
        lines = std::max(lines, static_cast<qsizetype>(m_lines.lines.size()));
    }
    return cellHeight(lines);
}

qreal TableSheet::leastHeight(const QStringList &row) const
{
    return m_hasBlank || isToWriteIn(row, m_columns) ? kSignHeight : 0;
}

qreal TableSheet::rowHeight(const QStringList &row)
{
    return std::max(textHeight(row), leastHeight(row));
}

void TableSheet::paintRule(QPainter &painter, qreal y, qreal thickness) const
{
    painter.setPen(QPen(Qt::black, thickness, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QLineF(m_frame.text.left(), y, m_frame.text.right(), y));
}

void TableSheet::paintHead(QPainter &painter) const
{
    qreal top = m_frame.text.top();
    for (const HeadLine &line : m_head) {
        line.face->draw(painter, {m_frame.text.left(), top + line.face->baseline()}, line.text);
        top += line.face->lineHeight() + line.below;
    }
}

void TableSheet::paintTitles(QPainter &painter, qreal top) const
{
    const qreal bottom = top + titlesHeight();
    paintRule(painter, top, kRule);
    for (qsizetype i = 0; i < m_titles.size(); ++i) {
        // Titles stand on the rule under them.
        qreal baseline = bottom - kPad - m_columnFace.lineHeight() * static_cast<qreal>(m_titles[i].size()) +
                         m_columnFace.baseline();
        for (const QString &line : m_titles[i]) {
            paintLine(painter, m_columnFace, i, baseline, line);
            baseline += m_columnFace.lineHeight();
        }
    }
    paintRule(painter, bottom, kRule);
    paintBoxSides(painter, top, bottom);
}

void TableSheet::paintFrame(QPainter &painter, int index, int count) const
{
    if (index == 0)
        paintHead(painter);
    else
        m_edges.paintRunningHead(painter, m_listTitle, m_eventTitle);
    paintTitles(painter, rowsTop(index == 0) - titlesHeight());
    m_edges.paintFoot(painter, index, count);
}

void TableSheet::paintLine(QPainter &painter, const Typeface &face, qsizetype column, qreal baseline,
                           const QString &text) const
{
    painter.setPen(Qt::black);
    if (m_columns[column].kind == TableColumn::Kind::Number)
        face.drawEndingAt(painter, {leftOf(column) + widthOf(column), baseline}, text);
    else
        face.draw(painter, {leftOf(column), baseline}, text);
}

void TableSheet::paintCell(QPainter &painter, qreal top, const QString &text, qsizetype column)
{
    breakCell(text, column, m_bodyFace);
    qreal baseline = top + kPad + m_bodyFace.baseline();
    for (size_t i = 0; i < m_lines.lines.size(); ++i) {
        QString line = m_lines.lines[i].toString();
        if (m_lines.cut && i + 1 == m_lines.lines.size())
            line = m_bodyFace.elided(line + u'…', widthOf(column));
        paintLine(painter, m_bodyFace, column, baseline, line);
        baseline += m_bodyFace.lineHeight();
    }
}

void TableSheet::paintBoxSides(QPainter &painter, qreal top, qreal bottom) const
{
    painter.setPen(QPen(Qt::black, kHairline, Qt::SolidLine, Qt::FlatCap));
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].kind != TableColumn::Kind::Blank)
            continue;
        const qreal left = i == 0 ? leftOf(i) : leftOf(i) - m_plan.gap / 2;
        const bool last = i + 1 == m_columns.size();
        const qreal right = last ? m_frame.text.right() : leftOf(i + 1) - m_plan.gap / 2;
        painter.drawLine(QLineF(left, top, left, bottom));
        painter.drawLine(QLineF(right, top, right, bottom));
    }
}

qreal TableSheet::paintRow(QPainter &painter, qreal top, const QStringList &row, bool isLast)
{
    const qreal text = textHeight(row);
    const qreal height = std::max(text, leastHeight(row));
    const qreal bottom = top + height;
    for (qsizetype i = 0; i < row.size() && i < m_columns.size(); ++i)
        paintCell(painter, top + (height - text) / 2, textForPaper(row[i]), i);
    paintRule(painter, bottom, isLast ? kRule : kHairline);
    paintBoxSides(painter, top, bottom);
    return bottom;
}

void TableSheet::paintNothing(QPainter &painter) const
{
    static constexpr SourceText kNothing = SAMOVAR_TEXT("Documents", "There is nobody in this list.");
    const qreal top = rowsTop(true);
    painter.setPen(Qt::black);
    m_remarkFace.draw(painter, {m_frame.text.left(), top + kPad + m_remarkFace.baseline()},
                      kNothing.translated());
    paintRule(painter, top + m_remarkFace.lineHeight() + 2 * kPad, kRule);
}

} // namespace samovar
