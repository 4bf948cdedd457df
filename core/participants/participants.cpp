// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/participants/participants.h"

#include "core/db/database.h"
#include "core/db/dberror.h"
#include "core/event/eventstore.h"
#include "core/participants/participantfields.h"
#include "core/participants/participantsearch.h"
#include "core/participants/participantstore.h"

#include <algorithm>

namespace samovar {

namespace {

Error notFound()
{
    return {Error::Kind::NotFound,
            Message(SAMOVAR_TEXT("Participants",
                                 "This participant was removed meanwhile. Nothing was changed; Undo "
                                 "brings the participant back.")),
            {}};
}

/// The fields that differ and can be edited: the keys for hand_edits, the titles for the history.
QList<const ParticipantField *> editedFields(const Participant &before, const Participant &after)
{
    const QTimeZone utc = QTimeZone::utc();
    QList<const ParticipantField *> fields;
    for (const ParticipantField &field : participantFields()) {
        if (field.set != nullptr && field.text(before, utc) != field.text(after, utc))
            fields += &field;
    }
    return fields;
}

QString shownName(const Participant &participant)
{
    const QString name = participant.fullName();
    return name.isEmpty() ? participant.email : name;
}

/// The same person but for what update() does not store.
bool sameStored(const Participant &a, const Participant &b)
{
    Participant copy = b;
    copy.sources = a.sources;
    copy.preferences = a.preferences;
    copy.track = a.track;
    copy.late = a.late;
    return copy == a;
}

} // namespace

Participants::Participants(Database &database, ChangeJournal &journal, const EventDetails &event)
    : m_database(database)
    , m_journal(journal)
    , m_event(event)
{
}

Result<qint64> Participants::count(const ParticipantFilter &filter, const Progress *progress) const
{
    return guardDb([&]() -> Result<qint64> {
        if (filter == ParticipantFilter{})
            return participantstore::count(m_database);
        return ParticipantSearch(m_database, filter, {}, eventstore::registrationCloses(m_database), progress)
            .count();
    });
}

Result<ParticipantIds> Participants::ids(const ParticipantFilter &filter, const ParticipantOrder &order,
                                         qint64 limit, const Progress *progress) const
{
    return guardDb([&]() -> Result<ParticipantIds> {
        return ParticipantSearch(m_database, filter, order, eventstore::registrationCloses(m_database),
                                 progress)
            .ids(limit);
    });
}

Result<std::vector<Participant>> Participants::byIds(std::span<const ParticipantId> ids) const
{
    return guardDb([&]() -> Result<std::vector<Participant>> {
        return participantstore::byIds(m_database, ids, eventstore::registrationCloses(m_database));
    });
}

Result<Participant> Participants::participant(ParticipantId id) const
{
    const auto found = byIds(std::span(&id, 1));
    if (!found)
        return found.error();
    if (found->empty())
        return notFound();
    return found->front();
}

Result<void> Participants::forEach(const ParticipantFilter &filter, const ParticipantOrder &order,
                                   const std::function<bool(const Participant &)> &use) const
{
    return guardDb([&]() -> Result<void> {
        const auto closes = eventstore::registrationCloses(m_database);
        ParticipantSearch(m_database, filter, order, closes, nullptr).forEach([&](const Query &row) {
            Participant participant = participantstore::fromRow(row, closes);
            participantstore::readPreferences(m_database, std::span(&participant, 1));
            return use(participant);
        });
        return {};
    });
}

Result<ParticipantId> Participants::add(const Participant &participant)
{
    if (shownName(participant).isEmpty())
        return Error{
            Error::Kind::Refused,
            Message(SAMOVAR_TEXT("Participants", "A participant needs a name or an e-mail address. Nothing "
                                                 "was added; type one of them.")),
            {}};
    ParticipantId id;
    const Result<void> added =
        m_journal.change(Message(SAMOVAR_TEXT("Participants", "%1 added"), {shownName(participant)}),
                         [&](Change &change) -> Result<void> {
                             Participant stored = participant;
                             if (!stored.registeredAt)
                                 stored.registeredAt = change.now();
                             id = ParticipantWriter(change).insert(stored);
                             QStringList typed;
                             for (const ParticipantField *field : editedFields({}, stored))
                                 typed += QString::fromLatin1(field->key);
                             participantstore::markByHand(change, id, typed);
                             return {};
                         });
    if (!added)
        return added.error();
    return id;
}

Result<void> Participants::update(const Participant &participant)
{
    const Result<Participant> before = this->participant(participant.id);
    if (!before)
        return before.error();
    if (sameStored(*before, participant))
        return {};
    Message label(SAMOVAR_TEXT("Participants", "%1 corrected"), {shownName(participant)});
    QStringList keys;
    for (const ParticipantField *field : editedFields(*before, participant)) {
        keys += QString::fromLatin1(field->key);
        label.with(Message(field->title));
    }
    return m_journal.change(label, [&](Change &change) -> Result<void> {
        if (!participantstore::exists(m_database, participant.id))
            return notFound();
        Participant stored = participant;
        stored.sources = before->sources;
        ParticipantWriter(change).update(stored);
        participantstore::markByHand(change, participant.id, keys);
        return {};
    });
}

Result<void> Participants::remove(std::span<const ParticipantId> ids)
{
    if (ids.empty())
        return {};
    const Result<Participant> first = participant(ids.front());
    const Message label = ids.size() == 1 && first
                              ? Message(SAMOVAR_TEXT("Participants", "%1 removed"), {shownName(*first)})
                              : Message::counted(SAMOVAR_TEXT_N("Participants", "%Ln participants removed"),
                                                 static_cast<qint64>(ids.size()));
    return m_journal.change(label, [&](Change &change) -> Result<void> {
        participantstore::remove(change, ids);
        return {};
    });
}

Result<QList<AnswerVersion>> Participants::answers(ParticipantId id) const
{
    return guardDb(
        [&]() -> Result<QList<AnswerVersion>> { return participantstore::answers(m_database, id); });
}

Result<FieldOrigin> Participants::origin(ParticipantId id, const QString &fieldKey) const
{
    return guardDb([&]() -> Result<FieldOrigin> {
        for (const auto &[field, at] : participantstore::fieldsByHand(m_database, id)) {
            if (field == fieldKey)
                return FieldOrigin{true, {}, 0, at};
        }
        for (const AnswerVersion &version : participantstore::answers(m_database, id)) {
            if (version.active)
                return FieldOrigin{false, version.fileName, version.row, version.importedAt};
        }
        return FieldOrigin{};
    });
}

Result<QList<HistoryStep>> Participants::history(ParticipantId id) const
{
    return m_journal.stepsOf(QStringLiteral("participants"), id.value);
}

Result<QList<ValueCount>> Participants::categories() const
{
    return guardDb([&]() -> Result<QList<ValueCount>> { return participantstore::categories(m_database); });
}

Result<QList<ValueCount>> Participants::sources() const
{
    return guardDb([&]() -> Result<QList<ValueCount>> { return participantstore::sources(m_database); });
}

Result<qint64> Participants::lateCount() const
{
    ParticipantFilter late;
    late.lateOnly = true;
    return count(late);
}

} // namespace samovar
