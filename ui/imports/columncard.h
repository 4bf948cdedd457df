// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One column of a file: its title, the field it is taken for, a few of its values.
#pragma once

#include "core/imports/columns.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace samovar {

/// Shows a Column and lets her choose another field for it.
class ColumnCard : public QWidget {
    Q_OBJECT

public:
    /// \a place is the column's place in the file, 0 = first.
    explicit ColumnCard(int place, QWidget *parent = nullptr);

    void setColumn(const Column &column);

Q_SIGNALS:
    void fieldChosen(int place, samovar::ColumnField field);
    void fieldReset(int place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseField();

    int m_place;
    QLabel *m_title;
    QComboBox *m_field;
    QToolButton *m_useGuess;
    QLabel *m_state;
    QLabel *m_samples;
};

} // namespace samovar
