// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/rowdelegate.h"

#include "ui/support/style.h"

#include <QPainter>

namespace samovar {

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = cell.palette;
    const QRect room = cell.rect.adjusted(style::kSmall, 0, -style::kSmall, 0);
    painter->save();
    if (isSelected)
        painter->fillRect(cell.rect, palette.color(QPalette::Highlight));
    painter->setPen(palette.color(QPalette::AlternateBase));
    painter->drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight());
    painter->setPen(palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(cell.font);
    painter->drawText(room, static_cast<int>(cell.displayAlignment) | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * style::kSmall, 0);
}

} // namespace samovar
