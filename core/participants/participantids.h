// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Many participants, by their ids. Pure.
#pragma once

#include "core/base/id.h"

#include <vector>

namespace samovar {

using ParticipantIds = std::vector<ParticipantId>;

/// Which ids a list holds. One bit for every id up to the greatest: 125 KB for a million people.
class IdSet {
public:
    explicit IdSet(const ParticipantIds &ids);
    [[nodiscard]] bool contains(ParticipantId id) const;
    /// Each of them once, ascending.
    [[nodiscard]] ParticipantIds ids() const;

private:
    std::vector<bool> m_bits;
    ParticipantIds m_sorted; ///< used instead where ids are so great that the bits would be many
};

} // namespace samovar
