// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace samovar {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) {}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int gap = size.width() > 0 ? std::max(0, spacing()) : 0;
        size = {size.width() + gap + item->sizeHint().width(),
                std::max(size.height(), item->sizeHint().height())};
    }
    return size.grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    flow(rect, true);
}

int FlowLayout::flow(const QRect &rect, bool place) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const int gap = std::max(0, spacing());
    QPoint at = room.topLeft();
    int line = 0; // height of the present one
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::clamp(item->sizeHint().width(), item->minimumSize().width(),
                                     std::max(item->minimumSize().width(), room.width()));
        if (at.x() > room.x() && at.x() + width > room.x() + room.width()) {
            at = QPoint(room.x(), at.y() + line + gap);
            line = 0;
        }
        const int height =
            item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        if (place)
            item->setGeometry(
                QStyle::visualRect(parentWidget()->layoutDirection(), rect, {at, QSize(width, height)}));
        at.rx() += width + gap;
        line = std::max(line, height);
    }
    return at.y() + line - rect.y() + contentsMargins().bottom();
}

} // namespace samovar
