// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Measures a table, breaks it into pages, paints them.
#include "core/documents/tablepages.h"

#include "core/documents/columnwidths.h"
#include "core/documents/output.h"
#include "core/documents/rowcache.h"
#include "core/documents/tablesheet.h"

#include <QPainter>

#include <limits>
#include <utility>
#include <vector>

namespace samovar {

namespace {

const SourceText kMeasuring = SAMOVAR_TEXT("Documents", "Measuring the list");
const SourceText kBreaking = SAMOVAR_TEXT("Documents", "Setting the pages");
const SourceText kPainting = SAMOVAR_TEXT("Documents", "Writing the pages");

Result<ColumnPlan> measure(RowCache &rows, const SheetFrame &frame, Progress &progress)
{
    const Table &table = rows.table();
    const Typeface body(kMeasuredSize);
    const Typeface bold(kMeasuredSize, Typeface::Cut::Bold);
    std::vector<ColumnMeasure> columns(static_cast<size_t>(table.columns.size()));
    for (size_t i = 0; i < columns.size(); ++i)
        columns[i].addTitle(extentOf(textForPaper(table.columns[static_cast<qsizetype>(i)].title), bold));
    progress.begin(kMeasuring, table.rowCount);
    const auto walked = rows.all(progress, [&columns, &body](const QStringList &row) {
        const size_t cells = std::min(columns.size(), static_cast<size_t>(row.size()));
        for (size_t i = 0; i < cells; ++i)
            columns[i].add(extentOf(textForPaper(row[static_cast<qsizetype>(i)]), body));
        return true;
    });
    if (!walked)
        return walked.error();
    return planColumns(table.columns, columns, frame.text.width());
}

/// Finds each page's first row.
class PageBreaker {
public:
    PageBreaker(TableSheet &sheet, const Table &table)
        : m_sheet(sheet)
        , m_table(table)
        , m_left(sheet.rowsBottom() - sheet.rowsTop(true))
    {
    }

    void add(const QStringList &row)
    {
        const qreal height = m_sheet.rowHeight(row);
        const bool isOther = beginsGroup(row);
        if ((isOther || height > m_left) && m_rows > m_firstRows.back()) {
            m_isByGroup = isOther;
            m_firstRows.push_back(m_rows);
            m_left = m_sheet.rowsBottom() - m_sheet.rowsTop(false);
            m_beforeBreak = m_before;
        }
        m_left -= height;
        m_before = height;
        ++m_rows;
    }

    /// A last page with a single row gets the row before it as well, where that fits and is not alone itself.
    std::vector<qint64> finish()
    {
        const size_t pages = m_firstRows.size();
        const bool orphan = pages > 1 && !m_isByGroup && m_rows - m_firstRows.back() == 1;
        if (orphan && m_beforeBreak <= m_left && m_firstRows.back() - m_firstRows[pages - 2] > 1)
            --m_firstRows.back();
        return std::move(m_firstRows);
    }

    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    /// Whether the row's group is another than that of the row before. Rows to write in go on with it.
    bool beginsGroup(const QStringList &row)
    {
        if (m_table.pageColumn < 0 || isToWriteIn(row, m_table.columns))
            return false;
        const QString before = std::exchange(m_group, row.value(m_table.pageColumn));
        return m_rows > 0 && m_group != before;
    }

    TableSheet &m_sheet;
    const Table &m_table;
    QString m_group;
    bool m_isByGroup = false; ///< the last page began with a group
    std::vector<qint64> m_firstRows{0};
    qint64 m_rows = 0;
    qreal m_left;
    qreal m_before = 0;      ///< the height of the row before
    qreal m_beforeBreak = 0; ///< the height of the last row of the page before
};

} // namespace

struct TablePages::State {
    State(const Table &table, const PageSetup &page) : rows(table), setup(page), frame(page) {}

    [[nodiscard]] int pageCount() const { return static_cast<int>(firstRows.size()); }
    [[nodiscard]] qint64 endOf(int page) const
    {
        return page + 1 < pageCount() ? firstRows[static_cast<size_t>(page) + 1] : rowCount;
    }
    void beginPage(QPainter &painter, int page) const
    {
        sheet->paintFrame(painter, page, pageCount());
        if (rowCount == 0)
            sheet->paintNothing(painter);
    }

    RowCache rows;
    PageSetup setup;
    SheetFrame frame;
    std::unique_ptr<TableSheet> sheet;
    std::vector<qint64> firstRows;
    qint64 rowCount = 0;
};

TablePages::TablePages(std::unique_ptr<State> state) : m_state(std::move(state)) {}

TablePages::TablePages(TablePages &&) noexcept = default;
TablePages &TablePages::operator=(TablePages &&) noexcept = default;
TablePages::~TablePages() = default;

Result<TablePages> TablePages::layOut(const Table &table, const PageSetup &page, Progress &progress)
{
    auto state = std::make_unique<State>(table, page);
    auto plan = measure(state->rows, state->frame, progress);
    if (!plan)
        return plan.error();
    state->sheet = std::make_unique<TableSheet>(state->frame, table.head, table.columns, *plan);
    PageBreaker breaker(*state->sheet, table);
    progress.begin(kBreaking, table.rowCount);
    const auto walked = state->rows.all(progress, [&breaker](const QStringList &row) {
        breaker.add(row);
        return true;
    });
    if (!walked)
        return walked.error();
    state->rowCount = breaker.rows();
    state->firstRows = breaker.finish();
    return TablePages(std::move(state));
}

int TablePages::count() const
{
    return m_state->pageCount();
}

QPageLayout TablePages::pageLayout() const
{
    return pageLayoutOfA4(m_state->setup.landscape);
}

Result<void> TablePages::paint(QPainter &painter, int index) const
{
    State &state = *m_state;
    if (index < 0 || index >= state.pageCount())
        return {};
    state.beginPage(painter, index);
    qreal top = state.sheet->rowsTop(index == 0);
    qint64 row = state.firstRows[static_cast<size_t>(index)];
    const qint64 end = state.endOf(index);
    return state.rows.some(row, end - row, [&](const QStringList &cells) {
        ++row;
        top = state.sheet->paintRow(painter, top, cells, row == state.rowCount);
        return true;
    });
}

Result<void> TablePages::run(const std::function<QPainter *(int index)> &begin, Progress &progress) const
{
    State &state = *m_state;
    int page = 0;
    qreal top = state.sheet->rowsTop(true);
    qint64 row = 0;
    QPainter *painter = begin(page);
    if (!painter)
        return cancelledWriting();
    state.beginPage(*painter, page);
    progress.begin(kPainting, state.rowCount);
    const auto walked = state.rows.all(progress, [&](const QStringList &cells) {
        if (row == state.endOf(page) && page + 1 < state.pageCount()) {
            painter = begin(++page);
            if (!painter)
                return false;
            state.beginPage(*painter, page);
            top = state.sheet->rowsTop(false);
        }
        ++row;
        top = state.sheet->paintRow(*painter, top, cells, row == state.rowCount);
        return row < state.rowCount;
    });
    if (!walked)
        return walked.error();
    if (!painter)
        return cancelledWriting();
    return {};
}

} // namespace samovar
