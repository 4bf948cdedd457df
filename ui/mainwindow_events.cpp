// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The window's part that opens, makes, imports into and leaves events.

#include "core/event/eventdetails.h"
#include "ui/actions.h"
#include "ui/dialogs/neweventdialog.h"
#include "ui/eventview.h"
#include "ui/mainwindow.h"
#include "ui/support/places.h"
#include "ui/support/prompts.h"
#include "ui/support/recentevents.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include <utility>

namespace samovar {

namespace {

/// The files of a drag that we can take: events and registrations.
QStringList usableFiles(const QMimeData *dragged)
{
    QStringList files;
    for (const QUrl &url : dragged->urls()) {
        const QString path = url.toLocalFile();
        if (isRegistrationFile(path) || isEventFile(path))
            files += path;
    }
    return files;
}

} // namespace

bool MainWindow::stopWork()
{
    if (!m_tasks.isRunning())
        return true;
    if (!m_around.prompts.confirm(this, tr("Stop what is running?"),
                                  tr("%1 is not finished. Stopped now, it leaves the event as it was before.")
                                      .arg(m_tasks.title().text()),
                                  tr("Stop it")))
        return false;
    m_tasks.cancelAndWait();
    return true;
}

bool MainWindow::takeOver(Result<std::unique_ptr<Workspace>> opened)
{
    if (!opened) {
        m_around.prompts.showError(this, opened.error());
        return false;
    }
    clearCentre();
    m_workspace = std::move(*opened);
    const auto info = m_workspace->event().info();
    RecentEvents(m_around.settings).add(m_workspace->path(), info ? info->title : QString());
    showView(0);
    return true;
}

bool MainWindow::openEvent(const QString &path)
{
    if (!stopWork())
        return false;
    if (m_workspace != nullptr && QFileInfo(m_workspace->path()) == QFileInfo(path) &&
        !m_workspace->isReadOnly())
        return true; // it is open here already
    return takeOver(Workspace::open(path, m_around.clock));
}

bool MainWindow::createEvent(const QString &path, const Workspace::NewEvent &what)
{
    return stopWork() && takeOver(Workspace::create(path, what, m_around.clock));
}

bool MainWindow::openSample()
{
    Workspace::NewEvent sample;
    sample.sample = true;
    return createEvent(freeEventPath(eventsFolder(), tr("Sample event")), sample);
}

bool MainWindow::leaveOpenEvent()
{
    if (!stopWork())
        return false;
    showWelcome();
    return true;
}

void MainWindow::reopen()
{
    // Ours is read-only and holds nothing: a second opening beside it is safe.
    openEvent(m_workspace->path());
}

void MainWindow::askOpen()
{
    const QStringList files = m_around.prompts.openFiles(this, tr("Open an event"), eventFileFilter(), false);
    if (!files.isEmpty())
        openEvent(files.constFirst());
}

void MainWindow::askNewEvent(const QString &title, const QStringList &filesToImport)
{
    auto *dialog = new NewEventDialog(m_around.prompts, eventsFolder(), title, this);
    connect(
        dialog, &NewEventDialog::chosen, this,
        [this, filesToImport](const QString &path, const Workspace::NewEvent &what) {
            if (createEvent(path, what) && !filesToImport.isEmpty())
                importFiles(filesToImport);
        },
        Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::fillRecentMenu()
{
    m_actions->recent->clear();
    for (const RecentEvent &event : RecentEvents(m_around.settings).all()) {
        const QString name = event.title.isEmpty() ? QFileInfo(event.path).completeBaseName() : event.title;
        QAction *entry =
            m_actions->recent->addAction(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        entry->setToolTip(event.path);
        entry->setEnabled(!event.isMissing());
        connect(
            entry, &QAction::triggered, this, [this, path = event.path] { openEvent(path); },
            Qt::QueuedConnection);
    }
    if (m_actions->recent->isEmpty())
        m_actions->recent->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::importFiles(QStringList files)
{
    if (m_workspace != nullptr && m_workspace->isReadOnly()) {
        const Message why = SAMOVAR_TEXT("samovar::MainWindow",
                                         "This event is open for reading only, so nothing can be imported "
                                         "into it. Nothing was changed.");
        m_around.prompts.showError(this, {Error::Kind::ReadOnly, why, {}});
        return;
    }
    if (files.isEmpty())
        files = m_around.prompts.openFiles(this, tr("Import registrations"), registrationFileFilter(), true);
    if (files.isEmpty())
        return;
    if (m_view != nullptr)
        m_view->startImport(files);
    else
        askNewEvent(QFileInfo(files.constFirst()).completeBaseName(), files);
}

void MainWindow::openFiles(const QStringList &files)
{
    if (isRegistrationFile(files.constFirst()))
        importFiles(files);
    else
        openEvent(files.constFirst());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!usableFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = usableFiles(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    // Queued: the program that she drags from waits until this returns.
    QMetaObject::invokeMethod(
        this, [this, files] { openFiles(files); }, Qt::QueuedConnection);
}

} // namespace samovar
