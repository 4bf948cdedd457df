// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the schedule's page shows besides its items: zones, empty states, a file that can only be read, what
/// a screen reader is told.
#include "tests/ui/schedulefixture.h"
#include "ui/schedule/dayheads.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTimeEdit>

using namespace samovar;
using namespace samovar::test;

TEST_CASE("the second zone's hours stand beside the first, with the change of date marked", "[schedulepage]")
{
    const ScheduleFixture fixture;
    const DayRuler &ruler = fixture.view->ruler();
    CHECK(ruler.clockText(9 * 60, 0) == QStringLiteral("9:00"));
    CHECK(ruler.clockText(9 * 60, 1) == QStringLiteral("14:00")); // Irkutsk
    CHECK(ruler.clockText(19 * 60, 1) == QStringLiteral("0:00 +1"));
    CHECK(textOf(*fixture.page, "zoneHint").isEmpty());
    const int both = ruler.neededWidth();
    EventInfo info = *fixture.workspace->event().info();
    info.otherZones = {"America/New_York"};
    REQUIRE(fixture.workspace->event().update(info).ok());
    CHECK(ruler.clockText(60, 1) == QStringLiteral("18:00 −1"));
    info.otherZones.clear();
    REQUIRE(fixture.workspace->event().update(info).ok());
    CHECK(ruler.neededWidth() < both);
    CHECK_FALSE(textOf(*fixture.page, "zoneHint").isEmpty());
}

TEST_CASE("an empty schedule asks for days first, then for its first item", "[schedulepage]")
{
    ScheduleFixture fixture(false);
    QSignalSpy settings(fixture.page.get(), &Page::settingsRequested);
    CHECK(control<QLabel>(*fixture.page, "noDaysLabel").isVisible());
    QTest::mouseClick(&control<QPushButton>(*fixture.page, "setDays"), Qt::LeftButton);
    CHECK(settings.size() == 1);
    CHECK_FALSE(control<QPushButton>(*fixture.page, "addItem").isEnabled());

    EventInfo info = *fixture.workspace->event().info();
    info.days = {{QDate(2021, 9, 21), QTime(10, 0), QTime(12, 0)}};
    REQUIRE(fixture.workspace->event().update(info).ok());
    CHECK(control<QLabel>(*fixture.page, "emptyLabel").isVisible());
    QTest::mouseClick(&control<QPushButton>(*fixture.page, "addFirstItem"), Qt::LeftButton);
    REQUIRE(fixture.items().size() == 1);
    CHECK(fixture.items().first().starts == ScheduleFixture::at(21, 10));
    CHECK(control<QPlainTextEdit>(*fixture.page, "titleEdit").hasFocus());
    fixture.undo();
    CHECK(control<QLabel>(*fixture.page, "emptyLabel").isVisible());
}

TEST_CASE("where the file can only be read the schedule is shown and nothing can be changed",
          "[schedulepage]")
{
    ScheduleFixture fixture;
    const auto reader = Workspace::open(fixture.workspace->path(), fixture.clock);
    REQUIRE(reader.ok());
    REQUIRE((*reader)->isReadOnly());
    UiContext context{**reader, fixture.prompts, fixture.tasks, fixture.settings};
    SchedulePage page(context);
    page.resize(1280, 720);
    fixture.page->hide();
    page.show();
    QApplication::setActiveWindow(&page);
    REQUIRE(QTest::qWaitForWindowActive(&page));
    auto &view = control<DayView>(page, "dayView");
    view.selectItems({fixture.items().first().id});
    REQUIRE(view.selectedIds().size() == 1);
    for (const char *name : {"addItem", "copyDay"})
        CHECK_FALSE(control<QPushButton>(page, name).isEnabled());
    CHECK(control<QPushButton>(page, "print").isEnabled());
    CHECK(control<QPlainTextEdit>(page, "titleEdit").isReadOnly());
    CHECK_FALSE(control<QTimeEdit>(page, "startsField").isEnabled());
    CHECK_FALSE(control<QPushButton>(page, "addPerson").isEnabled());
    const qsizetype before = fixture.steps();
    view.setFocus();
    REQUIRE(view.hasFocus());
    QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&view, Qt::Key_Delete);
    QTest::keyClick(&view, Qt::Key_Insert);
    CHECK(fixture.steps() == before);
    CHECK(fixture.prompts.errors.isEmpty());
}

TEST_CASE("a screen reader is told every item with its hours, kind and track", "[schedulepage]")
{
    const ScheduleFixture fixture;
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(fixture.view);
    REQUIRE(view != nullptr);
    CHECK(view->role() == QAccessible::List);
    QStringList spoken;
    for (int i = 0; i < view->childCount(); ++i) {
        if (const QAccessibleInterface *item = view->child(i); item != nullptr)
            spoken += item->text(QAccessible::Name);
    }
    const QString track = fixture.workspace->tracks().all()->first().title;
    CHECK(spoken.filter(QStringLiteral("9:00–9:30, Plenary, Открытие сессии")).size() == 1);
    CHECK(spoken.filter(track).size() == 2);
}
