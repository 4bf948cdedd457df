// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A list of common given names of Russia, diminutives and Latin spellings with them.
#pragma once

#include <QStringView>

namespace samovar {

/// Whether \a folded (by nameFold()) is a common given name; of «Анна-Мария» the first part counts.
/// Logarithmic.
[[nodiscard]] bool isCommonGivenName(QStringView folded);

} // namespace samovar
