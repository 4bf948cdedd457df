// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Folding of text for search, comparison and sorting. Pure; no locale of the machine takes part.
#pragma once

#include <QString>
#include <QStringView>

namespace samovar {

/// For search: lower case, ё→е, every run of white space (NBSP as well) to one blank, trimmed. й stays й.
[[nodiscard]] QString searchFold(QStringView text);

/// For comparing names: searchFold, and in every word that holds a Cyrillic letter the Latin look-alikes
/// (a c e o p x y k m t h b …) become Cyrillic, so that «Сeдых» typed with a Latin e equals «Седых».
[[nodiscard]] QString nameFold(QStringView text);

/// For comparing e-mail addresses: trimmed, lower case. Dots and tags are kept: two spellings are two
/// mailboxes.
[[nodiscard]] QString emailFold(QStringView text);

/// For titles of columns and options: nameFold with every kind of quote, dash and bracket folded to one, and
/// a trailing colon or asterisk taken off.
[[nodiscard]] QString titleFold(QStringView text);

/// A key whose binary (UTF-8) order is the Russian order: case does not count, ё sorts as е and after it
/// where all else is equal, digits before Cyrillic, Cyrillic before Latin (CLDR's order for ru). Empty text
/// has an empty key.
[[nodiscard]] QString sortKey(QStringView text);

/// 0 to 9; QChar::isDigit() takes the digits of all scripts.
[[nodiscard]] constexpr bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The digits of \a text alone, 0 to 9.
[[nodiscard]] QString digitsOf(QStringView text);

} // namespace samovar
