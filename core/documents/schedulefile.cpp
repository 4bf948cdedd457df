// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/schedulefile.h"

#include "core/documents/output.h"
#include "core/documents/pdfwriter.h"
#include "core/documents/schedulepages.h"

#include <QSaveFile>

namespace samovar {

Result<void> writeSchedulePdf(const SchedulePaper &paper, const QString &path, const PageSetup &page,
                              Progress &progress)
{
    const auto pages = SchedulePages::layOut(paper, page, progress);
    if (!pages)
        return pages.error();
    QStringList title{paper.title, paper.track, paper.eventTitle};
    title.removeAll(QString());
    return writePdf(*pages, title.join(QStringLiteral(" — ")), path, progress);
}

Result<void> writeCalendar(const QByteArray &calendar, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(calendar) != calendar.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace samovar
