// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/peopledelegate.h"

#include "ui/support/style.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

namespace samovar {

namespace {

constexpr int kSign = 16;
constexpr qsizetype kMostShown = 400; ///< characters: no column is wider

QString lineOf(const QModelIndex &index)
{
    QString text = index.data().toString();
    text.truncate(kMostShown);
    return text.replace(u'\n', u' ');
}

/// Where the text stands, right of the sign where there is one.
QRect textRect(const QRect &cell, bool hasSign)
{
    const QRect inner = cell.adjusted(style::kSmall, 0, -style::kSmall, 0);
    return hasSign ? inner.adjusted(kSign + style::kTiny, 0, 0, 0) : inner;
}

bool isCurrent(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view == nullptr || view->currentIndex() != index)
        return false;
    // The frozen column hands its keyboard to the table.
    return view->hasFocus() || (view->focusProxy() != nullptr && view->focusProxy()->hasFocus());
}

} // namespace

void PeopleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = option.palette;
    const QColor ground = isSelected ? palette.color(QPalette::Highlight) : palette.color(QPalette::Base);
    painter->fillRect(option.rect, ground);
    if (!isSelected)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          palette.color(QPalette::AlternateBase));

    const auto sign = index.data(Qt::DecorationRole).value<QIcon>();
    if (!sign.isNull()) {
        const QRect place(option.rect.left() + style::kSmall,
                          option.rect.top() + (option.rect.height() - kSign) / 2, kSign, kSign);
        sign.paint(painter, place);
    }
    const QString text = lineOf(index);
    if (!text.isEmpty()) {
        const QRect place = textRect(option.rect, !sign.isNull());
        const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
        painter->setFont(option.font);
        painter->setPen(palette.color(isEnabled ? QPalette::Normal : QPalette::Disabled,
                                      isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
    }
    if (option.widget != nullptr && option.widget->focusProxy() != nullptr) // the frozen column ends here
        painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()),
                          palette.color(QPalette::Dark));
    if (isCurrent(option, index)) {
        painter->setPen(style::color(style::Meaning::Accent));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

QSize PeopleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasSign = !index.data(Qt::DecorationRole).value<QIcon>().isNull();
    const int width = option.fontMetrics.horizontalAdvance(lineOf(index)) + 2 * style::kSmall +
                      (hasSign ? kSign + style::kTiny : 0);
    return {width, option.fontMetrics.height() + style::kMedium};
}

QWidget *PeopleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (editor != nullptr) {
        editor->setObjectName(QStringLiteral("cellEditor"));
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    }
    return editor;
}

bool PeopleDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool hasSign = !index.data(Qt::DecorationRole).value<QIcon>().isNull();
    const int needed = view->fontMetrics().horizontalAdvance(lineOf(index));
    const bool isCut = needed > textRect(option.rect, hasSign).width();
    // Answers of people are not markup.
    const QString text =
        index.data(Qt::ToolTipRole).toString().toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    QToolTip::showText(event->globalPos(),
                       isCut || hasSign ? QStringLiteral("<p>%1</p>").arg(text) : QString(), view);
    return true;
}

} // namespace samovar
