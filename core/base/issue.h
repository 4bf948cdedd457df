// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Something about one row of a file that she should know.
#pragma once

#include "core/base/message.h"

#include <QString>

namespace samovar {

/// One remark about one record of an imported file.
struct Issue {
    enum class Severity {
        Note,    ///< the row is taken, this part of it needs a look (an unusable phone)
        Problem, ///< the row is not taken
    };

    qint64 row = 0; ///< 1 = the first record under the header
    QString field;  ///< the column's title as the file has it, or empty for the whole row
    Message message;
    Severity severity = Severity::Note;

    friend bool operator==(const Issue &, const Issue &) = default;
};

} // namespace samovar
