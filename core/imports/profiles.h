// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The kinds of registration files that are known, each recognised by what is in the file.
#pragma once

#include "core/base/message.h"
#include "core/imports/columns.h"

#include <QStringView>

#include <span>

namespace samovar {

/// A kind of file. A new one is its own recognising function and one line in importProfiles().
struct ImportProfile {
    const char *key; ///< stored, and for the command line's --as
    SourceText title;
    /// Whether a file with these columns (fields guessed, samples filled) is of this kind.
    bool (*fits)(const QList<Column> &columns);
};

/// All kinds, the most particular first.
[[nodiscard]] std::span<const ImportProfile> importProfiles();
/// The kind with this key, or null.
[[nodiscard]] const ImportProfile *importProfile(QStringView key);
/// The first kind that fits, or null.
[[nodiscard]] const ImportProfile *recogniseProfile(const QList<Column> &columns);

} // namespace samovar
