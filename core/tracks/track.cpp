// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracks/track.h"

#include <algorithm>
#include <cstdlib>

namespace samovar {

Capacity capacityOf(const Track &track, qint64 assigned)
{
    Capacity capacity;
    capacity.missing = std::max<qint64>(0, track.min.value_or(0) - assigned);
    if (!track.max)
        return capacity;
    const qint64 left = *track.max - assigned;
    capacity.places = std::abs(left);
    if (left == 0)
        capacity.state = Capacity::State::Full;
    else
        capacity.state = left > 0 ? Capacity::State::Free : Capacity::State::Over;
    return capacity;
}

} // namespace samovar
