// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How the event stands, kept up to date.
#pragma once

#include "core/db/changebus.h"
#include "core/overview/overview.h"
#include "ui/models/reader.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace samovar {

class Workspace;

/// Refetches on the ChangeBus: deadlines at once, counts at once among few people and in a thread among many,
/// who can get which letter always in a thread. Until an answer is there it keeps the one before. While
/// paused (a Task writes, or nobody looks) it asks nothing.
class OverviewData : public QObject {
    Q_OBJECT

public:
    /// Begins paused. \a workspace must outlive it.
    explicit OverviewData(const Workspace &workspace, QObject *parent = nullptr);

    void setPaused(bool isPaused);
    /// The zone of her own clock, the machine's unless it is set.
    void setOwnZone(const QTimeZone &zone);

    [[nodiscard]] const std::optional<OverviewCounts> &counts() const { return m_counts; }
    /// In the order of counts()->letters.
    [[nodiscard]] const std::optional<QList<LetterCounts>> &letters() const { return m_letters; }
    [[nodiscard]] const QList<DeadlineStanding> &deadlines() const { return m_deadlines; }
    [[nodiscard]] const EventInfo &eventInfo() const { return m_event; }

Q_SIGNALS:
    void changed();
    void failed(const samovar::Error &error);

private:
    void refresh();
    void refreshDeadlines();
    void askCounts();
    void askLetters();
    void takeCounts(const Result<OverviewCounts> &counts);
    void letGo();
    void tell(const Error &error);

    const Workspace &m_workspace;
    std::optional<OverviewCounts> m_counts;
    std::optional<QList<LetterCounts>> m_letters;
    QList<DeadlineStanding> m_deadlines;
    EventInfo m_event;
    QTimeZone m_ownZone = QTimeZone::systemTimeZone();
    bool m_isPaused = true;
    bool m_isStale = true;
    QTimer m_minute; ///< deadlines come nearer by themselves
    Reader m_counting;
    Reader m_composing;
};

} // namespace samovar
