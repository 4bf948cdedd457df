// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// CSV: the columns' titles and the rows, nothing around them.
#include "core/base/csvwriter.h"
#include "core/documents/formats.h"
#include "core/documents/output.h"

#include <QSaveFile>

namespace samovar {

namespace {

Result<void> writeCsv(const Table &table, const QString &path, const PageSetup &, Progress &progress)
{
    static constexpr SourceText kWriting = SAMOVAR_TEXT("Documents", "Writing the rows");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    CsvWriter writer(file);
    QStringList titles;
    for (const TableColumn &column : table.columns)
        titles += column.title;
    bool written = writer.write(titles);
    progress.begin(kWriting, table.rowCount);
    const auto walked = walkRows(table, progress, [&writer, &written](const QStringList &row) {
        written = written && writer.write(row);
        return written;
    });
    if (!walked)
        return walked.error();
    if (!written || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace

TableFormat csvFormat()
{
    return {"csv", SAMOVAR_TEXT("Documents", "CSV text for spreadsheets"), writeCsv};
}

} // namespace samovar
