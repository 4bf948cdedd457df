// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/listkindsview.h"

#include "core/lists/lists.h"
#include "ui/support/style.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace samovar {

namespace {

/// Two texts in one item, both wrapped.
class KindDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        if (isChosen)
            painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
        const QRect room = option.rect.adjusted(style::kSmall, style::kSmall, -style::kSmall, -style::kSmall);
        const QString title = index.data().toString();
        painter->save();
        painter->setFont(titleFont(option));
        painter->setPen(option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
        QRect used;
        painter->drawText(room, kFlags, title, &used);
        painter->setFont(style::font(style::FontRole::Caption));
        if (!isChosen)
            painter->setPen(style::color(style::Meaning::Muted));
        painter->drawText(room.adjusted(0, used.height() + style::kTiny, 0, 0), kFlags, purposeOf(index));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListWidget *>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        const QRect room(0, 0, width - 2 * style::kSmall, 10000);
        const QRect title =
            QFontMetrics(titleFont(option)).boundingRect(room, kFlags, index.data().toString());
        const QFontMetrics caption(style::font(style::FontRole::Caption));
        const QRect purpose = caption.boundingRect(room, kFlags, purposeOf(index));
        return {width, title.height() + purpose.height() + style::kTiny + 2 * style::kSmall};
    }

private:
    static constexpr int kFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

    static QFont titleFont(const QStyleOptionViewItem &option)
    {
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    static QString purposeOf(const QModelIndex &index)
    {
        return index.data(Qt::AccessibleDescriptionRole).toString();
    }
};

} // namespace

ListKindsView::ListKindsView(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("kinds"));
    setAccessibleName(tr("Kinds of lists"));
    setItemDelegate(new KindDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (const ListKind &kind : listKinds()) {
        auto *item = new QListWidgetItem(kind.title.translated(), this);
        item->setData(Qt::AccessibleDescriptionRole, kind.purpose.translated());
        item->setData(Qt::UserRole, QString::fromLatin1(kind.key));
    }
    setCurrentRow(0);
}

const ListKind &ListKindsView::kind() const
{
    return listKinds()[static_cast<std::size_t>(qMax(0, currentRow()))];
}

void ListKindsView::choose(QStringView key)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == key)
            setCurrentRow(row);
    }
}

void ListKindsView::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace samovar
