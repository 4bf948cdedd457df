// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracks/trackstore.h"

#include "core/db/changejournal.h"
#include "core/db/database.h"

namespace samovar::trackstore {

namespace {

std::optional<int> sizeIn(const Query &query, int column)
{
    const auto value = query.optionalInteger(column);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

std::optional<qint64> wide(const std::optional<int> &value)
{
    return value ? std::optional<qint64>(*value) : std::nullopt;
}

void insertLeaders(Database &database, TrackId id, const QList<TrackLeader> &leaders)
{
    Query leader(database, "INSERT INTO track_leaders(track_id,place,name,role) VALUES(?,?,?,?)");
    int place = 0;
    for (const TrackLeader &person : leaders)
        leader.bind(id.value).bind(++place).bind(person.name).bind(person.role).run();
}

QList<TrackLeader> leadersOf(const Database &database, TrackId id)
{
    QList<TrackLeader> leaders;
    Query query(database, "SELECT name,role FROM track_leaders WHERE track_id=? ORDER BY place");
    query.bind(id.value);
    while (query.next())
        leaders += TrackLeader{query.text(0), query.text(1)};
    return leaders;
}

ParticipantIds idsOf(Query &query)
{
    ParticipantIds ids;
    while (query.next())
        ids.push_back({query.integer(0)});
    return ids;
}

} // namespace

QList<Track> read(const Database &database)
{
    QList<Track> tracks;
    Query query(database, "SELECT id,title,colour,min_size,best_size,max_size FROM tracks ORDER BY place");
    while (query.next()) {
        Track track;
        track.id = {query.integer(0)};
        track.title = query.text(1);
        track.colour = query.text(2);
        track.min = sizeIn(query, 3);
        track.best = sizeIn(query, 4);
        track.max = sizeIn(query, 5);
        tracks += track;
    }
    for (Track &track : tracks)
        track.leaders = leadersOf(database, track.id);
    return tracks;
}

TrackId insert(const Change &change, const Track &track)
{
    Database &database = change.database();
    Query(database, "INSERT INTO tracks(place,title,colour,min_size,best_size,max_size) "
                    "VALUES((SELECT coalesce(max(place),0)+1 FROM tracks),?,?,?,?,?)")
        .bind(track.title)
        .bind(track.colour)
        .bind(wide(track.min))
        .bind(wide(track.best))
        .bind(wide(track.max))
        .run();
    const TrackId id{database.lastInsertId()};
    insertLeaders(database, id, track.leaders);
    return id;
}

void update(const Change &change, const Track &track)
{
    Database &database = change.database();
    Query(database, "UPDATE tracks SET title=?,colour=?,min_size=?,best_size=?,max_size=? WHERE id=?")
        .bind(track.title)
        .bind(track.colour)
        .bind(wide(track.min))
        .bind(wide(track.best))
        .bind(wide(track.max))
        .bind(track.id.value)
        .run();
    if (leadersOf(database, track.id) == track.leaders)
        return;
    Query(database, "DELETE FROM track_leaders WHERE track_id=?").bind(track.id.value).run();
    insertLeaders(database, track.id, track.leaders);
}

void remove(const Change &change, TrackId id)
{
    // What hangs on it goes with it by its foreign keys, and into the history before it.
    Query(change.database(), "DELETE FROM tracks WHERE id=?").bind(id.value).run();
}

void setOrder(const Change &change, const QList<TrackId> &ids)
{
    Query query(change.database(), "UPDATE tracks SET place=? WHERE id=?");
    int place = 0;
    for (const TrackId id : ids)
        query.bind(++place).bind(id.value).run();
}

QList<TrackCount> counts(const Database &database)
{
    QList<TrackCount> counts;
    QHash<qint64, qsizetype> places;
    Query tracks(database, "SELECT id,(SELECT count(*) FROM seats WHERE track_id=t.id) FROM tracks t "
                           "ORDER BY place");
    while (tracks.next()) {
        places.insert(tracks.integer(0), counts.size());
        counts += TrackCount{{tracks.integer(0)}, tracks.integer(1), 0, {}};
    }
    Query choices(database, "SELECT track_id,rank,count(*) FROM preferences WHERE rank BETWEEN 1 AND 3 "
                            "GROUP BY track_id,rank");
    while (choices.next())
        counts[places.value(choices.integer(0))].choices.at(static_cast<size_t>(choices.integer(1) - 1)) =
            choices.integer(2);
    // Those who wait are few and have an index: they come first.
    Query waiting(database, "SELECT r.track_id,count(*) FROM participants p CROSS JOIN preferences r ON "
                            "r.participant_id=p.id AND r.rank=1 WHERE p.status='waiting' AND NOT EXISTS("
                            "SELECT 1 FROM seats WHERE participant_id=p.id) GROUP BY r.track_id");
    while (waiting.next())
        counts[places.value(waiting.integer(0))].waiting = waiting.integer(1);
    return counts;
}

QHash<ParticipantId, TrackId> seats(const Database &database)
{
    QHash<ParticipantId, TrackId> seats;
    seats.reserve(database.integer("SELECT count(*) FROM seats"));
    Query query(database, "SELECT participant_id,track_id FROM seats");
    while (query.next())
        seats.insert({query.integer(0)}, {query.integer(1)});
    return seats;
}

ParticipantIds peopleIn(const Database &database, TrackId track)
{
    Query query(database, "SELECT p.id FROM seats s CROSS JOIN participants p ON p.id=s.participant_id "
                          "WHERE s.track_id=? ORDER BY p.name_sort,p.id");
    query.bind(track.value);
    return idsOf(query);
}

ParticipantIds peopleWhoChose(const Database &database, TrackId track, int rank)
{
    Query query(database, "SELECT p.id FROM preferences r CROSS JOIN participants p ON "
                          "p.id=r.participant_id WHERE r.track_id=? AND r.rank=? ORDER BY p.name_sort,p.id");
    query.bind(track.value).bind(rank);
    return idsOf(query);
}

void seat(const Change &change, std::span<const ParticipantId> people, TrackId track)
{
    Query query(change.database(),
                "INSERT INTO seats(participant_id,track_id) VALUES(?,?) ON CONFLICT(participant_id) "
                "DO UPDATE SET track_id=excluded.track_id WHERE track_id<>excluded.track_id");
    for (const ParticipantId person : people)
        query.bind(person.value).bind(track.value).run();
}

void unseat(const Change &change, std::span<const ParticipantId> people)
{
    Query query(change.database(), "DELETE FROM seats WHERE participant_id=?");
    for (const ParticipantId person : people)
        query.bind(person.value).run();
}

} // namespace samovar::trackstore
