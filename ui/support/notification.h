// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Tells her that long work has ended, wherever she is looking.
#pragma once

class QString;
class QWidget;

namespace samovar {

/// Marks \a window in the task bar and, where she works in another program and the system shows
/// notifications, has it say \a text. \a window must live.
void notify(QWidget &window, const QString &text);

} // namespace samovar
