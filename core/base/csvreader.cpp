// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Streams records through one buffer: decodes chunk by chunk, scans, and lends the cells as views.
#include "core/base/csvreader.h"

#include "core/base/csvrecord.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace samovar {

namespace {

constexpr qsizetype kChunkBytes = qsizetype{1024} * 1024;
constexpr qsizetype kSmallChunkBytes = qsizetype{16} * 1024;
constexpr qsizetype kRecordBytes = qsizetype{64} * 1024 * 1024;

/// LF, CRLF and lone CR in [\a p, \a end), which no CRLF straddles.
qint64 lineBreaksIn(const char *p, const char *end)
{
    qint64 count = 0;
    for (; p != end; ++p)
        count += *p == '\n' || (*p == '\r' && (p + 1 == end || p[1] != '\n')) ? 1 : 0;
    return count;
}

Error badInput(const Message &message)
{
    return {Error::Kind::BadInput, message, {}};
}

Error scanError(CsvScanOutcome outcome, qint64 line, const CsvLimits &limits)
{
    const QString where = QString::number(line);
    switch (outcome) {
    case CsvScanOutcome::TooManyColumns:
        return badInput(
            {SAMOVAR_TEXT("Csv", "Line %1 has more than %2 columns: this is not a table that Samovar can "
                                 "take. Nothing was imported. Check that you chose the right file."),
             {where, QString::number(limits.columns)}});
    case CsvScanOutcome::CellTooLarge:
        return badInput(
            {SAMOVAR_TEXT("Csv", "The record that starts in line %1 has a cell larger than %2 KB: a quote "
                                 "may be missing there, or the file is damaged. Nothing was imported. "
                                 "Download it again and repeat the import."),
             {where, QString::number(limits.cellBytes / 1024)}});
    case CsvScanOutcome::NeedsMore:
        return badInput(
            {SAMOVAR_TEXT("Csv", "The record that starts in line %1 is larger than %2 MB: a quote may be "
                                 "missing there, or the file is damaged. Nothing was imported. Download "
                                 "it again and repeat the import."),
             {where, QString::number(kRecordBytes / 1024 / 1024)}});
    default:
        return badInput(
            {SAMOVAR_TEXT("Csv", "The file ends in the middle of a quoted cell (line %1): it is cut off. "
                                 "Nothing was imported. Download it again and repeat the import."),
             {where}});
    }
}

} // namespace

struct CsvReader::State {
    State(QIODevice &source, const CsvFormat &how, const CsvLimits &most)
        : device(source)
        , format(how)
        , limits(most)
        , decoder(how.encoding)
    {
    }

    bool start();
    bool nextRecord();
    bool readMore();
    bool readStraight(qsizetype bytes);
    bool readDecoding(qsizetype bytes);
    bool finishReading();
    bool scan(const CsvScanRules &rules);
    bool scanInner();
    bool fail(const Error &what);
    [[nodiscard]] bool isWrapped() const { return format.isDoublyQuoted && buffer[begin] == '"'; }
    [[nodiscard]] CsvScanRules rules() const;

    QIODevice &device;
    CsvFormat format;
    CsvLimits limits;
    ToUtf8 decoder;
    QByteArray buffer; ///< UTF-8; from text() on the first bytes of a character that the chunk's end cut
    QByteArray raw;    ///< a chunk before decoding
    qsizetype chunkBytes = kChunkBytes; ///< less for a small file
    qsizetype begin = 0;                ///< of what is not yet scanned
    qsizetype textEnd = 0;              ///< of the whole characters in the buffer
    bool isStarted = false;
    bool isAtEnd = false;
    bool mustDecode = false; ///< another encoding, or UTF-8 that turned out to be damaged
    qint64 bytesRead = 0;
    qint64 line = 0;
    qint64 nextLine = 1;
    std::vector<CsvCell> scanned;
    std::vector<QByteArrayView> cells;
    std::optional<Error> error;
};

bool CsvReader::State::fail(const Error &what)
{
    error = what;
    cells.clear();
    return false;
}

/// Reads at least a chunk, and as much again as is waiting, so that a large record is not scanned too often.
bool CsvReader::State::readMore()
{
    // By hand, because QByteArray::remove() at the front gives its room away and then allocates anew.
    std::memmove(buffer.data(), buffer.constData() + begin, static_cast<size_t>(buffer.size() - begin));
    buffer.truncate(buffer.size() - begin);
    textEnd -= begin;
    begin = 0;
    if (textEnd > kRecordBytes)
        return fail(scanError(CsvScanOutcome::NeedsMore, nextLine, limits));
    const qsizetype known = textEnd;
    const qsizetype bytes = std::max(chunkBytes, textEnd);
    if (mustDecode ? !readDecoding(bytes) : !readStraight(bytes))
        return false;
    if (textEnd > known &&
        std::memchr(buffer.constData() + known, 0, static_cast<size_t>(textEnd - known)) != nullptr)
        return fail(badInput(SAMOVAR_TEXT("Csv", "This is not a text file: it holds bytes that no text has. "
                                                 "Nothing was imported. Save the table as "
                                                 "CSV and import that.")));
    return true;
}

bool CsvReader::State::readStraight(qsizetype bytes)
{
    const qsizetype before = buffer.size();
    buffer.resize(before + bytes);
    const qint64 got = device.read(buffer.data() + before, bytes);
    buffer.truncate(before + std::max<qsizetype>(got, 0));
    if (got <= 0)
        return finishReading();
    bytesRead += got;
    textEnd += validUtf8Length(QByteArrayView(buffer).sliced(textEnd));
    const QByteArrayView rest = QByteArrayView(buffer).sliced(textEnd);
    if (!rest.isEmpty() && !isCutUtf8Character(rest)) {
        mustDecode = true;
        const QByteArray damaged = rest.toByteArray();
        buffer.truncate(textEnd);
        decoder.append(damaged, buffer);
        textEnd = buffer.size();
    }
    return true;
}

bool CsvReader::State::readDecoding(qsizetype bytes)
{
    raw.resize(bytes);
    const qint64 got = device.read(raw.data(), bytes);
    if (got <= 0)
        return finishReading();
    bytesRead += got;
    decoder.append(QByteArrayView(raw).first(got), buffer);
    textEnd = buffer.size();
    return true;
}

bool CsvReader::State::finishReading()
{
    if (!device.atEnd())
        return fail({Error::Kind::BadInput,
                     SAMOVAR_TEXT(
                         "Csv", "The file could not be read to its end. Nothing was imported. Check the disk "
                                "or the connection, or copy the file to this computer first."),
                     device.errorString()});
    isAtEnd = true;
    const QByteArray cut = buffer.sliced(textEnd);
    buffer.truncate(textEnd);
    decoder.append(cut, buffer);
    decoder.finish(buffer);
    textEnd = buffer.size();
    return true;
}

CsvScanRules CsvReader::State::rules() const
{
    CsvScanRules rules{format.separator, limits.columns, limits.cellBytes, true, isAtEnd};
    if (isWrapped()) {
        rules.separator = '\0'; // the whole line is one cell; no NUL comes this far
        rules.cellBytes = kRecordBytes;
    }
    return rules;
}

/// Scans the record at begin and passes over it.
bool CsvReader::State::nextRecord()
{
    for (;;) {
        if (begin == textEnd && isAtEnd)
            return false;
        if (begin == textEnd) {
            if (!readMore())
                return false;
            continue;
        }
        char *const from = buffer.data() + begin;
        char *next = nullptr;
        const CsvScanOutcome outcome = scanCsvRecord(from, buffer.data() + textEnd, rules(), scanned, next);
        if (outcome == CsvScanOutcome::Complete) {
            line = nextLine;
            nextLine += lineBreaksIn(from, next);
            begin = next - buffer.data();
            return true;
        }
        if (outcome != CsvScanOutcome::NeedsMore)
            return fail(scanError(outcome, nextLine, limits));
        if (!readMore())
            return false;
    }
}

/// The wrapped record's only cell as a record.
bool CsvReader::State::scanInner()
{
    const QByteArrayView inner = unescapeInPlace(scanned.front());
    char *const from = scanned.front().begin;
    char *next = nullptr;
    const CsvScanRules rules{format.separator, limits.columns, limits.cellBytes, false, true};
    const CsvScanOutcome outcome = scanCsvRecord(from, from + inner.size(), rules, scanned, next);
    return outcome == CsvScanOutcome::Complete || fail(scanError(outcome, line, limits));
}

/// Once: passes over the BOM and Excel's «sep=» line.
bool CsvReader::State::start()
{
    if (isStarted)
        return true;
    isStarted = true;
    mustDecode = format.encoding != Encoding::Utf8;
    chunkBytes = std::clamp<qsizetype>(device.bytesAvailable() + 1, kSmallChunkBytes, kChunkBytes);
    buffer.reserve(2 * chunkBytes);
    for (qint64 skipped = 1; bytesRead < format.bomLength && skipped > 0; bytesRead += skipped)
        skipped = std::max<qint64>(device.skip(format.bomLength - bytesRead), 0);
    return !format.hasSepLine || nextRecord();
}

CsvReader::CsvReader(QIODevice &device, const CsvFormat &format, const CsvLimits &limits)
    : m_state(std::make_unique<State>(device, format, limits))
{
}

CsvReader::~CsvReader() = default;

bool CsvReader::next()
{
    State &s = *m_state;
    s.cells.clear();
    if (s.error || !s.start())
        return false;
    for (;;) {
        const bool mayBeWrapped = s.format.isDoublyQuoted;
        if (!s.nextRecord())
            return false;
        if (mayBeWrapped && s.scanned.size() == 1 && s.scanned.front().isQuoted && !s.scanInner())
            return false;
        const CsvCell &first = s.scanned.front();
        if (s.scanned.size() > 1 || first.isQuoted || first.begin != first.end)
            break;
    }
    s.cells.reserve(s.scanned.size());
    for (CsvCell &cell : s.scanned)
        s.cells.push_back(unescapeInPlace(cell));
    return true;
}

const std::vector<QByteArrayView> &CsvReader::cells() const
{
    return m_state->cells;
}

qint64 CsvReader::line() const
{
    return m_state->line;
}

qint64 CsvReader::position() const
{
    return m_state->bytesRead;
}

const std::optional<Error> &CsvReader::error() const
{
    return m_state->error;
}

} // namespace samovar
