// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Which columns a list has, and in which order: ticked and moved, by mouse or by keyboard.
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QToolButton;

namespace samovar {

/// The columns of a list: chosen ones first in her order, then the others. Space ticks, Alt+Up and Alt+Down
/// move.
class ColumnChooser : public QWidget {
    Q_OBJECT

public:
    explicit ColumnChooser(QWidget *parent = nullptr);

    /// Shows \a all with \a chosen ticked, which come first in their order.
    void setColumns(const QStringList &all, const QStringList &chosen);
    /// The ticked keys in order; at least one is always ticked.
    [[nodiscard]] QStringList chosen() const;

Q_SIGNALS:
    void changed();

private:
    void move(int step);
    void noteChange();
    void refreshButtons();

    QListWidget *m_columns;
    QToolButton *m_moveUp;
    QToolButton *m_moveDown;
    QStringList m_lastChosen;
    bool m_isFilling = false;
};

} // namespace samovar
