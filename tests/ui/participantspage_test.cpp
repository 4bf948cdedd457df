// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Working with people on their page: finding, correcting, adding, removing, copying.
#include "tests/ui/participantsfixture.h"

using namespace samovar;
using namespace samovar::test;

TEST_CASE("a part of a name finds its people, with ё or е, in any case", "[participantspage]")
{
    const ParticipantsFixture fixture;
    CHECK(textOf(*fixture.page, "countLabel") == QStringLiteral("62 participants"));
    fixture.search(QStringLiteral("СТЕРКИН"));
    REQUIRE(fixture.rows().rowCount() == 1);
    CHECK(fixture.rows().index(0, 0).data().toString() == QStringLiteral("Тестёркина Алёна"));
    CHECK(textOf(*fixture.page, "countLabel") == QStringLiteral("1 of 62"));
    fixture.search(QStringLiteral("тестёр"));
    CHECK(fixture.rows().rowCount() == 2);

    fixture.search(QStringLiteral("нет такого"));
    CHECK(control<QLabel>(*fixture.page, "nothingLabel").isVisible());
    CHECK(textOf(*fixture.page, "nothingLabel").contains(QStringLiteral("нет такого")));
    QTest::mouseClick(&control<QPushButton>(*fixture.page, "showAllButton"), Qt::LeftButton);
    CHECK(fixture.rows().rowCount() == 62);
    CHECK(fixture.table->isVisible());
}

TEST_CASE("typing in the table searches, Esc shows everybody again", "[participantspage]")
{
    const ParticipantsFixture fixture;
    typeText(*fixture.table, QStringLiteral("т"));
    auto &field = control<QLineEdit>(*fixture.page, "searchField");
    CHECK(field.text() == QStringLiteral("т"));
    CHECK(field.hasFocus());
    typeText(field, QStringLiteral("естёрк"));
    CHECK(fixture.rows().rowCount() == 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text().isEmpty());
    CHECK(fixture.rows().rowCount() == 62);
}

TEST_CASE("Enter or the down key in the search leads to the people found", "[participantspage]")
{
    const ParticipantsFixture fixture;
    auto &field = control<QLineEdit>(*fixture.page, "searchField");
    const auto key = GENERATE(Qt::Key_Return, Qt::Key_Down);
    fixture.search(QStringLiteral("тестёр"));
    field.setFocus();
    QTest::keyClick(&field, key);
    CHECK(!field.hasFocus());
    CHECK(fixture.table->currentIndex().row() == 0);
    CHECK(fixture.table->selectionModel()->selectedRows().size() == 1);
}

TEST_CASE("a cell corrected with F2 is stored as one undo step and announced", "[participantspage]")
{
    const ParticipantsFixture fixture;
    fixture.putCursor(fixture.alyona, u"city");
    const auto before = fixture.steps();
    QTest::keyClick(fixture.table, Qt::Key_F2);
    auto &editor = control<QLineEdit>(*fixture.table, "cellEditor");
    typeOver(editor, QStringLiteral("Зея"));
    QTest::keyClick(&editor, Qt::Key_Return);
    QApplication::processEvents(); // an editor hands its text over in the next turn
    CHECK(fixture.stored(fixture.alyona).city == QStringLiteral("Зея"));
    CHECK(fixture.steps() == before + 1);
    CHECK(fixture.table->selectedIds() == ParticipantIds{fixture.alyona});
    REQUIRE(fixture.workspace->journal().undo().ok());
    CHECK(fixture.stored(fixture.alyona).city.isEmpty());
}

TEST_CASE("F2 on a name leads to its parts in the side panel", "[participantspage]")
{
    const ParticipantsFixture fixture;
    fixture.putCursor(fixture.alyona, u"name");
    QTest::keyClick(fixture.table, Qt::Key_F2);
    auto &surname = control<QPlainTextEdit>(*fixture.page, "surnameEdit");
    CHECK(surname.hasFocus());
    CHECK(surname.toPlainText() == QStringLiteral("Тестёркина"));
    typeText(surname, QStringLiteral("Ясная"));
    QTest::keyClick(&surname, Qt::Key_Return);
    CHECK(fixture.stored(fixture.alyona).surname == QStringLiteral("Ясная"));
    CHECK(textOf(*fixture.page, "personName") == QStringLiteral("Ясная Алёна"));
    CHECK(fixture.table->selectedIds() == ParticipantIds{fixture.alyona}); // though the row has moved
}

TEST_CASE("the panel stores a field on leaving it, and Esc takes back what was typed", "[participantspage]")
{
    const ParticipantsFixture fixture;
    fixture.putCursor(fixture.alyona, u"name");
    auto &position = control<QPlainTextEdit>(*fixture.page, "positionEdit");
    auto &phone = control<QPlainTextEdit>(*fixture.page, "phoneEdit");
    const auto before = fixture.steps();
    position.setFocus();
    typeText(position, QStringLiteral("директор"));
    QTest::keyClick(&position, Qt::Key_Escape);
    CHECK(position.toPlainText().isEmpty());
    CHECK(fixture.steps() == before);

    typeText(position, QStringLiteral("методист"));
    phone.setFocus();
    CHECK(fixture.stored(fixture.alyona).position == QStringLiteral("методист"));
    CHECK(fixture.steps() == before + 1);

    typeOver(phone, QStringLiteral("8 (945) 123-45-67"));
    QTest::keyClick(&phone, Qt::Key_Return);
    CHECK(fixture.stored(fixture.alyona).phone == QStringLiteral("+79451234567"));
    CHECK(phone.toPlainText() == QStringLiteral("+7 945 123-45-67"));
    CHECK(fixture.steps() == before + 2);
    CHECK(textOf(*fixture.page, "fieldOrigin").contains(QStringLiteral("by hand")));
}

TEST_CASE("what was typed for one person never goes to the next", "[participantspage]")
{
    const ParticipantsFixture fixture;
    fixture.putCursor(fixture.alyona, u"name");
    auto &note = control<QPlainTextEdit>(*fixture.page, "noteEdit");
    note.setFocus();
    typeText(note, QStringLiteral("звонила"));
    REQUIRE(fixture.table->selectPerson(fixture.pyotr));
    CHECK(fixture.stored(fixture.alyona).note == QStringLiteral("звонила"));
    CHECK(fixture.stored(fixture.pyotr).note.isEmpty());
    CHECK(note.toPlainText().isEmpty());
}

TEST_CASE("Del removes the selected at once, and undo brings them back to their rows", "[participantspage]")
{
    const ParticipantsFixture fixture;
    QSignalSpy done(fixture.page.get(), &Page::done);
    fixture.putCursor(fixture.alyona, u"name");
    const int row = fixture.table->currentIndex().row();
    QTest::keyClick(fixture.table, Qt::Key_Delete);
    CHECK(fixture.people() == 61);
    CHECK(fixture.rows().rowCount() == 61);
    REQUIRE(done.size() == 1);
    CHECK(done.first().first().toString().contains(QStringLiteral("removed")));
    REQUIRE(fixture.workspace->journal().undo().ok());
    REQUIRE(fixture.rows().rowCount() == 62);
    CHECK(fixture.rows().index(row, 0).data(ParticipantsModel::IdRole).toLongLong() == fixture.alyona.value);
}

TEST_CASE("the e-mails of the selected are one line, each address once", "[participantspage]")
{
    const ParticipantsFixture fixture;
    fixture.search(QStringLiteral("тестер"));
    fixture.table->setFocus();
    fixture.table->selectAll();
    QTest::keyClick(fixture.table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text().toLower() == QStringLiteral("alyona@proba.example"));

    fixture.search(QString());
    auto expected = fixture.workspace->participants().byIds(
        std::array{fixture.table->selectedIds().front(), fixture.alyona});
    REQUIRE(expected.ok());
    fixture.table->setFocus();
    fixture.table->selectAll();
    QTest::keyClick(fixture.table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList emails = QApplication::clipboard()->text().split(QStringLiteral(", "));
    QStringList folded;
    for (const QString &email : emails)
        folded += email.toLower();
    CHECK(folded.count(QStringLiteral("alyona@proba.example")) == 1);
    CHECK(folded.removeDuplicates() == 0);
    CHECK(!folded.contains(QString()));
}

TEST_CASE("people are copied as a table that a spreadsheet and a letter understand", "[participantspage]")
{
    const ParticipantsFixture fixture;
    fixture.putCursor(fixture.alyona, u"name");
    QTest::keyClick(fixture.table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    const QStringList titles = lines[0].split(u'\t');
    const QStringList cells = lines[1].split(u'\t');
    CHECK(titles.first() == QStringLiteral("Full name"));
    CHECK(cells.size() == titles.size());
    CHECK(cells.first() == QStringLiteral("Тестёркина Алёна"));
    CHECK(cells[titles.indexOf(QStringLiteral("Organisation"))] == QStringLiteral("АААА Первая библиотека"));
    CHECK(copied->html().contains(QStringLiteral(">Тестёркина Алёна</td>")));
}

TEST_CASE("the late chip shows exactly those who registered at the deadline or after it",
          "[participantspage]")
{
    const ParticipantsFixture fixture;
    Participant edge;
    edge.surname = QStringLiteral("Последняя");
    edge.registeredAt =
        QDateTime(QDate(2021, 9, 17), QTime(20, 59, 59), QTimeZone::utc()); // 23:59:59 in Moscow
    REQUIRE(fixture.workspace->participants().add(edge).ok());
    edge.surname = QStringLiteral("Опоздавшая");
    edge.registeredAt = QDateTime(QDate(2021, 9, 17), QTime(21, 0), QTimeZone::utc()); // 24:00
    const auto late = fixture.workspace->participants().add(edge);
    REQUIRE(late.ok());
    qint64 expected = 0;
    REQUIRE(fixture.workspace->participants()
                .forEach({}, {},
                         [&](const Participant &one) {
                             expected += one.registeredAt >=
                                         QDateTime(QDate(2021, 9, 17), QTime(21, 0), QTimeZone::utc());
                             return true;
                         })
                .ok());
    QTest::mouseClick(&control<QPushButton>(*fixture.page, "lateChip"), Qt::LeftButton);
    CHECK(fixture.rows().rowCount() == expected);
    CHECK(fixture.table->selectPerson(*late));
    CHECK(control<QLabel>(*fixture.page, "personLate").isVisible());
    CHECK(textOf(*fixture.page, "personLate").contains(QStringLiteral("18.09.2021 00:00")));
    QTest::mouseClick(&control<QPushButton>(*fixture.page, "clearFiltersButton"), Qt::LeftButton);
    CHECK(fixture.rows().rowCount() == 64);
    CHECK(!control<QPushButton>(*fixture.page, "lateChip").isChecked());
}

TEST_CASE("the source chip offers the sources with their numbers and filters by them", "[participantspage]")
{
    const ParticipantsFixture fixture;
    auto &chip = control<QPushButton>(*fixture.page, "sourceChip");
    Q_EMIT chip.menu()->aboutToShow();
    QAction *hand = nullptr;
    for (QAction *action : chip.menu()->actions()) {
        if (action->data().toString() == QStringLiteral("hand"))
            hand = action;
    }
    REQUIRE(hand != nullptr);
    CHECK(hand->text().endsWith(QStringLiteral("\t2")));
    hand->trigger();
    CHECK(fixture.rows().rowCount() == 2);
    CHECK(chip.isChecked());
    CHECK(chip.text().contains(QStringLiteral("by hand")));
}

TEST_CASE("a click on a column's head sorts by it, a second one turns the order round", "[participantspage]")
{
    const ParticipantsFixture fixture;
    QHeaderView *header = fixture.table->horizontalHeader();
    const int column = ParticipantsModel::columnOf(u"organisation");
    const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
    fixture.putCursor(fixture.alyona, u"name");
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    CHECK(fixture.rows().index(0, column).data().toString() == QStringLiteral("АААА Первая библиотека"));
    CHECK(fixture.table->selectedIds() == ParticipantIds{fixture.alyona});
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    CHECK(fixture.rows().index(61, column).data().toString() == QStringLiteral("АААА Первая библиотека"));
    CHECK(header->sortIndicatorSection() == column);
    CHECK(header->sortIndicatorOrder() == Qt::DescendingOrder);
    CHECK(PeopleTable::rememberedOrder(fixture.settings) ==
          ParticipantOrder{QStringLiteral("organisation"), true});
}

TEST_CASE("a person is added in the panel with Enter, selected, and shown whatever the filters",
          "[participantspage]")
{
    const ParticipantsFixture fixture;
    fixture.search(QStringLiteral("тестер"));
    QTest::mouseClick(&control<QPushButton>(*fixture.page, "addButton"), Qt::LeftButton);
    auto &surname = control<QPlainTextEdit>(*fixture.page, "surnameEdit");
    REQUIRE(surname.hasFocus());
    typeText(surname, QStringLiteral("Новикова"));
    QTest::keyClick(&surname, Qt::Key_Tab);
    typeText(*QApplication::focusWidget(), QStringLiteral("Зоя"));
    CHECK(fixture.people() == 62);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(fixture.people() == 63);
    const ParticipantIds selected = fixture.table->selectedIds();
    REQUIRE(selected.size() == 1);
    CHECK(fixture.stored(selected.front()).fullName() == QStringLiteral("Новикова Зоя"));
    CHECK(textOf(*fixture.page, "personName") == QStringLiteral("Новикова Зоя"));
    CHECK(fixture.table->hasFocus());
}

TEST_CASE("Esc gives up a new person, and a person without name and e-mail is refused with a sentence",
          "[participantspage]")
{
    ParticipantsFixture fixture;
    QTest::mouseClick(&control<QPushButton>(*fixture.page, "addButton"), Qt::LeftButton);
    QTest::mouseClick(&control<QPushButton>(*fixture.page, "addPersonButton"), Qt::LeftButton);
    CHECK(fixture.prompts.errors.size() == 1);
    CHECK(fixture.people() == 62);
    auto &surname = control<QPlainTextEdit>(*fixture.page, "surnameEdit");
    surname.setFocus();
    typeText(surname, QStringLiteral("Лишняя"));
    QTest::keyClick(&surname, Qt::Key_Escape);
    QTest::keyClick(&surname, Qt::Key_Escape);
    CHECK(fixture.people() == 62);
    CHECK(control<QLabel>(*fixture.page, "panelHint").isVisible());
}

TEST_CASE("a half typed new person is not lost to a click in the table", "[participantspage]")
{
    const ParticipantsFixture fixture;
    QTest::mouseClick(&control<QPushButton>(*fixture.page, "addButton"), Qt::LeftButton);
    auto &surname = control<QPlainTextEdit>(*fixture.page, "surnameEdit");
    REQUIRE(fixture.table->selectPerson(fixture.alyona)); // nothing was typed: the form makes room
    CHECK(surname.toPlainText() == QStringLiteral("Тестёркина"));
    QTest::mouseClick(&control<QPushButton>(*fixture.page, "addButton"), Qt::LeftButton);
    typeText(surname, QStringLiteral("Новикова"));
    REQUIRE(fixture.table->selectPerson(fixture.pyotr));
    CHECK(surname.toPlainText() == QStringLiteral("Новикова"));
    QTest::mouseClick(&control<QPushButton>(*fixture.page, "cancelPersonButton"), Qt::LeftButton);
    CHECK(surname.toPlainText() == QStringLiteral("Тестерман"));
    CHECK(fixture.people() == 62);
}

TEST_CASE("the panel tells the answers and the history of a person", "[participantspage]")
{
    const ParticipantsFixture fixture;
    const auto imported =
        fixture.workspace->participants().ids({{}, QStringLiteral("google-forms"), {}, false}, {});
    REQUIRE(imported.ok());
    REQUIRE(!imported->empty());
    const ParticipantId id = imported->front();
    const auto answers = fixture.workspace->participants().answers(id);
    REQUIRE(answers.ok());
    REQUIRE(!answers->isEmpty());
    fixture.putCursor(id, u"name");
    const auto *fold = fixture.page->findChild<QToolButton *>(QStringLiteral("foldButton"));
    REQUIRE(fold != nullptr);
    const auto labels = fold->parentWidget()->findChildren<QLabel *>();
    REQUIRE(labels.size() == 1);
    CHECK(labels.first()->isVisible());
    for (const Answer &answer : answers->first().answers)
        CHECK(labels.first()->text().contains(answer.question.simplified().toHtmlEscaped()));

    Participant edited = fixture.stored(id);
    edited.note = QStringLiteral("перезвонить");
    REQUIRE(fixture.workspace->participants().update(edited).ok());
    CHECK(control<QPlainTextEdit>(*fixture.page, "noteEdit").toPlainText() == QStringLiteral("перезвонить"));
    CHECK(textOf(*fixture.page, "history")
              .contains(fixture.workspace->journal().undoLabel()->text().toHtmlEscaped()));
}

TEST_CASE("several selected people are counted, and the panel copies or removes them", "[participantspage]")
{
    const ParticipantsFixture fixture;
    QSignalSpy selection(fixture.page.get(), &Page::selectionText);
    fixture.search(QStringLiteral("тестер"));
    fixture.table->setFocus();
    fixture.table->selectAll();
    REQUIRE(!selection.isEmpty());
    CHECK(selection.last().first().toString() == QStringLiteral("2 selected"));
    CHECK(textOf(*fixture.page, "severalCount") == QStringLiteral("2 participants selected"));
    QTest::mouseClick(&control<QPushButton>(*fixture.page, "copyEmailsButton"), Qt::LeftButton);
    CHECK(QApplication::clipboard()->text().toLower() == QStringLiteral("alyona@proba.example"));
    QTest::mouseClick(&control<QPushButton>(*fixture.page, "removeButton"), Qt::LeftButton);
    CHECK(fixture.people() == 60);
}
