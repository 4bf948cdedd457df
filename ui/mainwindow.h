// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The one window: opens events and holds what frames them: menus, sidebar, status line.
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/pages/page.h"
#include "ui/support/style.h"
#include "ui/support/tasks.h"

#include <QElapsedTimer>
#include <QMainWindow>
#include <QPointer>

#include <memory>

namespace samovar {

class Actions;
class EventView;
class StatusLine;
class UndoRedo;
class WelcomePage;
struct TableChanges;

/// Shows the welcome page or one open event. An event is opened whole before the present one is closed, so
/// that a file that can't be opened loses her nothing.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// All of these outlive the window.
    struct Surroundings {
        Prompts &prompts;
        QSettings &settings;
        const Clock &clock;
    };

    explicit MainWindow(const Surroundings &surroundings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens an event file; says what is wrong where it can't. True when it is open.
    bool openEvent(const QString &path);
    bool createEvent(const QString &path, const Workspace::NewEvent &what);
    /// A fresh copy of the sample in her documents.
    bool openSample();
    /// Back to the welcome page; asks before work that runs is cancelled. False when she says no.
    bool leaveOpenEvent();
    /// Imports into the open event; without one a new event is begun. No files: asks for them.
    void importFiles(QStringList files);
    /// Opens an event, or imports registrations: what was dropped on the window or named at the start.
    void openFiles(const QStringList &files);
    void saveGeometryNow();
    /// Makes everything in the window anew: after the language or the look has changed.
    void rebuild();

    /// The open event's services; null without one.
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    /// What shows the open event; null on the welcome page.
    [[nodiscard]] EventView *view() const;

Q_SIGNALS:
    /// She chose another language (a code, or empty for the system's) or look; it is stored in the settings.
    void languageChosen();
    void themeChosen();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMenus();
    void connectFileActions();
    void connectOtherActions();
    void showWelcome();
    void showView(int page);
    void connectView(EventView &view);
    void clearCentre();
    bool takeOver(Result<std::unique_ptr<Workspace>> opened);
    bool stopWork();
    void askNewEvent(const QString &title, const QStringList &filesToImport);
    void askOpen();
    void showPalette();
    void showShortcuts();
    void verifyFile();
    void reopen();
    void fillRecentMenu();
    void followTask(bool isRunning);
    void followChange(const TableChanges &changes);
    void followPage(Page *page);
    void showDone(const QString &text);
    void refreshTitle();

    Surroundings m_around;
    Tasks m_tasks;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<UiContext> m_context;
    Actions *m_actions = nullptr;
    QPointer<EventView> m_view;
    QPointer<WelcomePage> m_welcome;
    QPointer<StatusLine> m_status;
    QPointer<UndoRedo> m_undoRedo;
    QElapsedTimer m_taskTime;
    bool m_hasNewStep = false; ///< since the last thing that the status line named
};

} // namespace samovar
