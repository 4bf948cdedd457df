// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A painter on a PDF, page after page.
#include "core/documents/pdfwriter.h"

#include "core/documents/output.h"
#include "core/documents/pages.h"

#include <QFileDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace samovar {

namespace {

constexpr int kResolution = 1200;
constexpr qreal kPerPoint = kResolution / 72.0;

bool hasFailed(const QIODevice &device)
{
    const auto *const file = qobject_cast<const QFileDevice *>(&device);
    return file != nullptr && file->error() != QFileDevice::NoError;
}

} // namespace

Result<void> drawPdf(const Pages &pages, QIODevice &device, const QString &title, const QString &path,
                     Progress &progress)
{
    QPdfWriter writer(&device);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Samovar " SAMOVAR_VERSION));
    writer.setResolution(kResolution);
    writer.setPageLayout(pages.pageLayout());
    QPainter painter;
    if (!painter.begin(&writer))
        return cannotWrite(path, device.errorString());
    painter.scale(kPerPoint, kPerPoint);
    bool failed = false;
    auto painted = pages.run(
        [&](int index) -> QPainter * {
            failed = (index > 0 && !writer.newPage()) || hasFailed(device);
            return failed ? nullptr : &painter;
        },
        progress);
    if (failed || !painter.end())
        return cannotWrite(path, device.errorString());
    return painted;
}

Result<void> writePdf(const Pages &pages, const QString &title, const QString &path, Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    if (auto drawn = drawPdf(pages, file, title, path, progress); !drawn)
        return drawn;
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace samovar
