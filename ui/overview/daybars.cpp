// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/daybars.h"

#include <algorithm>

namespace samovar {

namespace {

constexpr qint64 kWeek = 7;
constexpr qint64 kMostSteps = 5;

qint64 daysABar(qint64 days, qint64 most)
{
    qint64 step = 1;
    while ((days + step - 1) / step + (step >= kWeek ? 1 : 0) > most)
        step = step == 2 ? kWeek : step * 2;
    return step;
}

} // namespace

QList<DayBar> dayBars(const QList<DayCount> &days, QDate first, QDate last, int most)
{
    if (!first.isValid() || !last.isValid() || last < first)
        return {};
    const qint64 step = daysABar(first.daysTo(last) + 1, std::max(2, most));
    const QDate begin = step >= kWeek ? first.addDays(1 - first.dayOfWeek()) : first;
    QList<DayBar> bars;
    for (QDate day = begin; day <= last; day = day.addDays(step))
        bars += DayBar{std::max(day, first), std::min(day.addDays(step - 1), last), 0};
    for (const DayCount &day : days) {
        if (day.day >= first && day.day <= last)
            bars[begin.daysTo(day.day) / step].count += day.count;
    }
    return bars;
}

QList<qint64> axisValues(qint64 most)
{
    qint64 step = 1;
    for (qint64 power = 1; step * kMostSteps < most; power *= 10) {
        for (const qint64 factor : {qint64{1}, qint64{2}, qint64{5}}) {
            step = factor * power;
            if (step * kMostSteps >= most)
                break;
        }
    }
    QList<qint64> values{0, step};
    while (values.constLast() < most || values.size() < 3)
        values += values.constLast() + step;
    return values;
}

} // namespace samovar
