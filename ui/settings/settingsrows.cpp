// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsrows.h"

#include "core/event/deadlinetext.h"
#include "core/event/eventdates.h"
#include "core/event/zonenames.h"
#include "core/event/zonetimes.h"
#include "ui/settings/settingsfields.h"
#include "ui/support/style.h"
#include "ui/support/zones.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTimeEdit>
#include <QUrl>

#include <algorithm>

namespace samovar {

namespace {

QString rowText(const char *source)
{
    return QCoreApplication::translate("samovar::SettingsRow", source);
}

QHBoxLayout *makeLineLayout()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(style::kSmall);
    return line;
}

QLabel *makeNote(const char *name)
{
    auto *note = style::makeLabel({}, style::FontRole::Caption);
    note->setObjectName(QLatin1String(name));
    note->setProperty("muted", true);
    note->setWordWrap(true);
    note->hide();
    return note;
}

void say(QLabel *note, const QString &text)
{
    note->setText(text);
    note->setVisible(!text.isEmpty());
}

} // namespace

// A day

DayRow::DayRow(const EventDay &day, const EventInfo &)
    : m_date(settingsfields::makeDate("date", rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", "Day")),
                                      day.date))
    , m_starts(settingsfields::makeTime(
          "starts", rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", "Begins at")), day.starts))
    , m_ends(settingsfields::makeTime("ends", rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", "Ends at")),
                                      day.ends))
    , m_note(makeNote("hoursNote"))
{
    auto *line = makeLineLayout();
    line->addWidget(m_date);
    line->addWidget(m_starts);
    line->addWidget(new QLabel(QStringLiteral("–")));
    line->addWidget(m_ends);
    line->addWidget(m_note, 1);
    line->addStretch(1);
    setLayout(line);
    setFocusProxy(m_date);
    for (QDateTimeEdit *field : {static_cast<QDateTimeEdit *>(m_date), static_cast<QDateTimeEdit *>(m_starts),
                                 static_cast<QDateTimeEdit *>(m_ends)}) {
        connect(field, &QDateTimeEdit::editingFinished, this, &DayRow::edited);
        connect(field, &QDateTimeEdit::dateTimeChanged, this, &DayRow::sayHours);
    }
    sayHours();
}

void DayRow::sayHours()
{
    say(m_note, m_ends->time() > m_starts->time()
                    ? QString()
                    : rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", "ends on the next day")));
}

std::optional<EventDay> DayRow::value() const
{
    return EventDay{m_date->date(), m_starts->time(), m_ends->time()};
}

EventDay DayRow::next(const EventInfo &event)
{
    constexpr int kFortnight = 14;
    if (event.days.isEmpty())
        return {QDate::currentDate().addDays(kFortnight), QTime(9, 0), QTime(13, 0)};
    EventDay day = event.days.constLast();
    day.date = day.date.addDays(1);
    return day;
}

// A zone

ZoneRow::ZoneRow(const QByteArray &zone, const EventInfo &)
    : m_zone(settingsfields::makeChoice(
          "otherZone", rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", "Time zone to show"))))
{
    fillWithZones(m_zone, zone);
    auto *line = makeLineLayout();
    line->addWidget(m_zone);
    line->addStretch(1);
    setLayout(line);
    setFocusProxy(m_zone);
    connect(m_zone, &QComboBox::activated, this, &ZoneRow::edited);
}

std::optional<QByteArray> ZoneRow::value() const
{
    return chosenZone(m_zone);
}

QByteArray ZoneRow::next(const EventInfo &event)
{
    const auto isNew = [&](const QByteArray &zone) {
        return zone != event.zone.id() && !event.otherZones.contains(zone);
    };
    QByteArray own = QTimeZone::systemTimeZoneId();
    if (own.contains('/') && !own.startsWith("Etc/") && isNew(own))
        return own;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<QByteArray> country = QTimeZone::availableTimeZoneIds(QLocale::Russia);
    std::stable_sort(country.begin(), country.end(), [&](const QByteArray &left, const QByteArray &right) {
        return QTimeZone(left).offsetFromUtc(now) < QTimeZone(right).offsetFromUtc(now);
    });
    const int east = QTimeZone(event.otherZones.isEmpty() ? event.zone.id() : event.otherZones.constLast())
                         .offsetFromUtc(now);
    for (const QByteArray &zone : std::as_const(country)) {
        if (QTimeZone(zone).offsetFromUtc(now) > east && isNew(zone))
            return zone;
    }
    return QByteArrayLiteral("UTC");
}

// An organisation

OrganisationRow::OrganisationRow(const Organisation &organisation, const EventInfo &)
    : m_role(settingsfields::makeChoice(
          "role", rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", "What the organisation does"))))
    , m_name(settingsfields::makeLine("organisation",
                                      rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", "Organisation"))))
{
    using Role = Organisation::Role;
    m_role->addItem(rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", "Organiser")),
                    QVariant::fromValue(static_cast<int>(Role::Organiser)));
    m_role->addItem(rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", "Co-organiser")),
                    QVariant::fromValue(static_cast<int>(Role::CoOrganiser)));
    m_role->addItem(rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", "With the support of")),
                    QVariant::fromValue(static_cast<int>(Role::Supporter)));
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(organisation.role)));
    settingsfields::setText(m_name, organisation.name);
    auto *line = makeLineLayout();
    line->addWidget(m_role);
    line->addWidget(m_name, 1);
    setLayout(line);
    setFocusProxy(m_name);
    connect(m_role, &QComboBox::activated, this, &OrganisationRow::edited);
    connect(m_name, &QLineEdit::editingFinished, this, &OrganisationRow::edited);
}

std::optional<Organisation> OrganisationRow::value() const
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return {};
    return Organisation{static_cast<Organisation::Role>(m_role->currentData().toInt()), name};
}

Organisation OrganisationRow::next(const EventInfo &event)
{
    return {event.organisations.isEmpty() ? Organisation::Role::Organiser
                                          : event.organisations.constLast().role,
            {}};
}

// A link

LinkRow::LinkRow(const EventLink &link, const EventInfo &)
    : m_title(settingsfields::makeLine(
          "linkTitle", rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", "What the link leads to"))))
    , m_url(settingsfields::makeLine("url", rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", "Address"))))
    , m_note(makeNote("linkNote"))
{
    m_title->setPlaceholderText(m_title->accessibleName());
    m_url->setPlaceholderText(QStringLiteral("https://…"));
    settingsfields::setText(m_title, link.title);
    settingsfields::setText(m_url, link.url);
    auto *line = makeLineLayout();
    line->addWidget(m_title, 1);
    line->addWidget(m_url, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::kTiny);
    column->addLayout(line);
    column->addWidget(m_note);
    setFocusProxy(m_title);
    connect(m_url, &QLineEdit::editingFinished, this, &LinkRow::sayFlaw);
    for (const QLineEdit *field : {m_title, m_url})
        connect(field, &QLineEdit::editingFinished, this, &LinkRow::edited);
    sayFlaw();
}

void LinkRow::sayFlaw()
{
    const QUrl url(m_url->text().trimmed(), QUrl::StrictMode);
    const bool isWeb = url.isValid() && !url.host().isEmpty() &&
                       (url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http"));
    say(m_note, isWeb || m_url->text().trimmed().isEmpty()
                    ? QString()
                    : rowText(QT_TRANSLATE_NOOP(
                          "samovar::SettingsRow",
                          "This is no address of a page. It is kept; one begins with https:// as a rule.")));
}

std::optional<EventLink> LinkRow::value() const
{
    const EventLink link{m_title->text().simplified(), m_url->text().trimmed()};
    return link.title.isEmpty() && link.url.isEmpty() ? std::nullopt : std::optional(link);
}

EventLink LinkRow::next(const EventInfo &)
{
    return {};
}

// A deadline

DeadlineRow::DeadlineRow(const Deadline &deadline, const EventInfo &event)
    : m_stored(deadline)
    , m_event(event)
    , m_kind(settingsfields::makeChoice("kind",
                                        rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", "What is due"))))
    , m_title(settingsfields::makeLine(
          "deadlineTitle", rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", "How the deadline is called"))))
    , m_when(settingsfields::makeLine("when",
                                      rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", "When it is due"))))
    , m_reading(makeNote("reading"))
{
    using Kind = Deadline::Kind;
    m_kind->addItem(rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", "Registration closes")),
                    static_cast<int>(Kind::Registration));
    m_kind->addItem(rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", "Preparation letter")),
                    static_cast<int>(Kind::PreparationLetter));
    m_kind->addItem(rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", "Zoom link")),
                    static_cast<int>(Kind::ZoomLink));
    m_kind->addItem(rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", "Something else")),
                    static_cast<int>(Kind::Other));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(deadline.kind)));
    m_title->setPlaceholderText(m_title->accessibleName());
    settingsfields::setText(m_title, deadline.title);
    m_when->setPlaceholderText(
        rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", "24:00 17.09.2021, or 12 h before the start")));
    settingsfields::setText(m_when, deadlineText(deadline, event));
    auto *what = makeLineLayout();
    what->addWidget(m_kind);
    what->addWidget(m_title, 1);
    auto *when = makeLineLayout();
    when->addWidget(m_when, 2);
    when->addWidget(m_reading, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, style::kSmall);
    column->setSpacing(style::kTiny);
    column->addLayout(what);
    column->addLayout(when);
    setFocusProxy(m_when);
    connect(m_when, &QLineEdit::textChanged, this, &DeadlineRow::read);
    connect(m_kind, &QComboBox::activated, this, [this] {
        if (m_title->text().isEmpty())
            m_title->setText(m_kind->currentText());
        Q_EMIT edited();
    });
    connect(m_title, &QLineEdit::editingFinished, this, &DeadlineRow::edited);
    connect(m_when, &QLineEdit::editingFinished, this, [this] {
        if (m_read) {
            m_stored.due = m_read->due;
            m_stored.minutesBeforeStart = m_read->minutesBeforeStart;
        }
        Q_EMIT edited();
    });
    read();
}

void DeadlineRow::follow(const EventInfo &event)
{
    m_event = event;
    read();
}

void DeadlineRow::read()
{
    m_read = parseDeadline(m_when->text(), m_event, QDate::currentDate());
    if (m_when->text().trimmed().isEmpty()) {
        say(m_reading, {});
        return;
    }
    if (!m_read) {
        say(m_reading, rowText(QT_TRANSLATE_NOOP(
                           "samovar::SettingsRow",
                           "⚠ This is not understood, so what was there before stays. Write “24:00 "
                           "17.09.2021” or “12 h before the start”.")));
        return;
    }
    const QDateTime due = m_event.dueOf(*m_read);
    if (!due.isValid()) {
        say(m_reading, rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow",
                                                 "Falls when the event's first day has been set.")));
        return;
    }
    const LocalMoment here = localMoment(due, QTimeZone::systemTimeZone());
    const QString zone = zoneName(m_event.zone.id());
    // In the words of the field: 24:00 ends the day that is meant.
    const QDate day = due.time() == QTime(0, 0) ? due.date().addDays(-1) : due.date();
    const QString reading = QStringLiteral("%1, %2").arg(
        QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat), momentInWords(due, true));
    //: A deadline: %1 the moment, %2 the event's time zone
    QString text = rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", "%1, %2")).arg(reading, zone);
    if (here.moment.offsetFromUtc() != due.offsetFromUtc()) {
        //: %1 the moment on the clock of this computer
        text += rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", "; here %1"))
                    .arg(here.moment.toString(QStringLiteral("dd.MM.yyyy HH:mm")));
        if (here.isAtNight)
            text += rowText(QT_TRANSLATE_NOOP("samovar::SettingsRow", ", at night"));
    }
    say(m_reading, text);
}

std::optional<Deadline> DeadlineRow::value() const
{
    Deadline deadline = m_stored;
    if (!deadline.due.isValid() && !deadline.minutesBeforeStart)
        return {};
    deadline.kind = static_cast<Deadline::Kind>(m_kind->currentData().toInt());
    deadline.title = m_title->text().simplified();
    if (deadline.title.isEmpty())
        deadline.title = m_kind->currentText();
    return deadline;
}

Deadline DeadlineRow::next(const EventInfo &event)
{
    Deadline deadline;
    // The kinds that are not there yet come first: they have letters that wait for them.
    for (const auto kind :
         {Deadline::Kind::Registration, Deadline::Kind::PreparationLetter, Deadline::Kind::ZoomLink}) {
        const bool isThere = std::any_of(event.deadlines.begin(), event.deadlines.end(),
                                         [kind](const Deadline &other) { return other.kind == kind; });
        if (!isThere) {
            deadline.kind = kind;
            break;
        }
    }
    return deadline;
}

} // namespace samovar
