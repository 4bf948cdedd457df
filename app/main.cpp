// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The program: the command line where a verb is given, else the window.
#include "app/application.h"
#include "app/commandline.h"

int main(int argc, char **argv)
{
    if (samovar::isCommandLine(argc, argv))
        return samovar::runCommandLine(argc, argv);
    samovar::Application application(argc, argv);
    return application.run();
}
