// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The rows of a table from any row on, without walking from the first each time where that can be helped.
#pragma once

#include "core/base/progress.h"
#include "core/lists/table.h"

#include <vector>

namespace samovar {

/// Keeps a stretch of a few thousand rows. A table that fits into it is asked once; a longer one is walked
/// anew, from its first row, whenever rows outside the stretch are wanted.
class RowCache {
public:
    using Use = std::function<bool(const QStringList &row)>;

    explicit RowCache(Table table);

    [[nodiscard]] const Table &table() const { return m_table; }
    /// Hands all rows to \a use, which returns false to stop; reports to \a progress and honours its cancel.
    Result<void> all(Progress &progress, const Use &use);
    /// Hands the \a count rows from \a first on to \a use.
    Result<void> some(qint64 first, qint64 count, const Use &use);

private:
    [[nodiscard]] bool holds(qint64 first, qint64 count) const;
    Result<void> fetch(qint64 first);
    /// Keeps \a row if the stretch has room for it.
    bool keep(const QStringList &row);

    Table m_table;
    qint64 m_first = 0;
    std::vector<QStringList> m_rows;
    qint64 m_letters = 0;
    bool m_reachesEnd = false; ///< the stretch ends with the table's last row
};

} // namespace samovar
