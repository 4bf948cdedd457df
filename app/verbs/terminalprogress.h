// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Long work on the command line: a progress line on the terminal, and Ctrl+C as its cancel button.
#pragma once

#include <atomic>
#include <thread>

namespace samovar {

class Progress;

/// While it lives, SIGINT and SIGTERM cancel \a progress instead of ending the process, so that the work is
/// rolled back; and how far it is stands on standard error, where that is a terminal. One at a time.
class TerminalProgress {
public:
    TerminalProgress(Progress &progress, bool isQuiet);
    TerminalProgress(const TerminalProgress &) = delete;
    TerminalProgress &operator=(const TerminalProgress &) = delete;
    ~TerminalProgress();

private:
    void watch(const Progress &progress);

    std::atomic<bool> m_isOver = false;
    std::thread m_watcher;
};

} // namespace samovar
