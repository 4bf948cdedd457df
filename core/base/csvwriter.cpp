// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes records, and puts an apostrophe before what a spreadsheet could run.
#include "core/base/csvwriter.h"

#include "core/base/textfold.h"

#include <QByteArray>
#include <QIODevice>

#include <algorithm>

namespace samovar {

using namespace Qt::StringLiterals;

namespace {

/// «+7 945 123-45-67», «+48 123 456 789»: the blank after the country code is what no formula survives.
bool isPhoneForReading(QStringView cell)
{
    const qsizetype blank = cell.indexOf(u' ');
    if (cell.isEmpty() || cell.front() != u'+' || blank < 2 || blank > 4 || !isAsciiDigit(cell.back()))
        return false;
    const QStringView code = cell.sliced(1, blank - 1);
    const QStringView rest = cell.sliced(blank);
    return std::all_of(code.begin(), code.end(), isAsciiDigit) &&
           std::all_of(rest.begin(), rest.end(),
                       [](QChar c) { return isAsciiDigit(c) || c == u' ' || c == u'-'; });
}

/// A cell that already begins with an apostrophe before a formula needs one more, or it would lose its own.
bool needsGuard(QStringView cell)
{
    while (!cell.isEmpty() && cell.front() == u'\'')
        cell = cell.sliced(1);
    return couldRunAsFormula(cell);
}

void appendCell(QByteArray &line, const QString &cell)
{
    QByteArray bytes = needsGuard(cell) ? "'" + cell.toUtf8() : cell.toUtf8();
    const auto mustQuote = [](char c) { return c == ';' || c == '"' || c == '\n' || c == '\r'; };
    if (std::any_of(bytes.cbegin(), bytes.cend(), mustQuote))
        bytes = '"' + bytes.replace('"', "\"\"") + '"';
    line += bytes;
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device) : m_device(device)
{
    m_device.write("\xEF\xBB\xBF");
}

bool CsvWriter::write(const QStringList &cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ';';
        appendCell(line, cells[i]);
    }
    if (line.isEmpty() && !cells.isEmpty())
        line = "\"\""; // or a reader would pass over it as an empty line
    line += "\r\n";
    return m_device.write(line) == line.size();
}

bool couldRunAsFormula(QStringView cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front()) && !isPhoneForReading(cell);
}

QString withoutFormulaGuard(const QString &cell)
{
    const bool isGuarded = cell.startsWith(u'\'') && needsGuard(QStringView(cell).sliced(1));
    return isGuarded ? cell.sliced(1) : cell;
}

} // namespace samovar
