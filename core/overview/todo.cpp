// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/todo.h"

#include <algorithm>

namespace samovar {

namespace {

/// The first deadline that asks for this kind of letter and has its moment.
std::optional<DeadlineStanding> deadlineOf(const QString &letter, const QList<DeadlineStanding> &deadlines)
{
    const auto found =
        std::find_if(deadlines.begin(), deadlines.end(), [&](const DeadlineStanding &standing) {
            return standing.due.isValid() && letterDueBy(standing.deadline.kind) == letter;
        });
    return found != deadlines.end() ? std::optional(*found) : std::nullopt;
}

QList<ToDo> letterToDos(const OverviewCounts &counts, const QList<DeadlineStanding> &deadlines)
{
    QList<ToDo> all;
    for (const LetterTally &letter : counts.letters) {
        if (letter.owed > 0)
            all += ToDo{ToDo::Kind::Letter, letter.key, {}, letter.owed, deadlineOf(letter.key, deadlines)};
    }
    return all;
}

QList<ToDo> trackToDos(const OverviewCounts &counts)
{
    QList<ToDo> all;
    for (const TrackTally &tally : counts.tracks) {
        const Capacity capacity = capacityOf(tally.track, tally.assigned);
        if (capacity.state == Capacity::State::Over)
            all += ToDo{ToDo::Kind::OverFull, tally.track.title, tally.track.id, capacity.places};
    }
    if (!counts.tracks.isEmpty() && counts.withoutTrack > 0)
        all += ToDo{ToDo::Kind::WithoutTrack, {}, {}, counts.withoutTrack};
    return all;
}

QList<ToDo> deadlineToDos(const QList<DeadlineStanding> &deadlines)
{
    QList<ToDo> all;
    for (const DeadlineStanding &standing : deadlines) {
        if (standing.state == DeadlineStanding::State::Unset)
            all += ToDo{ToDo::Kind::UnsetDeadline, standing.deadline.title, {}, 0};
    }
    return all;
}

/// 0: now; 1: what spoils the event; 2: there is time; 3: there is no hour for it.
int rankOf(const ToDo &item)
{
    using State = DeadlineStanding::State;
    if (item.kind != ToDo::Kind::Letter)
        return item.kind == ToDo::Kind::UnsetDeadline ? 3 : 1;
    if (!item.deadline)
        return 3;
    return item.deadline->state == State::Ahead ? 2 : 0;
}

bool isMorePressing(const ToDo &one, const ToDo &other)
{
    const int rank = rankOf(one);
    if (rank != rankOf(other))
        return rank < rankOf(other);
    return one.deadline && other.deadline && one.deadline->due < other.deadline->due;
}

} // namespace

QString letterDueBy(Deadline::Kind kind)
{
    switch (kind) {
    case Deadline::Kind::PreparationLetter:
        return QStringLiteral("preparation");
    case Deadline::Kind::ZoomLink:
        return QStringLiteral("zoom-link");
    case Deadline::Kind::Registration:
    case Deadline::Kind::Other:
        break;
    }
    return {};
}

QList<ToDo> thingsToDo(const OverviewCounts &counts, const QList<DeadlineStanding> &deadlines)
{
    QList<ToDo> all = letterToDos(counts, deadlines);
    if (counts.conflicts > 0)
        all += ToDo{ToDo::Kind::Conflicts, {}, {}, counts.conflicts};
    all += trackToDos(counts);
    all += deadlineToDos(deadlines);
    std::stable_sort(all.begin(), all.end(), isMorePressing);
    return all;
}

} // namespace samovar
