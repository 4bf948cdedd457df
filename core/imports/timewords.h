// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The words that stand in written times: months, halves of the day, small words. In many languages.
#pragma once

#include <QStringView>

namespace samovar {

enum class HalfOfDay { None, Morning, Evening };

/// The half that a word, or two written as one («p. m.», «п.п.»), stands for; dots are already taken off.
[[nodiscard]] HalfOfDay halfOfDay(QStringView word, QStringView secondWord);
/// 1 to 12 for an English or Russian month in full, in the genitive or shortened; 0 for anything else.
[[nodiscard]] int monthOf(QStringView word);
/// «г», «года».
[[nodiscard]] bool isYearWord(QStringView word);
/// ISO's «T», «в», «at».
[[nodiscard]] bool isBetweenDateAndTime(QStringView word);

} // namespace samovar
