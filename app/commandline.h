// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The command line: says whether this start is one, and runs its verb over the same services as the window.
#pragma once

namespace samovar {

/// True where the first argument is a verb, a mistyped one, --help or --version, or an option that Qt does
/// not know; false where the window should open (no argument, or a file). Touches nothing: may be called
/// before any application object exists.
bool isCommandLine(int argc, char **argv);

/// Runs the verb and returns the process's exit code: 0 done, 1 could not, 2 wrong usage.
///
/// Makes its own application object (offscreen where fonts are needed), so none may exist yet. Standard
/// output holds the verb's result alone and stays empty on failure; sentences go to standard error.
int runCommandLine(int argc, char **argv);

} // namespace samovar
