// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Keeps what a worker is doing where a watcher in another thread can read it.
#include "core/base/progress.h"

#include <QMutexLocker>

namespace samovar {

void Progress::begin(const Message &what, qint64 total)
{
    const QMutexLocker lock(&m_mutex);
    m_what = what;
    m_done.store(0, std::memory_order_relaxed);
    m_total.store(total, std::memory_order_relaxed);
}

Message Progress::what() const
{
    const QMutexLocker lock(&m_mutex);
    return m_what;
}

} // namespace samovar
