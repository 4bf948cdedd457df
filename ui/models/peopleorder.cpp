// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/peopleorder.h"

#include "core/workspace/workspace.h"

#include <utility>

namespace samovar {

namespace {

Result<std::shared_ptr<ParticipantIds>> find(const Workspace &workspace, const ParticipantFilter &filter,
                                             const ParticipantOrder &order, const Progress &progress)
{
    const auto own = workspace.openForTask();
    if (!own)
        return own.error();
    auto ids = (*own)->participants().ids(filter, order, -1, &progress);
    if (!ids)
        return ids.error();
    return std::make_shared<ParticipantIds>(*std::move(ids));
}

} // namespace

PeopleOrder::PeopleOrder(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_thread.setObjectName(QStringLiteral("PeopleOrder"));
    m_worker.moveToThread(&m_thread);
}

PeopleOrder::~PeopleOrder()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void PeopleOrder::request(const ParticipantFilter &filter, const ParticipantOrder &order)
{
    cancel();
    m_progress = std::make_shared<Progress>();
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    const auto work = [this, filter, order, question = m_progress] {
        if (question->isCancelled())
            return;
        const Found answer = find(m_workspace, filter, order, *question);
        QMetaObject::invokeMethod(
            this, [this, question, answer] { deliver(question, answer); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(&m_worker, work, Qt::QueuedConnection);
}

void PeopleOrder::cancel()
{
    if (m_progress)
        m_progress->cancel();
    m_progress.reset();
}

void PeopleOrder::deliver(const std::shared_ptr<Progress> &question, const Found &answer)
{
    if (question != m_progress)
        return; // a newer question has been asked since
    m_progress.reset();
    if (answer)
        Q_EMIT found(*answer);
    else
        Q_EMIT failed(answer.error());
}

} // namespace samovar
