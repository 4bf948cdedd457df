// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Paints one item of the programme: hours and kind, title, place, people, as much as has room.
#pragma once

#include <QIcon>
#include <QStyledItemDelegate>

namespace samovar {

struct ScheduleItem;

/// What marks items in conflict, in the colours of the present look.
[[nodiscard]] QIcon conflictSign();

/// Over a ScheduleModel only. What has no room stands in the tooltip.
class ItemDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The least height in which an item can be read: one line.
    [[nodiscard]] static int leastHeight(const QFontMetrics &metrics);
    /// The least width: the hours and the sign of a conflict.
    [[nodiscard]] static int leastWidth(const QFontMetrics &metrics);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    static void paintText(QPainter &painter, QRect room, const QStyleOptionViewItem &option,
                          const ScheduleItem &item);
};

} // namespace samovar
