// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How the event's deadlines stand at a moment, and when they fall on a clock elsewhere. Pure.
#pragma once

#include "core/event/eventinfo.h"
#include "core/event/zonetimes.h"

#include <optional>

namespace samovar {

/// A deadline as a board shows it.
struct DeadlineStanding {
    enum class State {
        Unset, ///< it hangs on a start that the event does not have yet
        Ahead, ///< more than a day is left
        Soon,  ///< a day or less is left
        Passed ///< its moment has come
    };
    Deadline deadline;
    QDateTime due; ///< in the event's zone; invalid for Unset
    LocalMoment local;
    State state = State::Unset;
};

/// All deadlines of \a event in its order: their state at \a now, their hour on a clock in \a localZone.
[[nodiscard]] QList<DeadlineStanding> deadlineStandings(const EventInfo &event, const QTimeZone &localZone,
                                                        const QDateTime &now);

/// The next one that has not passed; of several at one moment the first.
[[nodiscard]] std::optional<DeadlineStanding> nextDeadline(const QList<DeadlineStanding> &standings);

/// The state's name in files for scripts: "unset", "ahead", "soon", "passed".
[[nodiscard]] const char *deadlineStateKey(DeadlineStanding::State state);

} // namespace samovar
