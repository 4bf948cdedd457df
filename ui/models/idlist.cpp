// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/idlist.h"

#include <algorithm>

namespace samovar {

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
