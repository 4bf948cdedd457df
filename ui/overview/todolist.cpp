// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/todolist.h"

#include "core/event/eventdates.h"
#include "core/letters/lettertemplate.h"
#include "ui/support/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace samovar {

namespace {

constexpr int kToDoSign = 16;

QString letterText(const ToDo &item)
{
    const LetterKind *kind = letterKind(item.subject);
    const QString title = kind != nullptr ? kind->title.translated() : item.subject;
    QString owed =
        ToDoList::tr("%1: %Ln people have not got it yet", nullptr, static_cast<int>(item.count)).arg(title);
    if (!item.deadline)
        return owed;
    const QString due = momentInWords(item.deadline->due, true);
    return item.deadline->state == DeadlineStanding::State::Passed
               ? ToDoList::tr("%1; it was due %2").arg(owed, due)
               : ToDoList::tr("%1; due %2").arg(owed, due);
}

QString buttonText(ToDo::Kind kind)
{
    switch (kind) {
    case ToDo::Kind::Letter:
        return ToDoList::tr("Letters");
    case ToDo::Kind::Conflicts:
        return ToDoList::tr("Schedule");
    case ToDo::Kind::OverFull:
        return ToDoList::tr("Tracks");
    case ToDo::Kind::WithoutTrack:
        return ToDoList::tr("Show them");
    case ToDo::Kind::UnsetDeadline:
        break;
    }
    return ToDoList::tr("Settings");
}

/// What is late or can't be so has a sign.
bool isUrgent(const ToDo &item)
{
    if (item.kind == ToDo::Kind::Conflicts || item.kind == ToDo::Kind::OverFull)
        return true;
    return item.deadline && item.deadline->state != DeadlineStanding::State::Ahead;
}

bool sameItem(const ToDo &a, const ToDo &b)
{
    return a.kind == b.kind && toDoText(a) == toDoText(b) && isUrgent(a) == isUrgent(b);
}

} // namespace

QString toDoText(const ToDo &item)
{
    const int count = static_cast<int>(item.count);
    switch (item.kind) {
    case ToDo::Kind::Letter:
        return letterText(item);
    case ToDo::Kind::Conflicts:
        return ToDoList::tr("%Ln conflicts in the schedule", nullptr, count);
    case ToDo::Kind::OverFull:
        return ToDoList::tr("“%1” has %Ln people too many", nullptr, count).arg(item.subject);
    case ToDo::Kind::WithoutTrack:
        return ToDoList::tr("%Ln people are in no track", nullptr, count);
    case ToDo::Kind::UnsetDeadline:
        break;
    }
    return ToDoList::tr("“%1” hangs on the start of the event, which is not set").arg(item.subject);
}

ToDoList::ToDoList(QWidget *parent)
    : QFrame(parent)
    , m_nothingLabel(new QLabel(tr("Nothing waits for you.")))
    , m_rows(new QVBoxLayout)
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::kLarge, style::kMedium, style::kLarge, style::kMedium);
    column->setSpacing(style::kSmall);
    column->addWidget(style::makeLabel(tr("To do"), style::FontRole::Title));
    m_nothingLabel->setObjectName(QStringLiteral("nothingLabel"));
    column->addWidget(m_nothingLabel);
    m_rows->setSpacing(style::kSmall);
    column->addLayout(m_rows);
    column->addStretch(1);
}

void ToDoList::setItems(const QList<ToDo> &items)
{
    // The same rows stay: one of them may have the keyboard.
    const bool isSame = std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(), sameItem);
    m_items = items;
    m_nothingLabel->setVisible(items.isEmpty());
    if (isSame)
        return;
    while (const std::unique_ptr<QLayoutItem> old{m_rows->takeAt(0)})
        delete old->widget();
    for (const ToDo &item : items)
        addRow(item);
}

void ToDoList::addRow(const ToDo &item)
{
    auto *row = new QWidget(this);
    row->setObjectName(QStringLiteral("todo%1").arg(m_rows->count() + 1));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSmall);
    auto *sign = new QLabel(row);
    sign->setFixedWidth(kToDoSign);
    if (isUrgent(item))
        sign->setPixmap(style::icon(QStringLiteral("data-warning"))
                            .pixmap(QSize(kToDoSign, kToDoSign), devicePixelRatioF()));
    auto *text = new QLabel(toDoText(item), row);
    text->setObjectName(QStringLiteral("text"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *button = new QPushButton(buttonText(item.kind), row);
    button->setObjectName(QStringLiteral("doButton"));
    button->setAccessibleName(tr("%1: %2").arg(toDoText(item), button->text()));
    layout->addWidget(sign, 0, Qt::AlignVCenter);
    layout->addWidget(text, 1);
    layout->addWidget(button, 0, Qt::AlignVCenter);
    const int place = m_rows->count();
    connect(button, &QPushButton::clicked, this, [this, place] {
        const ToDo chosenItem = m_items[place];
        Q_EMIT chosen(chosenItem);
    });
    m_rows->addWidget(row);
}

} // namespace samovar
