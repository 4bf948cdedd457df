// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a participant's parts make together.
#include "core/participants/participant.h"

namespace samovar {

QString Participant::fullName() const
{
    QStringList parts{surname.trimmed(), given.trimmed(), patronymic.trimmed()};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace samovar
