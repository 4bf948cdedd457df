// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Letters for everybody: whom a letter concerns, and making it.
#include "core/db/changejournal.h"
#include "core/db/database.h"
#include "core/db/dberror.h"
#include "core/event/eventdetails.h"
#include "core/letters/letters.h"
#include "core/letters/letterstore.h"

namespace samovar {

namespace {

bool isDone(LetterState state)
{
    return state == LetterState::Done || state == LetterState::Again;
}

void addTo(LetterCounts &counts, LetterState state)
{
    if (isDone(state))
        ++counts.done;
    else
        ++(state == LetterState::Ready ? counts.ready : counts.blocked);
}

} // namespace

Error Letters::cancelled()
{
    static constexpr SourceText kText =
        SAMOVAR_TEXT("Letters", "Cancelled: no letter was made, and nothing was noted.");
    return {Error::Kind::Cancelled, Message(kText), {}};
}

Result<void> Letters::walk(const LetterTemplate &letter, const ParticipantOrder &order, const UseState &use,
                           const Progress &progress) const
{
    const auto event = m_event.info();
    if (!event)
        return event.error();
    const auto got = guardDb(
        [&]() -> Result<ParticipantIds> { return letterstore::recipientsOf(m_database, letter.key); });
    if (!got)
        return got.error();
    const IdSet done(*got);
    const QDate day = today(*event);
    LetterComposer composer(letter);
    auto walked = m_participants.forEach({}, order, [&](const Participant &person) {
        const bool isBlocked = composer.compose({person, *event, day, letter.language}).isBlocked();
        if (done.contains(person.id))
            use(person.id, isBlocked ? LetterState::Done : LetterState::Again);
        else
            use(person.id, isBlocked ? LetterState::Blocked : LetterState::Ready);
        return !progress.isCancelled();
    });
    if (!walked)
        return walked;
    return progress.isCancelled() ? Result<void>(cancelled()) : Result<void>();
}

Result<LetterCounts> Letters::counts(const LetterTemplate &letter, const Progress &progress) const
{
    LetterCounts counts;
    auto walked = walk(
        letter, {QString(), false}, [&](ParticipantId, LetterState state) { addTo(counts, state); },
        progress);
    if (!walked)
        return walked.error();
    return counts;
}

Result<LetterSurvey> Letters::survey(const LetterTemplate &letter, const Progress &progress) const
{
    LetterSurvey survey;
    const auto take = [&survey](ParticipantId id, LetterState state) {
        survey.people.push_back(id);
        survey.states.push_back(state);
        survey.again += state == LetterState::Again ? 1 : 0;
        addTo(survey.counts, state);
    };
    const auto walked = walk(letter, {}, take, progress);
    if (!walked)
        return walked.error();
    return survey;
}

Result<LettersMade> Letters::make(const LetterRequest &request, const PutOnPaper &put, Progress &progress)
{
    // Letters that could not be noted as made are not begun: a change of nothing says whether they could.
    if (auto possible = m_journal.change(Message(), [](Change &) -> Result<void> { return {}; }); !possible)
        return possible.error();
    const auto batch = composeAll(request, progress);
    if (!batch)
        return batch.error();
    LettersMade made{0, {}, batch->blocked};
    if (batch->papers.isEmpty())
        return made;
    const PaperOutcome outcome = put(batch->papers, progress);
    LetterBatch whole{batch->letter, {}, {}, {}};
    for (const qsizetype index : outcome.whole)
        whole.ready += batch->ready[index];
    if (auto kept = record(whole, outcome.files); !kept)
        return kept.error();
    if (outcome.failure)
        return *outcome.failure;
    made.produced = whole.ready.size();
    made.files = outcome.files;
    return made;
}

} // namespace samovar
