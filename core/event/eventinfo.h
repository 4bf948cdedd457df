// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The event itself: title, dates, zone, organisations, contact, links, deadlines. Values.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace samovar {

/// An organisation behind the event, in the order it is named on paper.
struct Organisation {
    enum class Role { Organiser, CoOrganiser, Supporter };
    Role role = Role::Organiser;
    QString name;
    friend bool operator==(const Organisation &, const Organisation &) = default;
};

/// One day of the event with its hours, in the event's zone.
struct EventDay {
    QDate date;
    QTime starts;
    QTime ends;
    friend bool operator==(const EventDay &, const EventDay &) = default;
};

/// What must have happened by when.
struct Deadline {
    enum class Kind { Registration, PreparationLetter, ZoomLink, Other };
    Kind kind = Kind::Other;
    QString title;
    /// Either a moment in the event's zone («24:00 of the 17th» is 00:00 of the 18th) …
    QDateTime due;
    /// … or so long before the event's start (then \a due is empty).
    std::optional<qint64> minutesBeforeStart;
    friend bool operator==(const Deadline &, const Deadline &) = default;
};

struct EventLink {
    QString title;
    QString url;
    friend bool operator==(const EventLink &, const EventLink &) = default;
};

/// Whom participants write to and call.
struct ContactPerson {
    QString name;
    QString position;
    QString email;
    QString phone;
    friend bool operator==(const ContactPerson &, const ContactPerson &) = default;
};

struct EventInfo {
    QString title;
    QString forum; ///< the larger event that it is part of
    QTimeZone zone = QTimeZone("Europe/Moscow");
    QList<QByteArray> otherZones; ///< IANA names of zones to show beside the event's own
    QList<EventDay> days;
    QList<Organisation> organisations;
    QList<Deadline> deadlines;
    QList<EventLink> links;
    ContactPerson contact;

    /// The start of the first day, or an invalid moment where the event has no days yet.
    [[nodiscard]] QDateTime startsAt() const;
    /// The moment of \a deadline in the event's zone; invalid where it hangs on a start that is not set.
    [[nodiscard]] QDateTime dueOf(const Deadline &deadline) const;
    /// When registration closes: registrations at that moment or later are late. Invalid: nobody is late.
    [[nodiscard]] QDateTime registrationCloses() const;

    friend bool operator==(const EventInfo &, const EventInfo &) = default;
};

} // namespace samovar
