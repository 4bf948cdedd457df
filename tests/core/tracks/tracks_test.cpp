// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Tracks: their order, sizes and people, by hand and from a file.
#include "core/db/changejournal.h"
#include "core/participants/participants.h"
#include "core/schedule/schedule.h"
#include "core/tracks/tracks.h"
#include "tests/support/catchqt.h"
#include "tests/support/testevent.h"

#include <algorithm>

using namespace samovar;
using namespace samovar::test;

namespace {

Track aTrack(const QString &title)
{
    Track track;
    track.title = title;
    return track;
}

QStringList titlesIn(TestEvent &event)
{
    QStringList titles;
    const auto tracks = event.workspace().tracks().all();
    REQUIRE(tracks);
    for (const Track &track : *tracks)
        titles += track.title;
    return titles;
}

TrackId addTrack(TestEvent &event, const QString &title)
{
    const auto id = event.workspace().tracks().add(aTrack(title));
    REQUIRE(id);
    return *id;
}

qsizetype stepsOf(TestEvent &event)
{
    const auto steps = event.workspace().journal().steps();
    REQUIRE(steps);
    return steps->size();
}

ParticipantIds everybody(TestEvent &event)
{
    const auto ids = event.workspace().participants().ids({}, {});
    REQUIRE(ids);
    return *ids;
}

} // namespace

TEST_CASE("each change of the tracks is one step, and undo takes back exactly it", "[tracks]")
{
    TestEvent event(true);
    Tracks &tracks = event.workspace().tracks();
    ChangeJournal &journal = event.workspace().journal();
    const QList<Track> all = *tracks.all();
    const ParticipantIds people = everybody(event);
    const std::span some = std::span(people).first(7);
    QList<TableDump> states{event.dump()};
    const qsizetype before = stepsOf(event);
    const auto record = [&](bool done) {
        REQUIRE(done);
        states += event.dump();
        REQUIRE(states.last() != states[states.size() - 2]);
    };

    record(tracks.add(aTrack(QStringLiteral("Цифровые сервисы"))).ok());
    Track edited = all[2];
    edited.leaders.removeLast();
    edited.leaders[0].role = QStringLiteral("директор");
    edited.colour = QStringLiteral("#1f6feb");
    edited.min = 5;
    edited.max = 12;
    record(tracks.update(edited).ok());
    record(tracks.move(all[4].id, 0).ok());
    record(tracks.seat(some, all[0].id).ok());
    record(tracks.seat(some.first(2), all[1].id).ok());
    record(tracks.unseat(some.subspan(2, 2)).ok());
    record(event.workspace().participants().remove(some.first(1)).ok());
    record(tracks.remove(all[0].id).ok());
    CHECK(stepsOf(event) == before + 8);

    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        REQUIRE(journal.undo());
        REQUIRE(event.dump() == states[i]);
    }
    for (qsizetype i = 1; i < states.size(); ++i) {
        REQUIRE(journal.redo());
        REQUIRE(event.dump() == states[i]);
    }
    REQUIRE(event.workspace().verify());
}

TEST_CASE("what changes nothing makes no step", "[tracks]")
{
    TestEvent event(true);
    Tracks &tracks = event.workspace().tracks();
    const Track first = tracks.all()->at(0);
    const ParticipantIds people = everybody(event);
    REQUIRE(tracks.seat(people, first.id));
    const qsizetype before = stepsOf(event);
    REQUIRE(tracks.update(first));
    REQUIRE(tracks.move(first.id, 0));
    REQUIRE(tracks.seat(people, first.id));
    REQUIRE(tracks.unseat({}));
    CHECK(stepsOf(event) == before);
}

TEST_CASE("a track needs a title of its own and sizes that agree", "[tracks]")
{
    TestEvent event;
    Tracks &tracks = event.workspace().tracks();
    const TrackId school = addTrack(event, QStringLiteral("Школьные «Точки кипения»"));
    const auto refuses = [&](const Track &track) {
        const auto added = tracks.add(track);
        return !added && added.error().kind == Error::Kind::Refused;
    };
    CHECK(refuses(aTrack(QStringLiteral("  "))));
    CHECK(refuses(aTrack(QStringLiteral("школьные \"точки кипения\""))));
    Track sized = aTrack(QStringLiteral("Сёла"));
    sized.min = 10;
    sized.max = 9;
    CHECK(refuses(sized));
    sized.max = 10;
    CHECK(tracks.add(sized));
    CHECK(tracks.all()->at(1).min == 10);
    CHECK_FALSE(tracks.all()->at(1).best.has_value());

    Track renamed = aTrack(QStringLiteral("Сёла"));
    renamed.id = school;
    CHECK(tracks.update(renamed).error().kind == Error::Kind::Refused);
    renamed.id = TrackId{999};
    CHECK(tracks.update(renamed).error().kind == Error::Kind::NotFound);
    CHECK(tracks.remove(TrackId{999}).error().kind == Error::Kind::NotFound);
    CHECK(tracks.seat(everybody(event), TrackId{999}).error().kind == Error::Kind::NotFound);
}

TEST_CASE("tracks keep the order she gives them", "[tracks]")
{
    TestEvent event;
    const TrackId a = addTrack(event, QStringLiteral("а"));
    addTrack(event, QStringLiteral("б"));
    addTrack(event, QStringLiteral("в"));
    REQUIRE(event.workspace().tracks().move(a, 1));
    CHECK(titlesIn(event) == QStringList{u"б"_qs, u"а"_qs, u"в"_qs});
    REQUIRE(event.workspace().tracks().move(a, 99));
    CHECK(titlesIn(event) == QStringList{u"б"_qs, u"в"_qs, u"а"_qs});
    REQUIRE(event.workspace().tracks().move(a, -1));
    CHECK(titlesIn(event) == QStringList{u"а"_qs, u"б"_qs, u"в"_qs});
}

TEST_CASE("everybody sits in one track at most, and counts say how many do and would like to", "[tracks]")
{
    TestEvent event(true);
    Tracks &tracks = event.workspace().tracks();
    const QList<Track> all = *tracks.all();
    const ParticipantIds people = everybody(event);
    REQUIRE(tracks.seat(std::span(people).first(10), all[0].id));
    REQUIRE(tracks.seat(std::span(people).subspan(5, 10), all[1].id));
    const QList<TrackCount> counts = *tracks.counts();
    REQUIRE(counts.size() == 5);
    CHECK(counts[0].assigned == 5);
    CHECK(counts[1].assigned == 10);
    CHECK(tracks.peopleIn(all[0].id)->size() == 5);
    CHECK(tracks.seats()->size() == 15);
    CHECK(event.workspace().participants().participant(people[0])->track == all[0].title);
    CHECK(event.workspace().participants().participant(people[20])->track.isEmpty());

    // Each count holds whom the people themselves say.
    for (qsizetype track = 0; track < all.size(); ++track) {
        CHECK(counts[track].track == all[track].id);
        for (int rank = 1; rank <= 3; ++rank) {
            ParticipantIds wishing;
            for (const Participant &person : *event.workspace().participants().byIds(people)) {
                if (person.preferences.value(rank - 1) == all[track].title)
                    wishing.push_back(person.id);
            }
            CHECK(*tracks.peopleWhoChose(all[track].id, rank) == wishing);
            CHECK(counts[track].choices.at(static_cast<size_t>(rank - 1)) == std::ssize(wishing));
        }
    }
}

TEST_CASE("people who wait for their first choice are counted there until they sit", "[tracks]")
{
    TestEvent event(true);
    Tracks &tracks = event.workspace().tracks();
    const TrackId first = tracks.all()->at(0).id;
    const ParticipantIds wishing = *tracks.peopleWhoChose(first, 1);
    REQUIRE(wishing.size() > 2);
    CHECK(tracks.counts()->at(0).waiting == 0);
    for (size_t i = 0; i < 2; ++i) {
        Participant person = *event.workspace().participants().participant(wishing[i]);
        person.status = QStringLiteral("waiting");
        REQUIRE(event.workspace().participants().update(person));
    }
    CHECK(tracks.counts()->at(0).waiting == 2);
    REQUIRE(tracks.seat(std::span(wishing).first(1), first));
    CHECK(tracks.counts()->at(0).waiting == 1);
}

TEST_CASE("a removed track takes its people's seats and its group work with it, and undo brings them back",
          "[tracks]")
{
    TestEvent event(true);
    Tracks &tracks = event.workspace().tracks();
    const Track gone = tracks.all()->at(3);
    const ParticipantIds people = everybody(event);
    REQUIRE(tracks.seat(people, gone.id));
    const auto work = [&] {
        const auto items = event.workspace().schedule().items();
        return std::count_if(items->begin(), items->end(),
                             [&](const ScheduleItem &item) { return item.track == gone.id; });
    };
    const auto before = work();
    REQUIRE(before > 0);
    REQUIRE(tracks.remove(gone.id));
    CHECK(tracks.seats()->isEmpty());
    CHECK(work() == 0);
    REQUIRE(event.workspace().journal().undo());
    CHECK(tracks.seats()->size() == 60);
    CHECK(work() == before);
    CHECK(tracks.all()->at(3) == gone);
}

TEST_CASE("a file of tracks changes those it names and adds the others, as one step", "[tracks]")
{
    TestEvent event(true);
    Tracks &tracks = event.workspace().tracks();
    const QList<Track> before = *tracks.all();
    const qsizetype steps = stepsOf(event);
    const auto entries = readTrackFile(
        QString(
            u"{\"tracks\":[{\"title\":\"«ТОЧКИ КИПЕНИЯ» в сельских библиотеках\",\"max\":20,\"min\":0},"
            "{\"title\":\"Цифра\",\"best\":12,\"colour\":\"#00AA11\",\"waiting\":3,"
            "\"leaders\":[{\"name\":\"Пчёлкина Анна\",\"role\":\"методист\"},{\"name\":\"Орлов Пётр\"}]}]}"_qs)
            .toUtf8());
    REQUIRE(entries);
    const auto loaded = tracks.load(*entries);
    REQUIRE(loaded);
    CHECK(loaded->added == 1);
    CHECK(loaded->changed == 1);
    CHECK(stepsOf(event) == steps + 1);
    const QList<Track> after = *tracks.all();
    REQUIRE(after.size() == 6);
    Track village = before[1];
    village.title = QStringLiteral("«ТОЧКИ КИПЕНИЯ» в сельских библиотеках");
    village.max = 20;
    CHECK(after[1] == village);
    CHECK(after[0] == before[0]);
    CHECK(after[5].best == 12);
    CHECK(after[5].colour == QStringLiteral("#00AA11"));
    CHECK(after[5].leaders ==
          QList<TrackLeader>{{u"Пчёлкина Анна"_qs, u"методист"_qs}, {u"Орлов Пётр"_qs, u""_qs}});

    const auto again = tracks.load(*entries);
    REQUIRE(again);
    CHECK(again->added + again->changed == 0);
    CHECK(stepsOf(event) == steps + 1);
}

TEST_CASE("a file that is no list of tracks is refused whole, saying where", "[tracks]")
{
    const auto flaw = [](const char *json) {
        const auto entries = readTrackFile(QByteArray(json));
        REQUIRE_FALSE(entries);
        CHECK(entries.error().kind == Error::Kind::BadInput);
        return entries.error().message.text();
    };
    CHECK_FALSE(flaw("").isEmpty());
    CHECK_FALSE(flaw("[]").isEmpty());
    CHECK_FALSE(flaw("{\"tracks\":{}}").isEmpty());
    CHECK(flaw("{\"tracks\":[{\"title\":\"a\"},{\"title\":\" \"}]}").contains(u"2"_qs));
    CHECK(flaw("{\"tracks\":[{\"title\":\"abc\",\"min\":-1}]}").contains(u"abc"_qs));
    CHECK(flaw("{\"tracks\":[{\"title\":\"abc\",\"max\":1.5}]}").contains(u"abc"_qs));
    CHECK(flaw("{\"tracks\":[{\"title\":\"abc\",\"max\":\"7\"}]}").contains(u"abc"_qs));
    CHECK(flaw("{\"tracks\":[{\"title\":\"abc\",\"colour\":\"red\"}]}").contains(u"abc"_qs));
    CHECK(flaw("{\"tracks\":[{\"title\":\"abc\",\"leaders\":[{\"role\":\"x\"}]}]}").contains(u"abc"_qs));
    CHECK(flaw("{\"tracks\":[{\"title\":\"abc\"},{\"title\":\"ABC\"}]}").contains(u"ABC"_qs));
}

TEST_CASE("a file whose sizes contradict each other changes nothing", "[tracks]")
{
    TestEvent event(true);
    const TableDump before = event.dump();
    const auto entries = readTrackFile(R"({"tracks":[{"title":"new"},{"title":"x","min":5,"max":2}]})");
    REQUIRE(entries);
    const auto loaded = event.workspace().tracks().load(*entries);
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().kind == Error::Kind::Refused);
    CHECK(event.dump() == before);
}
