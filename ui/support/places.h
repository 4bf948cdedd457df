// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where event files lie by default and how they are named.
#pragma once

#include <QString>

namespace samovar {

/// "*.samovar" with words, for file dialogs.
[[nodiscard]] QString eventFileFilter();
/// What registrations can be read from, for file dialogs.
[[nodiscard]] QString registrationFileFilter();
/// Whether \a path looks like a file of registrations, by its suffix.
[[nodiscard]] bool isRegistrationFile(const QString &path);
/// Whether \a path looks like an event file, by its suffix.
[[nodiscard]] bool isEventFile(const QString &path);
/// «Samovar» in her documents; made when it is not there.
[[nodiscard]] QString eventsFolder();
/// A path in \a folder at which there is no file: «title.samovar», else «title 2.samovar», … Letters that a
/// file system may refuse become blanks.
[[nodiscard]] QString freeEventPath(const QString &folder, const QString &title);

} // namespace samovar
