// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The rows of the settings' lists: a day, a zone, an organisation, a deadline, a link.
#pragma once

#include "core/event/eventinfo.h"
#include "ui/settings/rowlist.h"

#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QTimeEdit;

namespace samovar {

// Each has the Value that it edits; value() is nothing while there is nothing to store yet. next() is what a
// new row begins with.

class DayRow : public SettingsRow {
public:
    using Value = EventDay;
    DayRow(const EventDay &day, const EventInfo &event);
    [[nodiscard]] std::optional<EventDay> value() const;
    void follow(const EventInfo &) {}
    [[nodiscard]] static EventDay next(const EventInfo &event);

private:
    void sayHours();

    QDateEdit *m_date;
    QTimeEdit *m_starts;
    QTimeEdit *m_ends;
    QLabel *m_note;
};

class ZoneRow : public SettingsRow {
public:
    using Value = QByteArray;
    ZoneRow(const QByteArray &zone, const EventInfo &event);
    [[nodiscard]] std::optional<QByteArray> value() const;
    void follow(const EventInfo &) {}
    /// The machine's zone, or the country's next to the east of those that are there.
    [[nodiscard]] static QByteArray next(const EventInfo &event);

private:
    QComboBox *m_zone;
};

class OrganisationRow : public SettingsRow {
public:
    using Value = Organisation;
    OrganisationRow(const Organisation &organisation, const EventInfo &event);
    [[nodiscard]] std::optional<Organisation> value() const;
    void follow(const EventInfo &) {}
    [[nodiscard]] static Organisation next(const EventInfo &event);

private:
    QComboBox *m_role;
    QLineEdit *m_name;
};

/// When it is due is written as people write it; what was understood stands under it.
class DeadlineRow : public SettingsRow {
public:
    using Value = Deadline;
    DeadlineRow(const Deadline &deadline, const EventInfo &event);
    [[nodiscard]] std::optional<Deadline> value() const;
    void follow(const EventInfo &event);
    [[nodiscard]] static Deadline next(const EventInfo &event);

private:
    void read();

    Deadline m_stored; ///< when it is due as she last finished writing it
    EventInfo m_event;
    std::optional<Deadline> m_read; ///< what is being written; nothing while that can't be understood
    QComboBox *m_kind;
    QLineEdit *m_title;
    QLineEdit *m_when;
    QLabel *m_reading;
};

class LinkRow : public SettingsRow {
public:
    using Value = EventLink;
    LinkRow(const EventLink &link, const EventInfo &event);
    [[nodiscard]] std::optional<EventLink> value() const;
    void follow(const EventInfo &) {}
    [[nodiscard]] static EventLink next(const EventInfo &event);

private:
    void sayFlaw();

    QLineEdit *m_title;
    QLineEdit *m_url;
    QLabel *m_note;
};

} // namespace samovar
