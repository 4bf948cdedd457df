// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads the records of a delimited text file as a stream.
#pragma once

#include "core/base/result.h"
#include "core/base/textencoding.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <vector>

class QIODevice;

namespace samovar {

/// How a delimited file is written.
struct CsvFormat {
    Encoding encoding = Encoding::Utf8;
    int bomLength = 0;
    char separator = ',';
    bool hasSepLine = false; ///< the first line is Excel's «sep=;», not a record
    bool isDoublyQuoted =
        false; ///< every record is one quoted cell that is itself a record (a CSV wrapped by Excel)

    friend bool operator==(const CsvFormat &, const CsvFormat &) = default;
};

/// Finds encoding and separator from the first record, quote-aware (titles may hold line breaks). Reads from
/// the device's present position and goes back to it. Among comma, semicolon and tab the one that makes the
/// most cells wins; `sep=` decides by itself.
[[nodiscard]] CsvFormat guessCsvFormat(QIODevice &device);

/// Limits that keep a hostile file from eating the machine (command line, «Exactly» 7).
struct CsvLimits {
    int columns = 1000;
    qint64 cellBytes = qint64{1024} * 1024; ///< of UTF-8
};

/// Reads record by record: RFC 4180, and what real files do beyond it.
///
/// Records end with LF, CRLF or CR, mixed as they like; inside quotes line breaks belong to the cell and are
/// kept; a quote inside an unquoted cell is text; text after a closing quote belongs to the cell. Cells are
/// neither trimmed nor unescaped beyond doubled quotes. A record whose only cell is empty and unquoted is an
/// empty line and is passed over. Memory: one chunk and one record, whatever the file's size.
class CsvReader {
public:
    /// \a device is open for reading at the file's start and outlives the reader.
    CsvReader(QIODevice &device, const CsvFormat &format, const CsvLimits &limits = {});
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;
    ~CsvReader();

    /// Reads the next record. False at the end and on an error: ask error().
    /// Errors (kind BadInput, whole sentences): the file ends inside quotes, holds NUL, has too many columns
    /// or too large a cell, or could not be read.
    bool next();
    /// The cells of the record, UTF-8; valid until the next call of next().
    [[nodiscard]] const std::vector<QByteArrayView> &cells() const;
    /// The line of the file where the record starts; 1 = the first.
    [[nodiscard]] qint64 line() const;
    /// Bytes read so far, for progress.
    [[nodiscard]] qint64 position() const;
    /// Set once next() returned false because of an error.
    [[nodiscard]] const std::optional<Error> &error() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace samovar
