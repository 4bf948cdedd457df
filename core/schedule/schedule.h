// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The programme of the open event: what the rest of the program may ask and change.
#pragma once

#include "core/base/result.h"
#include "core/schedule/conflicts.h"
#include "core/schedule/schedulecomposer.h"
#include "core/schedule/scheduleitem.h"
#include "core/schedule/schedulepaper.h"

#include <functional>
#include <span>

namespace samovar {

class ChangeJournal;
class Database;
class EventDetails;
class Tracks;

/// Every change is one undo step and is announced by ChangeBus (tables «schedule_items», «schedule_people»);
/// a failed change leaves the file as it was, and what changes nothing makes no step. Conflicts are shown and
/// never refused. Times are moments: given in any zone, returned in the event's. Used in one thread, over
/// that thread's connection.
class Schedule {
public:
    Schedule(Database &database, ChangeJournal &journal, const EventDetails &event, const Tracks &tracks);

    /// All items by start, then for everybody before the tracks in the event's order.
    [[nodiscard]] Result<QList<ScheduleItem>> items() const;
    /// Fails with NotFound.
    [[nodiscard]] Result<ScheduleItem> item(ScheduleItemId id) const;
    /// What can't be so, as conflicts.h says.
    [[nodiscard]] Result<QList<ScheduleConflict>> conflicts() const;
    /// What \a choice asks for as paper shows it, in the application's language; printed at \a madeAt.
    [[nodiscard]] Result<SchedulePaper> paper(const SchedulePaperChoice &choice,
                                              const QDateTime &madeAt) const;
    /// The items of \a scope as an iCalendar file, as icalendar.h says.
    [[nodiscard]] Result<QByteArray> calendar(const ScheduleScope &scope, const QDateTime &madeAt) const;

    /// Adds an item; id, uid and sequence are given here. A plenary loses its track, people without a name
    /// are left out. Fails with Refused without a title, with an end that is not after the start, for group
    /// work without a track, and for a track that is gone.
    Result<ScheduleItemId> add(const ScheduleItem &item);
    /// Replaces the stored item of the same id; uid and sequence of \a item do not count. Fails as add(), and
    /// with NotFound.
    Result<void> update(const ScheduleItem &item);
    /// Removes items; those that are gone already are passed over.
    Result<void> remove(std::span<const ScheduleItemId> ids);
    /// Moves items by so many minutes, later or (negative) earlier. Fails with NotFound if one is gone.
    Result<void> move(std::span<const ScheduleItemId> ids, int minutes);
    /// Makes items longer or (negative) shorter at their ends. Fails with Refused where nothing of one would
    /// be left, with NotFound if one is gone.
    Result<void> lengthen(std::span<const ScheduleItemId> ids, int minutes);
    /// Copies the items that begin on \a from to \a to, at the same clock times, beside what is there;
    /// returns how many. Days are the event's zone's.
    Result<int> copyDay(QDate from, QDate to);
    /// Moves an item, and all that begins with it or later on its day, by so many minutes.
    Result<void> shiftFrom(ScheduleItemId id, int minutes);

private:
    /// The items with what they are judged and shown by.
    struct Programme {
        EventInfo event;
        QList<Track> tracks;
        QList<ScheduleItem> items;
    };
    [[nodiscard]] Result<Programme> programme() const;
    using Alteration = std::function<void(ScheduleItem &)>;
    [[nodiscard]] Result<QTimeZone> zone() const;
    [[nodiscard]] std::optional<Error> flawOf(const ScheduleItem &item) const;
    Result<void> alter(std::span<const ScheduleItemId> ids, SourceText one, SourceText many, int minutes,
                       const Alteration &alteration);

    Database &m_database;
    ChangeJournal &m_journal;
    const EventDetails &m_event;
    const Tracks &m_tracks;
};

} // namespace samovar
