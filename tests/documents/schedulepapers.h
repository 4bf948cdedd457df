// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Programmes to be typeset: the sample's, and invented ones of many tracks and long titles.
#pragma once

#include "core/event/eventinfo.h"
#include "core/schedule/schedulecomposer.h"

namespace samovar::test {

/// What a programme on paper is made of.
struct Programme {
    EventInfo event;
    QList<Track> tracks;
    QList<ScheduleItem> items; ///< as Schedule::items() has them

    [[nodiscard]] SchedulePaper paper(const SchedulePaperChoice &choice) const;
};

/// The sample event's.
[[nodiscard]] Programme sampleProgramme();
/// Two days with so many tracks; every title has \a titleLength letters, or a short one where that is 0. All
/// titles and people are different.
[[nodiscard]] Programme inventedProgramme(int tracks, int titleLength = 0);

} // namespace samovar::test
