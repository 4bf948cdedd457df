// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A file of rows under a header, whatever its format.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace samovar {

/// Reads the records of a table one by one. Cells are as the file has them: neither trimmed nor changed.
class TableSource {
public:
    TableSource() = default;
    TableSource(const TableSource &) = delete;
    TableSource &operator=(const TableSource &) = delete;
    virtual ~TableSource() = default;

    /// The titles of the columns, as the file has them; titles may repeat or be empty.
    [[nodiscard]] virtual const QStringList &titles() const = 0;
    /// Reads the next record that has a cell with text. False at the end and on an error.
    virtual bool next() = 0;
    /// Its cells, UTF-8, valid until the next call.
    [[nodiscard]] virtual const std::vector<QByteArrayView> &cells() const = 0;
    /// Why next() stopped, where it was no regular end.
    [[nodiscard]] virtual const std::optional<Error> &error() const = 0;
    /// How far we are and how large the file is, in bytes.
    [[nodiscard]] virtual qint64 position() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
    /// For people: «UTF-8», and the separator of a text file.
    [[nodiscard]] virtual QString encoding() const = 0;
    [[nodiscard]] virtual char separator() const = 0;
};

/// Opens \a path and reads its header. Fails with BadInput and a whole sentence for what is no table: a
/// folder, an empty file, a binary file.
Result<std::unique_ptr<TableSource>> openTable(const QString &path);

/// The SHA-256 of a file's content as hexadecimal text.
Result<QString> fileHash(const QString &path);

} // namespace samovar
