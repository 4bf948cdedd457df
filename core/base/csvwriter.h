// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes delimited text that Russian Excel opens right and that cannot run as a formula.
#pragma once

#include <QString>
#include <QStringList>

class QIODevice;

namespace samovar {

/// UTF-8 with BOM, `;`, CRLF; cells are quoted where they hold `;`, quotes or line breaks.
///
/// A cell that a spreadsheet could run (it begins with = + - @ TAB or CR) gets an apostrophe in front, which
/// our import takes off again. Phones in our own format («+7 945 123-45-67») cannot run and stay as they are.
class CsvWriter {
public:
    /// Writes the BOM. \a device is open for writing and outlives the writer.
    explicit CsvWriter(QIODevice &device);
    /// Writes one record; false where the device failed (its errorString says why).
    bool write(const QStringList &cells);

private:
    QIODevice &m_device;
};

/// Whether a spreadsheet could take \a cell for a formula; phones in our own format cannot be one.
[[nodiscard]] bool couldRunAsFormula(QStringView cell);
/// \a cell without the apostrophe that CsvWriter put before it; other text unchanged.
[[nodiscard]] QString withoutFormulaGuard(const QString &cell);

} // namespace samovar
