// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/overviewdata.h"

#include "core/event/eventdetails.h"
#include "core/workspace/workspace.h"

#include <chrono>
#include <iterator>

namespace samovar {

OverviewData::OverviewData(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_counting(workspace)
    , m_composing(workspace)
{
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, [this] {
        refreshDeadlines();
        Q_EMIT changed();
    });
    // Nearly every table is counted here.
    connect(&workspace.bus(), &ChangeBus::changed, this, &OverviewData::refresh);
    connect(&workspace.bus(), &ChangeBus::changing, this, &OverviewData::letGo);
}

void OverviewData::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (isPaused) {
        m_minute.stop();
        letGo();
        return;
    }
    m_minute.start();
    if (m_isStale)
        refresh();
}

void OverviewData::setOwnZone(const QTimeZone &zone)
{
    m_ownZone = zone;
    refresh();
}

void OverviewData::tell(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        Q_EMIT failed(error);
}

void OverviewData::refresh()
{
    m_isStale = m_isPaused;
    if (m_isPaused)
        return;
    refreshDeadlines();
    askCounts();
    askLetters();
    Q_EMIT changed();
}

void OverviewData::refreshDeadlines()
{
    const auto event = m_workspace.event().info();
    const auto deadlines = m_workspace.overview().deadlines(m_ownZone);
    if (!event || !deadlines) {
        tell(event ? deadlines.error() : event.error());
        return;
    }
    m_event = *event;
    m_deadlines = *deadlines;
}

void OverviewData::askCounts()
{
    const auto some = m_workspace.participants().ids({}, {{}, false}, Reader::kFew + 1);
    if (some && std::ssize(*some) <= Reader::kFew) {
        m_counting.cancel();
        takeCounts(m_workspace.overview().counts());
        return;
    }
    m_counting.ask(
        [](const Workspace &own, const Progress &progress) { return own.overview().counts(&progress); },
        [this](const Result<OverviewCounts> &counts) {
            takeCounts(counts);
            Q_EMIT changed();
        });
}

void OverviewData::takeCounts(const Result<OverviewCounts> &counts)
{
    if (counts)
        m_counts = *counts;
    else
        tell(counts.error());
}

void OverviewData::askLetters()
{
    m_composing.ask(
        [](const Workspace &own, const Progress &progress) { return own.overview().letterCounts(progress); },
        [this](const Result<QList<LetterCounts>> &letters) {
            if (letters)
                m_letters = *letters;
            else
                tell(letters.error());
            Q_EMIT changed();
        });
}

void OverviewData::letGo()
{
    if (!m_counting.isWaiting() && !m_composing.isWaiting())
        return;
    m_counting.cancel();
    m_composing.cancel();
    m_isStale = true;
    // After the change, which may also have been refused and is then not announced.
    const auto askAgain = [this] {
        if (m_isStale)
            refresh();
    };
    QMetaObject::invokeMethod(this, askAgain, Qt::QueuedConnection);
}

} // namespace samovar
