// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Scans records with memchr inside quotes and eight bytes at a time outside: plain C++, no copy of the text.
#include "core/base/csvrecord.h"

#include <QtEndian>

#include <bit>
#include <cstring>

namespace samovar {

namespace {

constexpr quint64 kOnes = 0x0101010101010101;
constexpr quint64 kTops = 0x8080808080808080;

/// Bit 7 set in the lowest byte of \a word that is zero; bytes above it may be set in error.
quint64 zeroBytes(quint64 word)
{
    return (word - kOnes) & ~word & kTops;
}

/// The first \a byte, or \a end.
char *findByte(char *begin, const char *end, char byte)
{
    const qsizetype size = end - begin;
    void *const found = size == 0 ? nullptr : std::memchr(begin, byte, static_cast<size_t>(size));
    return found == nullptr ? begin + size : static_cast<char *>(found);
}

/// The first separator or line break, or \a end.
char *findCellEnd(char *p, const char *end, char separator)
{
    const quint64 separators = kOnes * static_cast<quint8>(separator);
    for (; end - p >= 8; p += 8) {
        const auto word = qFromLittleEndian<quint64>(p);
        const quint64 hits = zeroBytes(word ^ separators) | zeroBytes(word ^ (kOnes * '\n')) |
                             zeroBytes(word ^ (kOnes * '\r'));
        if (hits != 0)
            return p + std::countr_zero(hits) / 8;
    }
    while (p != end && *p != separator && *p != '\n' && *p != '\r')
        ++p;
    return p;
}

struct Closing {
    char *quote = nullptr; ///< the closing quote; nothing where the text ends first
    qsizetype doubled = 0;
};

/// The quote that closes the cell whose text begins at \a p.
Closing findClosingQuote(char *p, char *end)
{
    Closing closing;
    for (;;) {
        char *const quote = findByte(p, end, '"');
        if (quote == end)
            return closing;
        if (quote + 1 == end || quote[1] != '"') {
            closing.quote = quote;
            return closing;
        }
        ++closing.doubled;
        p = quote + 2;
    }
}

class Scanner {
public:
    Scanner(char *begin, char *end, const CsvScanRules &rules) : m_at(begin), m_end(end), m_rules(rules) {}

    /// Scans one cell and stands behind it, on the separator, the line break or the end.
    CsvScanOutcome scanCell(CsvCell &cell);
    /// Steps over the separator; false where the record ends here instead.
    bool stepToNextCell();
    /// Steps over the line break after the last cell.
    CsvScanOutcome stepToNextRecord();
    [[nodiscard]] char *position() const { return m_at; }

private:
    [[nodiscard]] char *cellEnd(char *from) const;
    [[nodiscard]] CsvScanOutcome cutOutcome(qsizetype bytes) const;
    CsvScanOutcome scanQuotedCell(CsvCell &cell);

    char *m_at;
    char *m_end;
    const CsvScanRules &m_rules;
};

char *Scanner::cellEnd(char *from) const
{
    return m_rules.endsAtLineBreak ? findCellEnd(from, m_end, m_rules.separator)
                                   : findByte(from, m_end, m_rules.separator);
}

/// What to say where the text ends inside a cell of \a bytes so far.
CsvScanOutcome Scanner::cutOutcome(qsizetype bytes) const
{
    return bytes > m_rules.cellBytes ? CsvScanOutcome::CellTooLarge : CsvScanOutcome::NeedsMore;
}

CsvScanOutcome Scanner::scanCell(CsvCell &cell)
{
    if (m_at != m_end && *m_at == '"')
        return scanQuotedCell(cell);
    cell = {m_at, cellEnd(m_at), false, false};
    m_at = cell.end;
    if (m_at == m_end && !m_rules.isWhole)
        return cutOutcome(cell.end - cell.begin);
    return cell.end - cell.begin > m_rules.cellBytes ? CsvScanOutcome::CellTooLarge
                                                     : CsvScanOutcome::Complete;
}

CsvScanOutcome Scanner::scanQuotedCell(CsvCell &cell)
{
    char *const begin = m_at + 1;
    const Closing closing = findClosingQuote(begin, m_end);
    if (closing.quote == nullptr) {
        const CsvScanOutcome cut = cutOutcome(m_end - begin - closing.doubled);
        return m_rules.isWhole && cut == CsvScanOutcome::NeedsMore ? CsvScanOutcome::EndsInQuotes : cut;
    }
    char *const after = closing.quote + 1;
    m_at = cellEnd(after);
    const bool hasTail = m_at != after;
    cell = {begin, hasTail ? m_at : closing.quote, true, hasTail || closing.doubled > 0};
    const qsizetype bytes = cell.end - begin - closing.doubled - (hasTail ? 1 : 0);
    if (m_at == m_end && !m_rules.isWhole)
        return cutOutcome(bytes);
    return bytes > m_rules.cellBytes ? CsvScanOutcome::CellTooLarge : CsvScanOutcome::Complete;
}

bool Scanner::stepToNextCell()
{
    if (m_at == m_end || *m_at != m_rules.separator)
        return false;
    ++m_at;
    return true;
}

CsvScanOutcome Scanner::stepToNextRecord()
{
    if (m_at == m_end)
        return CsvScanOutcome::Complete;
    const bool isCr = *m_at++ == '\r';
    if (isCr && m_at == m_end && !m_rules.isWhole)
        return CsvScanOutcome::NeedsMore;
    if (isCr && m_at != m_end && *m_at == '\n')
        ++m_at;
    return CsvScanOutcome::Complete;
}

} // namespace

CsvScanOutcome scanCsvRecord(char *begin, char *end, const CsvScanRules &rules, std::vector<CsvCell> &cells,
                             char *&next)
{
    cells.clear();
    Scanner scanner(begin, end, rules);
    do {
        if (std::ssize(cells) == rules.columns)
            return CsvScanOutcome::TooManyColumns;
        CsvCell cell;
        if (const CsvScanOutcome outcome = scanner.scanCell(cell); outcome != CsvScanOutcome::Complete)
            return outcome;
        cells.push_back(cell);
    } while (scanner.stepToNextCell());
    const CsvScanOutcome outcome = scanner.stepToNextRecord();
    next = scanner.position();
    return outcome;
}

QByteArrayView unescapeInPlace(CsvCell &cell)
{
    if (cell.isRaw) {
        char *to = cell.begin;
        bool isInQuotes = true;
        for (const char *from = cell.begin; from != cell.end; ++from) {
            if (isInQuotes && *from == '"') {
                isInQuotes = from + 1 != cell.end && from[1] == '"';
                if (!isInQuotes)
                    continue;
                ++from;
            }
            *to++ = *from;
        }
        cell.end = to;
        cell.isRaw = false;
    }
    return {cell.begin, cell.end - cell.begin};
}

} // namespace samovar
