// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One page after another.
#include "core/documents/pages.h"

#include "core/documents/output.h"

#include <QPageSize>

namespace samovar {

Pages::~Pages() = default;

Result<void> Pages::run(const std::function<QPainter *(int)> &begin, Progress &progress) const
{
    static constexpr SourceText kWriting = SAMOVAR_TEXT("Documents", "Writing the pages");
    progress.begin(kWriting, count());
    for (int index = 0; index < count(); ++index) {
        QPainter *const painter = progress.isCancelled() ? nullptr : begin(index);
        if (painter == nullptr)
            return cancelledWriting();
        if (auto painted = paint(*painter, index); !painted)
            return painted;
        progress.advance(index + 1);
    }
    return {};
}

QPageLayout pageLayoutOfA4(bool landscape)
{
    QPageLayout layout(QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF(20, 20, 10, 20), QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace samovar
