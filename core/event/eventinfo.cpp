// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The moments that follow from an event's days and deadlines.
#include "core/event/eventinfo.h"

#include <algorithm>

namespace samovar {

namespace {

QDateTime startOf(const EventDay &day, const QTimeZone &zone)
{
    return {day.date, day.starts.isValid() ? day.starts : QTime(0, 0), zone};
}

} // namespace

QDateTime EventInfo::startsAt() const
{
    QDateTime first;
    for (const EventDay &day : days) {
        const QDateTime start = startOf(day, zone);
        if (start.isValid() && (!first.isValid() || start < first))
            first = start;
    }
    return first;
}

QDateTime EventInfo::dueOf(const Deadline &deadline) const
{
    if (!deadline.minutesBeforeStart)
        return deadline.due.isValid() ? deadline.due.toTimeZone(zone) : QDateTime();
    const QDateTime start = startsAt();
    return start.isValid() ? start.addSecs(-60 * *deadline.minutesBeforeStart) : QDateTime();
}

QDateTime EventInfo::registrationCloses() const
{
    // With several terms of registration nobody is late before the last of them has passed.
    QDateTime closes;
    for (const Deadline &deadline : deadlines) {
        const QDateTime due = deadline.kind == Deadline::Kind::Registration ? dueOf(deadline) : QDateTime();
        if (due.isValid() && (!closes.isValid() || due > closes))
            closes = due;
    }
    return closes;
}

} // namespace samovar
