// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Checks a whole event file.
#pragma once

#include "core/base/result.h"

namespace samovar {

class Database;

/// SQLite's integrity, foreign keys, the search index, and whether the history fits the tables. Writes
/// nothing. The error names what is wrong and what to do; its detail lists the findings.
Result<void> verify(Database &database);

} // namespace samovar
