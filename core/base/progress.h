// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How far long work is, and whether it should stop.
#pragma once

#include "core/base/message.h"

#include <QDeadlineTimer>
#include <QMutex>

#include <atomic>
#include <chrono>

namespace samovar {

/// Shared by the one who works (reports, asks isCancelled) and the one who watches (reads, cancels).
///
/// Thread-safe. The worker calls advance() as often as it likes; the watcher polls. A cancelled worker stops
/// at its next check, rolls back and returns Error::Kind::Cancelled.
class Progress {
public:
    /// Begins a stage of \a total units; 0 = the end is not known.
    void begin(const Message &what, qint64 total);
    void advance(qint64 done) { m_done.store(done, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const
    {
        return m_cancelled.load(std::memory_order_relaxed) || m_patience.hasExpired();
    }

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    /// Counts as cancelled once \a patience is over, for work that somebody waits for. Said before it begins.
    void cancelAfter(std::chrono::milliseconds patience) { m_patience = QDeadlineTimer(patience); }
    [[nodiscard]] qint64 done() const { return m_done.load(std::memory_order_relaxed); }
    [[nodiscard]] qint64 total() const { return m_total.load(std::memory_order_relaxed); }
    /// What is being done, for the status line.
    [[nodiscard]] Message what() const;

private:
    mutable QMutex m_mutex;
    Message m_what;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_cancelled = false;
    QDeadlineTimer m_patience{QDeadlineTimer::Forever};
};

} // namespace samovar
