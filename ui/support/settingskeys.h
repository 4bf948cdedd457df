// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the window's own settings stand in QSettings.
#pragma once

#include "ui/support/style.h"

#include <QSettings>
#include <QString>

namespace samovar::settings {

inline const QString kGeometry = QStringLiteral("window/geometry");
inline const QString kLanguage = QStringLiteral("language"); ///< a code; empty or absent: the system's
inline const QString kTheme = QStringLiteral("theme");       ///< "light", "dark"; else the system's

[[nodiscard]] inline style::Theme theme(const QSettings &settings)
{
    const QString name = settings.value(kTheme).toString();
    if (name == u"light")
        return style::Theme::Light;
    return name == u"dark" ? style::Theme::Dark : style::Theme::System;
}

inline void setTheme(QSettings &settings, style::Theme theme)
{
    switch (theme) {
    case style::Theme::System:
        settings.remove(kTheme);
        break;
    case style::Theme::Light:
        settings.setValue(kTheme, QStringLiteral("light"));
        break;
    case style::Theme::Dark:
        settings.setValue(kTheme, QStringLiteral("dark"));
        break;
    }
}

} // namespace samovar::settings
