// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/peoplerows.h"

#include "ui/schedule/fieldtools.h"
#include "ui/support/style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace samovar {

PeopleRows::PeopleRows(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_addPerson(new QPushButton(style::icon(QStringLiteral("list-add")), tr("Add a person"), this))
{
    m_addPerson->setObjectName(QStringLiteral("addPerson"));
    m_column->setSpacing(style::kMedium);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSmall);
    layout->addLayout(m_column);
    layout->addWidget(m_addPerson, 0, Qt::AlignLeft);
    connect(m_addPerson, &QPushButton::clicked, this, &PeopleRows::addRow);
}

void PeopleRows::makeRow()
{
    Row row;
    row.box = new QWidget(this);
    row.name = new SuggestField(row.box);
    row.name->setPlaceholderText(tr("Name"));
    row.role = new SuggestField(row.box);
    row.role->setPlaceholderText(tr("Role, as it is to be printed"));
    row.remove = new QToolButton(row.box);
    row.remove->setIcon(style::icon(QStringLiteral("list-remove")));
    row.remove->setAutoRaise(true);
    for (SuggestField *field : {row.name, row.role}) {
        field->setReadOnly(m_isReadOnly);
        connect(field, &SuggestField::committed, this, &PeopleRows::committed);
    }
    row.remove->setEnabled(!m_isReadOnly);
    row.name->setSuggestions(m_names);
    row.role->setSuggestions(m_roles);
    connect(row.remove, &QToolButton::clicked, this, [this, box = row.box] { removeRow(box); });
    auto *layout = new QVBoxLayout(row.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kTiny / 2);
    auto *first = new QHBoxLayout;
    first->setSpacing(style::kTiny);
    first->addWidget(row.name, 1);
    first->addWidget(row.remove);
    layout->addLayout(first);
    layout->addWidget(row.role);
    m_column->addWidget(row.box);
    m_rows += row;
    row.box->show();
    QWidget *const before = m_rows.size() > 1 ? m_rows[m_rows.size() - 2].role : nullptr;
    if (before != nullptr)
        setTabOrder(before, row.name);
    setTabOrder(row.name, row.role);
    setTabOrder(row.role, row.remove);
    setTabOrder(row.remove, m_addPerson);
    nameRows();
}

void PeopleRows::nameRows()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const QString number = QString::number(i + 1);
        row.name->setObjectName(QStringLiteral("personName") + number);
        row.role->setObjectName(QStringLiteral("personRole") + number);
        row.remove->setObjectName(QStringLiteral("removePerson") + number);
        row.name->setAccessibleName(tr("Name of person %1").arg(i + 1));
        row.role->setAccessibleName(tr("Role of person %1").arg(i + 1));
        row.remove->setAccessibleName(tr("Remove person %1").arg(i + 1));
        row.remove->setToolTip(tr("Remove"));
    }
}

void PeopleRows::dropRow(qsizetype row)
{
    const Row gone = m_rows.takeAt(row);
    for (SuggestField *field : {gone.name, gone.role})
        field->disconnect(this); // a field that loses the keyboard commits
    m_column->removeWidget(gone.box);
    gone.box->hide();
    gone.box->setParent(nullptr);
    gone.box->deleteLater(); // it may be its own button that asks
    nameRows();
}

void PeopleRows::setPeople(const QList<SchedulePerson> &people, bool isOther)
{
    const qsizetype added = isOther ? 0 : std::max<qsizetype>(0, m_rows.size() - m_stored);
    // Rows that were filled in meanwhile are stored now.
    qsizetype wanted = people.size();
    for (qsizetype i = m_rows.size() - added; i < m_rows.size(); ++i) {
        if (m_rows[i].name->text().trimmed().isEmpty())
            ++wanted;
    }
    while (m_rows.size() > wanted)
        dropRow(m_rows.size() - 1);
    while (m_rows.size() < wanted)
        makeRow();
    m_stored = people.size();
    for (qsizetype i = 0; i < people.size(); ++i) {
        m_rows[i].name->setStored(people[i].name, isOther);
        m_rows[i].role->setStored(people[i].role, isOther);
    }
}

void PeopleRows::setSuggestions(const QStringList &names, const QStringList &roles)
{
    m_names = names;
    m_roles = roles;
    for (const Row &row : std::as_const(m_rows)) {
        row.name->setSuggestions(names);
        row.role->setSuggestions(roles);
    }
}

QList<SchedulePerson> PeopleRows::people() const
{
    QList<SchedulePerson> found;
    for (const Row &row : m_rows) {
        if (!row.name->text().trimmed().isEmpty())
            found += {row.name->text(), row.role->text()};
    }
    return found;
}

bool PeopleRows::hasNameless() const
{
    for (qsizetype i = 0; i < m_stored && i < m_rows.size(); ++i) {
        if (m_rows[i].name->text().trimmed().isEmpty())
            return true;
    }
    return false;
}

void PeopleRows::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_addPerson->setEnabled(!isReadOnly);
    for (const Row &row : std::as_const(m_rows)) {
        row.name->setReadOnly(isReadOnly);
        row.role->setReadOnly(isReadOnly);
        row.remove->setEnabled(!isReadOnly);
    }
}

void PeopleRows::addRow()
{
    if (m_rows.size() == m_stored)
        makeRow();
    m_rows.last().name->setFocus(Qt::OtherFocusReason);
}

void PeopleRows::removeRow(const QWidget *box)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].box != box)
            continue;
        const bool isStored = i < m_stored;
        dropRow(i);
        if (isStored) {
            --m_stored;
            Q_EMIT committed();
        }
        m_addPerson->setFocus(Qt::OtherFocusReason);
        return;
    }
}

} // namespace samovar
