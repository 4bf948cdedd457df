// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The schema of an event file and how older files become it.
#pragma once

#include <QtGlobal>

namespace samovar {

class Database;

/// «SMVR» in the file's header: this is an event file of ours.
constexpr qint64 kApplicationId = 0x534D5652;
/// Whether the file has our mark.
[[nodiscard]] bool isEventFile(const Database &database);
/// The schema that this program writes.
[[nodiscard]] int currentSchemaVersion();
/// The schema of an opened file; 0 for an empty one.
[[nodiscard]] int schemaVersion(const Database &database);
/// Brings the file to currentSchemaVersion(), each step in a transaction of its own with its version, and
/// makes the triggers. A fresh file takes the same way. Throws DbError.
void migrate(Database &database);

} // namespace samovar
