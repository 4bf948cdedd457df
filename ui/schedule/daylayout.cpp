// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/daylayout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace samovar {

namespace {

constexpr int kAcross = -2; ///< over all columns, the one for everybody too
constexpr int kShared = -1;

QList<int> byStart(const QList<DaySlot> &slots)
{
    QList<int> order(slots.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return slots[a].from < slots[b].from; });
    return order;
}

/// Items that hang together by meeting each other, each group in the order of starting.
QList<QList<int>> clusters(const QList<DaySlot> &slots, const QList<int> &order)
{
    QList<QList<int>> found;
    int reached = 0;
    for (const int slot : order) {
        if (found.isEmpty() || slots[slot].from >= reached) {
            found += QList<int>();
            reached = slots[slot].to;
        }
        found.last() += slot;
        reached = std::max(reached, slots[slot].to);
    }
    return found;
}

QList<std::pair<int, int>> laidLines(const QList<DaySlot> &slots, const QList<int> &minutes, int itemHeight,
                                     double minuteHeight)
{
    QList<std::pair<int, int>> found;
    const auto yOf = [&](int minute) {
        return std::lower_bound(found.begin(), found.end(), std::pair(minute, 0))->second;
    };
    for (const int minute : minutes) {
        int y = 0;
        if (!found.isEmpty())
            y = found.last().second +
                std::max(1, static_cast<int>(std::floor((minute - found.last().first) * minuteHeight)));
        for (const DaySlot &slot : slots) {
            if (slot.to == minute)
                y = std::max(y, yOf(slot.from) + itemHeight);
        }
        found += {minute, y};
    }
    return found;
}

} // namespace

DayLayout::DayLayout(const QList<DaySlot> &slots, int columns, std::pair<int, int> range,
                     const DayMeasures &measures)
    : m_from(range.first)
    , m_to(range.second)
{
    assignColumns(slots);
    m_lanes.resize(slots.size());
    for (int column = kAcross; column < columns; ++column)
        assignLanes(slots, column);
    layTimes(slots, measures);
    layColumns(columns, measures);
    m_size = {m_columns.last().first + m_columns.last().second, m_lines.last().second};
    layItems(slots, measures.gap);
}

void DayLayout::assignColumns(const QList<DaySlot> &slots)
{
    const auto isOfTrack = [&](int slot) { return slots[slot].column >= 0; };
    m_columnOf.resize(slots.size());
    for (const QList<int> &cluster : clusters(slots, byStart(slots))) {
        const bool hasTracks = std::any_of(cluster.begin(), cluster.end(), isOfTrack);
        for (const int slot : cluster) {
            m_columnOf[slot] = isOfTrack(slot) ? slots[slot].column : (hasTracks ? kShared : kAcross);
            if (m_columnOf[slot] == kShared)
                m_firstTrack = 1;
        }
    }
}

void DayLayout::assignLanes(const QList<DaySlot> &slots, int column)
{
    QList<int> own = byStart(slots);
    own.removeIf([&](int slot) { return m_columnOf[slot] != column; });
    for (const QList<int> &cluster : clusters(slots, own)) {
        QList<int> ends; // of each lane
        for (const int slot : cluster) {
            const auto isFree = [&](int end) { return end <= slots[slot].from; };
            const auto lane = std::find_if(ends.begin(), ends.end(), isFree) - ends.begin();
            if (lane == ends.size())
                ends += 0;
            ends[lane] = slots[slot].to;
            m_lanes[slot].lane = static_cast<int>(lane);
        }
        for (const int slot : cluster)
            m_lanes[slot].lanes = static_cast<int>(ends.size());
    }
}

void DayLayout::layTimes(const QList<DaySlot> &slots, const DayMeasures &measures)
{
    QList<int> minutes{m_from, m_to};
    for (const DaySlot &slot : slots)
        minutes << slot.from << slot.to;
    std::sort(minutes.begin(), minutes.end());
    minutes.erase(std::unique(minutes.begin(), minutes.end()), minutes.end());
    const auto with = [&](double minute) { return laidLines(slots, minutes, measures.itemHeight, minute); };
    // The tallest that still needs no scrolling, where there is one.
    double low = measures.minute;
    double high = std::max(low, measures.mostMinute);
    m_lines = with(low);
    for (int i = 0; i < 12 && m_lines.last().second <= measures.room.height(); ++i) {
        const double middle = (low + high) / 2;
        const auto tried = with(middle);
        const bool fits = tried.last().second <= measures.room.height();
        (fits ? low : high) = middle;
        if (fits)
            m_lines = tried;
    }
}

void DayLayout::layColumns(int columns, const DayMeasures &measures)
{
    const int count = std::max(1, columns + m_firstTrack);
    QList<int> widths(count, measures.columnWidth);
    int across = 0;
    for (qsizetype slot = 0; slot < m_columnOf.size(); ++slot) {
        const int needed = m_lanes[slot].lanes * measures.laneWidth;
        if (m_columnOf[slot] == kAcross)
            across = std::max(across, needed);
        else
            widths[m_columnOf[slot] + m_firstTrack] =
                std::max(widths[m_columnOf[slot] + m_firstTrack], needed);
    }
    const int used = std::accumulate(widths.begin(), widths.end(), 0);
    const int spare = std::max(0, std::max(across, measures.room.width()) - used);
    int left = 0;
    for (int column = 0; column < count; ++column) {
        const int width = widths[column] + spare * (column + 1) / count - spare * column / count;
        m_columns += {left, width};
        left += width;
    }
}

void DayLayout::layItems(const QList<DaySlot> &slots, int gap)
{
    for (qsizetype slot = 0; slot < slots.size(); ++slot) {
        const bool isAcross = m_columnOf[slot] == kAcross;
        const auto [left, width] =
            isAcross ? std::pair(0, m_size.width()) : m_columns[m_columnOf[slot] + m_firstTrack];
        const Lane &lane = m_lanes[slot];
        const int from = left + width * lane.lane / lane.lanes;
        const int to = left + width * (lane.lane + 1) / lane.lanes;
        const int top = y(slots[slot].from);
        m_rects += QRect(from, top, to - from - gap, y(slots[slot].to) - top - gap);
    }
}

int DayLayout::y(int minute) const
{
    const auto after = std::lower_bound(m_lines.begin(), m_lines.end(), Line(minute, 0));
    if (after == m_lines.end())
        return m_lines.isEmpty() ? 0 : m_lines.last().second;
    if (after == m_lines.begin() || after->first == minute)
        return after->second;
    const Line &before = *(after - 1);
    return before.second +
           (after->second - before.second) * (minute - before.first) / (after->first - before.first);
}

} // namespace samovar
