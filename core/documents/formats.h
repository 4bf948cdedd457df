// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The formats of a table, one file each; tableFormats() registers them.
#pragma once

#include "core/documents/tableformats.h"

namespace samovar {

/// Pages to print: see TablePages.
[[nodiscard]] TableFormat pdfFormat();
/// A workbook for Excel and LibreOffice: cells are texts, never formulas; only running numbers are numbers.
[[nodiscard]] TableFormat xlsxFormat();
/// Delimited text for spreadsheets and other programs: see CsvWriter.
[[nodiscard]] TableFormat csvFormat();

} // namespace samovar
