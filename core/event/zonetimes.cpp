// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/event/zonetimes.h"

namespace samovar {

bool isNight(QTime time)
{
    return time.isValid() && (time >= QTime(22, 0) || time < QTime(7, 0));
}

LocalMoment localMoment(const QDateTime &moment, const QTimeZone &zone)
{
    LocalMoment local;
    if (!moment.isValid() || !zone.isValid())
        return local;
    local.moment = moment.toTimeZone(zone);
    local.dayShift = static_cast<int>(moment.date().daysTo(local.moment.date()));
    local.weekday = local.moment.date().dayOfWeek();
    local.isAtNight = isNight(local.moment.time());
    return local;
}

LocalHours localHours(const QDateTime &starts, const QDateTime &ends, const QTimeZone &zone)
{
    return {localMoment(starts, zone), localMoment(ends, zone)};
}

} // namespace samovar
