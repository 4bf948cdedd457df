// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads from the open event in a thread of its own, where reading takes time with the number of people.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace samovar {

class Workspace;

/// Answers one question at a time over a connection of its own, which is open only while it works; a newer
/// question cancels the older, which lets go of the file within a millisecond or so. Lives in the GUI thread.
/// Destroying it cancels and waits.
class Reader : public QObject {
    Q_OBJECT

public:
    /// People up to whom a page may read by itself at once.
    static constexpr int kFew = 5000;

    /// \a workspace must outlive it.
    explicit Reader(const Workspace &workspace, QObject *parent = nullptr);
    ~Reader() override;

    /// Runs \a work(own, progress), which returns a Result, in the thread, and then \a use with that Result
    /// here, unless the question was forgotten meanwhile. \a own is the event over the thread's connection.
    template <class Work, class Use>
    void ask(Work work, Use use)
    {
        using Outcome = std::invoke_result_t<Work, const Workspace &, const Progress &>;
        start([work, use](const Result<const Workspace *> &own, const Progress &progress) -> Delivery {
            const auto outcome =
                std::make_shared<Outcome>(own ? work(**own, progress) : Outcome(own.error()));
            return [use, outcome] { use(std::move(*outcome)); };
        });
    }
    /// Forgets the question; its use() is not called any more.
    void cancel();
    [[nodiscard]] bool isWaiting() const { return m_progress != nullptr; }

private:
    using Delivery = std::function<void()>;
    using Question = std::function<Delivery(const Result<const Workspace *> &own, const Progress &progress)>;
    void start(const Question &question);
    void deliver(const std::shared_ptr<Progress> &progress, const Delivery &delivery);

    const Workspace &m_workspace;
    QThread m_thread;
    QObject m_worker;                     ///< what runs in the thread is run on it
    std::shared_ptr<Progress> m_progress; ///< of the question that waits; null without one
};

} // namespace samovar
