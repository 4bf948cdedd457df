// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/nightsign.h"

#include "ui/support/style.h"

#include <QPainter>
#include <QPainterPath>

namespace samovar {

QPixmap nightSign(int size, qreal ratio)
{
    QPixmap pixmap(QSizeF(size * ratio, size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainterPath moon;
    moon.addEllipse(QRectF(1, 1, size - 2, size - 2));
    QPainterPath shadow;
    shadow.addEllipse(QRectF(size * 0.36, -size * 0.06, size * 0.8, size * 0.8));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(moon.subtracted(shadow), style::color(style::Meaning::Decide));
    return pixmap;
}

} // namespace samovar
