// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/schedulecolumns.h"

#include "core/documents/linebreaker.h"
#include "core/documents/typeface.h"

#include <algorithm>
#include <array>

namespace samovar {

namespace {

constexpr qreal kWidestZoneTitle = 76;
constexpr qreal kNarrowestTrack = 88;
constexpr qreal kTrackGap = 10;
constexpr qreal kBesides = 420; ///< content so wide has people beside what they do
constexpr qreal kPeopleShare = 0.42;
constexpr qreal kPeopleGap = 16;

/// A way to set the hours, and the share of the sheet that they may take so.
struct HoursStage {
    SchedulePlan::Hours look;
    qreal size;
    qreal gap;
    qreal share;
};

constexpr std::array kStages = {
    HoursStage{SchedulePlan::Hours::InLine, 9.5, 11, 0.42},
    HoursStage{SchedulePlan::Hours::InTwoLines, 9, 9, 0.5},
    HoursStage{SchedulePlan::Hours::InTwoLines, 7.5, 7, 0.64},
};

qreal hoursWidth(const HoursStage &stage, const QString &title)
{
    // The event's own hours are bold.
    const Typeface face(stage.size, Typeface::Cut::Bold);
    if (stage.look == SchedulePlan::Hours::InTwoLines)
        return face.width(u"00:00–");
    const qreal named = Typeface(kZoneTitleSize, Typeface::Cut::Bold).width(title);
    return std::max(face.width(u"00:00–00:00"), std::min(named, kWidestZoneTitle));
}

/// The columns of the hours; the content follows after the gap of the last.
SchedulePlan withHours(const SchedulePaper &paper, const HoursStage &stage, qreal left, qreal width)
{
    SchedulePlan plan;
    plan.look = stage.look;
    plan.hoursSize = stage.size;
    qreal at = left;
    for (const QString &title : paper.zones) {
        plan.hours.push_back({at, hoursWidth(stage, title)});
        at = plan.hours.back().right() + stage.gap;
    }
    const Typeface face(kZoneTitleSize, Typeface::Cut::Bold);
    for (qsizetype i = 0; i < paper.zones.size(); ++i) {
        if (stage.look != SchedulePlan::Hours::InLine &&
            face.width(paper.zones[i]) > plan.hours[static_cast<size_t>(i)].width)
            plan.titlesUpright = true;
    }
    plan.whole = {at, left + width - at};
    return plan;
}

SchedulePlan withListedHours(const SchedulePaper &paper, qreal left, qreal width)
{
    SchedulePlan plan;
    plan.look = SchedulePlan::Hours::Listed;
    plan.hoursSize = 8;
    const Typeface face(plan.hoursSize, Typeface::Cut::Bold);
    qreal widest = 0;
    for (const QString &title : paper.zones)
        widest = std::max(widest, face.width(QStringLiteral("00:00–00:00 ") + title));
    widest = std::min(widest, width * 0.45);
    plan.hours.push_back({left, widest});
    plan.whole = {left + widest + kPeopleGap, width - widest - kPeopleGap};
    return plan;
}

std::vector<SheetColumn> evenColumns(const SheetColumn &whole, qsizetype count)
{
    const auto number = static_cast<qreal>(count);
    const qreal width = (whole.width - kTrackGap * (number - 1)) / number;
    std::vector<SheetColumn> columns;
    for (qsizetype i = 0; i < count; ++i)
        columns.push_back({whole.left + static_cast<qreal>(i) * (width + kTrackGap), width});
    return columns;
}

/// How wide a track's column must be for its longest word.
qreal longestWord(const SchedulePaper &paper)
{
    const Typeface titles(kTrackTitleSize, Typeface::Cut::Bold);
    const Typeface text(kTrackTextSize);
    qreal longest = 0;
    for (const QString &title : paper.tracks)
        longest = std::max(longest, extentOf(textForPaper(title), titles).word);
    for (const PaperDay &day : paper.days) {
        for (const PaperBand &band : day.bands) {
            for (const PaperEntry &entry : band.entries) {
                if (entry.track < 0)
                    continue;
                longest = std::max(longest, extentOf(textForPaper(entry.title), text).word);
                for (const QString &person : entry.people)
                    longest = std::max(longest, extentOf(textForPaper(person), text).word);
            }
        }
    }
    return longest;
}

} // namespace

SchedulePlan planScheduleList(const SchedulePaper &paper, qreal left, qreal width)
{
    const auto *const stage = std::find_if(kStages.begin(), kStages.end(), [&](const HoursStage &one) {
        return withHours(paper, one, left, width).whole.left - left <= one.share * width;
    });
    SchedulePlan plan =
        stage == kStages.end() ? withListedHours(paper, left, width) : withHours(paper, *stage, left, width);
    plan.content.push_back(plan.whole);
    if (plan.whole.width >= kBesides) {
        const qreal people = plan.whole.width * kPeopleShare;
        plan.content.front().width -= people + kPeopleGap;
        plan.content.push_back({plan.whole.right() - people, people});
    }
    return plan;
}

std::optional<SchedulePlan> planScheduleGrid(const SchedulePaper &paper, qreal left, qreal width)
{
    if (paper.tracks.size() < 2)
        return std::nullopt;
    const qreal least = std::max(kNarrowestTrack, longestWord(paper));
    for (const HoursStage &stage : kStages) {
        SchedulePlan plan = withHours(paper, stage, left, width);
        plan.isGrid = true;
        plan.content = evenColumns(plan.whole, paper.tracks.size());
        if (plan.content.front().width >= least)
            return plan;
    }
    return std::nullopt;
}

} // namespace samovar
