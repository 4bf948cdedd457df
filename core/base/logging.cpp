// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Defines the log categories: warnings and worse by default; QT_LOGGING_RULES shows more.
#include "core/base/logging.h"

namespace samovar {

Q_LOGGING_CATEGORY(lcDb, "samovar.db", QtWarningMsg)
Q_LOGGING_CATEGORY(lcImport, "samovar.import", QtWarningMsg)
Q_LOGGING_CATEGORY(lcDocuments, "samovar.documents", QtWarningMsg)

} // namespace samovar
