// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/event/eventdetails.h"
#include "core/schedule/schedule.h"
#include "core/tracks/tracks.h"
#include "tests/support/catchqt.h"
#include "tests/support/testevent.h"
#include "ui/models/schedulemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

using namespace samovar;
using namespace samovar::test;

TEST_CASE("the schedule's rows follow every change, and rows that stay keep their place in a selection",
          "[schedulemodel]")
{
    TestEvent event(true);
    Schedule &schedule = event.workspace().schedule();
    ScheduleModel model(event.workspace());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.rowCount() == 14);
    const ScheduleItemId talk = model.itemAt(1).id;
    const QPersistentModelIndex kept(model.index(1));

    REQUIRE(schedule.move(std::array{talk}, 180).ok()); // now after the others
    CHECK(model.rowOf(talk) == kept.row());
    CHECK(kept.row() > 10);
    REQUIRE(schedule.remove(std::array{model.itemAt(0).id}).ok());
    CHECK(model.rowCount() == 13);
    CHECK(model.itemAt(kept.row()).id == talk);
    ScheduleItem moved = model.itemAt(kept.row());
    moved.starts = moved.starts.addDays(1);
    moved.ends = moved.ends.addDays(1);
    REQUIRE(schedule.update(moved).ok());
    CHECK(model.rowCount() == 12);
    CHECK_FALSE(kept.isValid());
    model.setDay(QDate(2021, 9, 22));
    CHECK(model.rowCount() == 16);
}

TEST_CASE("a day outlives its items only where it is the event's", "[schedulemodel]")
{
    TestEvent event(true);
    ScheduleModel model(event.workspace());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QDate extra(2021, 10, 1);
    REQUIRE(event.workspace().schedule().copyDay(QDate(2021, 9, 21), extra).ok());
    CHECK(model.days() == QList<QDate>{QDate(2021, 9, 21), QDate(2021, 9, 22), extra});
    model.setDay(extra);
    QList<ScheduleItemId> copies;
    for (int row = 0; row < model.rowCount(); ++row)
        copies += model.itemAt(row).id;
    REQUIRE(copies.size() == 14);
    REQUIRE(event.workspace().schedule().remove(copies).ok());
    CHECK(model.days().size() == 2);
    CHECK(model.day() == QDate(2021, 9, 21));
}

TEST_CASE("while a task runs the schedule asks nothing and catches up afterwards", "[schedulemodel]")
{
    TestEvent event(true);
    ScheduleModel model(event.workspace());
    model.setPaused(true);
    REQUIRE(event.workspace().schedule().remove(std::array{model.itemAt(0).id}).ok());
    CHECK(model.rowCount() == 14);
    model.setPaused(false);
    CHECK(model.rowCount() == 13);
}

TEST_CASE("people with several roles are named once, with all of them", "[schedulemodel]")
{
    ScheduleItem item;
    item.people = {{QStringLiteral("Б."), QStringLiteral("ведущий")},
                   {QStringLiteral("Л."), QString()},
                   {QStringLiteral("Б."), QStringLiteral("архитектор")}};
    CHECK(ScheduleModel::peopleText(item) == QStringLiteral("Б. (ведущий, архитектор), Л."));
}
