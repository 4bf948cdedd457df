// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Which column of a file is which field: guessed from titles and contents, changeable by her.
#pragma once

#include "core/base/message.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace samovar {

/// What a column can be. Question: kept as an answer under its own title. Ignore: kept only in the row.
enum class ColumnField {
    Question,
    Ignore,
    Timestamp,
    FullName,
    Surname,
    Given,
    Patronymic,
    Email,
    Phone,
    Organisation,
    Position,
    City,
    Region,
    Category,
    Preferences,
    Consent,
    Note,
};

struct ColumnFieldInfo {
    ColumnField field;
    const char *key; ///< for --map and for storing
    SourceText title;
};

[[nodiscard]] std::span<const ColumnFieldInfo> columnFields();
/// The field with this key; nothing for an unknown one.
[[nodiscard]] std::optional<ColumnField> columnFieldByKey(QStringView key);

/// One column of a file: what it is taken for, and why.
struct Column {
    QString title; ///< as the file has it
    ColumnField field = ColumnField::Question;
    QStringList samples; ///< up to five different non-empty cells
    bool byHand = false; ///< she chose the field
    friend bool operator==(const Column &, const Column &) = default;
};

/// Guesses fields for columns with \a titles from the titles' meaning (Russian and English) and from \a rows,
/// the first records of the file. Several columns may be Email (the collected address and a question of its
/// own), every other field is given once, to the best column. A column of moments is Timestamp whatever its
/// title is.
[[nodiscard]] QList<Column> guessColumns(const QStringList &titles, const QList<QStringList> &rows);

} // namespace samovar
