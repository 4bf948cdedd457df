// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/fieldsection.h"

#include "ui/settings/settingsfields.h"
#include "ui/support/style.h"
#include "ui/support/zones.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace samovar {

using settingsfields::setText;

FieldSection::FieldSection() : m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(style::kMedium);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

QLineEdit *FieldSection::addLine(const char *name, const QString &label, const QString &hint)
{
    QLineEdit *line = settingsfields::makeLine(name, label);
    line->setPlaceholderText(hint);
    m_form->addRow(label, line);
    connect(line, &QLineEdit::editingFinished, this, &SettingsSection::edited);
    return line;
}

EventSection::EventSection()
    : m_title(addLine("title", tr("&Title")))
    , m_forum(addLine("forum", tr("&Part of"), tr("The larger event, if there is one")))
    , m_zone(settingsfields::makeChoice("zone", tr("Time zone")))
{
    fillWithZones(m_zone, "Europe/Moscow");
    form()->addRow(tr("Time &zone"), m_zone);
    connect(m_zone, &QComboBox::activated, this, &SettingsSection::edited);
}

void EventSection::show(const EventInfo &event)
{
    setText(m_title, event.title);
    setText(m_forum, event.forum);
    if (m_zone->findData(event.zone.id()) < 0)
        fillWithZones(m_zone, event.zone.id());
    m_zone->setCurrentIndex(m_zone->findData(event.zone.id()));
}

void EventSection::collect(EventInfo &event) const
{
    event.title = m_title->text().simplified();
    event.forum = m_forum->text().simplified();
    event.zone = QTimeZone(chosenZone(m_zone));
}

ContactSection::ContactSection()
    : m_name(addLine("contactName", tr("&Name")))
    , m_position(addLine("contactPosition", tr("P&osition")))
    , m_email(addLine("contactEmail", tr("&E-mail")))
    , m_phone(addLine("contactPhone", tr("Telep&hone")))
{
}

void ContactSection::show(const EventInfo &event)
{
    setText(m_name, event.contact.name);
    setText(m_position, event.contact.position);
    setText(m_email, event.contact.email);
    setText(m_phone, event.contact.phone);
}

void ContactSection::collect(EventInfo &event) const
{
    event.contact = {m_name->text().simplified(), m_position->text().simplified(), m_email->text().trimmed(),
                     m_phone->text().trimmed()};
}

} // namespace samovar
