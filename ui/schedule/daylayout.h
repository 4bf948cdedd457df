// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the items of a day stand: time down, tracks across. Pure.
#pragma once

#include <QList>
#include <QRect>
#include <QSize>

#include <utility>

namespace samovar {

/// When something is, in minutes of the day, and in which column.
struct DaySlot {
    int from = 0;
    int to = 0;
    int column = -1; ///< −1: for everybody, across all columns
};

/// What the layout is measured by, in pixels.
struct DayMeasures {
    int columnWidth = 0;   ///< no column is narrower
    int laneWidth = 0;     ///< nor items that stand side by side in one
    int itemHeight = 0;    ///< no item is lower: one line of text
    double minute = 0;     ///< height of a minute where nothing asks for more
    double mostMinute = 0; ///< and where there is room to fill
    int gap = 0;           ///< between items
    QSize room = {};       ///< to be filled
};

/// A day laid out. The time axis gives way where items are short: a quarter of an hour is as high as its one
/// line of text needs, and everything that begins or ends at one time still stands on one line. Items of one
/// column that meet stand side by side. What is for everybody covers all columns; where it meets the work of
/// a track it stands in a column of its own before the tracks, so that nothing is hidden.
class DayLayout {
public:
    DayLayout() = default;
    /// Lays out \a slots (each ending after its start) over \a columns tracks from minute \a from to \a to.
    DayLayout(const QList<DaySlot> &slots, int columns, std::pair<int, int> range,
              const DayMeasures &measures);

    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] int count() const { return static_cast<int>(m_rects.size()); }
    [[nodiscard]] QRect rect(int slot) const { return m_rects.value(slot); }
    [[nodiscard]] int columns() const { return static_cast<int>(m_columns.size()) - m_firstTrack; }
    /// From left to right; column −1 is the one for everybody, where there is one.
    [[nodiscard]] std::pair<int, int> columnSpan(int column) const
    {
        return m_columns[column + m_firstTrack];
    }
    [[nodiscard]] bool hasSharedColumn() const { return m_firstTrack == 1; }
    [[nodiscard]] int from() const { return m_from; }
    [[nodiscard]] int to() const { return m_to; }
    /// The line of a minute of the day within from() and to().
    [[nodiscard]] int y(int minute) const;

private:
    /// Items of one column that are laid side by side.
    struct Lane {
        int lane = 0;
        int lanes = 1;
    };
    using Line = std::pair<int, int>; ///< minute and y

    void assignColumns(const QList<DaySlot> &slots);
    void assignLanes(const QList<DaySlot> &slots, int column);
    void layTimes(const QList<DaySlot> &slots, const DayMeasures &measures);
    void layColumns(int columns, const DayMeasures &measures);
    void layItems(const QList<DaySlot> &slots, int gap);

    int m_from = 0;
    int m_to = 0;
    int m_firstTrack = 0; ///< 1 with a column for everybody
    QList<int> m_columnOf;
    QList<Lane> m_lanes;
    QList<Line> m_lines;
    QList<std::pair<int, int>> m_columns; ///< left and width
    QList<QRect> m_rects;
    QSize m_size;
};

} // namespace samovar
