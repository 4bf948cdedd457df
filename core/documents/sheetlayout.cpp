// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Counting characters.
#include "core/documents/sheetlayout.h"

#include <algorithm>
#include <numeric>

namespace samovar {

namespace {

constexpr qsizetype kWidest = 48;
constexpr qsizetype kWidestOnFullPage = 24;
constexpr qsizetype kNarrowest = 5;
constexpr qsizetype kSignature = 24; ///< 35 mm and more
// A width of 1 is a digit of Calibri 11; an average letter of Arial 10 is narrower.
constexpr double kWidthPerLetter = 0.84;
constexpr double kMargin = 2;
constexpr double kLineHeight = 12.75;
constexpr double kSignatureHeight = 24;
constexpr double kHighest = 409; ///< Excel's limit

qsizetype linesOf(QStringView paragraph, qsizetype width)
{
    qsizetype lines = 1;
    qsizetype used = 0;
    for (const QStringView word : paragraph.tokenize(u' ')) {
        const qsizetype wanted = used == 0 ? word.size() : used + 1 + word.size();
        if (wanted <= width) {
            used = wanted;
            continue;
        }
        lines += used > 0 ? 1 : 0;
        lines += std::max<qsizetype>(0, word.size() - 1) / width;
        used = word.size() % width;
    }
    return lines;
}

} // namespace

SheetLayout::SheetLayout(const QList<TableColumn> &columns, const PageSetup &page)
    : m_columns(columns)
    , m_widths(static_cast<size_t>(columns.size()), kNarrowest)
    , m_pageWidth(page.landscape ? 190 : 130)
{
    QStringList titles;
    for (const TableColumn &column : columns)
        titles += column.title;
    measure(titles);
}

void SheetLayout::measure(const QStringList &row)
{
    const size_t cells = std::min(m_widths.size(), static_cast<size_t>(row.size()));
    for (size_t i = 0; i < cells; ++i) {
        for (const QStringView paragraph : QStringView(row[static_cast<qsizetype>(i)]).tokenize(u'\n'))
            m_widths[i] = std::clamp(paragraph.size(), m_widths[i], kWidest);
    }
}

void SheetLayout::fix()
{
    qsizetype widest = kWidest;
    const auto add = [&widest](qsizetype sum, qsizetype width) { return sum + std::min(width, widest); };
    while (widest > kWidestOnFullPage &&
           std::accumulate(m_widths.cbegin(), m_widths.cend(), qsizetype{0}, add) > m_pageWidth)
        --widest;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const bool isBlank = m_columns[static_cast<qsizetype>(i)].kind == TableColumn::Kind::Blank;
        m_widths[i] = std::min(isBlank ? std::max(m_widths[i], kSignature) : m_widths[i], widest);
    }
}

double SheetLayout::columnWidth(qsizetype column) const
{
    return static_cast<double>(m_widths[static_cast<size_t>(column)]) * kWidthPerLetter + kMargin;
}

double SheetLayout::rowHeight(const QStringList &row) const
{
    qsizetype most = 1;
    double least = 0;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        if (m_columns[static_cast<qsizetype>(i)].kind == TableColumn::Kind::Blank)
            least = kSignatureHeight;
        qsizetype lines = 0;
        const QString cell = row.value(static_cast<qsizetype>(i));
        for (const QStringView paragraph : QStringView(cell).tokenize(u'\n'))
            lines += linesOf(paragraph, m_widths[i]);
        most = std::max(most, lines);
    }
    if (most == 1)
        return least;
    return std::clamp(static_cast<double>(most) * kLineHeight + 4, least, kHighest);
}

} // namespace samovar
