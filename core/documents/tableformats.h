// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The formats a table can be written in: one file per format, registered in one function.
#pragma once

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/lists/table.h"

#include <QString>

#include <span>

namespace samovar {

/// How paper is laid out.
struct PageSetup {
    bool landscape = false;
    friend bool operator==(const PageSetup &, const PageSetup &) = default;
};

struct TableFormat {
    const char *suffix; ///< "pdf", "xlsx", "csv"
    SourceText title;   ///< for file dialogs
    /// Writes \a table to \a path: complete or not at all (a temporary file beside it, then renamed).
    /// Cancelled: nothing is left.
    Result<void> (*write)(const Table &table, const QString &path, const PageSetup &page, Progress &progress);
};

[[nodiscard]] std::span<const TableFormat> tableFormats();
/// The format for a file's suffix (case-insensitive, without dot), or null.
[[nodiscard]] const TableFormat *tableFormat(QStringView suffix);

} // namespace samovar
