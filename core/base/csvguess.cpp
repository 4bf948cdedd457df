// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Guesses how a delimited file is written from its first records.
#include "core/base/csvreader.h"
#include "core/base/csvrecord.h"

#include <QIODevice>

#include <algorithm>
#include <array>

namespace samovar {

namespace {

constexpr qsizetype kHeadBytes = qsizetype{256} * 1024;
constexpr size_t kSampledRecords = 20;
constexpr std::array kSeparators = {',', ';', '\t'};

/// One record of the sample.
struct Sampled {
    qsizetype cells = 0;
    QByteArray onlyCell; ///< unescaped, where the record is one quoted cell
};

/// The start of the file in UTF-8.
struct Head {
    QByteArray text;
    bool isWholeFile = false;

    [[nodiscard]] CsvScanRules rules(char separator) const
    {
        return {separator, kHeadBytes, kHeadBytes, true, isWholeFile};
    }
};

bool isEmptyLine(const std::vector<CsvCell> &cells)
{
    return cells.size() == 1 && !cells.front().isQuoted && cells.front().begin == cells.front().end;
}

std::vector<Sampled> sample(const Head &head, char separator)
{
    std::vector<Sampled> records;
    std::vector<CsvCell> cells;
    QByteArray text = head.text; // scanning lends it for writing, unescaping writes
    char *at = text.data();
    char *const end = at + text.size();
    while (at != end && records.size() < kSampledRecords) {
        if (scanCsvRecord(at, end, head.rules(separator), cells, at) != CsvScanOutcome::Complete)
            break;
        if (isEmptyLine(cells))
            continue;
        Sampled record{std::ssize(cells), {}};
        if (cells.size() == 1 && cells.front().isQuoted)
            record.onlyCell = unescapeInPlace(cells.front()).toByteArray();
        records.push_back(record);
    }
    return records;
}

/// How many cells \a cell makes as a record of its own.
qsizetype innerCells(QByteArray cell, char separator)
{
    std::vector<CsvCell> cells;
    char *next = nullptr;
    const CsvScanRules rules{separator, kHeadBytes, kHeadBytes, false, true};
    const auto outcome = scanCsvRecord(cell.data(), cell.data() + cell.size(), rules, cells, next);
    return outcome == CsvScanOutcome::Complete ? std::ssize(cells) : 0;
}

/// What speaks for a separator: first that later records are as wide as the first, then how wide that is.
/// Excel's semicolon files do not quote commas, so width alone would trust «Фамилия, имя, отчество».
struct Score {
    bool isSteady = false;
    qsizetype width = 0;

    [[nodiscard]] bool isBetterThan(const Score &other) const
    {
        return isSteady != other.isSteady ? isSteady : width > other.width;
    }
};

Score scoreOf(const std::vector<Sampled> &records)
{
    if (records.empty())
        return {};
    const qsizetype width = records.front().cells;
    const auto asWide = std::count_if(records.begin() + 1, records.end(),
                                      [width](const Sampled &record) { return record.cells == width; });
    return {width > 1 && 2 * asWide >= std::ssize(records) - 1, width};
}

/// The widest record: where a line of its own stands above the table, the first record tells nothing.
qsizetype widest(const std::vector<Sampled> &records)
{
    qsizetype width = 0;
    for (const Sampled &record : records)
        width = std::max(width, record.cells);
    return width;
}

char bestSeparator(const Head &head)
{
    char best = ',';
    Score bestScore;
    qsizetype bestWidth = 0;
    for (const char separator : kSeparators) {
        const std::vector<Sampled> records = sample(head, separator);
        const Score score = scoreOf(records);
        const qsizetype width = widest(records);
        if (score.isBetterThan(bestScore) ||
            (score.width <= 1 && bestScore.width <= 1 && width > bestWidth)) {
            best = separator;
            bestScore = score;
            bestWidth = width;
        }
    }
    return best;
}

/// Finds a file whose lines Excel took for one column and quoted as a whole: the first record is such a line,
/// or a later one that holds as many cells as the header, which needed no quotes.
void lookForWrapping(const Head &head, CsvFormat &format)
{
    const std::vector<Sampled> records = sample(head, format.separator);
    if (records.empty())
        return;
    if (records.front().cells == 1) {
        const QByteArray &line = records.front().onlyCell;
        const auto cellsBy = [&line](char separator) { return innerCells(line, separator); };
        const char inner = *std::max_element(kSeparators.begin(), kSeparators.end(),
                                             [&](char a, char b) { return cellsBy(a) < cellsBy(b); });
        format.isDoublyQuoted = cellsBy(inner) >= 3 || (cellsBy(inner) == 2 && line.contains('"'));
        if (format.isDoublyQuoted)
            format.separator = inner;
        return;
    }
    format.isDoublyQuoted = std::any_of(records.begin(), records.end(), [&](const Sampled &record) {
        return record.cells == 1 && innerCells(record.onlyCell, format.separator) == records.front().cells;
    });
}

/// The separator that a «sep=;» line names and that the line takes away; 0 where there is none.
char takeSepLine(QByteArray &text)
{
    const bool isQuoted = text.startsWith('"');
    const QByteArray line = text.mid(isQuoted ? 1 : 0, 5);
    if (line.size() < 5 || line.first(4).toLower() != "sep=")
        return '\0';
    const qsizetype end = isQuoted ? 7 : 5;
    if (text.size() > end && text[end] != '\r' && text[end] != '\n')
        return '\0';
    const qsizetype lineFeed = text.indexOf('\n');
    text.remove(0, lineFeed < 0 ? text.size() : lineFeed + 1);
    return line[4];
}

} // namespace

CsvFormat guessCsvFormat(QIODevice &device)
{
    const qint64 most =
        device.isSequential() ? kHeadBytes : std::min<qint64>(kHeadBytes, device.bytesAvailable());
    const QByteArray bytes = device.peek(most);
    const EncodingGuess guess = guessEncoding(bytes);
    Head head;
    head.isWholeFile = bytes.size() < kHeadBytes;
    ToUtf8(guess.encoding).append(QByteArrayView(bytes).sliced(guess.bomLength), head.text);

    CsvFormat format;
    format.encoding = guess.encoding;
    format.bomLength = guess.bomLength;
    if (const char separator = takeSepLine(head.text); separator != 0) {
        format.hasSepLine = true;
        format.separator = separator;
        return format;
    }
    format.separator = bestSeparator(head);
    lookForWrapping(head, format);
    return format;
}

} // namespace samovar
