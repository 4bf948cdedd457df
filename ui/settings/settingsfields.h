// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The fields of the settings: made alike, named for tests and screen readers, silent when the wheel scrolls
/// over them.
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QTimeEdit;
class QWidget;

namespace samovar::settingsfields {

/// \a label may have a & for its key; it is the accessible name without it.
[[nodiscard]] QLineEdit *makeLine(const char *name, const QString &label);
/// Shows \a text from its beginning; the cursor stays where nothing changes.
void setText(QLineEdit *line, const QString &text);
[[nodiscard]] QDateEdit *makeDate(const char *name, const QString &label, QDate date);
[[nodiscard]] QTimeEdit *makeTime(const char *name, const QString &label, QTime time);
[[nodiscard]] QComboBox *makeChoice(const char *name, const QString &label);
/// The wheel changes \a field only while it has the keyboard; otherwise it scrolls the page.
void leaveWheelToPage(QWidget *field);

} // namespace samovar::settingsfields
