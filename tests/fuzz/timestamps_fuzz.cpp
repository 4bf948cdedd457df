// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Feeds the reader of times any text: what it reads must be a valid time, and must read back from its ISO
/// form.
#include "core/imports/timestamps.h"

#include <cstdint>
#include <cstdlib>

using namespace samovar;

namespace {

void demand(bool condition)
{
    if (!condition)
        std::abort();
}

void check(const QString &cell, DateOrder order)
{
    const auto reading = readTimestamp(cell, order);
    if (!reading)
        return;
    demand(reading->date.isValid() && reading->time.isValid());
    demand(!reading->utcOffsetSeconds || std::abs(*reading->utcOffsetSeconds) <= 14 * 3600);
    demand(reading->instant(QTimeZone::utc()).isValid());
    const QString iso = reading->date.toString(Qt::ISODate) + u'T' + reading->time.toString(Qt::ISODate);
    const auto again = readTimestamp(iso);
    demand(again && again->date == reading->date && again->time == reading->time);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    DateOrderGuess guess;
    const QStringList cells = text.split(u'\n');
    for (const QString &cell : cells) {
        guess.add(cell);
        for (const DateOrder order : {DateOrder::Unknown, DateOrder::DayFirst, DateOrder::MonthFirst})
            check(cell, order);
    }
    check(text, guess.order());
    return 0;
}
