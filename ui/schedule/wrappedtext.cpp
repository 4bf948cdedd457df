// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/wrappedtext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace samovar {

int drawWrapped(QPainter &painter, const QRect &rect, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int room = rect.height() / metrics.lineSpacing();
    QTextLayout layout(text, painter.font(), painter.device());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int used = 0;
    for (int i = 0; i < room; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const bool isLast = i == room - 1;
        const QString own =
            isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        painter.drawText(QRect(rect.left(), rect.top() + used, rect.width(), metrics.height()),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                         isLast ? metrics.elidedText(own, Qt::ElideRight, rect.width()) : own.trimmed());
        used += metrics.lineSpacing();
    }
    layout.endLayout();
    return used;
}

} // namespace samovar
