// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Long lists of participants' ids: what is in them, where, and what has changed between two of them. Pure.
#pragma once

#include "core/base/id.h"

#include <optional>
#include <vector>

namespace samovar {

using ParticipantIds = std::vector<ParticipantId>;

/// Which ids a list holds. One bit for every id up to the greatest: 125 KB for a million people.
class IdSet {
public:
    explicit IdSet(const ParticipantIds &ids);
    [[nodiscard]] bool contains(ParticipantId id) const;

private:
    std::vector<bool> m_bits;
    ParticipantIds m_sorted; ///< used instead where ids are so great that the bits would be many
};

/// The rows of \a wanted in \a list, ascending; what the list doesn't hold is left out. One pass over the
/// list.
[[nodiscard]] std::vector<int> rowsOf(const ParticipantIds &list, ParticipantIds wanted);

/// Neighbouring rows, both ends included.
struct RowRange {
    int first = 0;
    int last = 0;
    friend bool operator==(const RowRange &, const RowRange &) = default;
};

/// The rows of \a list whose ids are not in \a other, where they stand together; nothing where they are
/// scattered or none.
[[nodiscard]] std::optional<RowRange> oneRangeMissing(const ParticipantIds &list, const IdSet &other);

} // namespace samovar
