// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Chooses what of the programme goes on paper and puts it into words. Pure.
#pragma once

#include "core/event/eventinfo.h"
#include "core/schedule/scheduleitem.h"
#include "core/schedule/schedulepaper.h"
#include "core/tracks/track.h"

#include <QDate>

namespace samovar {

/// A part of the programme.
struct ScheduleScope {
    QDate day;     ///< in the event's zone; invalid: all days
    TrackId track; ///< what is for everybody is in it as well; not valid: all tracks
    friend bool operator==(const ScheduleScope &, const ScheduleScope &) = default;
};

struct SchedulePaperChoice {
    ScheduleScope scope;
    QList<QByteArray> zones; ///< IANA names of those beside the event's own; unknown ones are left out
    bool dayPerPage = false;
    friend bool operator==(const SchedulePaperChoice &, const SchedulePaperChoice &) = default;
};

/// Those of \a items that are in \a scope, in their order.
[[nodiscard]] QList<ScheduleItem> itemsIn(const ScheduleScope &scope, const QList<ScheduleItem> &items,
                                          const QTimeZone &zone);

/// «Групповой такт», «Group work».
[[nodiscard]] QString scheduleKindTitle(ScheduleItem::Kind kind);

/// What \a choice asks for of \a items, which are in the order of Schedule::items(). A group without people
/// of its own has its track's leaders.
[[nodiscard]] SchedulePaper composeSchedule(const QList<ScheduleItem> &items, const EventInfo &event,
                                            const QList<Track> &tracks, const SchedulePaperChoice &choice,
                                            const QDateTime &madeAt);

} // namespace samovar
