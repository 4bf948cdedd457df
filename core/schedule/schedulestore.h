// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The SQL of the programme.
#pragma once

#include "core/schedule/scheduleitem.h"

#include <QTimeZone>

#include <optional>
#include <span>

namespace samovar {

class Change;
class Database;

/// Everything throws DbError.
namespace schedulestore {

/// All items with their people, by start, then for everybody before the tracks in the event's order; times
/// in \a zone.
[[nodiscard]] QList<ScheduleItem> read(const Database &database, const QTimeZone &zone);
[[nodiscard]] std::optional<ScheduleItem> item(const Database &database, ScheduleItemId id,
                                               const QTimeZone &zone);
/// Stores a new item with a new uid; returns its id.
ScheduleItemId insert(const Change &change, const ScheduleItem &item);
/// Replaces the row of the same id and, where they differ, its people; uid stays, sequence goes up.
void update(const Change &change, const ScheduleItem &item);
void remove(const Change &change, std::span<const ScheduleItemId> ids);

} // namespace schedulestore
} // namespace samovar
