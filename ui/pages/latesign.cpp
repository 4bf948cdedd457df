// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/latesign.h"

#include "ui/support/style.h"

#include <QPainter>
#include <QPixmap>

namespace samovar {

QIcon lateSign()
{
    const QIcon plain = style::icon(QStringLiteral("chronometer"));
    QIcon sign;
    for (const double ratio : {1.0, 2.0}) {
        QPixmap pixmap = plain.pixmap(QSize(16, 16), ratio);
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRect(0, 0, 16, 16), style::color(style::Meaning::Decide));
        painter.end();
        sign.addPixmap(pixmap);
    }
    return sign;
}

} // namespace samovar
