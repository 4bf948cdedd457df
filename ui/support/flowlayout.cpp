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
    int y = room.y();
    int x = room.x();
    int height = 0;
    QList<Placed> line;
    const auto endLine = [&] {
        if (place)
            placeLine(line, rect, height);
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int least = item->minimumSize().width();
        const int width = std::clamp(item->sizeHint().width(), least, std::max(least, room.width()));
        if (!line.isEmpty() && x + width > room.x() + room.width()) {
            endLine();
            y += height + gap;
            x = room.x();
            height = 0;
        }
        const int needed =
            item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        line += Placed{item, QRect(x, y, width, needed)};
        height = std::max(height, needed);
        x += width + gap;
    }
    endLine();
    return y + height - rect.y() + contentsMargins().bottom();
}

void FlowLayout::placeLine(const QList<Placed> &line, const QRect &rect, int height) const
{
    for (const Placed &one : line) {
        const QRect centred = one.room.translated(0, (height - one.room.height()) / 2);
        one.item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, centred));
    }
}

} // namespace samovar
