// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catchqt.h"
#include "ui/models/historymodel.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QLocale>

using namespace samovar;

namespace {

HistoryStep step(qint64 id, const QDateTime &at, const QString &label, bool undone = false)
{
    HistoryStep made;
    made.id = StepId{id};
    made.at = at;
    made.label = Message::verbatim(label);
    made.undone = undone;
    made.rows = id * 10;
    return made;
}

QDateTime utc(int day, int hour)
{
    return {QDate(2021, 9, day), QTime(hour, 0), Qt::UTC};
}

} // namespace

TEST_CASE("the history stands by days of her own zone, newest first", "[history]")
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QTimeZone moscow("Europe/Moscow");
    // 22:00 UTC is the next day in Moscow.
    model.setSteps(
        {step(1, utc(10, 9), QStringLiteral("first")), step(2, utc(16, 22), QStringLiteral("second")),
         step(3, utc(17, 8), QStringLiteral("third")), step(4, utc(18, 8), QStringLiteral("fourth"))},
        moscow, QDate(2021, 9, 18));

    REQUIRE(model.rowCount() == 3);
    const auto day = [&](int row) { return model.index(row, 0); };
    CHECK(day(0).data().toString() == QStringLiteral("Today"));
    CHECK(day(1).data().toString() == QStringLiteral("Yesterday"));
    CHECK(day(2).data().toString() == QLocale().toString(QDate(2021, 9, 10), QLocale::LongFormat));
    REQUIRE(model.rowCount(day(1)) == 2);
    CHECK(model.index(0, HistoryModel::LabelColumn, day(1)).data().toString() == QStringLiteral("third"));
    CHECK(model.index(1, HistoryModel::LabelColumn, day(1)).data().toString() == QStringLiteral("second"));
    CHECK(model.index(1, HistoryModel::TimeColumn, day(1)).data().toString() ==
          QLocale().toString(QTime(1, 0), QLocale::ShortFormat));
    CHECK(model.index(1, HistoryModel::RowsColumn, day(1)).data().toString() == QStringLiteral("20"));
}

TEST_CASE("undone steps are struck through and the newest that holds is marked", "[history]")
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSteps({step(1, utc(18, 7), QStringLiteral("a")), step(2, utc(18, 8), QStringLiteral("b")),
                    step(3, utc(18, 9), QStringLiteral("c"), true)},
                   QTimeZone::utc(), QDate(2021, 9, 18));
    CHECK(model.current() == StepId{2});
    const QModelIndex undone = model.indexOf(StepId{3});
    const QModelIndex current = model.indexOf(StepId{2});
    CHECK(undone.data(Qt::FontRole).value<QFont>().strikeOut());
    CHECK_FALSE(current.data(Qt::FontRole).value<QFont>().strikeOut());
    CHECK(current.data(HistoryModel::CurrentRole).toBool());
    CHECK_FALSE(undone.data(HistoryModel::CurrentRole).toBool());
    REQUIRE(model.stepAt(undone) != nullptr);
    CHECK(model.stepAt(undone)->id == StepId{3});
    CHECK(model.stepAt(undone.parent()) == nullptr);

    model.setSteps({}, QTimeZone::utc(), QDate(2021, 9, 18));
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.current().isValid());
}

TEST_CASE("steps whose images are gone bar the way to what was before them", "[history]")
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    HistoryStep old = step(2, utc(18, 8), QStringLiteral("old"));
    old.canBeUndone = false;
    const HistoryStep first = step(1, utc(18, 7), QStringLiteral("first"));
    const HistoryStep third = step(3, utc(18, 9), QStringLiteral("third"));
    const HistoryStep undone = step(4, utc(18, 10), QStringLiteral("undone"), true);
    model.setSteps({first, old, third, undone}, QTimeZone::utc(), QDate(2021, 9, 18));
    CHECK_FALSE(model.canReach(first)); // "old" would have to be undone
    CHECK(model.canReach(old));         // only "third" would
    CHECK_FALSE(model.canReach(third)); // it is the present
    CHECK(model.canReach(undone));
    CHECK(model.indexOf(StepId{2}).siblingAtColumn(HistoryModel::RowsColumn).data().toString().isEmpty());
}
