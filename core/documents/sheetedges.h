// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands outside the text of every sheet: the running head, and the foot with date and page.
#pragma once

#include "core/documents/tableformats.h"
#include "core/documents/typeface.h"

#include <QDateTime>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace samovar {

/// A4 in points, and the margins that text keeps to; only the running head and the foot stand outside them.
struct SheetFrame {
    explicit SheetFrame(const PageSetup &page);
    QSizeF paper;
    QRectF text; ///< 20 mm left, 10 mm right, 20 mm above and below
};

/// Paints them. All lengths are points from the paper's top left corner.
class SheetEdges {
public:
    /// \a madeAt: when it was printed; invalid: not said.
    SheetEdges(const SheetFrame &frame, const QDateTime &madeAt);

    void paintRunningHead(QPainter &painter, const QString &left, const QString &right) const;
    /// «Напечатано …» and «страница 1 из 5»; \a index 0 is the first page.
    void paintFoot(QPainter &painter, int index, int count) const;

private:
    SheetFrame m_frame;
    Typeface m_face;
    QString m_printed;
};

} // namespace samovar
