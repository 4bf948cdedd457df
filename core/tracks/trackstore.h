// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The SQL of the tracks.
#pragma once

#include "core/tracks/track.h"

#include <QList>

namespace samovar {

class Change;
class Database;

namespace trackstore {

/// All tracks in the event's order, with their leaders. Throws DbError.
[[nodiscard]] QList<Track> read(const Database &database);
/// Stores a new track after the others; returns its id. Throws DbError.
TrackId insert(const Change &change, const Track &track);

} // namespace trackstore
} // namespace samovar
