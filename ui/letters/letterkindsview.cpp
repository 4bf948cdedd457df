// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/letterkindsview.h"

#include "core/letters/lettertemplate.h"
#include "ui/letters/twolinedelegate.h"
#include "ui/support/style.h"

namespace samovar {

LetterKindsView::LetterKindsView(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("letterKinds"));
    setAccessibleName(tr("Letters"));
    setItemDelegate(new TwoLineDelegate(Qt::AccessibleDescriptionRole, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const LetterKind &kind : letterKinds()) {
        auto *item = new QListWidgetItem(kind.title.translated(), this);
        item->setData(Qt::UserRole, QString::fromLatin1(kind.key));
        item->setData(Qt::AccessibleDescriptionRole, kind.purpose.translated());
        item->setToolTip(kind.purpose.translated());
    }
    setCurrentRow(0);
}

QString LetterKindsView::key() const
{
    return currentItem() != nullptr ? currentItem()->data(Qt::UserRole).toString() : QString();
}

void LetterKindsView::choose(QStringView key)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == key)
            setCurrentRow(row);
    }
}

void LetterKindsView::setNote(QStringView key, const QString &note)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == key)
            item(row)->setData(Qt::AccessibleDescriptionRole, note);
    }
}

QSize LetterKindsView::sizeHint() const
{
    int height = 2 * frameWidth();
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    return {20 * fontMetrics().averageCharWidth(), height};
}

QSize LetterKindsView::minimumSizeHint() const
{
    return {12 * fontMetrics().averageCharWidth(), sizeHint().height()};
}

void LetterKindsView::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace samovar
