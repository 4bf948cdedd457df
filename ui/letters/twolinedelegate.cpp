// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/twolinedelegate.h"

#include "ui/support/style.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace samovar {

namespace {

constexpr int kNoteSign = 14;

QFont firstLineFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QString elidedEnd(const QPainter &painter, const QString &text, int width)
{
    return painter.fontMetrics().elidedText(text.simplified(), Qt::ElideRight, width);
}

} // namespace

TwoLineDelegate::TwoLineDelegate(int noteRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_noteRole(noteRole)
{
}

void TwoLineDelegate::setSign(int role, const QString &iconName)
{
    m_signRole = role;
    m_signIcon = iconName;
}

int TwoLineDelegate::rowHeight(const QFont &font)
{
    const QFontMetrics caption(style::font(style::FontRole::Caption));
    return QFontMetrics(firstLineFont(font)).height() + caption.height() + 2 * style::kTiny + 2;
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = option.palette;
    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, palette.color(QPalette::Highlight));
    const QRect room = option.rect.adjusted(style::kSmall, style::kTiny, -style::kSmall, -style::kTiny);
    painter->setFont(firstLineFont(option.font));
    painter->setPen(palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                      elidedEnd(*painter, index.data().toString(), room.width()));
    paintNote(*painter, room, index, isSelected);
    if (option.state.testFlag(QStyle::State_HasFocus) && isSelected) {
        painter->setPen(style::color(style::Meaning::Accent));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void TwoLineDelegate::paintNote(QPainter &painter, QRect place, const QModelIndex &index,
                                bool isSelected) const
{
    painter.setFont(style::font(style::FontRole::Caption));
    if (m_signRole >= 0 && index.data(m_signRole).toBool()) {
        const int top = place.bottom() - (painter.fontMetrics().height() + kNoteSign) / 2;
        style::icon(m_signIcon).paint(&painter, QRect(place.left(), top, kNoteSign, kNoteSign));
        place.setLeft(place.left() + kNoteSign + style::kTiny);
    }
    if (!isSelected)
        painter.setPen(style::color(style::Meaning::Muted));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                     elidedEnd(painter, index.data(m_noteRole).toString(), place.width()));
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {option.rect.width(), rowHeight(option.font)};
}

bool TwoLineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // Names of people are not mark-up.
    const QString text =
        (index.data().toString() + u'\n' + index.data(m_noteRole).toString()).toHtmlEscaped();
    QToolTip::showText(event->globalPos(),
                       QStringLiteral("<p>%1</p>").arg(QString(text).replace(u'\n', u"<br>"_qs)), view);
    return true;
}

} // namespace samovar
