// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Long lists of participants' ids: where somebody stands, and what has changed between two of them. Pure.
#pragma once

#include "core/participants/participantids.h"

#include <optional>
#include <vector>

namespace samovar {

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
