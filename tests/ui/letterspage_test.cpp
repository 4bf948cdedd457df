// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/lettersfile.h"
#include "core/letters/mergefields.h"
#include "tests/ui/lettersfixture.h"
#include "ui/letters/letterpaperview.h"
#include "ui/support/elidedlabel.h"

#include <QAbstractItemModelTester>

using namespace samovar;
using namespace samovar::test;

namespace {

/// What letters call the person with the odd name, as plain text.
QString oddName(const LettersFixture &fixture, ParticipantId id, const QString &language)
{
    const MergeField *name = mergeField(fixture.key() == kConfirmation ? u"full_name" : u"salutation");
    const auto person = fixture.workspace->participants().participant(id);
    REQUIRE(person);
    const QString value = name->value({*person, *fixture.workspace->event().info(), {}, language});
    REQUIRE((value.contains(u"{{ФИО}}") || value.contains(u"<b>")));
    return squeezedText(inertValue(value));
}

/// The first of those who need attention stands there with the core's reasons.
void checkReason(const LettersFixture &fixture)
{
    const QModelIndex first = fixture.list().model()->index(0, 0);
    const auto composed =
        fixture.letters().compose(*fixture.letters().letterTemplate(fixture.key(), u"ru"_qs),
                                  {first.data(LetterPeopleModel::IdRole).toLongLong()});
    REQUIRE(composed);
    CHECK(composed->isBlocked());
    CHECK(first.data(LetterPeopleModel::RemarkRole).toString() == composed->reasonText());
}

} // namespace

TEST_CASE("the numbers above the letters are the core's, and choose whom the list shows", "[letters]")
{
    LettersFixture fixture;
    Participant nameless;
    nameless.email = u"who@kedr.example"_qs;
    REQUIRE(fixture.workspace->participants().add(nameless));
    fixture.open();
    for (const LetterKind &kind : letterKinds()) {
        const QString key = QString::fromLatin1(kind.key);
        CAPTURE(key);
        fixture.choose(key);
        const LetterCounts counts = fixture.counts(key);
        REQUIRE(counts.ready >= 50);
        REQUIRE((key != kConfirmation || counts.blocked >= 1)); // its text has the full name
        CHECK(fixture.list().model()->rowCount() == counts.ready + counts.blocked);
        click(*fixture.page, "readyChip");
        CHECK(control<QPushButton>(*fixture.page, "readyChip")
                  .text()
                  .startsWith(QString::number(counts.ready)));
        CHECK(fixture.list().model()->rowCount() == counts.ready);
        click(*fixture.page, "blockedChip");
        CHECK(fixture.list().model()->rowCount() == counts.blocked);
        if (counts.blocked > 0)
            checkReason(fixture);
        click(*fixture.page, "doneChip");
        CHECK(fixture.list().model()->rowCount() == 0);
        CHECK(control<QLabel>(*fixture.page, "nobody").isVisible());
        CHECK(control<QPushButton>(*fixture.page, "makeLetters")
                  .text()
                  .contains(QString::number(counts.ready)));
    }
}

TEST_CASE("the preview says word by word what the PDF says, whatever the name holds", "[letters]")
{
    LettersFixture fixture;
    Participant person;
    person.surname = u"<b>Иванова</b> & {{почта}}"_qs;
    person.given = u"{{ФИО}}\n{{#контакт}}"_qs;
    person.patronymic = u"<script>1</script>"_qs;
    const auto odd = fixture.workspace->participants().add(person);
    REQUIRE(odd);
    fixture.open();
    for (const QString &language : letterLanguages()) {
        click(*fixture.page, (u"letterLanguage_"_qs + language).toLatin1().constData());
        for (const LetterKind &kind : letterKinds()) {
            CAPTURE(kind.key, language);
            fixture.choose(QString::fromLatin1(kind.key));
            for (const ParticipantId id : {*odd, ParticipantId{1}, ParticipantId{17}}) {
                fixture.choosePerson(id);
                const QString shown = squeezedText(fixture.preview().plainText());
                REQUIRE(shown.size() > 100);
                CHECK(control<LetterPaperView>(*fixture.page, "paper").isVisible());
                CHECK(control<LetterPaperView>(*fixture.page, "paper").markCount() > 2);
                Progress progress;
                const QString path = fixture.file(u"one.pdf"_qs);
                QFile::remove(path);
                const auto composed = fixture.letters().composeAll(
                    {fixture.key(), language, ParticipantIds{id}, false, {}}, progress);
                REQUIRE(composed);
                REQUIRE(writeLettersFile(composed->papers, path, progress));
                CHECK(wordsOfPdf(path).endsWith(shown));
                if (id == *odd)
                    CHECK(shown.contains(oddName(fixture, *odd, language)));
            }
        }
    }
}

TEST_CASE("an edited text is stored when it is left, as one step that can be undone", "[letters]")
{
    LettersFixture fixture;
    fixture.open();
    const LetterTemplate ours = *fixture.letters().letterTemplate(fixture.key(), u"ru"_qs);
    const qsizetype steps = fixture.steps();
    fixture.write(u"{{обращение}} Приходите завтра."_qs);
    CHECK(control<QLabel>(*fixture.page, "unsaved").isVisible());
    CHECK(waitFor([&] { return fixture.preview().plainText().contains(u"Приходите завтра."_qs); }));
    CHECK(*fixture.letters().letterTemplate(fixture.key(), u"ru"_qs) == ours);

    SECTION("by going on to the list")
    {
        fixture.leaveText();
    }
    SECTION("by its button")
    {
        click(*fixture.page, "saveText");
    }
    SECTION("by choosing another letter")
    {
        fixture.page->showLetter(kZoom, LetterPeopleModel::Show::Owed);
        fixture.page->showLetter(ours.key, LetterPeopleModel::Show::Owed);
    }
    SECTION("by closing the page")
    {
        fixture.page.reset();
        fixture.open();
    }
    CHECK(fixture.letters().letterTemplate(ours.key, u"ru"_qs)->body == u"{{обращение}} Приходите завтра.");
    CHECK(fixture.steps() == steps + 1);
    CHECK_FALSE(control<QLabel>(*fixture.page, "unsaved").isVisible());
    CHECK(control<QPushButton>(*fixture.page, "restoreText").isVisible());
    REQUIRE(fixture.workspace->journal().undo());
    CHECK(fixture.text().toPlainText() == ours.body);
    CHECK_FALSE(control<QPushButton>(*fixture.page, "restoreText").isVisible());
}

TEST_CASE("the original text comes back, and goes again by undo", "[letters]")
{
    LettersFixture fixture;
    fixture.open();
    const QString ours = fixture.text().toPlainText();
    fixture.write(u"{{обращение}} Новый текст."_qs);
    fixture.leaveText();
    click(*fixture.page, "restoreText");
    CHECK(fixture.text().toPlainText() == ours);
    CHECK_FALSE(fixture.letters().letterTemplate(fixture.key(), u"ru"_qs)->isEdited);
    REQUIRE(fixture.workspace->journal().undo());
    CHECK(fixture.text().toPlainText() == u"{{обращение}} Новый текст.");
}

TEST_CASE("a field is put where the cursor stands, in the letter's language", "[letters]")
{
    LettersFixture fixture;
    fixture.open();
    const QString language = GENERATE(u"ru"_qs, u"en"_qs);
    click(*fixture.page, (u"letterLanguage_"_qs + language).toLatin1().constData());
    auto &subject = control<QPlainTextEdit>(*fixture.page, "subject");
    fixture.waitForCounts();
    const bool inSubject = GENERATE(true, false);
    QPlainTextEdit &edit = inSubject ? subject : fixture.text();
    edit.setFocus();
    edit.moveCursor(QTextCursor::Start);
    auto &menu = control<QMenu>(*fixture.page, "fieldsMenu");
    menu.popup(QPoint(0, 0));
    auto *action = menu.findChild<QMenu *>(u"personFields"_qs)->findChild<QAction *>(u"city"_qs);
    REQUIRE(action != nullptr);
    const auto person = fixture.workspace->participants().participant(fixture.chosen());
    REQUIRE(person);
    if (!person->city.isEmpty())
        CHECK(action->text().contains(person->city));
    action->trigger();
    menu.close();
    CHECK(edit.toPlainText().startsWith(language == u"ru" ? u"{{город}}"_qs : u"{{city}}"_qs));
    fixture.leaveText();
    const auto stored = fixture.letters().letterTemplate(fixture.key(), language);
    CHECK((inSubject ? stored->subject : stored->body) == edit.toPlainText());
}

TEST_CASE("what is wrong with a template stands under it, and says what to do", "[letters]")
{
    LettersFixture fixture;
    fixture.open();
    auto &problems = control<QLabel>(*fixture.page, "problems");
    CHECK_FALSE(problems.isVisible());
    fixture.write(u"{{обращеие}} Приходите."_qs);
    CHECK(problems.isVisible());
    CHECK(problems.text().contains(u"{{обращеие}}"_qs));
    CHECK(waitFor([&] { return control<QLabel>(*fixture.page, "reasons").isVisible(); }));
    CHECK(control<QPushButton>(*fixture.page, "openTemplate").isVisible());
    CHECK_FALSE(control<QPushButton>(*fixture.page, "openPerson").isVisible());
    fixture.write(u"{{#форум}} Приходите."_qs);
    CHECK(problems.isVisible());
    CHECK_FALSE(problems.text().contains(u"обращеие"_qs));
    fixture.leaveText();
    fixture.waitForCounts();
    CHECK_FALSE(control<QPushButton>(*fixture.page, "makeLetters").isEnabled());
    fixture.write(u"{{обращение}} Приходите."_qs);
    CHECK_FALSE(problems.isVisible());
}

TEST_CASE("what a letter lacks is said, with a way to where it is added", "[letters]")
{
    LettersFixture fixture;
    fixture.setLinks({});
    fixture.open();
    fixture.choose(kZoom);
    QSignalSpy settings(fixture.page.get(), &Page::settingsRequested);
    QSignalSpy person(fixture.page.get(), &Page::personRequested);
    CHECK(fixture.counts(kZoom).ready == 0);
    CHECK_FALSE(control<QPushButton>(*fixture.page, "makeLetters").isEnabled());
    CHECK(control<QLabel>(*fixture.page, "reasons").text().contains(u"Zoom"_qs));
    CHECK_FALSE(control<QPushButton>(*fixture.page, "openPerson").isVisible());
    click(*fixture.page, "openSettings");
    CHECK(settings.count() == 1);
    fixture.setLinks({{u"Zoom"_qs, u"https://zoom.example/j/1"_qs}});
    fixture.waitForCounts();
    CHECK(control<QPushButton>(*fixture.page, "makeLetters").isEnabled());
    CHECK(waitFor([&] { return control<LetterPaperView>(*fixture.page, "paper").isVisible(); }));

    fixture.write(u"{{обращение}} {{направление}}"_qs);
    CHECK(waitFor([&] { return control<QPushButton>(*fixture.page, "openPerson").isVisible(); }));
    click(*fixture.page, "openPerson");
    REQUIRE(person.count() == 1);
    CHECK(person.first().first().value<ParticipantId>() == fixture.chosen());
    fixture.list().setFocus();
    QTest::keyClick(&fixture.list(), Qt::Key_Return);
    CHECK(person.count() == 2);
}

TEST_CASE("people are found by name and walked through by keyboard", "[letters]")
{
    LettersFixture fixture;
    fixture.open();
    const auto someone = fixture.workspace->participants().participant({17});
    REQUIRE(someone);
    auto &search = control<QLineEdit>(*fixture.page, "searchRecipients");
    fixture.page->find();
    CHECK(search.hasFocus());
    search.setText(someone->email);
    REQUIRE(waitFor([&] { return fixture.list().model()->rowCount() == 1; }));
    CHECK(fixture.chosen() == someone->id);
    CHECK(control<ElidedLabel>(*fixture.page, "recipientName").text() == someone->fullName());
    QTest::keyClick(&search, Qt::Key_Escape);
    REQUIRE(waitFor([&] { return fixture.list().model()->rowCount() == 60; }));
    CHECK(fixture.chosen() == someone->id);
    const int row = fixture.list().currentIndex().row();
    REQUIRE(row > 0);
    click(*fixture.page, "previousRecipient");
    CHECK(fixture.list().currentIndex().row() == row - 1);
    QTest::keyClick(fixture.page.get(), Qt::Key_Down, Qt::AltModifier);
    CHECK(fixture.list().currentIndex().row() == row);
}

TEST_CASE("letters of an event without participants offer to import some", "[letters]")
{
    LettersFixture fixture(false);
    fixture.page = std::make_unique<LettersPage>(*fixture.context);
    fixture.page->QWidget::show();
    QSignalSpy wanted(fixture.page.get(), &Page::importRequested);
    click(*fixture.page, "importForLetters");
    CHECK(wanted.count() == 1);
    Participant person;
    person.surname = u"Новикова"_qs;
    REQUIRE(fixture.workspace->participants().add(person));
    CHECK(waitFor([&] { return fixture.list().isVisible(); }));
}

TEST_CASE("the rows of a letter's people follow each survey and each choice", "[letters]")
{
    PageFixture fixture(true);
    LetterPeopleModel model(*fixture.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Letters &letters = fixture.workspace->letters();
    const LetterTemplate letter = *letters.letterTemplate(kConfirmation, u"ru"_qs);
    model.setSurvey(std::make_shared<const LetterSurvey>(*letters.survey(letter, Progress())), letter);
    CHECK(model.rowCount() == 60);
    model.setFound(IdSet(ParticipantIds{{3}, {5}}));
    CHECK(model.rowCount() == 2);
    CHECK(model.rowOf({7}) == -1);
    CHECK(model.idAt(model.rowOf({5})) == ParticipantId{5});
    const ParticipantId gone{5};
    REQUIRE(fixture.workspace->participants().remove(std::span(&gone, 1)));
    CHECK_FALSE(model.index(model.rowOf({3})).data().toString().isEmpty());
    model.setSurvey(std::make_shared<const LetterSurvey>(*letters.survey(letter, Progress())), letter);
    CHECK(model.rowCount() == 1);
    model.setShown(LetterPeopleModel::Show::Done);
    CHECK(model.rowCount() == 0);
    model.setSurvey(nullptr, letter);
    CHECK(model.rowCount() == 0);
}
