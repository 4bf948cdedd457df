// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// documents_tests: files and pages, with Gui and without Widgets.
#include "tests/support/catchqt.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return samovar::test::runTests(argc, argv, [](int &count, char **values) {
        // Without one, Qt warns on machines where nobody is logged in.
        static const QTemporaryDir runtime;
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
        // Never taken down: statics of Qt's own are gone before ours would be.
        static auto *const application = new QGuiApplication(count, values);
        Q_UNUSED(application)
    });
}
