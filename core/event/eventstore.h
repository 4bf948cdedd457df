// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The SQL of the event's own tables.
#pragma once

#include "core/event/eventinfo.h"

namespace samovar {

class Change;
class Database;

namespace eventstore {

/// What is stored; an EventInfo of defaults where the file holds none yet. Throws DbError.
[[nodiscard]] EventInfo read(const Database &database);
/// Stores \a info; lists whose content is equal are not touched. Throws DbError.
void write(const Change &change, const EventInfo &info);
/// When registration closes, without reading all the rest; UTC seconds, nothing where nobody is late.
[[nodiscard]] std::optional<qint64> registrationCloses(const Database &database);

} // namespace eventstore
} // namespace samovar
