// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What can't be in a programme: found among its values. Pure.
#pragma once

#include "core/base/message.h"
#include "core/event/eventinfo.h"
#include "core/schedule/scheduleitem.h"
#include "core/tracks/track.h"

namespace samovar {

struct ScheduleConflict {
    enum class Kind {
        PersonTwice,      ///< somebody is in two items at one time
        Overlap,          ///< two items of one track, or two for everybody, at one time
        PlenaryOverTrack, ///< something for everybody while a track works
        OutsideHours,     ///< an item is not within the hours of a day of the event
    };
    Kind kind = Kind::Overlap;
    QList<ScheduleItemId> items; ///< one or two, in the programme's order
    Message message;             ///< a whole sentence that names them and says what to do
    friend bool operator==(const ScheduleConflict &, const ScheduleConflict &) = default;
};

/// All conflicts of \a items, in the order of their first item.
///
/// Items that only touch do not meet. Several roles of somebody in one item are no conflict. A talk wholly
/// within a plenary is part of it: the two neither overlap, nor is who takes part in both in two places. A
/// plenary is for everybody, whatever its track says. Without days no hours are known, so that none is
/// broken; a day that ends at or before its start ends on the next day. Takes time with the items and the
/// pairs of them that meet.
[[nodiscard]] QList<ScheduleConflict> scheduleConflicts(const QList<ScheduleItem> &items,
                                                        const EventInfo &event, const QList<Track> &tracks);

/// The kind's name in files for scripts: "person", "overlap", "plenary", "hours".
[[nodiscard]] QString conflictKey(ScheduleConflict::Kind kind);

/// By what people are told apart: the name folded (case, ё, look-alikes), dots and blanks not counted.
[[nodiscard]] QString schedulePersonKey(const QString &name);

} // namespace samovar
