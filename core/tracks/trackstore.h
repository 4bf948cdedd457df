// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The SQL of the tracks and of who sits in them.
#pragma once

#include "core/participants/participantids.h"
#include "core/tracks/track.h"

#include <QHash>
#include <QList>

#include <span>

namespace samovar {

class Change;
class Database;

/// Everything throws DbError.
namespace trackstore {

/// All tracks in the event's order, with their leaders.
[[nodiscard]] QList<Track> read(const Database &database);
/// Stores a new track after the others; returns its id.
TrackId insert(const Change &change, const Track &track);
/// Replaces the row of the same id and, where they differ, its leaders.
void update(const Change &change, const Track &track);
/// Removes a track with what hangs on it: leaders, seats, wishes, its part of the programme.
void remove(const Change &change, TrackId id);
/// Gives the tracks the order of \a ids.
void setOrder(const Change &change, const QList<TrackId> &ids);

/// How many sit in every track and how many ask for it, in the event's order.
[[nodiscard]] QList<TrackCount> counts(const Database &database);
/// Who sits where.
[[nodiscard]] QHash<ParticipantId, TrackId> seats(const Database &database);
/// Who sits in \a track, by name.
[[nodiscard]] ParticipantIds peopleIn(const Database &database, TrackId track);
/// Whose choice number \a rank (1 = first) \a track is, by name.
[[nodiscard]] ParticipantIds peopleWhoChose(const Database &database, TrackId track, int rank);
/// Puts people into \a track, wherever they sat before; who sits there already is not touched.
void seat(const Change &change, std::span<const ParticipantId> people, TrackId track);
void unseat(const Change &change, std::span<const ParticipantId> people);

} // namespace trackstore
} // namespace samovar
