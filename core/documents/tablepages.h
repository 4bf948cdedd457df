// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A table typeset on pages: the same pages for the screen's preview, the printer and PDF.
#pragma once

#include "core/documents/pages.h"
#include "core/documents/tableformats.h"
#include "core/lists/table.h"

#include <memory>

namespace samovar {

/// Lays a table out on A4 as handbook-grade paper: PT Sans, column widths from the contents, the head
/// repeated on every page, rows never cut, «страница x из y» and the date of printing at the foot,
/// black-and-white safe.
///
/// The rows are walked to measure, to break pages, and once for run(); a table of a few thousand rows is
/// asked only once, of a longer one no more than that is held, and each page's first row. What the table's
/// rows() asks must outlive it. One thread at a time.
class TablePages : public Pages {
public:
    /// Fails with the table's own error, or Cancelled.
    static Result<TablePages> layOut(const Table &table, const PageSetup &page, Progress &progress);
    TablePages(TablePages &&) noexcept;
    TablePages &operator=(TablePages &&) noexcept;
    ~TablePages() override;

    [[nodiscard]] int count() const override;
    [[nodiscard]] QPageLayout pageLayout() const override;
    /// Quick when pages are painted in order. Fails with the table's own error.
    Result<void> paint(QPainter &painter, int index) const override;
    /// In one walk over the rows.
    Result<void> run(const std::function<QPainter *(int index)> &begin, Progress &progress) const override;

private:
    struct State;
    explicit TablePages(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace samovar
