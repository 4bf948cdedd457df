// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The gender that a whole name shows, where it shows one beyond doubt. Pure.
#pragma once

#include "core/names/personname.h"

namespace samovar {

/// The patronymic decides by its ending; without one a given name that only women or only men bear. Unknown
/// for initials, for short forms that both bear («Саша», «Женя», «Валя»), for names we do not know, and where
/// the parts contradict each other («Иванова Андрей»). A wrong gender in a letter is worse than none.
/// The gender that \a name already holds is not looked at.
[[nodiscard]] Gender genderOfName(const PersonName &name);

} // namespace samovar
