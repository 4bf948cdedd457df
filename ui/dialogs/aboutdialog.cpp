// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/aboutdialog.h"

#include "ui/support/style.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QIcon>
#include <QLabel>
#include <QPushButton>

namespace samovar {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Samovar"));
    auto *sign = new QLabel;
    sign->setPixmap(QIcon(QStringLiteral(":/icons/samovar.svg")).pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *version = style::makeLabel(
        tr("Version %1, with Qt %2").arg(QStringLiteral(SAMOVAR_VERSION), QString::fromLatin1(qVersion())),
        style::FontRole::Caption);
    auto *purpose =
        style::makeLabel(tr("For those who gather people: registrations, lists and letters of an event in "
                            "one file that is yours."),
                         style::FontRole::Body);
    purpose->setWordWrap(true);
    auto *licence = style::makeLabel(
        tr("Free software under the GNU General Public Licence, version 3 or later. It comes "
           "without warranty. Icons: Breeze, of KDE (LGPL)."),
        style::FontRole::Caption);
    licence->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("close"));
    close->setProperty("primary", true);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *words = new QVBoxLayout;
    words->setSpacing(style::kSmall);
    words->addWidget(style::makeLabel(tr("Samovar"), style::FontRole::Display));
    words->addWidget(version);
    words->addSpacing(style::kSmall);
    words->addWidget(purpose);
    words->addWidget(licence);
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::kHuge);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::kHuge, style::kHuge, style::kHuge, style::kLarge);
    column->setSpacing(style::kLarge);
    column->addLayout(row);
    column->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
}

} // namespace samovar
