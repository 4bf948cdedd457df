// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The sign beside an hour at which people sleep.
#pragma once

#include <QPixmap>

namespace samovar {

/// A crescent of \a size pixels in the colour of what is to be decided; always beside the words «at night».
[[nodiscard]] QPixmap nightSign(int size, qreal ratio);

} // namespace samovar
