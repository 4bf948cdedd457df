// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A stretch of rows, kept.
#include "core/documents/rowcache.h"

#include "core/documents/output.h"

namespace samovar {

namespace {

constexpr size_t kMostKeptRows = 5000;
constexpr qint64 kMostKeptLetters = 8'000'000;
constexpr qsizetype kMostKeptInCell = 13'000; ///< more than a page holds

} // namespace

RowCache::RowCache(Table table) : m_table(std::move(table)) {}

bool RowCache::holds(qint64 first, qint64 count) const
{
    const qint64 end = m_first + static_cast<qint64>(m_rows.size());
    return first >= m_first && (m_reachesEnd || first + count <= end);
}

bool RowCache::keep(const QStringList &row)
{
    if (m_rows.size() >= kMostKeptRows || m_letters > kMostKeptLetters)
        return false;
    QStringList &kept = m_rows.emplace_back(row);
    for (QString &cell : kept) {
        if (cell.size() > kMostKeptInCell)
            cell.truncate(kMostKeptInCell);
        m_letters += cell.size();
    }
    return true;
}

Result<void> RowCache::all(Progress &progress, const Use &use)
{
    if (m_first == 0 && m_reachesEnd) {
        for (const QStringList &row : m_rows) {
            if (progress.isCancelled())
                return cancelledWriting();
            if (!use(row))
                break;
        }
        return {};
    }
    m_first = 0;
    m_rows.clear();
    m_letters = 0;
    bool complete = true;
    auto walked = walkRows(m_table, progress, [this, &use, &complete](const QStringList &row) {
        complete = keep(row) && complete;
        const bool goOn = use(row);
        complete = complete && goOn;
        return goOn;
    });
    m_reachesEnd = walked.ok() && complete;
    return walked;
}

Result<void> RowCache::fetch(qint64 first)
{
    m_first = first;
    m_rows.clear();
    m_letters = 0;
    m_reachesEnd = true;
    qint64 index = 0;
    auto walked = m_table.rows([this, first, &index](const QStringList &row) {
        if (index++ < first)
            return true;
        m_reachesEnd = keep(row);
        return m_reachesEnd;
    });
    m_reachesEnd = m_reachesEnd && walked.ok();
    return walked;
}

Result<void> RowCache::some(qint64 first, qint64 count, const Use &use)
{
    if (!holds(first, count)) {
        if (auto fetched = fetch(first); !fetched)
            return fetched;
    }
    const auto begin = static_cast<size_t>(first - m_first);
    for (size_t i = begin; i < m_rows.size() && i < begin + static_cast<size_t>(count); ++i) {
        if (!use(m_rows[i]))
            break;
    }
    return {};
}

} // namespace samovar
