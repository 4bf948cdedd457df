// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How a letter addresses a person. Pure.
#pragma once

#include "core/names/personname.h"

#include <QString>
#include <QStringView>

namespace samovar {

/// The first line of a letter, in \a language («ru», «en»).
///
/// «Уважаемая Мария Ивановна!», without a patronymic «Уважаемая Мария!». Where the gender is unknown, or the
/// given name only an initial, it is «Здравствуйте, Саша Шевченко!», «Здравствуйте, Василькова О. М.!»:
/// polite, and right for both. Without any name «Здравствуйте!». English needs no gender: «Dear Мария
/// Ивановна,». The gender is \a name's own where it holds one (she may have set it), else what the name shows
/// (genderOfName()). Names typed all in capitals or all in small letters are put right; others stay as typed.
[[nodiscard]] QString salutation(const PersonName &name, QStringView language);

/// «Иванова М. И.»; given name and patronymic may be initials already. The parts there are.
[[nodiscard]] QString nameWithInitials(const PersonName &name);

} // namespace samovar
