// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/letters.h"

#include "core/db/changebus.h"
#include "core/db/changejournal.h"
#include "core/db/database.h"
#include "core/db/dberror.h"
#include "core/event/eventdetails.h"
#include "core/letters/letterstore.h"
#include "core/letters/letterwords.h"

#include <algorithm>

namespace samovar {

namespace {

constexpr size_t kAtOnce = 500;        ///< people read from the file together
constexpr qsizetype kNamedFacts = 500; ///< above this many rows a change is announced as "many"

Error unknownLetter(const QString &key, const QString &language)
{
    static constexpr SourceText kText = SAMOVAR_TEXT(
        "Letters", "There is no letter “%1” in the language “%2”. Nothing was done; choose another one.");
    return {Error::Kind::NotFound, Message(kText, {key, language}), {}};
}

Error nobodyThere(ParticipantId id)
{
    static constexpr SourceText kText = SAMOVAR_TEXT(
        "Letters", "Nobody in this event has the number %1. No letter was made; check the numbers.");
    return {Error::Kind::NotFound, Message(kText, {QString::number(id.value)}), {}};
}

/// Who writes: the organisers, or, where none is named, the event itself.
QStringList letterHeadOf(const EventInfo &event)
{
    QStringList lines;
    for (const Organisation &organisation : event.organisations) {
        if (organisation.role == Organisation::Role::Organiser)
            lines += inertValue(organisation.name);
    }
    if (lines.isEmpty())
        lines = {inertValue(event.forum), inertValue(event.title)};
    lines.removeAll(QString());
    return lines;
}

LetterPaper paperOf(const LetterTemplate &letter, const ComposedLetter &composed, const QStringList &head,
                    const QDate &today)
{
    const LetterWords words(letter.language);
    LetterPaper paper;
    paper.recipient = composed.recipient.value;
    paper.name = composed.name;
    paper.email = inertValue(composed.email);
    paper.fileMark = letter.key;
    paper.head = head;
    paper.date = words.day(today);
    paper.subject = composed.subject.text;
    paper.text = composed.body.text;
    paper.pageNumber = words.pageNumber();
    return paper;
}

} // namespace

Letters::Letters(Database &database, ChangeJournal &journal, ChangeBus &bus, const EventDetails &event,
                 const Participants &participants, const Clock &clock)
    : m_database(database)
    , m_journal(journal)
    , m_bus(bus)
    , m_event(event)
    , m_participants(participants)
    , m_clock(clock)
{
}

QDate Letters::today(const EventInfo &event) const
{
    return m_clock.now().toTimeZone(event.zone).date();
}

Result<QList<LetterTemplate>> Letters::templates(const QString &language) const
{
    QList<LetterTemplate> all;
    for (const LetterKind &kind : letterKinds()) {
        const auto letter = letterTemplate(QString::fromLatin1(kind.key), language);
        if (!letter)
            return letter.error();
        all += *letter;
    }
    return all;
}

Result<LetterTemplate> Letters::letterTemplate(const QString &key, const QString &language) const
{
    if (letterKind(key) == nullptr || !letterLanguages().contains(language))
        return unknownLetter(key, language);
    return guardDb([&]() -> Result<LetterTemplate> {
        const auto edited = letterstore::editedTemplate(m_database, key, language);
        return edited ? *edited : builtInTemplate(key, language);
    });
}

Result<void> Letters::updateTemplate(const LetterTemplate &letter)
{
    const auto stored = letterTemplate(letter.key, letter.language);
    if (!stored)
        return stored.error();
    if (stored->subject == letter.subject && stored->body == letter.body)
        return {};
    const LetterTemplate ours = builtInTemplate(letter.key, letter.language);
    const bool isOurs = ours.subject == letter.subject && ours.body == letter.body;
    const QString title = letterKind(letter.key)->title.translated();
    return m_journal.change(Message(SAMOVAR_TEXT("Letters", "Letter “%1” changed"), {title}),
                            [&](Change &change) -> Result<void> {
                                if (isOurs)
                                    letterstore::removeTemplate(change, letter.key, letter.language);
                                else
                                    letterstore::setTemplate(change, letter);
                                return {};
                            });
}

Result<ComposedLetter> Letters::compose(const LetterTemplate &letter, ParticipantId id) const
{
    const auto person = m_participants.participant(id);
    if (!person)
        return person.error();
    const auto event = m_event.info();
    if (!event)
        return event.error();
    return LetterComposer(letter).compose({*person, *event, today(*event), letter.language});
}

Result<LetterPaper> Letters::paper(const LetterTemplate &letter, const ComposedLetter &composed) const
{
    const auto event = m_event.info();
    if (!event)
        return event.error();
    return paperOf(letter, composed, letterHeadOf(*event), today(*event));
}

Result<ParticipantIds> Letters::owed(const QString &key, const ParticipantOrder &order) const
{
    return recipients({key, {}, std::nullopt, true, order});
}

Result<ParticipantIds> Letters::recipients(const LetterRequest &request) const
{
    auto ids = m_participants.ids({}, request.order);
    if (!ids)
        return ids;
    ParticipantIds &chosen = *ids;
    if (request.only) {
        const IdSet all(chosen);
        for (const ParticipantId id : *request.only) {
            if (!id.isValid() || !all.contains(id))
                return nobodyThere(id);
        }
        const IdSet wanted(*request.only);
        std::erase_if(chosen, [&wanted](ParticipantId id) { return !wanted.contains(id); });
    }
    if (request.owedOnly) {
        const auto got = guardDb(
            [&]() -> Result<ParticipantIds> { return letterstore::recipientsOf(m_database, request.key); });
        if (!got)
            return got.error();
        const IdSet done(*got);
        std::erase_if(chosen, [&done](ParticipantId id) { return done.contains(id); });
    }
    return ids;
}

Result<LetterBatch> Letters::composeAll(const LetterRequest &request, Progress &progress) const
{
    const auto letter = letterTemplate(request.key, request.language);
    if (!letter)
        return letter.error();
    const auto event = m_event.info();
    if (!event)
        return event.error();
    const auto ids = recipients(request);
    if (!ids)
        return ids.error();
    progress.begin(Message(SAMOVAR_TEXT("Letters", "Composing letters")), static_cast<qint64>(ids->size()));
    LetterBatch batch{*letter, {}, {}, {}};
    LetterComposer composer(*letter);
    const QStringList head = letterHeadOf(*event);
    for (size_t from = 0; from < ids->size(); from += kAtOnce) {
        if (progress.isCancelled())
            return cancelled();
        const auto people =
            m_participants.byIds(std::span(*ids).subspan(from, std::min(kAtOnce, ids->size() - from)));
        if (!people)
            return people.error();
        for (const Participant &person : *people) {
            ComposedLetter made = composer.compose({person, *event, today(*event), letter->language});
            if (!made.isBlocked())
                batch.papers += paperOf(*letter, made, head, today(*event));
            (made.isBlocked() ? batch.blocked : batch.ready) += std::move(made);
        }
        progress.advance(static_cast<qint64>(from) + std::ssize(*people));
    }
    std::sort(batch.blocked.begin(), batch.blocked.end(),
              [](const ComposedLetter &a, const ComposedLetter &b) { return a.recipient < b.recipient; });
    return batch;
}

Result<void> Letters::record(const LetterBatch &batch, const QStringList &files)
{
    Q_ASSERT(files.isEmpty() || files.size() == batch.ready.size());
    QList<ProducedLetter> facts;
    facts.reserve(batch.ready.size());
    for (qsizetype i = 0; i < batch.ready.size(); ++i)
        facts += ProducedLetter{batch.ready[i].recipient, batch.letter.key, batch.letter.language, {},
                                batch.ready[i].body.text, files.value(i)};
    if (facts.isEmpty())
        return {};
    QList<qint64> rows;
    // Facts alone make no step: the label is never seen.
    auto kept = m_journal.change(Message(SAMOVAR_TEXT("Letters", "Letters made")),
                                 [&](Change &change) -> Result<void> {
                                     rows = letterstore::insertProduced(change, facts);
                                     return {};
                                 });
    if (!kept)
        return kept;
    // The journal announces what can be undone; facts are announced here.
    TableChanges::Rows changed;
    changed.many = rows.size() > kNamedFacts;
    if (!changed.many)
        changed.ids = QSet<qint64>(rows.begin(), rows.end());
    m_bus.announce({{{QStringLiteral("letters"), changed}}});
    return {};
}

Result<QList<ProducedLetter>> Letters::producedFor(ParticipantId id) const
{
    return guardDb(
        [&]() -> Result<QList<ProducedLetter>> { return letterstore::producedFor(m_database, id); });
}

} // namespace samovar
