// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How a sheet's width is shared between the hours of the zones and the programme. Pure arithmetic.
#pragma once

#include "core/schedule/schedulepaper.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace samovar {

/// A column of a sheet, in points from the paper's left edge.
struct SheetColumn {
    qreal left = 0;
    qreal width = 0;
    [[nodiscard]] qreal right() const { return left + width; }
};

struct SchedulePlan {
    enum class Hours {
        InLine,     ///< «09:00–09:30», a column for each zone
        InTwoLines, ///< «09:00–» over «09:30», a column for each zone
        Listed,     ///< one column with a line for each zone, for more zones than columns can be
    };

    Hours look = Hours::InLine;
    qreal hoursSize = 0;            ///< of the hours' text, in points
    bool titlesUpright = false;     ///< the zones' names stand on end
    std::vector<SheetColumn> hours; ///< by zone; one where they are listed
    bool isGrid = false;
    std::vector<SheetColumn> content; ///< a grid: by track; else what, and beside it who where there is room
    SheetColumn whole;                ///< all of the content
};

/// The tracks below each other, whatever there is.
[[nodiscard]] SchedulePlan planScheduleList(const SchedulePaper &paper, qreal left, qreal width);

/// The tracks beside each other; nothing where that can't be read: a single track, or columns too narrow for
/// the longest word.
[[nodiscard]] std::optional<SchedulePlan> planScheduleGrid(const SchedulePaper &paper, qreal left,
                                                           qreal width);

/// The sizes of a grid's text, in points.
inline constexpr qreal kTrackTitleSize = 8.5;
inline constexpr qreal kTrackTextSize = 8.5;
/// Of the zones' names.
inline constexpr qreal kZoneTitleSize = 8.5;

} // namespace samovar
