// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What this program is, which version, under what licence.
#pragma once

#include <QDialog>

namespace samovar {

/// Deletes itself when it closes.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace samovar
