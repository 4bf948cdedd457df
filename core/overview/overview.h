// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How the open event stands: its people counted, its letters, deadlines and conflicts.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/event/deadlines.h"
#include "core/letters/letters.h"
#include "core/participants/participants.h"
#include "core/tracks/track.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTimeZone>

namespace samovar {

class Clock;
class Database;
class EventDetails;
class Schedule;
class Tracks;

/// Registrations of one day of the event's zone.
struct DayCount {
    QDate day;
    qint64 count = 0;
    friend bool operator==(const DayCount &, const DayCount &) = default;
};

/// A track with those who sit in it.
struct TrackTally {
    Track track;
    qint64 assigned = 0;
    friend bool operator==(const TrackTally &, const TrackTally &) = default;
};

/// How many have got a letter of one kind, and how many have not.
struct LetterTally {
    QString key;
    qint64 made = 0;
    qint64 owed = 0;
    friend bool operator==(const LetterTally &, const LetterTally &) = default;
};

/// Everybody once in days and undated, in sources, in categories (unless there are too many), in tracks and
/// withoutTrack, and in each of letters.
struct OverviewCounts {
    qint64 people = 0;
    qint64 late = 0;
    QList<DayCount> days; ///< ascending; days on which nobody registered are left out
    qint64 undated = 0;   ///< people without a time of registration
    /// By the whole set of sources, for ParticipantFilter::onlySources; most people first.
    QList<ValueCount> sources;
    QList<ValueCount> categories; ///< most people first, those without a category (empty) last
    QList<TrackTally> tracks;     ///< in the event's order
    qint64 withoutTrack = 0;
    QList<LetterTally> letters; ///< of all kinds, in the order they are sent
    qint64 conflicts = 0;       ///< of the schedule
    friend bool operator==(const OverviewCounts &, const OverviewCounts &) = default;
};

/// Only reads. Used in one thread, over that thread's connection.
class Overview {
public:
    /// Categories counted one by one at most; what people typed may be as manifold as they are.
    static constexpr int kMostCategories = 200;

    Overview(Database &database, const EventDetails &event, const Participants &participants,
             const Tracks &tracks, const Schedule &schedule, const Letters &letters, const Clock &clock);

    /// All counts of one moment; of the categories the kMostCategories largest. Takes time with the number of
    /// people, about a second for a million. \a progress may be null; cancelled, it fails with Cancelled.
    [[nodiscard]] Result<OverviewCounts> counts(const Progress *progress = nullptr) const;
    /// Who can get each kind of letter, in the order they are sent. Composes all letters for everybody.
    [[nodiscard]] Result<QList<LetterCounts>> letterCounts(const Progress &progress) const;
    /// The event's deadlines now, with their hours on a clock in \a localZone.
    [[nodiscard]] Result<QList<DeadlineStanding>> deadlines(const QTimeZone &localZone) const;

private:
    Database &m_database;
    const EventDetails &m_event;
    const Participants &m_participants;
    const Tracks &m_tracks;
    const Schedule &m_schedule;
    const Letters &m_letters;
    const Clock &m_clock;
};

/// From the beginning of \a first to the end of \a last in \a zone: the people whom these days count.
[[nodiscard]] RegisteredSpan registeredSpan(QDate first, QDate last, const QTimeZone &zone);

} // namespace samovar
