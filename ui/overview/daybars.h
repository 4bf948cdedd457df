// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Counts of days put together into as many bars as there is room for. Pure.
#pragma once

#include "core/overview/overview.h"

#include <QDate>
#include <QList>

namespace samovar {

/// The registrations from \a first to \a last, both included.
struct DayBar {
    QDate first;
    QDate last;
    qint64 count = 0;
    friend bool operator==(const DayBar &, const DayBar &) = default;
};

/// Every day from \a first to \a last once, days without registrations as well; at most \a most bars of
/// equally many days: one, two, a week, two weeks, four, … Weeks begin on Monday. Days outside are left out.
[[nodiscard]] QList<DayBar> dayBars(const QList<DayCount> &days, QDate first, QDate last, int most);

/// What to write at the axis: from 0 to the first round number that is not below \a most, in two to five
/// equal steps.
[[nodiscard]] QList<qint64> axisValues(qint64 most);

} // namespace samovar
