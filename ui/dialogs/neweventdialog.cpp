// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/neweventdialog.h"

#include "ui/support/places.h"
#include "ui/support/prompts.h"
#include "ui/support/style.h"
#include "ui/support/zones.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace samovar {

NewEventDialog::NewEventDialog(Prompts &prompts, QString folder, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_folder(std::move(folder))
    , m_title(new QLineEdit(title))
    , m_zone(new QComboBox)
    , m_place(new QLineEdit)
    , m_change(new QPushButton(tr("Change…")))
    , m_problem(new QLabel)
    , m_create(new QPushButton(tr("Create")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("newEventDialog"));
    setWindowTitle(tr("New event"));
    m_title->setObjectName(QStringLiteral("title"));
    m_zone->setObjectName(QStringLiteral("zone"));
    m_place->setObjectName(QStringLiteral("place"));
    m_change->setObjectName(QStringLiteral("change"));
    m_create->setObjectName(QStringLiteral("create"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    makeForm();
    connect(m_title, &QLineEdit::textChanged, this, &NewEventDialog::followTitle);
    connect(m_change, &QPushButton::clicked, this, &NewEventDialog::changePlace);
    connect(m_create, &QPushButton::clicked, this, &NewEventDialog::create);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    followTitle();
    m_title->setFocus();
    m_title->selectAll();
}

void NewEventDialog::makeForm()
{
    m_title->setPlaceholderText(tr("As it is called on paper"));
    m_place->setReadOnly(true);
    m_place->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    m_problem->setWordWrap(true);
    fillWithZones(m_zone, "Europe/Moscow");
    m_create->setProperty("primary", true);
    m_create->setDefault(true);
    m_change->setAutoDefault(false);
    m_cancel->setAutoDefault(false);

    auto *form = new QFormLayout;
    form->setSpacing(style::kMedium);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("Time &zone of its hours and deadlines"), m_zone);
    auto *place = new QHBoxLayout;
    place->setSpacing(style::kSmall);
    place->addWidget(m_place, 1);
    place->addWidget(m_change);
    auto *placeLabel = new QLabel(tr("&File: the whole event, to be copied and mailed"));
    placeLabel->setBuddy(m_place);
    form->addRow(placeLabel);
    form->addRow(place);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::kSmall);
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::kHuge, style::kHuge, style::kHuge, style::kLarge);
    column->setSpacing(style::kLarge);
    column->addLayout(form);
    column->addLayout(buttons);
    m_title->setAccessibleName(tr("Title"));
    m_zone->setAccessibleName(tr("Time zone"));
    m_place->setAccessibleName(tr("File"));
    m_change->setAccessibleName(tr("Change where the file lies"));
}

void NewEventDialog::followTitle()
{
    if (!m_isPlaceChosen)
        m_path = freeEventPath(m_folder, m_title->text());
    refresh();
}

void NewEventDialog::changePlace()
{
    const QString path =
        m_prompts.saveFile(this, tr("Where should the event lie?"), m_path, eventFileFilter());
    if (path.isEmpty())
        return;
    m_path = path;
    m_isPlaceChosen = true;
    refresh();
}

QString NewEventDialog::problem() const
{
    // An event that is there already is never written over, whatever was answered in the file dialog.
    if (QFileInfo::exists(m_path))
        return tr("There is a file of this name already. Choose another name.");
    return {};
}

void NewEventDialog::refresh()
{
    m_place->setText(QDir::toNativeSeparators(m_path));
    m_place->setToolTip(m_place->text());
    const QString text = problem();
    m_problem->setText(text);
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, style::color(style::Meaning::Problem));
    m_problem->setPalette(colours);
    m_create->setEnabled(text.isEmpty() && !m_title->text().trimmed().isEmpty());
}

void NewEventDialog::create()
{
    refresh();
    if (!m_create->isEnabled())
        return;
    Workspace::NewEvent what;
    what.title = m_title->text().simplified();
    what.zone = chosenZone(m_zone);
    Q_EMIT chosen(m_path, what);
    accept();
}

} // namespace samovar
