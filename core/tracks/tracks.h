// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The tracks of the open event and who takes part in which: what the rest of the program may ask and change.
#pragma once

#include "core/base/result.h"
#include "core/participants/participantids.h"
#include "core/tracks/track.h"
#include "core/tracks/trackfile.h"

#include <QHash>
#include <QList>

#include <span>

namespace samovar {

class ChangeJournal;
class Database;
class Participants;

/// Every change is one undo step and is announced by ChangeBus (tables «tracks», «track_leaders», «seats»);
/// a failed change leaves the file as it was, and what changes nothing makes no step. Returned values are
/// copies. Used in one thread, over that thread's connection.
class Tracks {
public:
    /// What loading a file did.
    struct Loaded {
        int added = 0;
        int changed = 0;
    };

    Tracks(Database &database, ChangeJournal &journal, const Participants &participants);

    /// All tracks in the event's order.
    [[nodiscard]] Result<QList<Track>> all() const;
    /// Fails with NotFound.
    [[nodiscard]] Result<Track> track(TrackId id) const;
    /// How many sit in every track and how many ask for it, in the event's order.
    [[nodiscard]] Result<QList<TrackCount>> counts() const;
    /// Who sits where.
    [[nodiscard]] Result<QHash<ParticipantId, TrackId>> seats() const;
    /// Who sits in \a track, by name.
    [[nodiscard]] Result<ParticipantIds> peopleIn(TrackId track) const;
    /// Whose choice number \a rank (1 = first) \a track is, by name.
    [[nodiscard]] Result<ParticipantIds> peopleWhoChose(TrackId track, int rank) const;

    /// Adds a track after the others. Fails with Refused without a title, with a title that another track
    /// has, and with sizes that contradict each other.
    Result<TrackId> add(const Track &track);
    /// Replaces the stored track of the same id. Fails as add(), and with NotFound.
    Result<void> update(const Track &track);
    /// Removes a track: its people sit in none then, its part of the programme goes.
    Result<void> remove(TrackId id);
    /// Moves a track to \a place in the event's order, 0 = the first; beyond the end means last.
    Result<void> move(TrackId id, qsizetype place);
    /// Takes over what a file says of tracks, as one step: those whose titles are known (case and kind of
    /// quotes do not count) are changed, the others added after them; nothing is removed.
    Result<Loaded> load(const QList<TrackEntry> &entries);

    /// Puts people into \a track, wherever they sat before. More than track.max is her decision, not refused.
    Result<void> seat(std::span<const ParticipantId> people, TrackId track);
    /// Takes people out of their tracks.
    Result<void> unseat(std::span<const ParticipantId> people);

private:
    [[nodiscard]] Message aboutPeople(std::span<const ParticipantId> people, SourceText one, SourceText many,
                                      const QString &track) const;

    Database &m_database;
    ChangeJournal &m_journal;
    const Participants &m_participants;
};

} // namespace samovar
