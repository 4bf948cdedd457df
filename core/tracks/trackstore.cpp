// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracks/trackstore.h"

#include "core/db/changejournal.h"
#include "core/db/database.h"

namespace samovar::trackstore {

QList<Track> read(const Database &database)
{
    QList<Track> tracks;
    Query query(database, "SELECT id,title FROM tracks ORDER BY place");
    while (query.next())
        tracks += Track{{query.integer(0)}, query.text(1), {}};
    Query leaders(database, "SELECT name,role FROM track_leaders WHERE track_id=? ORDER BY place");
    for (Track &track : tracks) {
        leaders.bind(track.id.value);
        while (leaders.next())
            track.leaders += TrackLeader{leaders.text(0), leaders.text(1)};
    }
    return tracks;
}

TrackId insert(const Change &change, const Track &track)
{
    Database &database = change.database();
    Query(database, "INSERT INTO tracks(place,title) VALUES((SELECT coalesce(max(place),0)+1 FROM tracks),?)")
        .bind(track.title)
        .run();
    const TrackId id{database.lastInsertId()};
    Query leader(database, "INSERT INTO track_leaders(track_id,place,name,role) VALUES(?,?,?,?)");
    int place = 0;
    for (const TrackLeader &person : track.leaders)
        leader.bind(id.value).bind(++place).bind(person.name).bind(person.role).run();
    return id;
}

} // namespace samovar::trackstore
