// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// ui_tests: real widgets without a screen, in a home folder of their own.
#include "tests/support/catchqt.h"
#include "ui/support/style.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

namespace {

/// Gives the program a home that nobody else has: settings and documents of tests stay in it.
void moveHome(const QString &home)
{
    const auto set = [](const char *name, const QString &path) {
        QDir().mkpath(path);
        qputenv(name, QFile::encodeName(path));
    };
    set("HOME", home);
    set("XDG_CONFIG_HOME", home + QStringLiteral("/config"));
    set("XDG_DATA_HOME", home + QStringLiteral("/data"));
    set("XDG_CACHE_HOME", home + QStringLiteral("/cache"));
    set("XDG_RUNTIME_DIR", home + QStringLiteral("/run"));
    QFile::setPermissions(home + QStringLiteral("/run"),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QDir().mkpath(home + QStringLiteral("/Documents"));
}

void makeApplication(int &count, char **values)
{
    static QTemporaryDir home;
    moveHome(home.path());
    // Never taken down: Qt Sql's own statics are gone before ours would be.
    static auto *application = new QApplication(count, values);
    QApplication::setOrganizationName(QStringLiteral("Samovar tests"));
    QApplication::setApplicationName(QStringLiteral("ui_tests"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    // The font of a bare Debian: wide, so that what fits here fits elsewhere.
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 10));
    samovar::style::apply(*application, samovar::style::Theme::Light);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return samovar::test::runTests(argc, argv, makeApplication);
}
