// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Russian personal names: one cell taken apart, gender from the patronymic, and when two spellings may be
/// one name. Pure: no SQL, no files.
#pragma once

#include <QString>
#include <QStringView>

namespace samovar {

enum class Gender { Unknown, Female, Male };

/// The parts of a name as they were written (white space folded, spelling untouched).
struct PersonName {
    QString surname;
    QString given;      ///< may be an initial: «О.»
    QString patronymic; ///< may be an initial, or «Тофик оглы»
    Gender gender = Gender::Unknown;

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

/// Takes one «ФИО» cell apart, whatever its order: «Иванова Мария Ивановна», «Мария Ивановна Иванова»,
/// «Иванова М. И.», «М.И. Иванова», «Алиев Рашад Тофик оглы», «Nowak Ewa». A patronymic is known by its
/// ending, a given name by a list of common ones; where nothing speaks for another order the surname comes
/// first.
[[nodiscard]] PersonName parsePersonName(QStringView cell);

/// The gender a patronymic shows (-вна, -ична, -кызы / -вич, -ич, -оглы); Unknown for anything else.
[[nodiscard]] Gender genderOfPatronymic(QStringView patronymic);

/// Whether two spellings may be one name without asking («Exactly» 6 of the command line): surname and given
/// name equal after nameFold() in either order, patronymics equal, or one an initial of the other or missing.
/// Two names without surname and given name are never compatible.
[[nodiscard]] bool namesCompatible(const PersonName &a, const PersonName &b);

/// Equal for all names that could be compatible: surname and given name folded, in a fixed order. Empty for a
/// name without letters.
[[nodiscard]] QString nameKey(const PersonName &name);

/// Whether the names resemble each other enough to ask: equal surnames with equal initials, or equal given
/// name and patronymic (a changed surname).
[[nodiscard]] bool namesResemble(const PersonName &a, const PersonName &b);

} // namespace samovar
