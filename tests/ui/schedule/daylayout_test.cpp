// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where items stand, for days of any shape.
#include "tests/support/catchqt.h"
#include "ui/schedule/daylayout.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace samovar;

namespace {

DayMeasures someMeasures()
{
    DayMeasures measures;
    measures.columnWidth = 120;
    measures.laneWidth = 80;
    measures.itemHeight = 24;
    measures.minute = 1.5;
    measures.mostMinute = 3;
    measures.gap = 2;
    measures.room = QSize(700, 500);
    return measures;
}

/// A day of up to \a most items, from five minutes to two hours long.
QList<DaySlot> randomDay(QRandomGenerator &random, int columns, int most)
{
    QList<DaySlot> day;
    const int count = random.bounded(1, most);
    for (int i = 0; i < count; ++i) {
        const int from = 480 + 5 * random.bounded(96);
        day += {from, from + 5 * random.bounded(1, 24), random.bounded(-1, columns)};
    }
    return day;
}

bool meetInTime(const DaySlot &a, const DaySlot &b)
{
    return a.from < b.to && b.from < a.to;
}

} // namespace

TEST_CASE("whatever a day holds, no item covers another and none is lower than a line", "[daylayout]")
{
    QRandomGenerator random(20210921);
    for (int round = 0; round < 400; ++round) {
        const int columns = random.bounded(0, 13);
        const QList<DaySlot> day = randomDay(random, columns, 40);
        const DayLayout layout(day, columns, {480, 1080}, someMeasures());
        REQUIRE(layout.count() == day.size());
        for (int i = 0; i < layout.count(); ++i) {
            const QRect rect = layout.rect(i);
            REQUIRE(rect.height() >= 22);
            REQUIRE(rect.width() >= 78);
            REQUIRE(QRect(QPoint(0, 0), layout.size()).contains(rect));
            // What begins at one time begins on one line, in whatever column.
            REQUIRE(rect.top() == layout.y(day[i].from));
            for (int j = 0; j < i; ++j)
                REQUIRE_FALSE(rect.intersects(layout.rect(j)));
        }
    }
}

TEST_CASE("an item for everybody covers all columns unless a track works at that time", "[daylayout]")
{
    QRandomGenerator random(7);
    int across = 0;
    for (int round = 0; round < 400; ++round) {
        const QList<DaySlot> day = randomDay(random, 5, 8);
        const DayLayout layout(day, 5, {480, 1080}, someMeasures());
        for (int i = 0; i < day.size(); ++i) {
            const auto meets = [&](const DaySlot &other) {
                return &other != &day[i] && meetInTime(day[i], other);
            };
            if (day[i].column >= 0 || std::any_of(day.begin(), day.end(), meets))
                continue;
            ++across;
            REQUIRE(layout.rect(i).left() == 0);
            REQUIRE(layout.rect(i).width() == layout.size().width() - 2);
        }
    }
    CHECK(across > 100);
}

TEST_CASE("a plenary over the work of a track stands beside it and hides nothing", "[daylayout]")
{
    const DayLayout layout({{540, 600, -1}, {540, 600, 0}, {600, 660, -1}}, 2, {540, 660}, someMeasures());
    REQUIRE(layout.hasSharedColumn());
    CHECK(layout.rect(0).right() < layout.rect(1).left());
    CHECK(layout.rect(2).width() == layout.size().width() - 2);
}

TEST_CASE("twelve tracks keep their width and a short day fills the room", "[daylayout]")
{
    const DayLayout wide({{540, 600, 11}}, 12, {540, 600}, someMeasures());
    CHECK(wide.size().width() >= 12 * 120);
    CHECK(wide.rect(0).width() >= 118);
    const DayLayout filled({{540, 720, -1}}, 1, {540, 720}, someMeasures());
    CHECK(filled.size().width() == 700);
    CHECK(filled.size().height() > 180 * 1.5);
    CHECK(filled.size().height() <= 500);
}
