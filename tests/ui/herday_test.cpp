// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Her whole day in the window, from the sample to list, letters and programme on paper, and all of it
/// undone. Clicks are counted.

#include "core/letters/letters.h"
#include "core/schedule/schedule.h"
#include "core/tracks/tracks.h"
#include "tests/support/testevent.h"
#include "tests/ui/waiting.h"
#include "tests/ui/windowfixture.h"
#include "ui/imports/importpage.h"
#include "ui/pages/historypage.h"
#include "ui/pages/letterspage.h"
#include "ui/pages/listspage.h"
#include "ui/pages/participantspage.h"
#include "ui/pages/peopletable.h"
#include "ui/pages/schedulepage.h"
#include "ui/pages/trackspage.h"

#include <QAbstractItemView>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace samovar;
using namespace samovar::test;

namespace {

class HerDay : public WindowFixture {
public:
    HerDay() { openSample(); }

    /// Presses a button, as the one click it is.
    void press(const QWidget &root, const char *button)
    {
        click(root, button);
        ++clicks;
    }

    /// The entry of the sidebar that leads to page \a Shown.
    template <class Shown>
    Shown &go()
    {
        auto *page = window->view()->template findChild<Shown *>();
        REQUIRE(page != nullptr);
        const auto index = window->view()->pages().indexOf(page);
        press(*window, QStringLiteral("entry%1").arg(index + 1).toLatin1().constData());
        REQUIRE(window->view()->currentPage() == page);
        return *page;
    }

    /// Where the next file dialog will be answered with; the answer is a click as well.
    QString answerWith(const QString &name)
    {
        prompts.filesToSave = {file(name)};
        ++clicks;
        return prompts.filesToSave.constFirst();
    }

    void waitForWork() const
    {
        auto *tasks = window->findChild<Tasks *>();
        REQUIRE(tasks != nullptr);
        REQUIRE(waitFor([&] { return !tasks->isRunning(); }));
    }

    int clicks = 0;
};

bool isPdf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() > 2000 && file.read(4) == QByteArray("%PDF");
}

/// All that undo is to bring back: people with their tracks, the programme, the texts of letters.
struct Stored {
    QStringList people;
    QList<ScheduleItem> programme;
    QHash<ParticipantId, TrackId> seats;
    friend bool operator==(const Stored &, const Stored &) = default;
};

Stored stored(const Workspace &workspace)
{
    Stored all;
    const auto take = [&](const Participant &person) {
        all.people += QStringList{person.fullName(), person.email, person.position, person.track}.join(u'|');
        return true;
    };
    REQUIRE(workspace.participants().forEach({}, {QString(), false}, take).ok());
    all.programme = *workspace.schedule().items();
    all.seats = *workspace.tracks().seats();
    return all;
}

void importAnswers(HerDay &day)
{
    day.prompts.filesToOpen = {{dataPath(QStringLiteral("samples/googleforms_sheets_ru.csv"))}};
    day.press(day.show<ParticipantsPage>(), "importButton");
    ++day.clicks; // the file dialog
    auto *page = day.window->findChild<ImportPage *>();
    REQUIRE(page != nullptr);
    REQUIRE(waitFor([&] { return control<QPushButton>(*page, "apply").isEnabled(); }));
    day.press(*page, "apply");
    REQUIRE(waitFor([&] { return !day.window->view()->isImporting(); }));
}

QString saveList(HerDay &day)
{
    const Page &lists = day.go<ListsPage>();
    REQUIRE(waitFor([&] { return control<QSpinBox>(lists, "page").maximum() > 0; }));
    QString path = day.answerWith(QStringLiteral("list.pdf"));
    day.press(lists, "savePDF");
    day.waitForWork();
    return path;
}

QString makeLetters(HerDay &day)
{
    auto &letters = day.go<LettersPage>();
    auto &button = control<QPushButton>(letters, "makeLetters");
    REQUIRE(waitFor([&] { return button.isEnabled(); }));
    REQUIRE(button.menu() != nullptr);
    ++day.clicks; // it opens the menu
    auto *file = button.menu()->findChild<QAction *>(QStringLiteral("makeFile"));
    REQUIRE(file != nullptr);
    QString path = day.answerWith(QStringLiteral("letters.pdf"));
    ++day.clicks;
    file->trigger();
    day.waitForWork();
    return path;
}

QString saveProgramme(HerDay &day)
{
    const SchedulePage &schedule = day.go<SchedulePage>();
    day.press(schedule, "print");
    const QDialog &dialog = day.dialog("schedulePrintDialog");
    REQUIRE(waitFor([&] { return control<QPushButton>(dialog, "savePdf").isEnabled(); }));
    QString path = day.answerWith(QStringLiteral("programme.pdf"));
    day.press(dialog, "savePdf");
    day.waitForWork();
    return path;
}

} // namespace

TEST_CASE("list, letters and programme are PDF files within a few clicks", "[path]")
{
    HerDay day;
    CHECK(isPdf(saveList(day)));
    CHECK(isPdf(makeLetters(day)));
    CHECK(isPdf(saveProgramme(day)));
    WARN(day.clicks << " clicks to list, letters and programme, those in file dialogs counted");
    CHECK(day.clicks <= 11);
    CHECK(day.prompts.errors.isEmpty());
    CHECK(day.prompts.asked.isEmpty());
}

TEST_CASE("her whole day: import, correct, tracks, move an item, print, letters, list, and undo all of it",
          "[path]")
{
    HerDay day;
    Workspace &workspace = day.workspace();
    const Stored before = stored(workspace);
    const auto stepsBefore = workspace.journal().steps()->size();

    importAnswers(day);
    CHECK(day.people() > 60);

    const ParticipantsPage &people = day.show<ParticipantsPage>();
    auto &table = control<PeopleTable>(people, "peopleTable");
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    auto &position = control<QPlainTextEdit>(people, "positionEdit");
    position.setFocus();
    position.selectAll();
    position.insertPlainText(QStringLiteral("главный хранитель"));
    QTest::keyClick(&position, Qt::Key_Return);

    // Five people of the table into the second track, by keyboard.
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_2, Qt::AltModifier);
    CHECK(workspace.tracks().seats()->size() == before.seats.size() + 5);

    auto &schedule = day.show<SchedulePage>();
    auto &view = control<QAbstractItemView>(schedule, "dayView");
    view.setFocus();
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_Up, Qt::AltModifier);
    CHECK(stored(workspace).programme != before.programme);
    CHECK_FALSE(workspace.schedule().conflicts()->isEmpty()); // before the event's hours
    QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier);
    CHECK(workspace.schedule().conflicts()->isEmpty());

    CHECK(isPdf(saveProgramme(day)));
    CHECK(isPdf(makeLetters(day)));
    CHECK(isPdf(saveList(day)));
    const QString letter = QStringLiteral("registration-confirmed");
    const auto made = day.people() - std::ssize(*workspace.letters().owed(letter));
    CHECK(made > 60);

    // The letters are facts; everything else goes back, step by step. Those who came with the import and have
    // their letter keep the import: it is refused with the reason.
    const auto steps = workspace.journal().steps()->size() - stepsBefore;
    for (int i = 1; i < steps; ++i)
        day.trigger("undo");
    CHECK(day.prompts.errors.isEmpty());
    const Stored imported = stored(workspace);
    CHECK(imported.programme == before.programme);
    CHECK(imported.seats == before.seats);
    day.trigger("undo");
    REQUIRE(waitFor([&] { return !day.prompts.errors.isEmpty(); }));
    CHECK(stored(workspace) == imported);
    CHECK(day.people() - std::ssize(*workspace.letters().owed(letter)) == made);
    WARN(day.clicks << " clicks for the day, those in file dialogs counted");
}

TEST_CASE("a day without letters is undone to the last step", "[path][undo]")
{
    HerDay day;
    Workspace &workspace = day.workspace();
    const Stored before = stored(workspace);
    importAnswers(day);
    auto &tracks = day.show<TracksPage>();
    auto &waiting = control<QAbstractItemView>(control<QWidget>(tracks, "withoutTrack"), "people");
    waiting.setFocus();
    waiting.setCurrentIndex(waiting.model()->index(0, 0));
    QTest::keyClick(&waiting, Qt::Key_1, Qt::AltModifier);
    CHECK(workspace.tracks().seats()->size() == before.seats.size() + 1);
    CHECK(isPdf(saveList(day)));
    CHECK(isPdf(saveProgramme(day)));
    day.trigger("undo");
    day.trigger("undo");
    day.waitForWork();
    CHECK(stored(workspace) == before);
    CHECK(day.prompts.errors.isEmpty());
}
