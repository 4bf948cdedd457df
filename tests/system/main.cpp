// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// system_tests: the real program, from outside.
#include "tests/support/catchqt.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    return samovar::test::runTests(argc, argv, [](int &count, char **values) {
        static const QCoreApplication application(count, values);
    });
}
