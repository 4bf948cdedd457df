// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/itemdelegate.h"

#include "core/schedule/schedulecomposer.h"
#include "ui/models/schedulemodel.h"
#include "ui/schedule/wrappedtext.h"
#include "ui/support/style.h"

#include <QPainter>

namespace samovar {

namespace {

constexpr int kBar = 4;
constexpr int kConflictSign = 16;
constexpr int kPadding = 3; ///< above and below the text

QColor barColour(const ScheduleModel &model, const ScheduleItem &item, const QPalette &palette)
{
    if (const int column = model.columnOf(item); column >= 0) {
        const QColor own(model.tracks()[column].colour);
        return own.isValid() ? own : palette.color(QPalette::Mid);
    }
    return item.kind == ScheduleItem::Kind::Break ? palette.color(QPalette::Mid)
                                                  : style::color(style::Meaning::Accent);
}

QString elided(const QPainter &painter, const QString &text, int width)
{
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, width);
}

} // namespace

QIcon conflictSign()
{
    return style::icon(QStringLiteral("data-warning"));
}

int ItemDelegate::leastHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 2 * kPadding;
}

int ItemDelegate::leastWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("00:00–00:00")) + 2 * kPadding + kBar + kConflictSign +
           4 * style::kTiny;
}

void ItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto &model = *static_cast<const ScheduleModel *>(index.model());
    const ScheduleItem &item = model.itemAt(index.row());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isInConflict = !model.conflictsOf(item.id).isEmpty();
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const QPalette &palette = option.palette;
    const auto ground = item.kind == ScheduleItem::Kind::Break ? QPalette::Window : QPalette::Base;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double edge = hasFocus ? 2 : 1;
    const QColor edgeColour = hasFocus       ? style::color(style::Meaning::Accent)
                              : isInConflict ? style::color(style::Meaning::Problem)
                                             : palette.color(QPalette::Mid);
    painter->setPen(QPen(edgeColour, edge));
    painter->setBrush(palette.color(isSelected ? QPalette::Highlight : ground));
    const double inset = edge / 2;
    painter->drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), style::kCorner - 2,
                             style::kCorner - 2);
    painter->setRenderHint(QPainter::Antialiasing, false);
    const QRect inner = option.rect.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    painter->fillRect(QRect(inner.left(), inner.top(), kBar, inner.height()),
                      barColour(model, item, palette));
    QRect room = inner.adjusted(kBar + style::kTiny, 0, -style::kTiny, 0);
    if (isInConflict) {
        const QRect sign(room.right() - kConflictSign, room.top(), kConflictSign, kConflictSign);
        conflictSign().paint(painter, sign);
        room.setRight(sign.left() - style::kTiny);
    }
    paintText(*painter, room, option, item);
    painter->restore();
}

void ItemDelegate::paintText(QPainter &painter, QRect room, const QStyleOptionViewItem &option,
                             const ScheduleItem &item)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = isSelected ? text : style::color(style::Meaning::Muted);
    const QString hours = ScheduleModel::hoursText(item);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(option.font);
    const int line = painter.fontMetrics().lineSpacing();
    painter.setPen(muted);
    if (room.height() < 2 * line) {
        const int width = painter.fontMetrics().horizontalAdvance(hours) + style::kSmall;
        const QRect first(room.left(), room.top(), room.width(), line);
        painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, elided(painter, hours, first.width()));
        painter.setFont(bold);
        painter.setPen(text);
        const QRect rest = first.adjusted(width, 0, 0, 0);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         elided(painter, item.title, rest.width()));
        return;
    }
    const QString head = QStringLiteral("%1 · %2").arg(hours, scheduleKindTitle(item.kind));
    const bool fits = painter.fontMetrics().horizontalAdvance(head) <= room.width();
    painter.drawText(QRect(room.left(), room.top(), room.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     elided(painter, fits ? head : hours, room.width()));
    room.adjust(0, line, 0, 0);
    painter.setFont(bold);
    painter.setPen(text);
    room.adjust(0, drawWrapped(painter, room, item.title), 0, 0);
    painter.setFont(option.font);
    painter.setPen(muted);
    for (const QString &more : {item.place, ScheduleModel::peopleText(item)}) {
        if (!more.isEmpty() && room.height() >= line)
            room.adjust(0, drawWrapped(painter, room, more), 0, 0);
    }
}

} // namespace samovar
