// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What writers of all formats share: walking rows with progress, and the sentences when it cannot be done.
#pragma once

#include "core/base/progress.h"
#include "core/lists/table.h"

#include <QString>

namespace samovar {

/// Hands each row of \a table to \a use and counts them in \a progress. Fails with Cancelled when she
/// cancels; \a use returns false to stop without an error.
Result<void> walkRows(const Table &table, Progress &progress,
                      const std::function<bool(const QStringList &)> &use);

[[nodiscard]] Error cancelledWriting();
/// \a path could not be written; \a detail is for the log.
[[nodiscard]] Error cannotWrite(const QString &path, const QString &detail);

} // namespace samovar
