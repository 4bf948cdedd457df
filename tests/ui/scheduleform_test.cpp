// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The panel of an item of the schedule: what is typed is stored, and what can't be is told.
#include "tests/ui/schedulefixture.h"
#include "ui/schedule/dayheads.h"

#include <QComboBox>
#include <QTimeEdit>

using namespace samovar;
using namespace samovar::test;

namespace {

/// Types a time over that of a field and presses Enter.
void typeTime(QTimeEdit &field, const QString &digits)
{
    field.setFocus();
    field.setSelectedSection(QDateTimeEdit::HourSection);
    QTest::keyClicks(&field, digits);
    QTest::keyClick(&field, Qt::Key_Return);
}

/// Chooses by the keyboard, as she does.
void choose(QComboBox &box, int index)
{
    box.setFocus();
    while (box.currentIndex() < index)
        QTest::keyClick(&box, Qt::Key_Down);
    while (box.currentIndex() > index)
        QTest::keyClick(&box, Qt::Key_Up);
}

QString problems(const QWidget &page)
{
    QStringList shown;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->objectName().startsWith(QStringLiteral("problem")) && label->isVisible())
            shown += label->text();
    }
    return shown.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("what is being typed is stored before another item is shown", "[schedulepage]")
{
    const ScheduleFixture fixture;
    const ScheduleItem first = fixture.named(QStringLiteral("Открытие"));
    fixture.select(first.id);
    QTest::keyClick(fixture.view, Qt::Key_F2);
    auto &title = control<QPlainTextEdit>(*fixture.page, "titleEdit");
    typeText(title, QStringLiteral("Начало"));
    fixture.page->showDay(QDate(2021, 9, 22));
    CHECK(fixture.stored(first.id).title == QStringLiteral("Начало"));
    fixture.page->showDay(QDate(2021, 9, 21));
    fixture.select(first.id);
    QTest::keyClick(fixture.view, Qt::Key_F2);
    typeText(title, QStringLiteral("Сбор"));
    QTest::keyClick(&title, Qt::Key_Insert);
    CHECK(fixture.stored(first.id).title == QStringLiteral("Сбор"));
    CHECK(title.toPlainText() == fixture.stored(fixture.selected()).title);
}

TEST_CASE("Enter opens the title in the panel, and what is typed is stored as one step", "[schedulepage]")
{
    const ScheduleFixture fixture;
    const ScheduleItem item = fixture.named(QStringLiteral("Открытие"));
    fixture.select(item.id);
    const qsizetype before = fixture.steps();
    QTest::keyClick(fixture.view, Qt::Key_Return);
    auto &title = control<QPlainTextEdit>(*fixture.page, "titleEdit");
    REQUIRE(title.hasFocus());
    typeText(title, QStringLiteral("Приветствие"));
    CHECK(fixture.steps() == before);
    QTest::keyClick(&title, Qt::Key_Return);
    CHECK(fixture.steps() == before + 1);
    CHECK(fixture.stored(item.id).title == QStringLiteral("Приветствие"));
    fixture.undo();
    CHECK(title.toPlainText() == item.title);
    QTest::keyClick(&title, Qt::Key_Escape);
    CHECK(fixture.view->hasFocus());
}

TEST_CASE("a new start moves an item, a new end makes it longer", "[schedulepage]")
{
    const ScheduleFixture fixture;
    const ScheduleItem item = fixture.named(QStringLiteral("Фронтальный такт. Итоги"));
    fixture.select(item.id);
    typeTime(control<QTimeEdit>(*fixture.page, "startsField"), QStringLiteral("1220"));
    CHECK(fixture.stored(item.id).starts == ScheduleFixture::at(21, 12, 20));
    CHECK(fixture.stored(item.id).ends == ScheduleFixture::at(21, 13, 5));
    typeTime(control<QTimeEdit>(*fixture.page, "endsField"), QStringLiteral("1300"));
    CHECK(fixture.stored(item.id).starts == ScheduleFixture::at(21, 12, 20));
    CHECK(fixture.stored(item.id).ends == ScheduleFixture::at(21, 13));
}

TEST_CASE("an end before the start is refused with a sentence and stays to be mended", "[schedulepage]")
{
    const ScheduleFixture fixture;
    const ScheduleItem item = fixture.named(QStringLiteral("Открытие"));
    fixture.select(item.id);
    const qsizetype before = fixture.steps();
    auto &ends = control<QTimeEdit>(*fixture.page, "endsField");
    typeTime(ends, QStringLiteral("0800"));
    CHECK(fixture.steps() == before);
    CHECK(problems(*fixture.page).contains(QStringLiteral("would end before it begins")));
    CHECK(ends.time() == QTime(8, 0));
    // Another field is stored all the same.
    auto &place = control<QPlainTextEdit>(*fixture.page, "placeEdit");
    place.setFocus();
    typeText(place, QStringLiteral("Зал 1"));
    QTest::keyClick(&place, Qt::Key_Return);
    CHECK(fixture.stored(item.id).place == QStringLiteral("Зал 1"));
    CHECK(fixture.stored(item.id).ends == item.ends);
    CHECK(ends.time() == QTime(8, 0));
    typeTime(ends, QStringLiteral("0930"));
    CHECK(problems(*fixture.page).isEmpty());
    CHECK(fixture.stored(item.id).ends == item.ends);
}

TEST_CASE("an item that goes past midnight says so and keeps its place on the first day", "[schedulepage]")
{
    const ScheduleFixture fixture;
    const ScheduleItem item = fixture.named(QStringLiteral("Фронтальный такт. Итоги"));
    fixture.select(item.id);
    auto &ends = control<QTimeEdit>(*fixture.page, "endsField");
    typeTime(ends, QStringLiteral("0030"));
    auto &nextDay = control<QAbstractButton>(*fixture.page, "endsNextDay");
    REQUIRE(nextDay.isVisible());
    QTest::mouseClick(&nextDay, Qt::LeftButton, {}, QPoint(8, nextDay.height() / 2));
    CHECK(fixture.stored(item.id).ends == ScheduleFixture::at(22, 0, 30));
    CHECK(problems(*fixture.page).isEmpty());
    CHECK(fixture.selected() == item.id);
    CHECK(fixture.view->ruler().clockText(24 * 60, 0) == QStringLiteral("0:00 +1"));
}

TEST_CASE("without a title nothing is stored, and Esc brings the old one back", "[schedulepage]")
{
    const ScheduleFixture fixture;
    const ScheduleItem item = fixture.named(QStringLiteral("Открытие"));
    fixture.select(item.id);
    QTest::keyClick(fixture.view, Qt::Key_F2);
    auto &title = control<QPlainTextEdit>(*fixture.page, "titleEdit");
    QTest::keyClick(&title, Qt::Key_Delete);
    QTest::keyClick(&title, Qt::Key_Return);
    CHECK(fixture.stored(item.id).title == item.title);
    CHECK(problems(*fixture.page).contains(QStringLiteral("needs a title")));
    QTest::keyClick(&title, Qt::Key_Escape);
    CHECK(title.toPlainText() == item.title);
    CHECK(problems(*fixture.page).isEmpty());
    CHECK(title.hasFocus());
}

TEST_CASE("group work waits for its track, then both are stored in one step", "[schedulepage]")
{
    const ScheduleFixture fixture;
    const ScheduleItem item = fixture.named(QStringLiteral("Экспертное"));
    fixture.select(item.id);
    const qsizetype before = fixture.steps();
    choose(control<QComboBox>(*fixture.page, "kindChoice"), 1);
    CHECK(problems(*fixture.page).contains(QStringLiteral("needs a track")));
    CHECK(fixture.stored(item.id).kind == ScheduleItem::Kind::Talk);
    choose(control<QComboBox>(*fixture.page, "trackChoice"), 1);
    CHECK(fixture.steps() == before + 1);
    CHECK(fixture.stored(item.id).kind == ScheduleItem::Kind::Group);
    CHECK(fixture.stored(item.id).track == fixture.workspace->tracks().all()->first().id);
    CHECK(problems(*fixture.page).isEmpty());
}

TEST_CASE("people are added with their roles, changed and removed", "[schedulepage]")
{
    const ScheduleFixture fixture;
    const ScheduleItem item = fixture.named(QStringLiteral("Перерыв"));
    fixture.select(item.id);
    QTest::mouseClick(&control<QPushButton>(*fixture.page, "addPerson"), Qt::LeftButton);
    auto &name = control<QLineEdit>(*fixture.page, "personName1");
    REQUIRE(name.hasFocus());
    typeText(name, QStringLiteral("Новикова З. П."));
    QTest::keyClick(&name, Qt::Key_Tab);
    auto &role = control<QLineEdit>(*fixture.page, "personRole1");
    REQUIRE(role.hasFocus());
    typeText(role, QStringLiteral("хозяйка стола"));
    QTest::keyClick(&role, Qt::Key_Return);
    const QList<SchedulePerson> expected{{QStringLiteral("Новикова З. П."), QStringLiteral("хозяйка стола")}};
    CHECK(fixture.stored(item.id).people == expected);

    typeOver(name, QString());
    QTest::keyClick(&name, Qt::Key_Backspace);
    QTest::keyClick(&name, Qt::Key_Return);
    CHECK(fixture.stored(item.id).people == expected);
    CHECK_FALSE(problems(*fixture.page).isEmpty());

    QTest::mouseClick(&control<QAbstractButton>(*fixture.page, "removePerson1"), Qt::LeftButton);
    CHECK(fixture.stored(item.id).people.isEmpty());
    CHECK(problems(*fixture.page).isEmpty());
    fixture.undo();
    CHECK(control<QLineEdit>(*fixture.page, "personName1").text() == expected.first().name);
}
