// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The list of who takes part in which track: the tracks in their order, then those who are in none.
#include "core/lists/peoplelist.h"
#include "core/tracks/tracks.h"

#include <algorithm>

namespace samovar {

namespace {

const SourceText kTracksTitle = SAMOVAR_TEXT("Lists", "People by track");

constexpr size_t kPageSize = 256;

QStringList tracksColumns()
{
    return {QStringLiteral("track"), QStringLiteral("name"),  QStringLiteral("organisation"),
            QStringLiteral("city"),  QStringLiteral("phone"), QStringLiteral("email")};
}

ListOptions tracksOptions()
{
    ListOptions options;
    options.columns = tracksColumns();
    options.trackPerPage = true;
    return options;
}

/// \a people grouped by track, in each group as they were.
ParticipantIds byTrack(const ParticipantIds &people, const QList<Track> &tracks,
                       const QHash<ParticipantId, TrackId> &seats)
{
    QHash<TrackId, size_t> places;
    for (const Track &track : tracks)
        places.insert(track.id, static_cast<size_t>(places.size()));
    const auto none = static_cast<size_t>(places.size());
    std::vector<ParticipantIds> groups(none + 1);
    for (const ParticipantId person : people)
        groups[places.value(seats.value(person), none)].push_back(person);
    ParticipantIds all;
    all.reserve(people.size());
    for (const ParticipantIds &group : groups)
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

Result<ParticipantIds> peopleInOrder(const Participants &participants, const Tracks &tracks,
                                     const ListOptions &options)
{
    const auto people = participants.ids(options.filter, options.order);
    if (!people)
        return people.error();
    const auto all = tracks.all();
    if (!all)
        return all.error();
    const auto seats = tracks.seats();
    if (!seats)
        return seats.error();
    ParticipantIds sorted = byTrack(*people, *all, *seats);
    if (options.track.isValid())
        std::erase_if(sorted, [&](ParticipantId person) { return seats->value(person) != options.track; });
    return sorted;
}

Result<void> walkByTrack(const Participants &participants, const Tracks &tracks, const ListOptions &options,
                         const std::function<bool(const Participant &)> &use)
{
    const auto ids = peopleInOrder(participants, tracks, options);
    if (!ids)
        return ids.error();
    for (size_t at = 0; at < ids->size(); at += kPageSize) {
        const auto page = std::span(*ids).subspan(at, std::min(kPageSize, ids->size() - at));
        const auto people = participants.byIds(page);
        if (!people)
            return people.error();
        if (!std::all_of(people->begin(), people->end(), use))
            break;
    }
    return {};
}

/// The track that was chosen and what else was filtered.
Result<QString> remarkOn(const ListSources &sources, const ListOptions &options)
{
    static constexpr SourceText kOneTrack = SAMOVAR_TEXT("Lists", "Only the track “%1”");
    QStringList parts{filterInWords(options.filter)};
    if (options.track.isValid()) {
        const auto track = sources.tracks.track(options.track);
        if (!track)
            return track.error();
        parts.prepend(kOneTrack.translated().arg(track->title));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

qsizetype columnOf(const Table &table, QStringView key)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                    [key](const TableColumn &column) { return column.key == key; });
    return found == table.columns.end() ? -1 : found - table.columns.begin();
}

Result<Table> makeTracksList(const ListSources &sources, const ListOptions &options)
{
    ListOptions chosen = options;
    if (chosen.columns.isEmpty())
        chosen.columns = tracksColumns();
    const auto remark = remarkOn(sources, chosen);
    if (!remark)
        return remark.error();
    ListSources counted = sources;
    if (chosen.track.isValid() && !counted.rowCount) {
        const auto people = peopleInOrder(sources.participants, sources.tracks, chosen);
        if (!people)
            return people.error();
        counted.rowCount = std::ssize(*people) + chosen.blankRows;
    }
    auto table = peopleList(counted, chosen, kTracksTitle.translated(), *remark,
                            [participants = &sources.participants, tracks = &sources.tracks,
                             chosen](const std::function<bool(const Participant &)> &use) {
                                return walkByTrack(*participants, *tracks, chosen, use);
                            });
    if (table && chosen.trackPerPage)
        table->pageColumn = columnOf(*table, u"track");
    return table;
}

} // namespace

ListKind tracksList()
{
    return {"tracks",
            kTracksTitle,
            SAMOVAR_TEXT("Lists", "Who takes part in which track: for the leaders and the groups."),
            [] { return peopleColumns(tracksColumns()); },
            tracksOptions,
            makeTracksList,
            ListKind::Of::Tracks};
}

} // namespace samovar
