// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Long work in a thread of its own, with progress and cancel; one at a time.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QObject>

#include <functional>
#include <memory>

class QProgressBar;
class QThread;

namespace samovar {

class Workspace;

/// Runs what may take longer than half a second. The window shows the running task in its status line (what
/// is being done, how far, cancel) and greys what may not be used meanwhile.
class Tasks : public QObject {
    Q_OBJECT

public:
    /// The work, in the worker's thread, over a connection of its own to the open event.
    using Work = std::function<Result<void>(Workspace &, Progress &)>;
    /// What follows, in the GUI thread.
    using Done = std::function<void(const Result<void> &)>;

    explicit Tasks(QObject *parent = nullptr);
    ~Tasks() override;

    /// Begins \a work on \a workspace, which must stay open until it is done. False while another task runs.
    bool start(const Message &title, const Workspace &workspace, Work work, Done done);
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    /// Of the running task; null without one.
    [[nodiscard]] Progress *progress() const { return m_progress.get(); }
    [[nodiscard]] Message title() const { return m_title; }
    /// Cancels the running task and waits until it has rolled back.
    void cancelAndWait();

Q_SIGNALS:
    void runningChanged(bool running);

private:
    void finish();

    Message m_title;
    std::shared_ptr<Progress> m_progress;
    std::shared_ptr<Result<void>> m_result;
    Done m_done;
    QThread *m_thread = nullptr;
};

/// Shows in \a bar how far \a progress is; the bar runs to and fro while no total is known.
void fillBar(QProgressBar &bar, const Progress &progress);

} // namespace samovar
