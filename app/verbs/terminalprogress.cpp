// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/terminalprogress.h"

#include "core/base/progress.h"

#include <chrono>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace samovar {

namespace {

// A signal handler gets no argument, so what it cancels must be found from here.
std::atomic<Progress *> g_cancelledBySignal = nullptr;
static_assert(std::atomic<Progress *>::is_always_lock_free);

void cancelWork(int signalNumber)
{
    if (Progress *const progress = g_cancelledBySignal.load())
        progress->cancel();
    std::signal(signalNumber, cancelWork);
}

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return ::isatty(::fileno(stderr)) != 0;
#endif
}

void show(const Progress &progress)
{
    const qint64 total = progress.total();
    const qint64 percent = total > 0 ? progress.done() * 100 / total : 0;
    const QString text = progress.what().text();
    if (total > 0)
        std::fprintf(stderr, "\r\x1b[K%s %lld %%", qUtf8Printable(text), static_cast<long long>(percent));
    else
        std::fprintf(stderr, "\r\x1b[K%s", qUtf8Printable(text));
    std::fflush(stderr);
}

} // namespace

TerminalProgress::TerminalProgress(Progress &progress, bool isQuiet)
{
    g_cancelledBySignal = &progress;
    std::signal(SIGINT, cancelWork);
    std::signal(SIGTERM, cancelWork);
    if (!isQuiet && isTerminal())
        m_watcher = std::thread([this, &progress] { watch(progress); });
}

TerminalProgress::~TerminalProgress()
{
    m_isOver = true;
    if (m_watcher.joinable())
        m_watcher.join();
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    g_cancelledBySignal = nullptr;
}

void TerminalProgress::watch(const Progress &progress)
{
    // Quick work ends before the first look and shows nothing.
    for (int tick = 0; !m_isOver; ++tick) {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        if (tick % 4 == 3 && !m_isOver)
            show(progress);
    }
    std::fputs("\r\x1b[K", stderr);
    std::fflush(stderr);
}

} // namespace samovar
