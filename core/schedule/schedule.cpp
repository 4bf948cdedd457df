// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/schedule.h"

#include "core/db/changejournal.h"
#include "core/db/database.h"
#include "core/db/dberror.h"
#include "core/event/eventdetails.h"
#include "core/schedule/icalendar.h"
#include "core/schedule/schedulestore.h"
#include "core/tracks/tracks.h"

#include <algorithm>

namespace samovar {

namespace {

constexpr qint64 kSecondsAMinute = 60;

Error itemGone()
{
    return {Error::Kind::NotFound,
            Message(SAMOVAR_TEXT("Schedule", "This part of the schedule was removed meanwhile. Nothing was "
                                             "changed; Undo brings it back.")),
            {}};
}

Error refusedItem(SourceText text, const QString &title = {})
{
    return {Error::Kind::Refused, Message(text, {title}), {}};
}

/// As it is stored.
ScheduleItem tidiedItem(ScheduleItem item)
{
    item.title = item.title.simplified();
    item.place = item.place.trimmed();
    if (item.kind == ScheduleItem::Kind::Plenary)
        item.track = {};
    item.people.removeIf([](const SchedulePerson &person) { return person.name.trimmed().isEmpty(); });
    for (SchedulePerson &person : item.people)
        person = {person.name.simplified(), person.role.trimmed()};
    return item;
}

bool sameItem(const ScheduleItem &a, ScheduleItem b)
{
    b.uid = a.uid;
    b.sequence = a.sequence;
    return a == b;
}

QString dayInDigits(QDate day)
{
    return day.toString(QStringLiteral("dd.MM.yyyy"));
}

QString withSign(int minutes)
{
    return minutes < 0 ? QStringLiteral("−%1").arg(-qint64{minutes}) : QStringLiteral("+%1").arg(minutes);
}

} // namespace

Schedule::Schedule(Database &database, ChangeJournal &journal, const EventDetails &event,
                   const Tracks &tracks)
    : m_database(database)
    , m_journal(journal)
    , m_event(event)
    , m_tracks(tracks)
{
}

Result<QTimeZone> Schedule::zone() const
{
    const auto event = m_event.info();
    return event ? Result<QTimeZone>(event->zone) : event.error();
}

Result<QList<ScheduleItem>> Schedule::items() const
{
    const auto zone = this->zone();
    if (!zone)
        return zone.error();
    return guardDb([&]() -> Result<QList<ScheduleItem>> { return schedulestore::read(m_database, *zone); });
}

Result<ScheduleItem> Schedule::item(ScheduleItemId id) const
{
    const auto zone = this->zone();
    if (!zone)
        return zone.error();
    return guardDb([&]() -> Result<ScheduleItem> {
        const auto found = schedulestore::item(m_database, id, *zone);
        return found ? Result<ScheduleItem>(*found) : itemGone();
    });
}

Result<Schedule::Programme> Schedule::programme() const
{
    const auto event = m_event.info();
    if (!event)
        return event.error();
    const auto tracks = m_tracks.all();
    if (!tracks)
        return tracks.error();
    const auto all = items();
    if (!all)
        return all.error();
    return Programme{*event, *tracks, *all};
}

Result<QList<ScheduleConflict>> Schedule::conflicts() const
{
    const auto whole = programme();
    if (!whole)
        return whole.error();
    return scheduleConflicts(whole->items, whole->event, whole->tracks);
}

Result<SchedulePaper> Schedule::paper(const SchedulePaperChoice &choice, const QDateTime &madeAt) const
{
    const auto whole = programme();
    if (!whole)
        return whole.error();
    return composeSchedule(whole->items, whole->event, whole->tracks, choice, madeAt);
}

Result<QByteArray> Schedule::calendar(const ScheduleScope &scope, const QDateTime &madeAt) const
{
    const auto whole = programme();
    if (!whole)
        return whole.error();
    return scheduleCalendar(itemsIn(scope, whole->items, whole->event.zone), whole->event, whole->tracks,
                            madeAt);
}

std::optional<Error> Schedule::flawOf(const ScheduleItem &item) const
{
    if (item.title.isEmpty())
        return refusedItem(SAMOVAR_TEXT("Schedule",
                                        "A part of the schedule needs a title. Nothing was changed; "
                                        "type one."));
    if (!item.starts.isValid() || !item.ends.isValid() || item.ends <= item.starts)
        return refusedItem(SAMOVAR_TEXT("Schedule",
                                        "“%1” would end before it begins. Nothing was changed; correct "
                                        "its times."),
                           item.title);
    if (item.kind == ScheduleItem::Kind::Group && !item.track.isValid())
        return refusedItem(SAMOVAR_TEXT("Schedule", "The group work “%1” needs a track. Nothing was changed; "
                                                    "choose one, or make it a plenary."),
                           item.title);
    if (!item.track.isValid())
        return std::nullopt;
    const auto track = m_tracks.track(item.track);
    return track ? std::nullopt : std::optional(track.error());
}

Result<ScheduleItemId> Schedule::add(const ScheduleItem &item)
{
    const ScheduleItem tidy = tidiedItem(item);
    if (auto flaw = flawOf(tidy))
        return *std::move(flaw);
    ScheduleItemId id;
    const auto added =
        m_journal.change(Message(SAMOVAR_TEXT("Schedule", "“%1” added to the schedule"), {tidy.title}),
                         [&](Change &change) -> Result<void> {
                             id = schedulestore::insert(change, tidy);
                             return {};
                         });
    if (!added)
        return added.error();
    return id;
}

Result<void> Schedule::update(const ScheduleItem &item)
{
    const ScheduleItem tidy = tidiedItem(item);
    const auto old = this->item(tidy.id);
    if (!old)
        return old.error();
    if (sameItem(*old, tidy))
        return {};
    if (auto flaw = flawOf(tidy))
        return *std::move(flaw);
    return m_journal.change(Message(SAMOVAR_TEXT("Schedule", "“%1” changed in the schedule"), {tidy.title}),
                            [&](Change &change) -> Result<void> {
                                schedulestore::update(change, tidy);
                                return {};
                            });
}

Result<void> Schedule::remove(std::span<const ScheduleItemId> ids)
{
    if (ids.empty())
        return {};
    const auto first = item(ids.front());
    const Message label =
        ids.size() == 1 && first
            ? Message(SAMOVAR_TEXT("Schedule", "“%1” removed from the schedule"), {first->title})
            : Message::counted(SAMOVAR_TEXT_N("Schedule", "%Ln parts of the schedule removed"),
                               static_cast<qint64>(ids.size()));
    return m_journal.change(label, [&](Change &change) -> Result<void> {
        schedulestore::remove(change, ids);
        return {};
    });
}

Result<void> Schedule::alter(std::span<const ScheduleItemId> ids, SourceText one, SourceText many,
                             int minutes, const Alteration &alteration)
{
    QList<ScheduleItem> altered;
    for (const ScheduleItemId id : ids) {
        auto found = item(id);
        if (!found)
            return found.error();
        alteration(*found);
        if (auto flaw = flawOf(*found))
            return *std::move(flaw);
        altered += *std::move(found);
    }
    if (altered.isEmpty() || minutes == 0)
        return {};
    const Message label = altered.size() == 1 ? Message(one, {withSign(minutes), altered.first().title})
                                              : Message::counted(many, altered.size(), {withSign(minutes)});
    return m_journal.change(label, [&](Change &change) -> Result<void> {
        for (const ScheduleItem &item : altered)
            schedulestore::update(change, item);
        return {};
    });
}

Result<void> Schedule::move(std::span<const ScheduleItemId> ids, int minutes)
{
    return alter(ids, SAMOVAR_TEXT("Schedule", "“%2” moved by %1 min"),
                 SAMOVAR_TEXT_N("Schedule", "%Ln parts of the schedule moved by %1 min"), minutes,
                 [minutes](ScheduleItem &item) {
                     item.starts = item.starts.addSecs(kSecondsAMinute * minutes);
                     item.ends = item.ends.addSecs(kSecondsAMinute * minutes);
                 });
}

Result<void> Schedule::lengthen(std::span<const ScheduleItemId> ids, int minutes)
{
    return alter(ids, SAMOVAR_TEXT("Schedule", "“%2” lengthened by %1 min"),
                 SAMOVAR_TEXT_N("Schedule", "%Ln parts of the schedule lengthened by %1 min"), minutes,
                 [minutes](ScheduleItem &item) { item.ends = item.ends.addSecs(kSecondsAMinute * minutes); });
}

Result<int> Schedule::copyDay(QDate from, QDate to)
{
    const auto all = items();
    if (!all)
        return all.error();
    const qint64 days = from.daysTo(to);
    QList<ScheduleItem> copies;
    for (ScheduleItem item : *all) {
        if (item.starts.date() != from || days == 0)
            continue;
        // addDays() keeps the clock time, also where the clocks are changed in between.
        item.starts = item.starts.addDays(days);
        item.ends = item.ends.addDays(days);
        copies += item;
    }
    const auto copied = m_journal.change(Message(SAMOVAR_TEXT("Schedule", "The schedule of %1 copied to %2"),
                                                 {dayInDigits(from), dayInDigits(to)}),
                                         [&](Change &change) -> Result<void> {
                                             for (const ScheduleItem &copy : std::as_const(copies))
                                                 schedulestore::insert(change, copy);
                                             return {};
                                         });
    if (!copied)
        return copied.error();
    return static_cast<int>(copies.size());
}

Result<void> Schedule::shiftFrom(ScheduleItemId id, int minutes)
{
    const auto first = item(id);
    if (!first)
        return first.error();
    const auto all = items();
    if (!all)
        return all.error();
    std::vector<ScheduleItemId> later;
    for (const ScheduleItem &item : *all) {
        if (item.starts >= first->starts && item.starts.date() == first->starts.date())
            later.push_back(item.id);
    }
    return move(later, minutes);
}

} // namespace samovar
