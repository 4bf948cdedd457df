// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// core_tests: the core, without a screen.
#include "tests/support/catchqt.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    return samovar::test::runTests(argc, argv, [](int &count, char **values) {
        // Never taken down: statics of Qt's own are gone before ours would be.
        static auto *const application = new QCoreApplication(count, values);
        Q_UNUSED(application)
    });
}
