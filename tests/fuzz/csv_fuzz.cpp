// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Feeds the CSV reader any bytes: it must end, keep its limits, and read the same however the bytes arrive.
#include "core/base/csvreader.h"

#include <QBuffer>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <utility>

using namespace samovar;

namespace {

constexpr CsvLimits kLimits{50, 2000};

void demand(bool condition)
{
    if (!condition)
        std::abort();
}

/// Hands out a few bytes at a time.
class Dribble : public QIODevice {
public:
    explicit Dribble(QByteArray bytes) : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_at == m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const auto count = std::min<qsizetype>({most, 1 + m_at % 61, m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char * /*data*/, qint64 /*most*/) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

struct Read {
    QList<QByteArray> cells;
    QList<qint64> ends; ///< where records end among the cells, and their lines
    bool hasError = false;
};

Read readAll(QIODevice &device, const CsvFormat &format)
{
    Read read;
    CsvReader reader(device, format, kLimits);
    qint64 line = 0;
    while (reader.next()) {
        demand(!reader.cells().empty());
        demand(std::ssize(reader.cells()) <= kLimits.columns);
        demand(reader.line() > line);
        line = reader.line();
        for (const QByteArrayView cell : reader.cells()) {
            demand(cell.size() <= kLimits.cellBytes && cell.isValidUtf8());
            read.cells += cell.toByteArray();
        }
        read.ends << read.cells.size() << line;
    }
    read.hasError = reader.error().has_value();
    return read;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const CsvFormat format = guessCsvFormat(buffer);
    const Read whole = readAll(buffer, format);
    Dribble dribble(bytes);
    const Read parts = readAll(dribble, format);
    demand(whole.hasError == parts.hasError);
    // An error is found at once in the first chunk, or later where the bytes come slowly.
    demand(whole.hasError || (whole.cells == parts.cells && whole.ends == parts.ends));
    return 0;
}
