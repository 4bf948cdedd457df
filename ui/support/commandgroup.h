// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Commands under the title of their menu, for whoever lists them.
#pragma once

#include <QList>
#include <QString>

class QAction;

namespace samovar {

struct CommandGroup {
    QString title;
    QList<QAction *> actions;
};

} // namespace samovar
