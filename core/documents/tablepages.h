// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A table typeset on pages: the same pages for the screen's preview, the printer and PDF.
#pragma once

#include "core/documents/tableformats.h"
#include "core/lists/table.h"

#include <QPageLayout>

#include <functional>
#include <memory>

class QPainter;

namespace samovar {

/// Lays a table out on A4 as handbook-grade paper: PT Sans, column widths from the contents, the head
/// repeated on every page, rows never cut, «страница x из y» and the date of printing at the foot,
/// black-and-white safe.
///
/// The rows are walked to measure, to break pages, and once for run(); a table of a few thousand rows is
/// asked only once, of a longer one no more than that is held, and each page's first row. What the table's
/// rows() asks must outlive it. One thread at a time.
class TablePages {
public:
    /// Fails with the table's own error, or Cancelled.
    static Result<TablePages> layOut(const Table &table, const PageSetup &page, Progress &progress);
    TablePages(TablePages &&) noexcept;
    TablePages &operator=(TablePages &&) noexcept;
    ~TablePages();

    [[nodiscard]] int count() const;
    /// A4, its margins for information only: the mode is QPageLayout::FullPageMode, so that a device that is
    /// given it puts its origin into the paper's corner.
    [[nodiscard]] QPageLayout pageLayout() const;
    /// Paints page \a index (0 = first) into \a painter, whose unit is one point and whose origin is the
    /// paper's top left corner. Quick when pages are painted in order.
    Result<void> paint(QPainter &painter, int index) const;
    /// Paints all pages in one walk over the rows: for files and printers. \a begin starts a page on the
    /// device and returns its painter, as paint() wants it, or null to stop. Fails with the table's own
    /// error, or Cancelled.
    Result<void> run(const std::function<QPainter *(int index)> &begin, Progress &progress) const;

private:
    struct State;
    explicit TablePages(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace samovar
