// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Time zones to choose from, the country's own first.
#pragma once

#include <QByteArray>

class QComboBox;

namespace samovar {

/// Fills \a box with the zones of Russia from west to east, then all others, and chooses \a zone. The item's
/// data is the IANA name as a QByteArray.
void fillWithZones(QComboBox *box, const QByteArray &zone);
/// The chosen IANA name.
[[nodiscard]] QByteArray chosenZone(const QComboBox *box);

} // namespace samovar
