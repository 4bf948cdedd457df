// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What each column of a file is taken for, with values from it; changeable.
#pragma once

#include "core/imports/columns.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace samovar {

class ColumnCard;

/// The columns of one file in the file's order. Showing the same columns again updates them in place, so that
/// the keyboard stays where it was.
class ColumnsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ColumnsPanel(QWidget *parent = nullptr);

    void setColumns(const QList<Column> &columns);

Q_SIGNALS:
    /// She chose \a field for the column at \a place (0 = first).
    void fieldChosen(int place, samovar::ColumnField field);
    /// She wants the guess back.
    void fieldReset(int place);

private:
    /// More columns than this are not shown: they stay answers. Nobody's form has as many.
    static constexpr int kMostShown = 200;

    void rebuild(const QList<Column> &columns);

    QWidget *m_content;
    QVBoxLayout *m_cardsLayout;
    QLabel *m_more;
    std::vector<ColumnCard *> m_cards;
    QStringList m_titles;
};

} // namespace samovar
