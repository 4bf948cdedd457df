// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/idlist.h"

#include <algorithm>

namespace samovar {

namespace {

constexpr qint64 kMostBits = qint64{1} << 28; // 32 MB

} // namespace

IdSet::IdSet(const ParticipantIds &ids)
{
    if (ids.empty())
        return;
    const qint64 greatest = std::max_element(ids.begin(), ids.end())->value;
    if (greatest >= kMostBits) {
        m_sorted = ids;
        std::sort(m_sorted.begin(), m_sorted.end());
        return;
    }
    m_bits.resize(static_cast<size_t>(greatest) + 1);
    for (const ParticipantId id : ids)
        m_bits[static_cast<size_t>(id.value)] = true;
}

bool IdSet::contains(ParticipantId id) const
{
    if (!m_sorted.empty())
        return std::binary_search(m_sorted.begin(), m_sorted.end(), id);
    const auto place = static_cast<size_t>(id.value);
    return place < m_bits.size() && m_bits[place];
}

std::vector<int> rowsOf(const ParticipantIds &list, ParticipantIds wanted)
{
    std::vector<int> rows;
    if (wanted.empty())
        return rows;
    std::sort(wanted.begin(), wanted.end());
    for (size_t row = 0; row < list.size(); ++row) {
        if (std::binary_search(wanted.begin(), wanted.end(), list[row]))
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

std::optional<RowRange> oneRangeMissing(const ParticipantIds &list, const IdSet &other)
{
    const auto missing = [&](ParticipantId id) { return !other.contains(id); };
    const auto first = std::find_if(list.begin(), list.end(), missing);
    if (first == list.end())
        return std::nullopt;
    const auto after = std::find_if_not(first, list.end(), missing);
    if (std::any_of(after, list.end(), missing))
        return std::nullopt;
    return RowRange{static_cast<int>(first - list.begin()), static_cast<int>(after - list.begin()) - 1};
}

} // namespace samovar
