// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settingspage.h"

#include "core/db/changebus.h"
#include "core/event/eventdetails.h"
#include "core/workspace/workspace.h"
#include "ui/settings/fieldsection.h"
#include "ui/settings/rowssection.h"
#include "ui/settings/settingsrows.h"
#include "ui/support/prompts.h"
#include "ui/support/style.h"
#include "ui/support/tasks.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace samovar {

SettingsPage::SettingsPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kHuge, style::kLarge, 0, 0);
    layout->setSpacing(style::kMedium);
    layout->addWidget(style::makeLabel(title(), style::FontRole::Title));

    auto *content = new QWidget;
    // Lines of text that are longer than this are hard to follow from label to field.
    content->setMaximumWidth(fontMetrics().averageCharWidth() * 130);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, style::kHuge, style::kHuge);
    column->setSpacing(style::kSmall);
    addSections(column);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setObjectName(QStringLiteral("sections"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setAccessibleName(title());
    layout->addWidget(m_scroll, 1);

    connect(&context.workspace.bus(), &ChangeBus::changed, this, &SettingsPage::refresh);
    connect(&context.tasks, &Tasks::runningChanged, this, &SettingsPage::refreshEnabled);
    refresh();
    refreshEnabled();
}

QString SettingsPage::title() const
{
    return tr("Event");
}

QString SettingsPage::iconName() const
{
    return QStringLiteral("configure");
}

void SettingsPage::addSections(QVBoxLayout *column)
{
    addSection(column, tr("What it is"), {}, new EventSection);
    addSection(column, tr("Days"), tr("The hours are those of the event's time zone."),
               new RowsSection<DayRow>(
                   &EventInfo::days, "addDay",
                   {tr("Add a day"), tr("Remove the day"), tr("Set the day on which the event begins.")},
                   false));
    addSection(column, tr("Other time zones"),
               tr("The first of them stands beside the event's own hours in the programme; on paper all of "
                  "them do."),
               new RowsSection<ZoneRow>(&EventInfo::otherZones, "addZone",
                                        {tr("Add a time zone"), tr("Remove the time zone"), {}}, true));
    addSection(column, tr("Organisations"), tr("Papers and letters name them in this order."),
               new RowsSection<OrganisationRow>(
                   &EventInfo::organisations, "addOrganisation",
                   {tr("Add an organisation"), tr("Remove the organisation"), {}}, true));
    addSection(column, tr("Deadlines"),
               tr("A moment, such as “24:00 17.09 MSK”, or a time before the start, such as “12 h before the "
                  "start”."),
               new RowsSection<DeadlineRow>(&EventInfo::deadlines, "addDeadline",
                                            {tr("Add a deadline"), tr("Remove the deadline"), {}}, true));
    addSection(column, tr("Links"), tr("Letters bring the Zoom link and the event's page to people."),
               new RowsSection<LinkRow>(&EventInfo::links, "addLink",
                                        {tr("Add a link"), tr("Remove the link"), {}}, true));
    addSection(column, tr("Contact person"), tr("Whom participants write to and call."), new ContactSection);
}

void SettingsPage::addSection(QVBoxLayout *column, const QString &title, const QString &explanation,
                              SettingsSection *section)
{
    QLabel *heading = style::makeLabel(title, style::FontRole::Body);
    QFont strong = heading->font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);
    if (!m_sections.isEmpty())
        column->addSpacing(style::kLarge);
    column->addWidget(heading);
    if (!explanation.isEmpty()) {
        QLabel *text = style::makeLabel(explanation, style::FontRole::Caption);
        text->setProperty("muted", true);
        text->setWordWrap(true);
        column->addWidget(text);
    }
    section->setAccessibleName(title);
    column->addWidget(section);
    m_sections += section;
    connect(section, &SettingsSection::edited, this, &SettingsPage::store);
}

void SettingsPage::refreshEnabled()
{
    const bool isWritable = !context().workspace.isReadOnly() && !context().tasks.isRunning();
    for (SettingsSection *section : std::as_const(m_sections))
        section->setEnabled(isWritable);
}

void SettingsPage::refresh()
{
    const auto stored = context().workspace.event().info();
    if (!stored)
        return; // a task holds the file: what it announces at its end brings us here again
    for (SettingsSection *section : std::as_const(m_sections)) {
        // Only what differs is shown anew, so that the field in use keeps the keyboard.
        EventInfo shown = *stored;
        section->collect(shown);
        if (shown != *stored)
            section->show(*stored);
        section->follow(*stored);
    }
}

void SettingsPage::store()
{
    const auto stored = context().workspace.event().info();
    if (!stored) {
        context().prompts.showError(this, stored.error());
        return;
    }
    EventInfo wanted = *stored;
    for (const SettingsSection *section : std::as_const(m_sections))
        section->collect(wanted);
    if (const auto result = context().workspace.event().update(wanted); !result)
        context().prompts.showError(this, result.error());
}

} // namespace samovar
