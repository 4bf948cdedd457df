// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The programme written to files.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/documents/tableformats.h"
#include "core/schedule/schedulepaper.h"

#include <QByteArray>
#include <QString>

namespace samovar {

/// Writes the pages of SchedulePages as PDF; complete or not at all. Cancelled: nothing is left.
Result<void> writeSchedulePdf(const SchedulePaper &paper, const QString &path, const PageSetup &page,
                              Progress &progress);

/// Writes what Schedule::calendar() made; complete or not at all.
Result<void> writeCalendar(const QByteArray &calendar, const QString &path);

} // namespace samovar
