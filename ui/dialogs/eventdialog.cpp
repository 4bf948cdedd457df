// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/eventdialog.h"

#include "ui/support/style.h"
#include "ui/support/zones.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace samovar {

namespace {

bool isRegistration(const Deadline &deadline)
{
    return deadline.kind == Deadline::Kind::Registration;
}

} // namespace

EventDialog::EventDialog(EventInfo info, bool isReadOnly, QWidget *parent)
    : QDialog(parent)
    , m_info(std::move(info))
    , m_form(new QFormLayout)
    , m_zone(new QComboBox)
    , m_hasClosing(new QCheckBox(tr("&Registration closes")))
    , m_closes(new QDateTimeEdit)
    , m_save(new QPushButton(tr("Save")))
    , m_cancel(new QPushButton(isReadOnly ? tr("Close") : tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("eventDialog"));
    setWindowTitle(tr("Event"));
    makeForm(isReadOnly);
    fillIn();
    connect(m_hasClosing, &QCheckBox::toggled, m_closes, &QWidget::setEnabled);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_title->setFocus();
    // Opening selects all of the first field, and the next key would lose it.
    QMetaObject::invokeMethod(
        m_title, [this] { m_title->setCursorPosition(0); }, Qt::QueuedConnection);
}

QLineEdit *EventDialog::addLine(const char *name, const QString &label, const QString &text)
{
    auto *line = new QLineEdit(text);
    line->setCursorPosition(0); // a long text shows its beginning
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    m_form->addRow(label, line);
    return line;
}

void EventDialog::makeForm(bool isReadOnly)
{
    m_form->setSpacing(style::kMedium);
    m_title = addLine("title", tr("&Title"), m_info.title);
    m_title->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    m_forum = addLine("forum", tr("&Part of"), m_info.forum);
    m_zone->setObjectName(QStringLiteral("zone"));
    m_zone->setAccessibleName(tr("Time zone"));
    m_form->addRow(tr("Time &zone"), m_zone);
    m_hasClosing->setObjectName(QStringLiteral("hasClosing"));
    m_closes->setObjectName(QStringLiteral("closes"));
    m_closes->setAccessibleName(tr("When registration closes, in the event's time zone"));
    m_closes->setCalendarPopup(true);
    m_hasClosing->setMinimumHeight(m_closes->sizeHint().height()); // on one line with its field
    m_form->addRow(m_hasClosing, m_closes);
    m_contactName = addLine("contactName", tr("&Contact person"), m_info.contact.name);
    m_contactEmail = addLine("contactEmail", tr("Her or his &e-mail"), m_info.contact.email);
    m_contactPhone = addLine("contactPhone", tr("P&hone"), m_info.contact.phone);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::kSmall);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    m_save->setVisible(!isReadOnly);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::kHuge, style::kHuge, style::kHuge, style::kLarge);
    column->setSpacing(style::kHuge);
    column->addLayout(m_form);
    column->addLayout(buttons);
}

void EventDialog::fillIn()
{
    fillWithZones(m_zone, m_info.zone.id());
    const QDateTime closes = m_info.registrationCloses();
    m_hasClosing->setChecked(closes.isValid());
    m_closes->setEnabled(closes.isValid());
    // What the field shows are the hours of the event's zone, whatever the machine's is.
    m_closes->setTimeSpec(Qt::UTC);
    m_closes->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + QStringLiteral(" HH:mm"));
    const QDateTime shown = closes.isValid()
                                ? closes.toTimeZone(m_info.zone)
                                : QDateTime(QDate::currentDate().addDays(14), QTime(0, 0), Qt::UTC);
    m_closes->setDateTime(QDateTime(shown.date(), shown.time(), Qt::UTC));
}

EventInfo EventDialog::info() const
{
    EventInfo wanted = m_info;
    wanted.title = m_title->text().simplified();
    wanted.forum = m_forum->text().simplified();
    wanted.zone = QTimeZone(chosenZone(m_zone));
    wanted.contact.name = m_contactName->text().simplified();
    wanted.contact.email = m_contactEmail->text().trimmed();
    wanted.contact.phone = m_contactPhone->text().trimmed();
    const QDateTime due(m_closes->date(), m_closes->time(), wanted.zone);
    const auto found = std::find_if(wanted.deadlines.begin(), wanted.deadlines.end(), isRegistration);
    if (!m_hasClosing->isChecked()) {
        wanted.deadlines.removeIf(isRegistration);
    } else if (found == wanted.deadlines.end()) {
        wanted.deadlines += {Deadline::Kind::Registration, tr("Registration closes"), due, std::nullopt};
    } else if (m_info.registrationCloses() != due) {
        found->due = due;
        found->minutesBeforeStart.reset();
    }
    return wanted;
}

} // namespace samovar
