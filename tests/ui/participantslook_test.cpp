// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How the participants' page presents itself: empty, arranged by her, by keyboard alone.
#include "tests/ui/participantsfixture.h"

using namespace samovar;
using namespace samovar::test;

TEST_CASE("an event without participants says how to get them", "[participantspage]")
{
    PageFixture fixture(false);
    ParticipantsPage page(*fixture.context);
    page.QWidget::show();
    CHECK(control<QLabel>(page, "emptyLabel").isVisible());
    QSignalSpy wanted(&page, &Page::importRequested);
    QTest::mouseClick(&control<QPushButton>(page, "emptyImportButton"), Qt::LeftButton);
    CHECK(wanted.size() == 1);
    Participant first;
    first.surname = QStringLiteral("Первая");
    REQUIRE(fixture.workspace->participants().add(first).ok());
    CHECK(control<PeopleTable>(page, "peopleTable").isVisible());
    REQUIRE(fixture.workspace->journal().undo().ok());
    CHECK(control<QLabel>(page, "emptyLabel").isVisible());
}

TEST_CASE("columns, their order and the panel are remembered", "[participantspage]")
{
    ParticipantsFixture fixture;
    QMenu menu;
    fixture.table->fillColumns(menu);
    menu.findChild<QAction *>(QStringLiteral("column_region"))->trigger();
    menu.findChild<QAction *>(QStringLiteral("column_email"))->trigger();
    QHeaderView *header = fixture.table->horizontalHeader();
    header->moveSection(header->visualIndex(ParticipantsModel::columnOf(u"phone")), 0);
    fixture.table->setColumnWidth(ParticipantsModel::columnOf(u"phone"), 222);
    QTest::keyClick(fixture.table, Qt::Key_F4);
    CHECK(!control<QWidget>(*fixture.page, "participantPanel").isVisible());
    QApplication::processEvents(); // the header's changes are stored together
    const QStringList shown = fixture.table->shownFields();
    CHECK(shown.startsWith(QStringLiteral("name")));
    CHECK(shown[1] == QStringLiteral("phone"));
    CHECK(shown.contains(QStringLiteral("region")));
    CHECK(!shown.contains(QStringLiteral("email")));

    ParticipantsPage again(*fixture.context);
    const auto &table = control<PeopleTable>(again, "peopleTable");
    CHECK(table.shownFields() == shown);
    CHECK(table.columnWidth(ParticipantsModel::columnOf(u"phone")) == 222);
    CHECK(control<QWidget>(again, "participantPanel").isHidden());
}

TEST_CASE("the keyboard reaches every column and every name has a voice", "[participantspage]")
{
    const ParticipantsFixture fixture;
    fixture.putCursor(fixture.alyona, u"name");
    QTest::keyClick(fixture.table, Qt::Key_Right);
    const QString second = fixture.table->shownFields()[1];
    CHECK(fixture.table->currentIndex().column() == ParticipantsModel::columnOf(second));
    QTest::keyClick(fixture.table, Qt::Key_Left);
    CHECK(fixture.table->currentIndex().column() == ParticipantsModel::columnOf(u"name"));
    const int row = fixture.table->currentIndex().row();
    QTest::keyClick(fixture.table, Qt::Key_Up);
    CHECK(fixture.table->currentIndex().row() == row - 1);
    CHECK(fixture.table->currentIndex().column() == ParticipantsModel::columnOf(u"name"));
    for (const char *name : {"searchField", "peopleTable", "emailEdit", "noteEdit", "copy_email"})
        CHECK(!control<QWidget>(*fixture.page, name).accessibleName().isEmpty());
}

TEST_CASE("the Tab key goes through the page as it is read", "[participantspage]")
{
    const ParticipantsFixture fixture;
    control<QPushButton>(*fixture.page, "addButton").setFocus();
    for (const char *next : {"importButton", "searchField", "sourceChip", "categoryChip", "trackChip",
                             "lateChip", "peopleTable"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        CHECK(QApplication::focusWidget()->objectName() == QString::fromLatin1(next));
    }
    fixture.putCursor(fixture.alyona, u"name");
    for (const char *next :
         {"surnameEdit", "givenEdit", "patronymicEdit", "emailEdit", "copy_email", "phoneEdit"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        CHECK(QApplication::focusWidget()->objectName() == QString::fromLatin1(next));
    }
}
