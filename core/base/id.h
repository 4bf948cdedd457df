// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Row ids of the event file, one type per kind of thing so that they cannot be mixed up.
#pragma once

#include <QtGlobal>

#include <functional>

namespace samovar {

/// The id of a stored row: positive, never used again after the row is removed; 0 means "not stored yet".
template <class Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    friend constexpr bool operator==(const Id &, const Id &) = default;
    friend constexpr bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend constexpr bool operator>(const Id &a, const Id &b) { return b < a; }
    friend constexpr bool operator<=(const Id &a, const Id &b) { return !(b < a); }
    friend constexpr bool operator>=(const Id &a, const Id &b) { return !(a < b); }
};

using ParticipantId = Id<struct ParticipantTag>;
using TrackId = Id<struct TrackTag>;
using ScheduleItemId = Id<struct ScheduleItemTag>;
using StepId = Id<struct StepTag>;

} // namespace samovar

template <class Tag>
struct std::hash<samovar::Id<Tag>> {
    size_t operator()(const samovar::Id<Tag> &id) const noexcept { return std::hash<qint64>{}(id.value); }
};
