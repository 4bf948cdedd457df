// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The people of an item with their roles: rows to type into, to add and to remove.
#pragma once

#include "core/schedule/scheduleitem.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace samovar {

class SuggestField;

/// A row more than are stored is one that she is about to fill in: it is kept through refreshes, and counts
/// from when it has a name.
class PeopleRows : public QWidget {
    Q_OBJECT

public:
    explicit PeopleRows(QWidget *parent = nullptr);

    /// Shows the stored people. \a isOther: of another item, so that a row without a name goes.
    void setPeople(const QList<SchedulePerson> &people, bool isOther);
    /// What is in use elsewhere in the event.
    void setSuggestions(const QStringList &names, const QStringList &roles);
    /// As they stand in the rows; an added row counts from when it has a name.
    [[nodiscard]] QList<SchedulePerson> people() const;
    /// Whether somebody who is stored has lost the name: that is not how one removes people.
    [[nodiscard]] bool hasNameless() const;
    void setReadOnly(bool isReadOnly);

public Q_SLOTS:
    /// Adds an empty row and puts the keyboard into its name.
    void addRow();

Q_SIGNALS:
    void committed();

private:
    struct Row {
        QWidget *box = nullptr;
        SuggestField *name = nullptr;
        SuggestField *role = nullptr;
        QToolButton *remove = nullptr;
    };

    void makeRow();
    void dropRow(qsizetype row);
    void removeRow(const QWidget *box);
    void nameRows();

    QList<Row> m_rows;
    qsizetype m_stored = 0; ///< the first so many rows are of stored people
    QStringList m_names;
    QStringList m_roles;
    bool m_isReadOnly = false;
    QVBoxLayout *m_column;
    QPushButton *m_addPerson;
};

} // namespace samovar
