// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/event/eventdetails.h"
#include "tests/support/testevent.h"
#include "tests/ui/waiting.h"
#include "tests/ui/windowfixture.h"
#include "ui/imports/importpage.h"
#include "ui/mainwindow.h"
#include "ui/pages/historypage.h"
#include "ui/pages/participantspage.h"
#include "ui/pages/welcomepage.h"
#include "ui/statusline.h"
#include "ui/support/places.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QThread>
#include <QUrl>

using namespace samovar;
using namespace samovar::test;

namespace {

void addPerson(const WindowFixture &fixture, const QString &name)
{
    REQUIRE(fixture.workspace().participants().add(aParticipant(name)).ok());
}

void drop(MainWindow &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent dropped(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &dropped);
    QCoreApplication::processEvents();
}

QString writeFile(const WindowFixture &fixture, const QString &name, const QByteArray &bytes)
{
    QFile file(fixture.file(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

} // namespace

TEST_CASE("a new event is made from the welcome page with a title and nothing else", "[window]")
{
    WindowFixture fixture;
    REQUIRE(fixture.window->workspace() == nullptr);
    click(*fixture.window, "welcomeNew");
    QDialog &dialog = fixture.dialog("newEventDialog");
    CHECK_FALSE(control<QPushButton>(dialog, "create").isEnabled());
    QTest::keyClicks(&control<QLineEdit>(dialog, "title"), QStringLiteral("Spring session"));
    CHECK(control<QComboBox>(dialog, "zone").currentData().toByteArray() == "Europe/Moscow");
    QTest::keyClick(&control<QLineEdit>(dialog, "title"), Qt::Key_Return);
    QCoreApplication::processEvents();

    REQUIRE(fixture.window->workspace() != nullptr);
    CHECK(QFileInfo(fixture.workspace().path()).fileName() == QStringLiteral("Spring session.samovar"));
    CHECK(QFileInfo(fixture.workspace().path()).absolutePath() ==
          QFileInfo(eventsFolder()).absoluteFilePath());
    CHECK(fixture.workspace().event().info()->title == QStringLiteral("Spring session"));
    CHECK(fixture.window->windowTitle().startsWith(QStringLiteral("Spring session")));
    CHECK(fixture.people() == 0);
    QFile::remove(fixture.workspace().path());
}

TEST_CASE("a new event never takes the place of a file that is there", "[window]")
{
    WindowFixture fixture;
    const QString there = writeFile(fixture, QStringLiteral("there.samovar"), "hers");
    fixture.prompts.filesToSave = {there};
    fixture.trigger("newEvent");
    QDialog &dialog = fixture.dialog("newEventDialog");
    QTest::keyClicks(&control<QLineEdit>(dialog, "title"), QStringLiteral("Session"));
    click(dialog, "change");
    CHECK_FALSE(control<QPushButton>(dialog, "create").isEnabled());
    QFile file(there);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray("hers"));
}

TEST_CASE("the sample opens with one press, asks nothing, and each time is a fresh copy", "[window]")
{
    WindowFixture fixture;
    click(*fixture.window, "welcomeSample");
    REQUIRE(fixture.window->workspace() != nullptr);
    const QString first = fixture.workspace().path();
    CHECK(fixture.people() == 60);
    CHECK(fixture.prompts.asked.isEmpty());
    fixture.trigger("openSample");
    CHECK(fixture.workspace().path() != first);
    CHECK(fixture.people() == 60);
    QFile::remove(first);
    QFile::remove(fixture.workspace().path());
}

TEST_CASE("an opened event is offered again at the next start, a missing one stays in the list", "[window]")
{
    WindowFixture fixture;
    fixture.openNew();
    fixture.open();
    auto &recent = control<QListWidget>(*fixture.window, "recent");
    REQUIRE(recent.count() == 1);
    recent.setFocus();
    recent.setCurrentRow(0);
    QTest::keyClick(&recent, Qt::Key_Return);
    QCoreApplication::processEvents();
    REQUIRE(fixture.window->workspace() != nullptr);
    CHECK(fixture.workspace().path() == fixture.file(QStringLiteral("event.samovar")));

    fixture.window.reset();
    REQUIRE(QFile::remove(fixture.file(QStringLiteral("event.samovar"))));
    fixture.open();
    CHECK(control<QListWidget>(*fixture.window, "recent").count() == 1);
    CHECK_FALSE(fixture.window->openEvent(fixture.file(QStringLiteral("event.samovar"))));
    CHECK(fixture.prompts.errors.size() == 1);
    CHECK(fixture.window->findChild<WelcomePage *>() != nullptr);
}

TEST_CASE("a file that is no event is refused and the open event stays open", "[window]")
{
    WindowFixture fixture;
    fixture.openNew();
    const QString foreign = writeFile(fixture, QStringLiteral("foreign.samovar"), "not a database at all");
    fixture.prompts.filesToOpen = {{foreign}};
    fixture.trigger("openEvent");
    REQUIRE(fixture.prompts.errors.size() == 1);
    CHECK_FALSE(fixture.prompts.errors[0].message.text().isEmpty());
    CHECK(fixture.workspace().path() == fixture.file(QStringLiteral("event.samovar")));
    addPerson(fixture, QStringLiteral("Ким Ян"));
    CHECK(fixture.people() == 1);
}

TEST_CASE("Ctrl+1, Ctrl+2, … and the sidebar lead to the pages", "[window]")
{
    WindowFixture fixture;
    fixture.openNew();
    EventView &view = *fixture.window->view();
    for (int page = static_cast<int>(view.pages().size()) - 1; page >= 0; --page) {
        QTest::keyClick(fixture.window.get(), static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        CHECK(view.currentPage() == view.pages()[page]);
    }
    for (int page = static_cast<int>(view.pages().size()) - 1; page >= 0; --page) {
        const QByteArray entry = "entry" + QByteArray::number(page + 1);
        click(view, entry.constData());
        CHECK(view.currentPage() == view.pages()[page]);
        CHECK(control<QPushButton>(view, entry.constData()).isChecked());
    }
}

TEST_CASE("the Edit menu names what it undoes and redoes", "[window][undo]")
{
    WindowFixture fixture;
    fixture.openNew();
    addPerson(fixture, QStringLiteral("Иванова Мария"));
    const auto label = fixture.workspace().journal().undoLabel();
    REQUIRE(label.has_value());
    CHECK(fixture.action("undo").text().contains(label->text()));

    QTest::keyClick(fixture.window.get(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(fixture.people() == 0);
    CHECK(fixture.action("redo").text().contains(label->text()));
    QTest::keyClick(fixture.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(fixture.people() == 1);
    CHECK_FALSE(fixture.action("redo").isEnabled());
}

TEST_CASE("Ctrl+Z in an empty search field takes back the last change of the event", "[window][undo]")
{
    WindowFixture fixture;
    fixture.openNew();
    addPerson(fixture, QStringLiteral("Иванова Мария"));
    fixture.show<ParticipantsPage>();
    QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::ControlModifier);
    QWidget *field = QApplication::focusWidget();
    REQUIRE(qobject_cast<QLineEdit *>(field) != nullptr);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(fixture.people() == 0);
}

TEST_CASE("the status line says that all is saved, what was done last, and takes it back", "[window][undo]")
{
    WindowFixture fixture;
    fixture.openNew();
    auto &status = control<StatusLine>(*fixture.window, "statusLine");
    CHECK(control<QLabel>(status, "saved").text() == QStringLiteral("All saved"));
    CHECK_FALSE(control<QPushButton>(status, "undoLast").isVisible());
    addPerson(fixture, QStringLiteral("Иванова Мария"));
    click(status, "undoLast");
    CHECK(fixture.people() == 0);
    CHECK_FALSE(control<QPushButton>(status, "undoLast").isVisible());
}

TEST_CASE("the history leads back to any step and forth again", "[window][history]")
{
    WindowFixture fixture;
    fixture.openNew();
    for (const char *name : {"Ким Ян", "Седых Анна", "Попов Пётр"})
        addPerson(fixture, QString::fromUtf8(name));
    const auto steps = *fixture.workspace().journal().steps();
    REQUIRE(steps.size() >= 3);
    fixture.show<HistoryPage>();
    HistoryPage &page = fixture.window->view()->history();
    auto &view = control<QAbstractItemView>(page, "steps");
    CHECK_FALSE(control<QPushButton>(page, "goTo").isEnabled()); // it stands at the newest

    // Down twice from the newest: the first of the three.
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    click(page, "goTo");
    CHECK(fixture.people() == 1);
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(fixture.people() == 3);
    click(page, "undo");
    CHECK(fixture.people() == 2);
    click(page, "redo");
    CHECK(fixture.people() == 3);
}

TEST_CASE("a file of registrations dropped on an open event is previewed, not yet taken over",
          "[window][import]")
{
    WindowFixture fixture;
    fixture.openNew();
    const Page *before = fixture.window->view()->currentPage();
    drop(*fixture.window, dataPath(QStringLiteral("samples/googleforms_sheets_ru.csv")));
    auto *page = fixture.window->findChild<ImportPage *>();
    REQUIRE(page != nullptr);
    CHECK(fixture.window->view()->currentPage() == page);
    REQUIRE(waitFor([&] { return control<QPushButton>(*page, "apply").isEnabled(); }));
    CHECK(fixture.people() == 0);
    QTest::keyClick(page, Qt::Key_Escape);
    QCoreApplication::processEvents();
    CHECK(fixture.window->view()->currentPage() == before);
    CHECK(fixture.people() == 0);
}

TEST_CASE("a file of registrations dropped on the welcome page begins a new event with it",
          "[window][import]")
{
    WindowFixture fixture;
    drop(*fixture.window, dataPath(QStringLiteral("samples/googleforms_sheets_ru.csv")));
    QDialog &dialog = fixture.dialog("newEventDialog");
    CHECK(control<QLineEdit>(dialog, "title").text() == QStringLiteral("googleforms_sheets_ru"));
    fixture.prompts.filesToSave = {fixture.file(QStringLiteral("new.samovar"))};
    click(dialog, "change");
    click(dialog, "create");
    QCoreApplication::processEvents();
    REQUIRE(fixture.window->workspace() != nullptr);
    CHECK(fixture.workspace().path() == fixture.file(QStringLiteral("new.samovar")));
    CHECK(fixture.window->findChild<ImportPage *>() != nullptr);
}

TEST_CASE("other files are not taken from a drag", "[window][import]")
{
    WindowFixture fixture;
    drop(*fixture.window, writeFile(fixture, QStringLiteral("photo.jpg"), "…"));
    CHECK(fixture.window->findChild<QDialog *>(QStringLiteral("newEventDialog")) == nullptr);
}

TEST_CASE("a second window on the same file only reads, says so, and writes once it is free",
          "[window][lock]")
{
    WindowFixture first;
    first.openNew();
    WindowFixture second;
    REQUIRE(second.window->openEvent(first.file(QStringLiteral("event.samovar"))));
    CHECK(second.workspace().isReadOnly());
    EventView &view = *second.window->view();
    CHECK(control<QFrame>(view, "readOnlyBanner").isVisible());
    CHECK_FALSE(second.action("importFiles").isEnabled());
    CHECK(control<QLabel>(*second.window, "saved").text().startsWith(QStringLiteral("Only reading")));

    first.window.reset();
    click(view, "reopen");
    QCoreApplication::processEvents();
    CHECK_FALSE(second.workspace().isReadOnly());
    CHECK(second.window->view()->findChild<QFrame *>(QStringLiteral("readOnlyBanner")) == nullptr);
}

TEST_CASE("the window asks before it leaves work that runs, and rolls it back", "[window]")
{
    WindowFixture fixture;
    fixture.openNew();
    auto *tasks = fixture.window->findChild<Tasks *>();
    REQUIRE(tasks != nullptr);
    const auto start = [&] {
        return tasks->start(
            Message::verbatim(QStringLiteral("Counting")), fixture.workspace(),
            [](Workspace &, Progress &progress) -> Result<void> {
                while (!progress.isCancelled())
                    QThread::yieldCurrentThread();
                return Error{Error::Kind::Cancelled, Message::verbatim(QStringLiteral("Cancelled.")), {}};
            },
            {});
    };
    REQUIRE(start());
    fixture.prompts.confirmations = {false};
    CHECK_FALSE(fixture.window->close());
    CHECK(tasks->isRunning());
    fixture.prompts.confirmations = {true};
    CHECK(fixture.window->close());
    CHECK_FALSE(tasks->isRunning());
    CHECK(fixture.prompts.asked.size() == 2);
}

TEST_CASE("a running task shows how far it is and can be cancelled from the status line", "[window]")
{
    WindowFixture fixture;
    fixture.openNew();
    auto *tasks = fixture.window->findChild<Tasks *>();
    bool isCancelled = false;
    REQUIRE(tasks->start(
        Message::verbatim(QStringLiteral("Counting")), fixture.workspace(),
        [](Workspace &, Progress &progress) -> Result<void> {
            progress.begin(Message::verbatim(QStringLiteral("Counting sheep")), 10);
            progress.advance(4);
            while (!progress.isCancelled())
                QThread::yieldCurrentThread();
            return Error{Error::Kind::Cancelled, Message::verbatim(QStringLiteral("Cancelled.")), {}};
        },
        [&](const Result<void> &result) { isCancelled = !result.ok(); }));
    auto &cancel = control<QPushButton>(*fixture.window, "cancelTask");
    CHECK_FALSE(cancel.isVisible()); // under half a second nobody needs to know
    REQUIRE(waitFor([&] { return cancel.isVisible(); }));
    CHECK(control<QLabel>(*fixture.window, "what").text().contains(QStringLiteral("Counting sheep")));
    CHECK_FALSE(fixture.action("undo").isEnabled());
    click(*fixture.window, "cancelTask");
    REQUIRE(waitFor([&] { return isCancelled; }));
    CHECK_FALSE(cancel.isVisible());
}

TEST_CASE("the window comes back where it was and as large as it was", "[window]")
{
    WindowFixture fixture;
    fixture.window->setGeometry(40, 30, 900, 640);
    QCoreApplication::processEvents();
    const QRect was = fixture.window->geometry();
    REQUIRE(fixture.window->close());
    fixture.open();
    CHECK(fixture.window->geometry() == was);
}

TEST_CASE("another language changes every word of the window and keeps event and page", "[window]")
{
    WindowFixture fixture;
    fixture.openNew();
    fixture.show<HistoryPage>();
    QSignalSpy chosen(fixture.window.get(), &MainWindow::languageChosen);
    fixture.action("languageru").trigger();
    REQUIRE(chosen.count() == 1);
    CHECK(fixture.settings.value(QStringLiteral("language")).toString() == QStringLiteral("ru"));
    fixture.language.apply(QStringLiteral("ru"));
    fixture.window->rebuild();
    QCoreApplication::processEvents();
    CHECK(fixture.window->view()->currentPage()->objectName() == QStringLiteral("historyPage"));
    CHECK(fixture.action("languageru").isChecked());
    CHECK(QLocale().language() == QLocale::Russian);
    addPerson(fixture, QStringLiteral("Ким Ян"));
    CHECK(fixture.action("undo").isEnabled());
    fixture.language.apply(QStringLiteral("en"));
}

TEST_CASE("a page that is shown by its key has the keyboard", "[window]")
{
    WindowFixture fixture;
    fixture.openSample();
    QTest::keyClick(fixture.window.get(), Qt::Key_2, Qt::ControlModifier);
    CHECK(control<QWidget>(*fixture.window, "peopleTable").hasFocus());
    QTest::keyClick(fixture.window.get(), Qt::Key_4, Qt::ControlModifier);
    CHECK(control<QWidget>(*fixture.window, "dayView").hasFocus());
    QTest::keyClick(fixture.window.get(), Qt::Key_7, Qt::ControlModifier);
    CHECK(control<QWidget>(*fixture.window, "steps").hasFocus());
}

TEST_CASE("checking the event file tells that it is whole", "[window]")
{
    WindowFixture fixture;
    fixture.openSample();
    fixture.trigger("verify");
    auto *tasks = fixture.window->findChild<Tasks *>();
    REQUIRE(waitFor([&] { return !tasks->isRunning(); }));
    CHECK(fixture.prompts.errors.isEmpty());
}

TEST_CASE("every command of the menus that is often used has a key and no two have the same", "[window]")
{
    WindowFixture fixture;
    fixture.openNew();
    QHash<QString, QString> owners;
    for (int page = 0; page < fixture.window->view()->pages().size(); ++page) {
        fixture.window->view()->showPage(page);
        owners.clear();
        for (const QAction *menu : fixture.window->menuBar()->actions()) {
            if (!menu->isVisible() || menu->menu() == nullptr)
                continue;
            for (const QAction *action : menu->menu()->actions()) {
                for (const QKeySequence &key : action->shortcuts()) {
                    INFO(key.toString().toStdString() << ": " << action->text().toStdString());
                    CHECK_FALSE(owners.contains(key.toString()));
                    owners.insert(key.toString(), action->text());
                }
            }
        }
    }
    for (const char *key : {"Ctrl+O", "Ctrl+N", "Ctrl+P", "Ctrl+F", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+I",
                            "Ctrl+1", "F1", "Ctrl+K", "Ctrl+Q"})
        CHECK(owners.contains(QString::fromLatin1(key)));
}

TEST_CASE("every control of the window has a name for tests and one for a screen reader", "[window]")
{
    WindowFixture fixture;
    fixture.openSample();
    for (int page = 0; page < fixture.window->view()->pages().size(); ++page) {
        fixture.window->view()->showPage(page);
        for (const QAbstractButton *button : fixture.window->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->focusPolicy() == Qt::NoFocus ||
                button->objectName().startsWith(QLatin1String("qt_")))
                continue;
            INFO(button->metaObject()->className()
                 << " “" << button->text().toStdString() << "” on page " << page);
            CHECK_FALSE(button->objectName().isEmpty());
            CHECK_FALSE((button->accessibleName().isEmpty() && button->text().isEmpty()));
        }
    }
}
