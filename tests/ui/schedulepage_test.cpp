// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The schedule's page: what she sees of a day, moves by the keyboard and types in the panel.
#include "tests/ui/schedulefixture.h"
#include "ui/schedule/copydaydialog.h"
#include "ui/schedule/dayheads.h"

#include <QAccessible>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QTabBar>
#include <QTimeEdit>

#include <algorithm>

using namespace samovar;
using namespace samovar::test;

TEST_CASE("the schedule shows the sample's items on their days, each in its track's column", "[schedulepage]")
{
    const ScheduleFixture fixture;
    const auto &tabs = control<QTabBar>(*fixture.page, "dayTabs");
    REQUIRE(tabs.count() == 2);
    CHECK(fixture.page->day() == QDate(2021, 9, 21));
    const QAbstractItemModel &rows = *fixture.view->model();
    int shown = rows.rowCount();
    for (int row = 0; row < rows.rowCount(); ++row)
        CHECK(fixture.view->visualRect(rows.index(row, 0)).isValid());
    fixture.page->showDay(QDate(2021, 9, 22));
    CHECK(tabs.currentIndex() == 1);
    shown += rows.rowCount();
    CHECK(shown == 29);
    CHECK(fixture.items().size() == 29);
    CHECK_FALSE(control<QWidget>(*fixture.page, "conflictStrip").isVisible());
}

TEST_CASE("no two items of a day are painted over each other, and those for everybody cover all columns",
          "[schedulepage]")
{
    const ScheduleFixture fixture;
    const auto &model = *static_cast<const ScheduleModel *>(fixture.view->model());
    const DayLayout &layout = fixture.view->dayLayout();
    REQUIRE(layout.count() == model.rowCount());
    for (int row = 0; row < model.rowCount(); ++row) {
        const QRect rect = layout.rect(row);
        CHECK(rect.height() >= fixture.view->fontMetrics().height());
        for (int other = 0; other < row; ++other)
            CHECK_FALSE(rect.intersects(layout.rect(other)));
        const int column = model.columnOf(model.itemAt(row));
        const auto [left, width] =
            column < 0 ? std::pair(0, layout.size().width()) : layout.columnSpan(column);
        CHECK(rect.left() == left);
        CHECK(std::abs(rect.width() - width) <= 2);
    }
}

TEST_CASE("the arrows go from item to item through time and tracks", "[schedulepage]")
{
    const ScheduleFixture fixture;
    const auto &model = *static_cast<const ScheduleModel *>(fixture.view->model());
    fixture.select(model.itemAt(0).id);
    const auto current = [&] { return model.itemAt(fixture.view->currentIndex().row()); };
    QTest::keyClick(fixture.view, Qt::Key_Down); // the talk
    CHECK(current().starts == ScheduleFixture::at(21, 9, 30));
    QTest::keyClick(fixture.view, Qt::Key_Down);
    CHECK(current().kind == ScheduleItem::Kind::Group);
    CHECK(model.columnOf(current()) == 0);
    QTest::keyClick(fixture.view, Qt::Key_Right);
    QTest::keyClick(fixture.view, Qt::Key_Right);
    CHECK(model.columnOf(current()) == 2);
    QTest::keyClick(fixture.view, Qt::Key_Down); // the break, for everybody
    CHECK(current().kind == ScheduleItem::Kind::Break);
    QTest::keyClick(fixture.view, Qt::Key_Down); // and on down the same track
    CHECK(model.columnOf(current()) == 2);
    CHECK(current().starts == ScheduleFixture::at(21, 11, 15));
    QTest::keyClick(fixture.view, Qt::Key_Left);
    CHECK(model.columnOf(current()) == 1);
    QTest::keyClick(fixture.view, Qt::Key_Home);
    CHECK(current().starts == ScheduleFixture::at(21, 9));
    QTest::keyClick(fixture.view, Qt::Key_End);
    CHECK(current().ends == ScheduleFixture::at(21, 13));
}

TEST_CASE("a click chooses an item, Ctrl adds one, a double click opens the title", "[schedulepage]")
{
    const ScheduleFixture fixture;
    const auto click = [&](int row, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(fixture.view->viewport(), Qt::LeftButton, keys,
                          fixture.view->visualRect(fixture.view->model()->index(row, 0)).center());
    };
    click(1, {});
    CHECK(fixture.selected() == fixture.items()[1].id);
    click(3, Qt::ControlModifier);
    CHECK(fixture.view->selectedIds() == QList<ScheduleItemId>{fixture.items()[1].id, fixture.items()[3].id});
    click(0, {});
    CHECK(fixture.selected() == fixture.items()[0].id);
    QTest::mouseDClick(fixture.view->viewport(), Qt::LeftButton, {},
                       fixture.view->visualRect(fixture.view->model()->index(0, 0)).center());
    CHECK(control<QPlainTextEdit>(*fixture.page, "titleEdit").hasFocus());
}

TEST_CASE("Alt and the arrows move an item by five minutes as one step that undo takes back",
          "[schedulepage]")
{
    const ScheduleFixture fixture;
    const ScheduleItem item = fixture.named(QStringLiteral("Фронтальный такт. Итоги"));
    fixture.select(item.id);
    const qsizetype before = fixture.steps();
    QTest::keyClick(fixture.view, Qt::Key_Down, Qt::AltModifier);
    CHECK(fixture.steps() == before + 1);
    CHECK(fixture.stored(item.id).starts == item.starts.addSecs(300));
    CHECK(fixture.stored(item.id).ends == item.ends.addSecs(300));
    CHECK(fixture.selected() == item.id);
    fixture.undo();
    CHECK(fixture.stored(item.id).starts == item.starts);
    CHECK(fixture.selected() == item.id);

    QTest::keyClick(fixture.view, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(fixture.steps() == before + 1);
    CHECK(fixture.stored(item.id).ends == item.ends.addSecs(-300));
    CHECK(fixture.stored(item.id).starts == item.starts);
    QTest::keyClick(fixture.view, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(fixture.stored(item.id).ends == item.ends);
}

TEST_CASE("several items move together as one step", "[schedulepage]")
{
    const ScheduleFixture fixture;
    fixture.view->setFocus();
    fixture.view->selectAll();
    const auto ids = fixture.view->selectedIds();
    REQUIRE(ids.size() == 14);
    CHECK(textOf(*fixture.page, "severalCount") == QStringLiteral("14 items selected"));
    const qsizetype before = fixture.steps();
    QTest::keyClick(fixture.view, Qt::Key_Up, Qt::AltModifier);
    CHECK(fixture.steps() == before + 1);
    CHECK(fixture.items().first().starts == ScheduleFixture::at(21, 8, 55));
    CHECK(fixture.view->selectedIds().size() == 14);
    QTest::keyClick(fixture.view, Qt::Key_Delete);
    CHECK(fixture.items().size() == 15);
    fixture.undo();
    CHECK(fixture.items().size() == 29);
}

TEST_CASE("this and all later ones move in one go when the day runs late", "[schedulepage]")
{
    const ScheduleFixture fixture;
    const ScheduleItem pause = fixture.named(QStringLiteral("Перерыв"));
    fixture.select(pause.id);
    const qsizetype before = fixture.steps();
    QTest::keyClick(fixture.view, Qt::Key_PageDown, Qt::AltModifier);
    CHECK(fixture.steps() == before + 1);
    CHECK(fixture.stored(pause.id).starts == ScheduleFixture::at(21, 11, 5));
    CHECK(fixture.named(QStringLiteral("Фронтальный такт. Итоги")).starts == ScheduleFixture::at(21, 12, 20));
    CHECK(fixture.named(QStringLiteral("Открытие")).starts == ScheduleFixture::at(21, 9));
}

TEST_CASE("Insert adds an item after the chosen one and asks for its title", "[schedulepage]")
{
    const ScheduleFixture fixture;
    const ScheduleItem last = fixture.named(QStringLiteral("Фронтальный такт. Итоги"));
    fixture.select(last.id);
    QTest::keyClick(fixture.view, Qt::Key_Insert);
    REQUIRE(fixture.items().size() == 30);
    auto &title = control<QPlainTextEdit>(*fixture.page, "titleEdit");
    REQUIRE(title.hasFocus());
    typeText(title, QStringLiteral("Чай"));
    QTest::keyClick(&title, Qt::Key_Return);
    CHECK(fixture.named(QStringLiteral("Чай")).starts == last.ends);

    QTest::keyClick(&title, Qt::Key_D, Qt::ControlModifier);
    CHECK(fixture.items().size() == 31);
    CHECK(fixture.stored(fixture.selected()).starts == ScheduleFixture::at(21, 13, 30));
    CHECK(fixture.stored(fixture.selected()).title == QStringLiteral("Чай"));
}

TEST_CASE("a conflict is named in the strip, marked on its items, and led to", "[schedulepage]")
{
    const ScheduleFixture fixture;
    const auto &strip = control<QWidget>(*fixture.page, "conflictStrip");
    const ScheduleItem second = fixture.named(QStringLiteral("Фронтальный такт. Задачи"));
    const ScheduleItemId planted =
        fixture.add(QStringLiteral("Подсадка"), second.starts.addSecs(300), second.ends);
    CHECK(strip.isVisible());
    CHECK(textOf(*fixture.page, "conflictCount").startsWith(QStringLiteral("1 conflict")));
    CHECK(textOf(*fixture.page, "conflictText").contains(QStringLiteral("Подсадка")));
    CHECK_FALSE(control<QTabBar>(*fixture.page, "dayTabs").tabIcon(1).isNull());
    CHECK(control<QTabBar>(*fixture.page, "dayTabs").tabIcon(0).isNull());

    REQUIRE(fixture.page->day() == QDate(2021, 9, 21));
    QTest::keyClick(fixture.view, Qt::Key_F8);
    CHECK(fixture.page->day() == QDate(2021, 9, 22));
    CHECK(fixture.view->selectedIds() == QList<ScheduleItemId>{second.id, planted});
    const QModelIndex marked = fixture.view->currentIndex();
    CHECK(marked.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("in conflict")));
    // Both are seen, one beside the other.
    const auto &model = *static_cast<const ScheduleModel *>(fixture.view->model());
    const DayLayout &layout = fixture.view->dayLayout();
    CHECK_FALSE(layout.rect(model.rowOf(second.id)).intersects(layout.rect(model.rowOf(planted))));

    REQUIRE(fixture.schedule().remove(std::array{planted}).ok());
    CHECK_FALSE(strip.isVisible());
}

TEST_CASE("several conflicts are gone through one after the other", "[schedulepage]")
{
    const ScheduleFixture fixture;
    const ScheduleItemId early =
        fixture.add(QStringLiteral("Рано"), ScheduleFixture::at(21, 8), ScheduleFixture::at(21, 8, 30));
    const ScheduleItemId late =
        fixture.add(QStringLiteral("Поздно"), ScheduleFixture::at(22, 14), ScheduleFixture::at(22, 15));
    CHECK(textOf(*fixture.page, "conflictCount") == QStringLiteral("2 conflicts (1 of 2)"));
    auto &next = control<QAbstractButton>(*fixture.page, "nextConflict");
    QTest::mouseClick(&next, Qt::LeftButton);
    CHECK(fixture.selected() == early);
    QTest::mouseClick(&next, Qt::LeftButton);
    CHECK(fixture.selected() == late);
    CHECK(textOf(*fixture.page, "conflictText").contains(QStringLiteral("Поздно")));
    QTest::mouseClick(&control<QAbstractButton>(*fixture.page, "previousConflict"), Qt::LeftButton);
    CHECK(fixture.selected() == early);
}

TEST_CASE("a day is copied by a small dialog", "[schedulepage]")
{
    const ScheduleFixture fixture;
    QTest::mouseClick(&control<QPushButton>(*fixture.page, "copyDay"), Qt::LeftButton);
    auto &dialog = control<CopyDayDialog>(*fixture.page, "copyDayDialog");
    auto &to = control<QDateEdit>(dialog, "toDay");
    CHECK(to.date() == QDate(2021, 9, 22));
    to.setDate(QDate(2021, 9, 21));
    CHECK_FALSE(control<QPushButton>(dialog, "copyDay").isEnabled());
    to.setDate(QDate(2021, 9, 23));
    QTest::mouseClick(&control<QPushButton>(dialog, "copyDay"), Qt::LeftButton);
    CHECK(fixture.items().size() == 43);
    CHECK(fixture.page->day() == QDate(2021, 9, 23));
    CHECK(control<QTabBar>(*fixture.page, "dayTabs").count() == 3);
    fixture.undo();
    CHECK(fixture.items().size() == 29);
    CHECK(control<QTabBar>(*fixture.page, "dayTabs").count() == 2);
}

TEST_CASE("the programme is saved as a calendar", "[schedulepage]")
{
    ScheduleFixture fixture;
    const QString path = fixture.file(QStringLiteral("schedule.ics"));
    fixture.prompts.filesToSave = {path};
    QTest::mouseClick(&control<QPushButton>(*fixture.page, "saveCalendar"), Qt::LeftButton);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("BEGIN:VEVENT") == 29);
    CHECK(control<QWidget>(*fixture.page, "savedNote").isVisible());

    fixture.prompts.filesToSave = {fixture.file(QStringLiteral("none/schedule.ics"))};
    QTest::mouseClick(&control<QPushButton>(*fixture.page, "saveCalendar"), Qt::LeftButton);
    CHECK(fixture.prompts.errors.size() == 1);
}

TEST_CASE("printing begins with the whole programme, whatever day is seen", "[schedulepage]")
{
    const ScheduleFixture fixture;
    fixture.page->showDay(QDate(2021, 9, 22));
    QTest::mouseClick(&control<QPushButton>(*fixture.page, "print"), Qt::LeftButton);
    const auto &dialog = control<QDialog>(*fixture.page, "schedulePrintDialog");
    CHECK(dialog.isVisible());
    CHECK(control<QComboBox>(dialog, "day").currentIndex() == 0);
}
