// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Moments as the window writes them.
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace samovar {

/// «10.09.2021 14:03» in \a zone; empty for an invalid moment.
[[nodiscard]] inline QString momentText(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.isValid() ? moment.toTimeZone(zone).toString(QStringLiteral("dd.MM.yyyy HH:mm"))
                            : QString();
}

} // namespace samovar
