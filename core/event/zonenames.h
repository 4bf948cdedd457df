// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What people call a time zone: the city whose clocks it goes by. Pure.
#pragma once

#include <QByteArray>
#include <QString>

namespace samovar {

/// «Москва», «Moscow» for "Europe/Moscow", in the language of the application; for zones outside Russia the
/// place as the IANA name has it: «Buenos Aires».
[[nodiscard]] QString zoneName(const QByteArray &zone);

} // namespace samovar
