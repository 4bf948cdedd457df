// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/lettersfixture.h"
#include "ui/support/elidedlabel.h"

#include <QCheckBox>
#include <QPrinter>

using namespace samovar;
using namespace samovar::test;

TEST_CASE("letters into a folder are a file a person with an index, and next time only for the others",
          "[letters]")
{
    LettersFixture fixture;
    fixture.open();
    fixture.choose(kZoom);
    const qint64 ready = fixture.counts(kZoom).ready;
    const QString folder = fixture.file(u"letters"_qs);
    QDir().mkpath(folder);
    fixture.prompts.folders = {folder, folder, folder};
    const qsizetype steps = fixture.steps();
    fixture.make("makeFiles");
    CHECK(pdfsOf(folder).size() == ready);
    CHECK(QDir(folder).entryList(QDir::Files).size() == ready + 1);
    CHECK(fixture.steps() == steps);
    CHECK(control<QWidget>(*fixture.page, "savedText").isVisible());
    CHECK(fixture.counts(kZoom).done == ready);
    CHECK_FALSE(control<QPushButton>(*fixture.page, "makeLetters").isEnabled());
    click(*fixture.page, "doneChip");
    CHECK(fixture.list().model()->rowCount() == ready);
    CHECK(fixture.list()
              .model()
              ->index(0, 0)
              .data(LetterPeopleModel::RemarkRole)
              .toString()
              .contains(u"18.09.2021"));

    Participant late;
    late.surname = u"Новикова"_qs;
    late.given = u"Анна"_qs;
    const auto id = fixture.workspace->participants().add(late);
    REQUIRE(id);
    fixture.waitForCounts();
    CHECK(control<QPushButton>(*fixture.page, "makeLetters").text().contains(u"1"));
    fixture.make("makeFiles");
    CHECK(pdfsOf(folder).size() == ready + 1);
    CHECK(fixture.letters().producedFor(*id)->size() == 1);

    control<QCheckBox>(*fixture.page, "alsoDone").click();
    CHECK(control<QPushButton>(*fixture.page, "makeLetters").text().contains(QString::number(ready + 1)));
    fixture.make("makeFiles");
    CHECK(pdfsOf(folder).size() == ready + 1);
    CHECK(fixture.letters().producedFor(*id)->size() == 2);
    CHECK(fixture.prompts.errors.isEmpty());
}

TEST_CASE("one PDF holds the letters of all, or of the one who is shown", "[letters]")
{
    LettersFixture fixture;
    fixture.open();
    const qint64 ready = fixture.counts(kConfirmation).ready;
    REQUIRE(fixture.key() == kConfirmation);
    const ParticipantId one = fixture.chosen();
    fixture.prompts.filesToSave = {fixture.file(u"one.pdf"_qs), fixture.file(u"all.pdf"_qs)};
    const QString shown = squeezedText(fixture.preview().plainText());
    fixture.make("makeOne");
    CHECK(wordsOfPdf(fixture.file(u"one.pdf"_qs)).endsWith(shown));
    CHECK(fixture.counts(kConfirmation).done == 1);
    CHECK(fixture.letters().producedFor(one)->first().file == u"one.pdf");
    fixture.make("makeFile");
    CHECK(fixture.counts(kConfirmation).done == ready);
    CHECK(fixture.letters().producedFor(one)->size() == 1);
    CHECK(fixture.prompts.suggested.first().endsWith(u".pdf"));
}

TEST_CASE("printed letters count as made, those of whom all pages were chosen", "[letters]")
{
    LettersFixture fixture;
    fixture.open();
    const qint64 ready = fixture.counts(kConfirmation).ready;
    const QString path = fixture.file(u"paper.pdf"_qs);
    fixture.page->setPrinterChooser([&](QPrinter &printer, QWidget *) {
        printer.setOutputFileName(path);
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(2, 4);
        return true;
    });
    fixture.make("makeOnPaper");
    CHECK(fixture.counts(kConfirmation).done == 3);
    fixture.page->setPrinterChooser([&](QPrinter &printer, QWidget *) {
        printer.setOutputFileName(path);
        return true;
    });
    fixture.make("makeOnPaper");
    CHECK(fixture.counts(kConfirmation).done == ready);
    fixture.page->setPrinterChooser([](QPrinter &, QWidget *) { return false; });
    fixture.page->print();
    CHECK_FALSE(fixture.tasks.isRunning());
    CHECK(fixture.prompts.errors.isEmpty());
}

TEST_CASE("a thousand letters cancelled half-way leave whole files, which count as made", "[letters]")
{
    LettersFixture fixture(false);
    fixture.importMany(1000);
    fixture.open();
    const QString folder = fixture.file(u"letters"_qs);
    fixture.prompts.folders = {folder, folder};
    QSignalSpy done(fixture.page.get(), &Page::done);
    fixture.page->findChild<QAction *>(u"makeFiles"_qs)->trigger();
    REQUIRE(fixture.tasks.isRunning());
    CHECK(fixture.text().isReadOnly());
    REQUIRE(waitFor([&] { return pdfsOf(folder).size() >= 100; }));
    fixture.tasks.progress()->cancel();
    REQUIRE(waitFor([&] { return done.count() == 1; }));
    const QStringList files = pdfsOf(folder);
    REQUIRE(files.size() < 1000);
    CHECK(done.first().first().toString().contains(QString::number(files.size())));
    CHECK(QDir(folder).entryList(QDir::Files).size() == files.size() + 1);
    for (const QString &name : files) {
        QFile file(QDir(folder).filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK((bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF")));
    }
    CHECK(fixture.counts(kConfirmation).done == files.size());
    fixture.waitForCounts();
    fixture.make("makeFiles");
    CHECK(pdfsOf(folder).size() == 1000);
    CHECK(fixture.counts(kConfirmation) == LetterCounts{0, 0, 1000});
    CHECK(fixture.prompts.errors.isEmpty());
}

TEST_CASE("letters that were made stand in the person's panel, and offer no undo", "[letters]")
{
    WindowFixture fixture;
    fixture.openSample();
    auto *page = fixture.window->findChild<LettersPage *>();
    REQUIRE(page != nullptr);
    EventView &view = *fixture.window->view();
    view.showPage(static_cast<int>(view.pages().indexOf(page)));
    auto &make = control<QPushButton>(*page, "makeLetters");
    REQUIRE(waitFor([&] { return make.isEnabled(); }));
    fixture.prompts.folders = {fixture.file(u"letters"_qs)};
    page->findChild<QAction *>(u"makeFiles"_qs)->trigger();
    const auto &done = control<ElidedLabel>(*fixture.window, "done");
    REQUIRE(waitFor([&] { return done.text().contains(u"letters"_qs) && !make.isEnabled(); }));
    CHECK_FALSE(control<QPushButton>(*fixture.window, "undoLast").isVisible());
    const auto &list = control<QTableView>(*page, "recipients");
    click(*page, "doneChip");
    REQUIRE(waitFor([&] { return list.currentIndex().isValid(); }));
    const ParticipantId id{list.currentIndex().data(LetterPeopleModel::IdRole).toLongLong()};
    const QString file = fixture.workspace().letters().producedFor(id)->first().file;
    QTest::keyClick(&control<QTableView>(*page, "recipients"), Qt::Key_Return);
    REQUIRE(waitFor([&] { return control<QLabel>(*fixture.window, "lettersMade").isVisible(); }));
    CHECK(control<QLabel>(*fixture.window, "lettersMade").text().contains(file.toHtmlEscaped()));
}
