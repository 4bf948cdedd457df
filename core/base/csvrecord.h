// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes one record of delimited text apart in memory: the inner loop of CsvReader.
#pragma once

#include <QByteArrayView>

#include <vector>

namespace samovar {

/// Where a cell lies in the text, quotes still in it.
struct CsvCell {
    char *begin = nullptr; ///< after the opening quote
    char *end = nullptr;   ///< before the closing quote, where nothing follows it
    bool isQuoted = false;
    bool isRaw = false; ///< holds doubled quotes, or text after the closing quote: see unescapeInPlace()
};

struct CsvScanRules {
    char separator = ',';
    qsizetype columns = 0;       ///< the most cells
    qsizetype cellBytes = 0;     ///< the most bytes of a cell, unescaped
    bool endsAtLineBreak = true; ///< else line breaks outside quotes are text
    bool isWhole = false;        ///< the text's end is the file's end
};

enum class CsvScanOutcome { Complete, NeedsMore, TooManyColumns, CellTooLarge, EndsInQuotes };

/// Scans the record at the start of [\a begin, \a end) into \a cells and sets \a next to what follows it;
/// changes no byte. NeedsMore: the record may go on after \a end (never where rules.isWhole). Linear.
CsvScanOutcome scanCsvRecord(char *begin, char *end, const CsvScanRules &rules, std::vector<CsvCell> &cells,
                             char *&next);

/// The cell's text; a raw cell is first unescaped where it lies, so call it once.
QByteArrayView unescapeInPlace(CsvCell &cell);

} // namespace samovar
