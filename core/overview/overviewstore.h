// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The SQL of counting everybody.
#pragma once

#include "core/overview/overview.h"

namespace samovar {

class Database;

/// Everything throws DbError.
namespace overviewstore {

[[nodiscard]] qint64 people(const Database &database);
/// By the day of registration in \a zone, ascending.
[[nodiscard]] QList<DayCount> days(const Database &database, const QTimeZone &zone);
[[nodiscard]] qint64 undated(const Database &database);
/// By the whole set of sources ("google-forms,leader-id"; "hand" for none), most people first.
[[nodiscard]] QList<ValueCount> sources(const Database &database);
/// Most people first, at most \a limit of them; those without a category last.
[[nodiscard]] QList<ValueCount> categories(const Database &database, int limit);
/// How many people sit in some track.
[[nodiscard]] qint64 seated(const Database &database);
/// How many people have got a letter of this kind.
[[nodiscard]] qint64 lettersMade(const Database &database, const QString &key);

} // namespace overviewstore
} // namespace samovar
