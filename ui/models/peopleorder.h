// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the whole order of a long list of participants in a thread of its own.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/participants/participants.h"
#include "ui/models/idlist.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace samovar {

class Workspace;

/// Answers one question at a time over a connection of its own, which is open only while it works; a newer
/// question cancels the older. Lives in the GUI thread and signals there. Destroying it cancels and waits.
class PeopleOrder : public QObject {
    Q_OBJECT

public:
    /// \a workspace must outlive it.
    explicit PeopleOrder(const Workspace &workspace, QObject *parent = nullptr);
    ~PeopleOrder() override;

    /// Asks for all ids that match \a filter, in \a order.
    void request(const ParticipantFilter &filter, const ParticipantOrder &order);
    /// Forgets the question; neither signal comes for it any more.
    void cancel();
    [[nodiscard]] bool isWaiting() const { return m_progress != nullptr; }

Q_SIGNALS:
    /// The receiver may move the ids out.
    void found(const std::shared_ptr<samovar::ParticipantIds> &ids);
    void failed(const samovar::Error &error);

private:
    using Found = Result<std::shared_ptr<ParticipantIds>>;
    void deliver(const std::shared_ptr<Progress> &question, const Found &answer);

    const Workspace &m_workspace;
    QThread m_thread;
    QObject m_worker;                     ///< what runs in the thread is run on it
    std::shared_ptr<Progress> m_progress; ///< of the question that waits; null without one
};

} // namespace samovar
