// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Moments and hours of the event as they stand on a clock in another zone. Pure.
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace samovar {

/// Between 22:00 and 07:00 people sleep: 22:00 is night, 07:00 is not.
[[nodiscard]] bool isNight(QTime time);

/// A moment as a clock and a calendar in some zone show it.
struct LocalMoment {
    QDateTime moment; ///< in that zone; invalid where the moment was
    int dayShift = 0; ///< days that its date is later (+1) or earlier (−1) than in the moment's own zone
    int weekday = 0;  ///< 1 = Monday … 7 = Sunday; 0 for an invalid moment
    bool isAtNight = false;
    friend bool operator==(const LocalMoment &, const LocalMoment &) = default;
};

/// \a moment on a clock in \a zone.
[[nodiscard]] LocalMoment localMoment(const QDateTime &moment, const QTimeZone &zone);

/// From when to when something lasts, on a clock in some zone.
struct LocalHours {
    LocalMoment starts;
    LocalMoment ends;
    friend bool operator==(const LocalHours &, const LocalHours &) = default;
};

/// \a starts to \a ends (of one zone) on a clock in \a zone.
[[nodiscard]] LocalHours localHours(const QDateTime &starts, const QDateTime &ends, const QTimeZone &zone);

} // namespace samovar
