// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/overview.h"

#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/db/dberror.h"
#include "core/event/eventdetails.h"
#include "core/overview/overviewstore.h"
#include "core/schedule/schedule.h"
#include "core/tracks/tracks.h"

namespace samovar {

namespace {

Result<QList<TrackTally>> trackTallies(const Tracks &tracks)
{
    const auto all = tracks.all();
    if (!all)
        return all.error();
    const auto counts = tracks.counts();
    if (!counts)
        return counts.error();
    QHash<TrackId, qint64> assigned;
    for (const TrackCount &count : *counts)
        assigned.insert(count.track, count.assigned);
    QList<TrackTally> tallies;
    for (const Track &track : *all)
        tallies += TrackTally{track, assigned.value(track.id)};
    return tallies;
}

} // namespace

RegisteredSpan registeredSpan(QDate first, QDate last, const QTimeZone &zone)
{
    return {first.startOfDay(zone), last.addDays(1).startOfDay(zone)};
}

Overview::Overview(Database &database, const EventDetails &event, const Participants &participants,
                   const Tracks &tracks, const Schedule &schedule, const Letters &letters, const Clock &clock)
    : m_database(database)
    , m_event(event)
    , m_participants(participants)
    , m_tracks(tracks)
    , m_schedule(schedule)
    , m_letters(letters)
    , m_clock(clock)
{
}

Result<OverviewCounts> Overview::counts(const Progress *progress) const
{
    const auto event = m_event.info();
    if (!event)
        return event.error();
    ParticipantFilter late;
    late.lateOnly = true;
    const auto lateCount = m_participants.count(late, progress);
    if (!lateCount)
        return lateCount.error();
    const auto conflicts = m_schedule.conflicts();
    if (!conflicts)
        return conflicts.error();
    const auto tracks = trackTallies(m_tracks);
    if (!tracks)
        return tracks.error();
    return guardDb([&]() -> Result<OverviewCounts> {
        const CancelWatch watch(m_database, progress); // which looks only after a while
        if (progress != nullptr && progress->isCancelled())
            return DbError::interrupted().toError();
        OverviewCounts counts;
        counts.people = overviewstore::people(m_database);
        counts.late = *lateCount;
        counts.days = overviewstore::days(m_database, event->zone);
        counts.undated = overviewstore::undated(m_database);
        counts.sources = overviewstore::sources(m_database);
        counts.categories = overviewstore::categories(m_database, kMostCategories);
        counts.tracks = *tracks;
        counts.withoutTrack = counts.people - overviewstore::seated(m_database);
        for (const LetterKind &kind : letterKinds()) {
            const QString key = QString::fromLatin1(kind.key);
            const qint64 made = overviewstore::lettersMade(m_database, key);
            counts.letters += LetterTally{key, made, counts.people - made};
        }
        counts.conflicts = conflicts->size();
        return counts;
    });
}

Result<QList<LetterCounts>> Overview::letterCounts(const Progress &progress) const
{
    QList<LetterCounts> all;
    for (const LetterKind &kind : letterKinds()) {
        const auto letter =
            m_letters.letterTemplate(QString::fromLatin1(kind.key), letterLanguages().constFirst());
        if (!letter)
            return letter.error();
        const auto counts = m_letters.counts(*letter, progress);
        if (!counts)
            return counts.error();
        all += *counts;
    }
    return all;
}

Result<QList<DeadlineStanding>> Overview::deadlines(const QTimeZone &localZone) const
{
    const auto event = m_event.info();
    if (!event)
        return event.error();
    return deadlineStandings(*event, localZone, m_clock.now());
}

} // namespace samovar
