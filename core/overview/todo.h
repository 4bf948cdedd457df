// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What there is to do for the event, the most pressing first. Pure.
#pragma once

#include "core/overview/overview.h"

namespace samovar {

struct ToDo {
    enum class Kind {
        Letter,        ///< people have not got a letter of a kind
        Conflicts,     ///< the schedule can't be as it is
        OverFull,      ///< a track has more people than it takes
        WithoutTrack,  ///< people are in none of the tracks
        UnsetDeadline, ///< a deadline hangs on a start that the event does not have
    };
    Kind kind = Kind::Letter;
    QString subject; ///< the key of the letter; the title of the track or of the deadline
    TrackId track;
    qint64 count = 0; ///< people, or conflicts
    /// The deadline of the letter, where it has one that is set.
    std::optional<DeadlineStanding> deadline = {};
};

/// Letters that a deadline asks for and whose hour has come or is near stand first, then conflicts and
/// tracks, then letters with more time, at last what has none.
[[nodiscard]] QList<ToDo> thingsToDo(const OverviewCounts &counts, const QList<DeadlineStanding> &deadlines);

/// The kind of letter that must be made by this deadline; empty where it asks for none.
[[nodiscard]] QString letterDueBy(Deadline::Kind kind);

} // namespace samovar
