// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Column widths and row heights of a worksheet, estimated from its texts. Pure arithmetic.
#pragma once

#include "core/documents/tableformats.h"
#include "core/lists/table.h"

#include <vector>

namespace samovar {

/// Spreadsheets do not fit rows to wrapped text when they open a file, so that heights must stand in it.
///
/// Widths are characters, as spreadsheets count them. First measure() some rows, then fix() the widths.
class SheetLayout {
public:
    SheetLayout(const QList<TableColumn> &columns, const PageSetup &page);

    void measure(const QStringList &row);
    /// Settles the widths: long texts wrap, and earlier where printing the sheet one page wide would make it
    /// tiny.
    void fix();

    [[nodiscard]] double columnWidth(qsizetype column) const;
    /// In points; 0 where the row has one line and needs no height of its own.
    [[nodiscard]] double rowHeight(const QStringList &row) const;

private:
    QList<TableColumn> m_columns;
    std::vector<qsizetype> m_widths;
    qsizetype m_pageWidth;
};

} // namespace samovar
