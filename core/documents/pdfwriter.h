// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Pages of any kind as PDF, through Qt's writer.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

class QIODevice;

namespace samovar {

class Pages;

/// Draws \a pages as one PDF called \a title into \a device, which is open; \a path names it in errors.
Result<void> drawPdf(const Pages &pages, QIODevice &device, const QString &title, const QString &path,
                     Progress &progress);

/// The same into a file at \a path: complete or not at all.
Result<void> writePdf(const Pages &pages, const QString &title, const QString &path, Progress &progress);

} // namespace samovar
