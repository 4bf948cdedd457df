// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the title of a column says about its field, by the words it holds.
#pragma once

#include "core/imports/columns.h"

#include <QStringView>

namespace samovar {

/// What a title says.
struct TitleReading {
    struct Hint {
        ColumnField field;
        int weight; ///< 1 to 100
    };
    QList<Hint> hints;       ///< one for each field that the title speaks for
    bool isQuestion = false; ///< asks for a free answer, or is one row of a grid
    bool isForeign =
        false; ///< speaks of somebody or something else: a head's phone, a number of the tax office
};

/// Russian and English. Words in brackets count only where nothing stands outside of them.
[[nodiscard]] TitleReading readColumnTitle(QStringView title);

} // namespace samovar
