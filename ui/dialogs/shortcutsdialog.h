// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Shows what every key does.
#pragma once

#include "ui/support/commandgroup.h"

#include <QDialog>

namespace samovar {

/// The menus' keys, made from the menus themselves, and the few that lists and forms have.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const QList<CommandGroup> &groups, QWidget *parent);

private:
    [[nodiscard]] CommandGroup everywhere();
};

} // namespace samovar
