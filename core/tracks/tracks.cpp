// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracks/tracks.h"

#include "core/base/textfold.h"
#include "core/db/changejournal.h"
#include "core/db/database.h"
#include "core/db/dberror.h"
#include "core/participants/participants.h"
#include "core/tracks/trackstore.h"

#include <algorithm>

namespace samovar {

namespace {

Error trackGone()
{
    return {Error::Kind::NotFound,
            Message(SAMOVAR_TEXT("Tracks", "This track was removed meanwhile. Nothing was changed; Undo "
                                           "brings the track back.")),
            {}};
}

Error refusal(SourceText text, const QString &title)
{
    return {Error::Kind::Refused, Message(text, {title}), {}};
}

bool sizesAgree(const Track &track)
{
    int least = 1;
    for (const std::optional<int> &size : {track.min, track.best, track.max}) {
        if (size && *size < least)
            return false;
        least = size.value_or(least);
    }
    return true;
}

/// What forbids storing \a track beside \a others.
std::optional<Error> flawOf(const Track &track, const QList<Track> &others)
{
    if (track.title.trimmed().isEmpty())
        return refusal(SAMOVAR_TEXT("Tracks", "A track needs a title. Nothing was changed; type one."), {});
    const QString key = titleFold(track.title);
    const auto isTwin = [&](const Track &other) {
        return other.id != track.id && titleFold(other.title) == key;
    };
    if (std::any_of(others.begin(), others.end(), isTwin))
        return refusal(SAMOVAR_TEXT("Tracks", "There is a track “%1” already. Nothing was changed; give this "
                                              "one another title."),
                       track.title);
    if (!sizesAgree(track))
        return refusal(SAMOVAR_TEXT("Tracks", "The sizes of “%1” contradict each other: each is 1 or more, "
                                              "the minimum not over the best, the best not over the "
                                              "maximum. Nothing was changed; correct them."),
                       track.title);
    return std::nullopt;
}

/// As it is stored: no white space around, no leaders without a name.
Track tidied(Track track)
{
    track.title = track.title.simplified();
    track.leaders.removeIf([](const TrackLeader &leader) { return leader.name.trimmed().isEmpty(); });
    return track;
}

const Track *find(const QList<Track> &tracks, TrackId id)
{
    const auto found =
        std::find_if(tracks.begin(), tracks.end(), [id](const Track &track) { return track.id == id; });
    return found == tracks.end() ? nullptr : &*found;
}

} // namespace

Tracks::Tracks(Database &database, ChangeJournal &journal, const Participants &participants)
    : m_database(database)
    , m_journal(journal)
    , m_participants(participants)
{
}

Result<QList<Track>> Tracks::all() const
{
    return guardDb([&]() -> Result<QList<Track>> { return trackstore::read(m_database); });
}

Result<Track> Tracks::track(TrackId id) const
{
    const auto tracks = all();
    if (!tracks)
        return tracks.error();
    const Track *found = find(*tracks, id);
    return found != nullptr ? Result<Track>(*found) : trackGone();
}

Result<QList<TrackCount>> Tracks::counts() const
{
    return guardDb([&]() -> Result<QList<TrackCount>> { return trackstore::counts(m_database); });
}

Result<QHash<ParticipantId, TrackId>> Tracks::seats() const
{
    return guardDb([&]() -> Result<QHash<ParticipantId, TrackId>> { return trackstore::seats(m_database); });
}

Result<ParticipantIds> Tracks::peopleIn(TrackId track) const
{
    return guardDb([&]() -> Result<ParticipantIds> { return trackstore::peopleIn(m_database, track); });
}

Result<ParticipantIds> Tracks::peopleWhoChose(TrackId track, int rank) const
{
    return guardDb(
        [&]() -> Result<ParticipantIds> { return trackstore::peopleWhoChose(m_database, track, rank); });
}

Result<TrackId> Tracks::add(const Track &track)
{
    const Track tidy = tidied(track);
    TrackId id;
    const Result<void> added =
        m_journal.change(Message(SAMOVAR_TEXT("Tracks", "Track “%1” added"), {tidy.title}),
                         [&](Change &change) -> Result<void> {
                             if (auto flaw = flawOf(tidy, trackstore::read(m_database)))
                                 return *std::move(flaw);
                             id = trackstore::insert(change, tidy);
                             return {};
                         });
    if (!added)
        return added.error();
    return id;
}

Result<void> Tracks::update(const Track &track)
{
    const Track tidy = tidied(track);
    return m_journal.change(Message(SAMOVAR_TEXT("Tracks", "Track “%1” changed"), {tidy.title}),
                            [&](Change &change) -> Result<void> {
                                const QList<Track> tracks = trackstore::read(m_database);
                                if (find(tracks, tidy.id) == nullptr)
                                    return trackGone();
                                if (auto flaw = flawOf(tidy, tracks))
                                    return *std::move(flaw);
                                trackstore::update(change, tidy);
                                return {};
                            });
}

Result<void> Tracks::remove(TrackId id)
{
    const auto old = track(id);
    if (!old)
        return old.error();
    return m_journal.change(Message(SAMOVAR_TEXT("Tracks", "Track “%1” removed"), {old->title}),
                            [&](Change &change) -> Result<void> {
                                trackstore::remove(change, id);
                                return {};
                            });
}

Result<void> Tracks::move(TrackId id, qsizetype place)
{
    const auto old = track(id);
    if (!old)
        return old.error();
    return m_journal.change(Message(SAMOVAR_TEXT("Tracks", "Track “%1” moved"), {old->title}),
                            [&](Change &change) -> Result<void> {
                                QList<TrackId> ids;
                                for (const Track &track : trackstore::read(m_database))
                                    ids += track.id;
                                ids.removeAll(id);
                                ids.insert(std::clamp<qsizetype>(place, 0, ids.size()), id);
                                trackstore::setOrder(change, ids);
                                return {};
                            });
}

Result<Tracks::Loaded> Tracks::load(const QList<TrackEntry> &entries)
{
    Loaded loaded;
    const auto take = [&](Change &change) -> Result<void> {
        for (const TrackEntry &entry : entries) {
            const QList<Track> tracks = trackstore::read(m_database);
            const auto old = std::find_if(tracks.begin(), tracks.end(), [&](const Track &track) {
                return titleFold(track.title) == titleFold(entry.title);
            });
            const bool isNew = old == tracks.end();
            const Track wanted = tidied(entry.appliedTo(isNew ? Track() : *old));
            if (auto flaw = flawOf(wanted, tracks))
                return *std::move(flaw);
            if (isNew)
                trackstore::insert(change, wanted);
            else
                trackstore::update(change, wanted);
            loaded.added += isNew ? 1 : 0;
            loaded.changed += !isNew && *old != wanted ? 1 : 0;
        }
        change.setLabel(Message::counted(SAMOVAR_TEXT_N("Tracks", "%Ln tracks loaded from a file"),
                                         loaded.added + loaded.changed));
        return {};
    };
    const auto done = m_journal.change(Message(), take);
    if (!done)
        return done.error();
    return loaded;
}

Message Tracks::aboutPeople(std::span<const ParticipantId> people, SourceText one, SourceText many,
                            const QString &track) const
{
    if (people.size() > 1)
        return Message::counted(many, static_cast<qint64>(people.size()), {track});
    const auto person = m_participants.participant(people.front());
    if (!person)
        return Message::counted(many, 1, {track});
    const QString name = person->fullName();
    return {one, {track, name.isEmpty() ? person->email : name}};
}

Result<void> Tracks::seat(std::span<const ParticipantId> people, TrackId track)
{
    const auto target = this->track(track);
    if (!target)
        return target.error();
    if (people.empty())
        return {};
    const Message label =
        aboutPeople(people, SAMOVAR_TEXT("Tracks", "%2 put into the track “%1”"),
                    SAMOVAR_TEXT_N("Tracks", "%Ln people put into the track “%1”"), target->title);
    return m_journal.change(label, [&](Change &change) -> Result<void> {
        trackstore::seat(change, people, track);
        return {};
    });
}

Result<void> Tracks::unseat(std::span<const ParticipantId> people)
{
    if (people.empty())
        return {};
    const Message label = aboutPeople(people, SAMOVAR_TEXT("Tracks", "%2 taken out of the track"),
                                      SAMOVAR_TEXT_N("Tracks", "%Ln people taken out of their tracks"), {});
    return m_journal.change(label, [&](Change &change) -> Result<void> {
        trackstore::unseat(change, people);
        return {};
    });
}

} // namespace samovar
