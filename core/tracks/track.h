// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A direction of the event's work, with the people who set its content. Values.
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace samovar {

struct TrackLeader {
    QString name;
    QString role; ///< position, place, degree, as it is to be printed
    friend bool operator==(const TrackLeader &, const TrackLeader &) = default;
};

struct Track {
    TrackId id;
    QString title;
    QList<TrackLeader> leaders;
    QString colour; ///< «#rrggbb», or empty
    // How many people it takes; nothing where she has not said. 1 or more, min ≤ best ≤ max.
    std::optional<int> min;
    std::optional<int> best;
    std::optional<int> max;
    friend bool operator==(const Track &, const Track &) = default;
};

/// How many people a track has and how many want it.
struct TrackCount {
    TrackId track;
    qint64 assigned = 0;             ///< people who were put into it
    qint64 waiting = 0;              ///< people of status «waiting» who want it first and are in no track
    std::array<qint64, 3> choices{}; ///< people whose first, second, third choice it is
    friend bool operator==(const TrackCount &, const TrackCount &) = default;
};

/// Whether a track takes more people.
struct Capacity {
    enum class State {
        Unlimited, ///< it has no maximum
        Free,      ///< it takes so many more
        Full,
        Over ///< it has so many too many
    };
    State state = State::Unlimited;
    qint64 places = 0;  ///< free ones, or those too many
    qint64 missing = 0; ///< people up to its minimum
    friend bool operator==(const Capacity &, const Capacity &) = default;
};

[[nodiscard]] Capacity capacityOf(const Track &track, qint64 assigned);

} // namespace samovar
