// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// PDF: the pages of TablePages.
#include "core/documents/formats.h"
#include "core/documents/pdfwriter.h"
#include "core/documents/tablepages.h"

namespace samovar {

namespace {

Result<void> writeTablePdf(const Table &table, const QString &path, const PageSetup &page, Progress &progress)
{
    const auto pages = TablePages::layOut(table, page, progress);
    if (!pages)
        return pages.error();
    QStringList title{table.head.title, table.head.eventTitle};
    title.removeAll(QString());
    return writePdf(*pages, title.join(QStringLiteral(" — ")), path, progress);
}

} // namespace

TableFormat pdfFormat()
{
    return {"pdf", SAMOVAR_TEXT("Documents", "PDF document"), writeTablePdf};
}

} // namespace samovar
