// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// PDF: the pages of TablePages, through Qt's writer.
#include "core/documents/formats.h"
#include "core/documents/output.h"
#include "core/documents/tablepages.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace samovar {

namespace {

constexpr int kResolution = 1200;
constexpr qreal kPerPoint = kResolution / 72.0;

void describe(QPdfWriter &writer, const TableHead &head)
{
    QStringList title{head.title, head.eventTitle};
    title.removeAll(QString());
    writer.setTitle(title.join(QStringLiteral(" — ")));
    writer.setCreator(QStringLiteral("Samovar " SAMOVAR_VERSION));
    writer.setResolution(kResolution);
}

Result<void> paintAll(const TablePages &pages, QPdfWriter &writer, QSaveFile &file, Progress &progress)
{
    writer.setPageLayout(pages.pageLayout());
    QPainter painter;
    const QString path = file.fileName();
    if (!painter.begin(&writer))
        return cannotWrite(path, file.errorString());
    painter.scale(kPerPoint, kPerPoint);
    bool failed = false;
    auto painted = pages.run(
        [&](int index) -> QPainter * {
            failed = (index > 0 && !writer.newPage()) || file.error() != QFileDevice::NoError;
            return failed ? nullptr : &painter;
        },
        progress);
    if (failed || !painter.end())
        return cannotWrite(path, file.errorString());
    return painted;
}

Result<void> writePdf(const Table &table, const QString &path, const PageSetup &page, Progress &progress)
{
    auto pages = TablePages::layOut(table, page, progress);
    if (!pages)
        return pages.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    {
        QPdfWriter writer(&file);
        describe(writer, table.head);
        if (auto painted = paintAll(*pages, writer, file, progress); !painted)
            return painted;
    }
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace

TableFormat pdfFormat()
{
    return {"pdf", SAMOVAR_TEXT("Documents", "PDF document"), writePdf};
}

} // namespace samovar
