// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/copydaydialog.h"

#include "ui/support/style.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace samovar {

CopyDayDialog::CopyDayDialog(const QList<QDate> &days, const QDate &from, const QDate &suggested,
                             QWidget *parent)
    : QDialog(parent)
    , m_fromDay(new QComboBox)
    , m_toDay(new QDateEdit)
    , m_copyHint(new QLabel)
    , m_copyDay(new QPushButton(tr("Copy")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("copyDayDialog"));
    setWindowTitle(tr("Copy a day of the schedule"));
    m_fromDay->setObjectName(QStringLiteral("fromDay"));
    m_toDay->setObjectName(QStringLiteral("toDay"));
    m_copyHint->setObjectName(QStringLiteral("copyHint"));
    m_copyDay->setObjectName(QStringLiteral("copyDay"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    makeForm(days, from, suggested);
    connect(m_fromDay, &QComboBox::currentIndexChanged, this, &CopyDayDialog::refresh);
    connect(m_toDay, &QDateEdit::dateChanged, this, &CopyDayDialog::refresh);
    connect(m_copyDay, &QPushButton::clicked, this, &CopyDayDialog::copy);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
}

void CopyDayDialog::makeForm(const QList<QDate> &days, const QDate &from, const QDate &suggested)
{
    for (const QDate &day : days)
        m_fromDay->addItem(QLocale().toString(day, QLocale::LongFormat), day);
    m_fromDay->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, days.indexOf(from))));
    m_toDay->setCalendarPopup(true);
    m_toDay->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    m_toDay->setDate(suggested);
    m_copyHint->setWordWrap(true);
    m_copyDay->setProperty("primary", true);
    m_copyDay->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto *form = new QFormLayout;
    form->setSpacing(style::kMedium);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&From"), m_fromDay);
    form->addRow(tr("&To"), m_toDay);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::kSmall);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_copyDay);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::kHuge, style::kHuge, style::kHuge, style::kLarge);
    column->setSpacing(style::kLarge);
    column->addLayout(form);
    column->addWidget(m_copyHint);
    column->addLayout(buttons);
    m_fromDay->setAccessibleName(tr("Day to copy"));
    m_toDay->setAccessibleName(tr("Day to copy to"));
    setMinimumWidth(48 * fontMetrics().averageCharWidth());
}

void CopyDayDialog::refresh()
{
    const bool isSame = m_fromDay->currentData().toDate() == m_toDay->date();
    m_copyHint->setText(isSame ? tr("Choose another day to copy to.")
                               : tr("Everything keeps its clock time and stands beside what is there."));
    m_copyDay->setEnabled(!isSame);
}

void CopyDayDialog::copy()
{
    Q_EMIT chosen(m_fromDay->currentData().toDate(), m_toDay->date());
    accept();
}

} // namespace samovar
