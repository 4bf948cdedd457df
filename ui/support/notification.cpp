// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/notification.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace samovar {

void notify(QWidget &window, const QString &text)
{
    constexpr std::chrono::seconds kShown{15};
    QApplication::alert(&window);
    if (window.isActiveWindow() || !QSystemTrayIcon::isSystemTrayAvailable() ||
        !QSystemTrayIcon::supportsMessages())
        return;
    // Qt reaches the system's notifications through an icon in the tray, which goes with them.
    auto *tray = new QSystemTrayIcon(QApplication::windowIcon(), &window);
    tray->setToolTip(QApplication::applicationDisplayName());
    tray->show();
    tray->showMessage(QApplication::applicationDisplayName(), text, QApplication::windowIcon());
    QTimer::singleShot(kShown, tray, &QObject::deleteLater);
}

} // namespace samovar
