// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "core/db/changebus.h"
#include "core/db/changejournal.h"
#include "core/event/eventdetails.h"
#include "ui/actions.h"
#include "ui/commandpalette.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/eventview.h"
#include "ui/pages/historypage.h"
#include "ui/pages/welcomepage.h"
#include "ui/statusline.h"
#include "ui/support/notification.h"
#include "ui/support/prompts.h"
#include "ui/support/recentevents.h"
#include "ui/support/settingskeys.h"
#include "ui/undoredo.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

#include <utility>

namespace samovar {

namespace {

constexpr qint64 kLongTask = 10'000; // ms: she has looked away by then
constexpr QSize kFirstSize(1280, 800);
constexpr QSize kSmallest(720, 480);

} // namespace

MainWindow::MainWindow(const Surroundings &surroundings, QWidget *parent)
    : QMainWindow(parent)
    , m_around(surroundings)
    , m_tasks(this)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/samovar.svg")));
    setAcceptDrops(true);
    setMinimumSize(kSmallest);
    resize(kFirstSize);
    restoreGeometry(m_around.settings.value(settings::kGeometry).toByteArray());
    connect(&m_tasks, &Tasks::runningChanged, this, &MainWindow::followTask);
    makeMenus();
    showWelcome();
}

MainWindow::~MainWindow()
{
    m_tasks.cancelAndWait();
    clearCentre();
}

EventView *MainWindow::view() const
{
    return m_view;
}

void MainWindow::makeMenus()
{
    delete std::exchange(m_actions, nullptr);
    auto *bar = new QMenuBar;
    setMenuBar(bar); // the old bar goes with its menus
    m_actions = new Actions(bar);
    m_actions->setLanguages(m_around.settings.value(settings::kLanguage).toString());
    m_actions->setTheme(settings::theme(m_around.settings));
    m_actions->fullScreen->setChecked(isFullScreen());
    connectFileActions();
    connectOtherActions();
}

void MainWindow::connectFileActions()
{
    // Queued: these replace what is in the window, perhaps the very button that was pressed.
    const auto act = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot, Qt::QueuedConnection);
    };
    act(m_actions->newEvent, [this] { askNewEvent({}, {}); });
    act(m_actions->openEvent, [this] { askOpen(); });
    act(m_actions->openSample, [this] { openSample(); });
    act(m_actions->closeEvent, [this] { leaveOpenEvent(); });
    act(m_actions->quit, [this] { close(); });
    connect(m_actions->recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    connect(m_actions->importFiles, &QAction::triggered, this, [this] { importFiles({}); });
    connect(m_actions->eventSettings, &QAction::triggered, this, [this] { m_view->showSettings(); });
    connect(m_actions->print, &QAction::triggered, this, [this] {
        if (m_view != nullptr)
            m_view->currentPage()->print();
    });
}

void MainWindow::connectOtherActions()
{
    connect(m_actions->find, &QAction::triggered, this, [this] {
        if (m_view != nullptr)
            m_view->currentPage()->find();
    });
    connect(m_actions->palette, &QAction::triggered, this, &MainWindow::showPalette);
    connect(m_actions->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions->verify, &QAction::triggered, this, &MainWindow::verifyFile);
    connect(m_actions->about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
    connect(m_actions->fullScreen, &QAction::toggled, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(m_actions, &Actions::pageChosen, this, [this](int index) {
        m_view->showPage(index);
        // Whoever comes by keyboard goes on by keyboard, in the page.
        m_view->currentPage()->takeKeyboard();
    });
    connect(m_actions, &Actions::languageChosen, this, [this](const QString &setting) {
        m_around.settings.setValue(settings::kLanguage, setting);
        Q_EMIT languageChosen();
    });
    connect(m_actions, &Actions::themeChosen, this, [this](style::Theme theme) {
        settings::setTheme(m_around.settings, theme);
        Q_EMIT themeChosen();
    });
}

// What is in the middle

void MainWindow::clearCentre()
{
    m_actions->setEvent({}, false);
    // Pages hold the event: they go before it does, and at once.
    delete takeCentralWidget();
    m_context.reset();
}

void MainWindow::showWelcome()
{
    clearCentre();
    m_workspace.reset();
    m_welcome = new WelcomePage({m_actions->newEvent, m_actions->openEvent, m_actions->openSample},
                                RecentEvents(m_around.settings).all());
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::openEvent);
    connect(m_welcome, &WelcomePage::forgetRequested, this, [this](const QString &path) {
        RecentEvents recent(m_around.settings);
        recent.remove(path);
        m_welcome->setRecent(recent.all());
    });
    setCentralWidget(m_welcome);
    m_welcome->show(); // at once: the layout would do it a turn later
    refreshTitle();
}

void MainWindow::showView(int page)
{
    m_context =
        std::make_unique<UiContext>(UiContext{*m_workspace, m_around.prompts, m_tasks, m_around.settings});
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_view = new EventView(*m_context);
    m_status = new StatusLine(m_tasks, m_actions->undo);
    column->addWidget(m_view, 1);
    column->addWidget(m_status);
    m_actions->setEvent(m_view->pages(), m_workspace->isReadOnly());
    m_undoRedo = new UndoRedo(*m_context, m_actions->undo, m_actions->redo, m_view);
    connectView(*m_view);
    setCentralWidget(centre);
    centre->show();
    m_status->setSavedState(m_view->readOnlyText());
    m_view->showPage(page);
    refreshTitle();
}

void MainWindow::connectView(EventView &view)
{
    connect(&view, &EventView::pageChanged, this, &MainWindow::followPage);
    connect(&view, &EventView::selectionText, m_status, &StatusLine::setSelection);
    connect(&view, &EventView::done, this, &MainWindow::showDone);
    connect(&view, &EventView::importRequested, this, &MainWindow::importFiles);
    connect(&view, &EventView::reopenRequested, this, &MainWindow::reopen, Qt::QueuedConnection);
    const HistoryPage *const history = &view.history();
    connect(history, &HistoryPage::undoRequested, m_undoRedo, &UndoRedo::undo);
    connect(history, &HistoryPage::redoRequested, m_undoRedo, &UndoRedo::redo);
    connect(history, &HistoryPage::moveRequested, m_undoRedo, &UndoRedo::moveTo);
    connect(m_undoRedo, &UndoRedo::done, m_status, [this](const QString &text) {
        m_hasNewStep = false;
        m_status->setDone(text, false);
    });
    connect(&m_workspace->bus(), &ChangeBus::changed, &view,
            [this](const TableChanges &changes) { followChange(changes); });
}

void MainWindow::rebuild()
{
    if (!stopWork())
        return;
    const int page = m_view != nullptr ? m_view->currentIndex() : 0;
    const bool hasEvent = m_workspace != nullptr;
    clearCentre();
    makeMenus();
    if (hasEvent)
        showView(page);
    else
        showWelcome();
}

// Commands

void MainWindow::showPalette()
{
    auto *palette = new CommandPalette(*m_context, m_actions->groups(), this);
    connect(palette, &CommandPalette::personChosen, m_view, &EventView::showPerson);
    palette->show();
}

void MainWindow::showShortcuts()
{
    (new ShortcutsDialog(m_actions->groups(), this))->open();
}

void MainWindow::verifyFile()
{
    const auto tell = [this](const Result<void> &result) {
        if (result)
            m_status->setDone(tr("The event file was checked and is whole."), false);
        else if (result.error().kind != Error::Kind::Cancelled)
            m_around.prompts.showError(this, result.error());
    };
    m_tasks.start(
        SAMOVAR_TEXT("samovar::MainWindow", "Checking the event file"), *m_workspace,
        [](Workspace &own, Progress &) { return own.verify(); }, tell);
}

// What follows what happens

void MainWindow::followTask(bool isRunning)
{
    if (isRunning)
        m_taskTime.start();
    else if (m_taskTime.isValid() && m_taskTime.elapsed() > kLongTask)
        notify(*this, tr("Done: %1").arg(m_tasks.title().text()));
    m_actions->setBusy(isRunning);
}

void MainWindow::followChange(const TableChanges &changes)
{
    // Letters made are facts: no step of the history, nothing to be undone.
    if (changes.tables.size() == 1 && changes.touches(QStringLiteral("letters")))
        return;
    refreshTitle();
    const auto label = m_tasks.isRunning() ? std::nullopt : m_workspace->journal().undoLabel();
    m_hasNewStep = true;
    m_status->setDone(label ? label->text() : QString(), true);
}

void MainWindow::showDone(const QString &text)
{
    // A list that was saved is no step of the history: there is nothing to undo about it.
    m_status->setDone(text, std::exchange(m_hasNewStep, false));
}

void MainWindow::followPage(Page *page)
{
    m_actions->setCurrentPage(page);
}

void MainWindow::refreshTitle()
{
    const QString program = tr("Samovar");
    if (m_workspace == nullptr) {
        setWindowTitle(program);
        return;
    }
    if (m_tasks.isRunning())
        return; // the file may be held by the worker
    const auto info = m_workspace->event().info();
    const QString name =
        info && !info->title.isEmpty() ? info->title : QFileInfo(m_workspace->path()).completeBaseName();
    setWindowTitle(QStringLiteral("%1 — %2").arg(name, program));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!stopWork()) {
        event->ignore();
        return;
    }
    saveGeometryNow();
    event->accept();
}

void MainWindow::saveGeometryNow()
{
    m_around.settings.setValue(settings::kGeometry, saveGeometry());
}

} // namespace samovar
