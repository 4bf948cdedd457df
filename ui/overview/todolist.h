// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What there is to do, each with one button that leads there.
#pragma once

#include "core/overview/todo.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace samovar {

/// The rows are named "todo1", "todo2", …, each with a "doButton".
class ToDoList : public QFrame {
    Q_OBJECT

public:
    explicit ToDoList(QWidget *parent = nullptr);
    void setItems(const QList<ToDo> &items);

Q_SIGNALS:
    void chosen(const samovar::ToDo &item);

private:
    void addRow(const ToDo &item);

    QLabel *m_nothingLabel;
    QVBoxLayout *m_rows;
    QList<ToDo> m_items;
};

/// «Zoom link: 57 people have none yet; due 20.09.2021 21:00».
[[nodiscard]] QString toDoText(const ToDo &item);

} // namespace samovar
