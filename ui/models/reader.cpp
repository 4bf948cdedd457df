// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reader.h"

#include "core/workspace/workspace.h"

namespace samovar {

Reader::Reader(const Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_thread.setObjectName(QStringLiteral("Reader"));
    m_worker.moveToThread(&m_thread);
}

Reader::~Reader()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void Reader::start(const Question &question)
{
    cancel();
    m_progress = std::make_shared<Progress>();
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    const auto work = [this, question, progress = m_progress] {
        if (progress->isCancelled())
            return;
        const auto own = m_workspace.openForTask();
        const Delivery delivery =
            question(own ? Result<const Workspace *>(own->get()) : own.error(), *progress);
        QMetaObject::invokeMethod(
            this, [this, progress, delivery] { deliver(progress, delivery); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(&m_worker, work, Qt::QueuedConnection);
}

void Reader::cancel()
{
    if (m_progress)
        m_progress->cancel();
    m_progress.reset();
}

void Reader::deliver(const std::shared_ptr<Progress> &progress, const Delivery &delivery)
{
    if (progress != m_progress)
        return; // a newer question has been asked since
    m_progress.reset();
    delivery();
}

} // namespace samovar
