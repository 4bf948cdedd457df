// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/rowlist.h"

#include "ui/support/style.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace samovar {

namespace {

/// How the frame around a row is found from the row.
QWidget *frameAround(const SettingsRow *row)
{
    return row->parentWidget();
}

/// Later, for it may be a field of this very row that tells of the change.
void drop(QWidget *frame)
{
    frame->hide();
    frame->setParent(nullptr);
    frame->deleteLater();
}

} // namespace

RowList::RowList(const char *name, const Texts &texts, bool hasOrder, QWidget *parent)
    : QFrame(parent)
    , m_texts(texts)
    , m_hasOrder(hasOrder)
    , m_column(new QVBoxLayout)
    , m_empty(new QLabel(texts.empty))
    , m_add(new QPushButton(style::icon(QStringLiteral("list-add")), texts.add))
{
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_add->setObjectName(QLatin1String(name));
    m_column->setSpacing(style::kSmall);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSmall);
    layout->addWidget(m_empty);
    layout->addLayout(m_column);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &RowList::addRequested);
}

QToolButton *RowList::addButton(QBoxLayout *to, const char *name, const char *icon, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(style::icon(QLatin1String(icon)));
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(text);
    button->setAccessibleName(text);
    to->addWidget(button, 0, Qt::AlignTop);
    return button;
}

QWidget *RowList::frameOf(SettingsRow *row)
{
    auto *frame = new QWidget;
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kTiny);
    layout->addWidget(row, 1);
    if (m_hasOrder) {
        connect(addButton(layout, "moveUp", "go-up", tr("Move up (Alt+Up)")), &QToolButton::clicked, row,
                [this, row] { move(row, -1); });
        connect(addButton(layout, "moveDown", "go-down", tr("Move down (Alt+Down)")), &QPushButton::clicked,
                row, [this, row] { move(row, 1); });
    }
    connect(addButton(layout, "remove", "edit-delete", m_texts.remove), &QToolButton::clicked, row,
            [this, row] { remove(row); });
    connect(row, &SettingsRow::edited, this, &RowList::edited);
    return frame;
}

void RowList::setRows(const QList<SettingsRow *> &rows)
{
    const QList<SettingsRow *> old = std::exchange(m_rows, {});
    for (SettingsRow *row : old) {
        row->blockSignals(true); // a field that loses the keyboard says that it is finished
        drop(frameAround(row));
    }
    for (SettingsRow *row : rows)
        append(row);
    refresh();
}

void RowList::append(SettingsRow *row)
{
    m_rows += row;
    m_column->addWidget(frameOf(row));
    if (m_hasOrder) {
        const auto fields = row->findChildren<QWidget *>();
        for (QWidget *field : fields)
            field->installEventFilter(this);
    }
    refresh();
}

void RowList::move(SettingsRow *row, qsizetype by)
{
    const qsizetype from = m_rows.indexOf(row);
    const qsizetype to = from + by;
    if (to < 0 || to >= m_rows.size())
        return;
    m_rows.move(from, to);
    const QWidget *const focused = focusWidget();
    m_column->insertWidget(static_cast<int>(to), frameAround(row));
    refresh();
    if (focused != nullptr && row->isAncestorOf(focused))
        row->setFocus();
    Q_EMIT edited();
}

void RowList::remove(SettingsRow *row)
{
    m_rows.removeOne(row);
    row->blockSignals(true);
    drop(frameAround(row));
    refresh();
    m_add->setFocus();
    Q_EMIT edited();
}

void RowList::refresh()
{
    m_empty->setVisible(m_rows.isEmpty() && !m_texts.empty.isEmpty());
    if (!m_hasOrder)
        return;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QWidget *const frame = frameAround(m_rows[i]);
        frame->findChild<QToolButton *>(QStringLiteral("moveUp"))->setEnabled(i > 0);
        frame->findChild<QToolButton *>(QStringLiteral("moveDown"))->setEnabled(i + 1 < m_rows.size());
    }
}

bool RowList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *const press = static_cast<QKeyEvent *>(event);
        const int by = press->key() == Qt::Key_Up ? -1 : press->key() == Qt::Key_Down ? 1 : 0;
        if (by != 0 && press->modifiers().testFlag(Qt::AltModifier)) {
            for (SettingsRow *row : std::as_const(m_rows)) {
                if (row->isAncestorOf(qobject_cast<QWidget *>(watched))) {
                    move(row, by);
                    return true;
                }
            }
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace samovar
