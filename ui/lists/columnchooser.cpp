// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/columnchooser.h"

#include "core/lists/lists.h"
#include "ui/support/style.h"

#include <QAbstractItemModel>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace samovar {

namespace {

constexpr int kVisibleRows = 12;

QToolButton *makeMoveButton(const QString &icon, const QString &text, const QKeySequence &key,
                            QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(style::icon(icon));
    button->setShortcut(key);
    button->setAccessibleName(text);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    return button;
}

} // namespace

ColumnChooser::ColumnChooser(QWidget *parent)
    : QWidget(parent)
    , m_columns(new QListWidget(this))
    , m_moveUp(
          makeMoveButton(QStringLiteral("go-up"), tr("Move the column up"), {Qt::ALT | Qt::Key_Up}, this))
    , m_moveDown(makeMoveButton(QStringLiteral("go-down"), tr("Move the column down"),
                                {Qt::ALT | Qt::Key_Down}, this))
{
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setAccessibleName(tr("Columns of the list"));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setDefaultDropAction(Qt::MoveAction);
    m_columns->setSpacing(2);
    m_columns->setTextElideMode(Qt::ElideMiddle);
    m_columns->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_columns->setMinimumHeight(fontMetrics().height() * kVisibleRows);
    m_moveUp->setObjectName(QStringLiteral("moveUp"));
    m_moveDown->setObjectName(QStringLiteral("moveDown"));

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(style::kTiny);
    buttons->addWidget(m_moveUp);
    buttons->addWidget(m_moveDown);
    buttons->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kTiny);
    layout->addWidget(m_columns, 1);
    layout->addLayout(buttons);

    connect(m_moveUp, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_moveDown, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_columns, &QListWidget::itemChanged, this, &ColumnChooser::noteChange);
    connect(m_columns, &QListWidget::currentRowChanged, this, &ColumnChooser::refreshButtons);
    connect(m_columns->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::noteChange);
    connect(m_columns->model(), &QAbstractItemModel::rowsRemoved, this, &ColumnChooser::noteChange);
}

void ColumnChooser::setColumns(const QStringList &all, const QStringList &chosen)
{
    const QScopedValueRollback filling(m_isFilling, true);
    QStringList keys = chosen;
    for (const QString &key : all) {
        if (!keys.contains(key))
            keys += key;
    }
    m_columns->clear();
    for (const QString &key : std::as_const(keys)) {
        auto *item = new QListWidgetItem(listColumnTitle(key), m_columns);
        item->setData(Qt::UserRole, key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(chosen.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
    m_columns->setCurrentRow(0);
    m_lastChosen = this->chosen();
    refreshButtons();
}

QStringList ColumnChooser::chosen() const
{
    QStringList keys;
    for (int row = 0; row < m_columns->count(); ++row) {
        const QListWidgetItem *item = m_columns->item(row);
        if (item->checkState() == Qt::Checked)
            keys += item->data(Qt::UserRole).toString();
    }
    return keys;
}

void ColumnChooser::move(int step)
{
    const int from = m_columns->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_columns->count())
        return;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        QListWidgetItem *item = m_columns->takeItem(from);
        m_columns->insertItem(to, item);
        m_columns->setCurrentRow(to);
    }
    noteChange();
    refreshButtons();
}

void ColumnChooser::noteChange()
{
    if (m_isFilling)
        return;
    const QStringList now = chosen();
    if (now.isEmpty()) {
        // A list without columns says nothing: the last tick stays.
        const QScopedValueRollback filling(m_isFilling, true);
        for (int row = 0; row < m_columns->count(); ++row) {
            QListWidgetItem *item = m_columns->item(row);
            if (m_lastChosen.contains(item->data(Qt::UserRole).toString()))
                item->setCheckState(Qt::Checked);
        }
        return;
    }
    if (now == m_lastChosen)
        return;
    m_lastChosen = now;
    Q_EMIT changed();
}

void ColumnChooser::refreshButtons()
{
    const int row = m_columns->currentRow();
    m_moveUp->setEnabled(row > 0);
    m_moveDown->setEnabled(row >= 0 && row + 1 < m_columns->count());
}

} // namespace samovar
