// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What there is to do, and how full a track is.
#include "core/overview/todo.h"
#include "tests/support/catchqt.h"

using namespace samovar;

namespace {

DeadlineStanding standing(Deadline::Kind kind, DeadlineStanding::State state, int day)
{
    DeadlineStanding made;
    made.deadline.kind = kind;
    made.deadline.title = QStringLiteral("deadline");
    made.state = state;
    if (state != DeadlineStanding::State::Unset)
        made.due = QDateTime(QDate(2021, 9, day), QTime(21, 0), QTimeZone::utc());
    return made;
}

TrackTally tally(qint64 assigned, int max)
{
    Track track;
    track.title = QStringLiteral("track");
    track.max = max;
    return {track, assigned};
}

QStringList kindsOf(const QList<ToDo> &items)
{
    const QStringList names{QStringLiteral("letter"), QStringLiteral("conflicts"), QStringLiteral("full"),
                            QStringLiteral("without"), QStringLiteral("unset")};
    QStringList kinds;
    for (const ToDo &item : items)
        kinds +=
            names[static_cast<int>(item.kind)] +
            (item.subject.isEmpty() || item.kind != ToDo::Kind::Letter ? QString() : u' ' + item.subject);
    return kinds;
}

} // namespace

TEST_CASE("what is due at once stands first, what has no hour last", "[overview]")
{
    using State = DeadlineStanding::State;
    OverviewCounts counts;
    counts.people = 60;
    counts.conflicts = 2;
    counts.tracks = {tally(12, 10), tally(3, 10)};
    counts.withoutTrack = 45;
    counts.letters = {{QStringLiteral("registration-confirmed"), 0, 60},
                      {QStringLiteral("preparation"), 0, 60},
                      {QStringLiteral("zoom-link"), 3, 57}};
    const QList<DeadlineStanding> deadlines{standing(Deadline::Kind::Registration, State::Passed, 10),
                                            standing(Deadline::Kind::ZoomLink, State::Ahead, 20),
                                            standing(Deadline::Kind::PreparationLetter, State::Soon, 17)};
    const auto items = thingsToDo(counts, deadlines);
    CHECK(kindsOf(items) == QStringList{QStringLiteral("letter preparation"), QStringLiteral("conflicts"),
                                        QStringLiteral("full"), QStringLiteral("without"),
                                        QStringLiteral("letter zoom-link"),
                                        QStringLiteral("letter registration-confirmed")});
    CHECK(items[0].count == 60);
    CHECK(items[2].count == 2);
    CHECK(items[4].deadline->due == deadlines[1].due);
}

TEST_CASE("letters that everybody has and events without tracks leave nothing to do", "[overview]")
{
    OverviewCounts counts;
    counts.people = 3;
    counts.withoutTrack = 3; // there are no tracks
    counts.letters = {{QStringLiteral("zoom-link"), 3, 0}};
    const QList<DeadlineStanding> deadlines{
        standing(Deadline::Kind::ZoomLink, DeadlineStanding::State::Ahead, 20)};
    CHECK(thingsToDo(counts, deadlines).isEmpty());
}

TEST_CASE("a deadline that hangs in the air is to be set, and no letter is due by it", "[overview]")
{
    CHECK(thingsToDo({}, {}).isEmpty());
    const auto unset = standing(Deadline::Kind::ZoomLink, DeadlineStanding::State::Unset, 1);
    CHECK(kindsOf(thingsToDo({}, {unset})) == QStringList{QStringLiteral("unset")});
    OverviewCounts counts;
    counts.letters = {{QStringLiteral("zoom-link"), 0, 5}};
    CHECK(!thingsToDo(counts, {unset}).constFirst().deadline.has_value());
}

TEST_CASE("a track is free, full or over, and short of its minimum", "[tracks]")
{
    Track track;
    CHECK(capacityOf(track, 7).state == Capacity::State::Unlimited);
    track.min = 5;
    track.max = 10;
    CHECK(capacityOf(track, 2) == Capacity{Capacity::State::Free, 8, 3});
    CHECK(capacityOf(track, 9) == Capacity{Capacity::State::Free, 1, 0});
    CHECK(capacityOf(track, 10) == Capacity{Capacity::State::Full, 0, 0});
    CHECK(capacityOf(track, 12) == Capacity{Capacity::State::Over, 2, 0});
}
