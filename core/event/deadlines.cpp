// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/event/deadlines.h"

namespace samovar {

namespace {

constexpr qint64 kSoon = qint64{24} * 60 * 60;

DeadlineStanding::State deadlineState(const QDateTime &due, const QDateTime &now)
{
    if (!due.isValid())
        return DeadlineStanding::State::Unset;
    if (now >= due)
        return DeadlineStanding::State::Passed;
    return now.secsTo(due) <= kSoon ? DeadlineStanding::State::Soon : DeadlineStanding::State::Ahead;
}

} // namespace

QList<DeadlineStanding> deadlineStandings(const EventInfo &event, const QTimeZone &localZone,
                                          const QDateTime &now)
{
    QList<DeadlineStanding> standings;
    for (const Deadline &deadline : event.deadlines) {
        const QDateTime due = event.dueOf(deadline);
        standings += DeadlineStanding{deadline, due, localMoment(due, localZone), deadlineState(due, now)};
    }
    return standings;
}

std::optional<DeadlineStanding> nextDeadline(const QList<DeadlineStanding> &standings)
{
    const DeadlineStanding *next = nullptr;
    for (const DeadlineStanding &standing : standings) {
        const bool isOpen = standing.state == DeadlineStanding::State::Ahead ||
                            standing.state == DeadlineStanding::State::Soon;
        if (isOpen && (next == nullptr || standing.due < next->due))
            next = &standing;
    }
    return next != nullptr ? std::optional(*next) : std::nullopt;
}

const char *deadlineStateKey(DeadlineStanding::State state)
{
    switch (state) {
    case DeadlineStanding::State::Unset:
        break;
    case DeadlineStanding::State::Ahead:
        return "ahead";
    case DeadlineStanding::State::Soon:
        return "soon";
    case DeadlineStanding::State::Passed:
        return "passed";
    }
    return "unset";
}

} // namespace samovar
