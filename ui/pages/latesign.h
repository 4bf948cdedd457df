// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The sign of those who registered late.
#pragma once

#include <QIcon>

namespace samovar {

/// A stopwatch in the colour of what waits for a decision, of the present theme.
[[nodiscard]] QIcon lateSign();

} // namespace samovar
