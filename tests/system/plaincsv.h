// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A second, simple reader of CSV text, so that what the program kept can be compared with what the file
/// holds.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace samovar::test {

/// All records of \a text; quotes as in RFC 4180, records end with LF or CRLF.
inline QList<QStringList> plainCsv(const QString &text, QChar separator)
{
    QList<QStringList> records;
    QStringList record;
    QString cell;
    bool isQuoted = false;
    const auto endCell = [&] { record += std::exchange(cell, QString()); };
    const auto endRecord = [&] {
        endCell();
        records += std::exchange(record, QStringList());
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (c == QLatin1Char('"') && isQuoted && next == QLatin1Char('"'))
            cell += text[i++];
        else if (c == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (!isQuoted && c == separator)
            endCell();
        else if (!isQuoted && c == QLatin1Char('\n'))
            endRecord();
        else if (isQuoted || c != QLatin1Char('\r'))
            cell += c;
    }
    if (!cell.isEmpty() || !record.isEmpty())
        endRecord();
    return records;
}

} // namespace samovar::test
