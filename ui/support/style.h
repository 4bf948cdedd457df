// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The program's look: palette, spacing, fonts by role, icons. Light and dark.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QString>

class QApplication;
class QLabel;
class QWidget;

namespace samovar::style {

// The 4-px scale.
constexpr int kTiny = 4;
constexpr int kSmall = 8;
constexpr int kMedium = 12;
constexpr int kLarge = 16;
constexpr int kHuge = 24;
constexpr int kCorner = 6;

enum class Theme { System, Light, Dark };
enum class FontRole { Caption, Body, Title, Display };
/// Colours that mean something; each always comes with a sign or a word.
enum class Meaning { Accent, Decide, Problem, Done, Muted };

/// Puts style, palette, style sheet and icon theme of \a theme onto the application; may be called again.
void apply(QApplication &application, Theme theme);
[[nodiscard]] bool isDark();
[[nodiscard]] QFont font(FontRole role);
/// The font of numbers in tables: tabular figures.
[[nodiscard]] QFont tabular(const QFont &base);
[[nodiscard]] QColor color(Meaning meaning);
/// A Breeze icon by its name, in the present theme. A missing one is a bug: it is logged as a warning.
[[nodiscard]] QIcon icon(const QString &name);
/// A label of \a role.
[[nodiscard]] QLabel *makeLabel(const QString &text, FontRole role, QWidget *parent = nullptr);

} // namespace samovar::style
