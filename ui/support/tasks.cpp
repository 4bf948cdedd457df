// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/tasks.h"

#include "core/workspace/workspace.h"

#include <QProgressBar>
#include <QThread>

#include <algorithm>
#include <utility>

namespace samovar {

Tasks::Tasks(QObject *parent) : QObject(parent) {}

Tasks::~Tasks()
{
    if (m_thread == nullptr)
        return;
    // Whoever asked for the work may be gone by now: wait for the roll-back, tell nobody.
    m_done = nullptr;
    m_progress->cancel();
    m_thread->wait();
    delete m_thread;
}

bool Tasks::start(const Message &title, const Workspace &workspace, Work work, Done done)
{
    if (isRunning())
        return false;
    m_title = title;
    m_done = std::move(done);
    m_progress = std::make_shared<Progress>();
    m_progress->begin(title, 0);
    m_result = std::make_shared<Result<void>>();
    m_thread =
        QThread::create([&workspace, work = std::move(work), progress = m_progress, result = m_result] {
            const auto own = workspace.openForTask();
            *result = own ? work(**own, *progress) : Result<void>(own.error());
        });
    // The progress stands for this run: a late signal of a run that cancelAndWait() has ended must not end
    // the next.
    connect(m_thread, &QThread::finished, this, [this, progress = m_progress] {
        if (m_progress == progress)
            finish();
    });
    m_thread->start();
    Q_EMIT runningChanged(true);
    return true;
}

void Tasks::cancelAndWait()
{
    if (m_thread == nullptr)
        return;
    m_progress->cancel();
    m_thread->wait();
    finish();
}

void Tasks::finish()
{
    m_thread->wait();
    std::exchange(m_thread, nullptr)->deleteLater();
    const auto result = std::exchange(m_result, nullptr);
    const Done done = std::exchange(m_done, nullptr);
    m_progress.reset();
    m_title = Message();
    Q_EMIT runningChanged(false);
    if (done)
        done(*result);
}

void fillBar(QProgressBar &bar, const Progress &progress)
{
    constexpr int kSteps = 1000;
    const qint64 total = progress.total();
    bar.setRange(0, total > 0 ? kSteps : 0);
    if (total > 0)
        bar.setValue(static_cast<int>(std::min(progress.done(), total) * kSteps / total));
}

} // namespace samovar
