// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The letters of the open event: their texts, what they say to whom, and who has got one.
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/letters/lettercomposer.h"
#include "core/letters/letterpaper.h"
#include "core/letters/lettertemplate.h"
#include "core/participants/participants.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace samovar {

class ChangeBus;
class ChangeJournal;
class Database;
class EventDetails;

/// A letter that was made for somebody: a fact, which undo does not take back.
struct ProducedLetter {
    ParticipantId recipient;
    QString key; ///< of the template
    QString language;
    QDateTime at; ///< UTC; record() takes the present moment
    QString text; ///< as it was made
    QString file; ///< the name of the file, without its folder; empty: printed
    friend bool operator==(const ProducedLetter &, const ProducedLetter &) = default;
};

/// Which letters are wanted, for whom.
struct LetterRequest {
    QString key;
    QString language = QStringLiteral("ru");
    std::optional<ParticipantIds> only; ///< nothing: everybody
    bool owedOnly = false;              ///< who has none of this kind yet
    ParticipantOrder order = {};        ///< of the letters
};

/// Letters ready to be put on paper, and those that can't be.
struct LetterBatch {
    LetterTemplate letter;
    QList<ComposedLetter> ready;   ///< in the order asked for
    QList<ComposedLetter> blocked; ///< by id, with their reasons
    QList<LetterPaper> papers;     ///< one for each of ready
};

/// How many people a letter concerns.
struct LetterCounts {
    qint64 ready = 0;   ///< can get it and have not yet
    qint64 blocked = 0; ///< can't get it, and have not yet
    qint64 done = 0;    ///< have got it
    friend bool operator==(const LetterCounts &, const LetterCounts &) = default;
};

/// What a letter means for one person.
enum class LetterState : quint8 {
    Ready,   ///< can get it and has not yet
    Blocked, ///< can't get it, and has not yet
    Done,    ///< has got it, and could not get it again
    Again,   ///< has got it, and could get it again
};

/// What a letter means for everybody.
struct LetterSurvey {
    ParticipantIds people;           ///< everybody, by name
    std::vector<LetterState> states; ///< of each of them
    LetterCounts counts;
    qint64 again = 0; ///< of those counted as done: who could get it again
};

/// What came of Letters::make().
struct LettersMade {
    qint64 produced = 0;
    QStringList files; ///< of each letter, without the folder; empty where they were printed
    QList<ComposedLetter> blocked;
};

/// Templates are undoable data: each change is one step. Letters made are facts: they are kept by record(),
/// survive undo, and hold the person they were made for (undoing a step that brought the person in is
/// refused). ChangeBus names the tables "letter_templates" and "letters". Used in one thread, over that
/// thread's connection.
class Letters {
public:
    Letters(Database &database, ChangeJournal &journal, ChangeBus &bus, const EventDetails &event,
            const Participants &participants, const Clock &clock);

    /// All kinds in one language, in the order of letterKinds().
    [[nodiscard]] Result<QList<LetterTemplate>> templates(const QString &language) const;
    /// Fails with NotFound for a kind or a language that we do not know.
    [[nodiscard]] Result<LetterTemplate> letterTemplate(const QString &key, const QString &language) const;
    /// Stores an edited text. Equal to the stored one it makes no step; equal to ours it is no longer edited.
    Result<void> updateTemplate(const LetterTemplate &letter);

    /// One letter to one person, for the preview; \a letter need not be stored. Blocked where a value is
    /// missing.
    [[nodiscard]] Result<ComposedLetter> compose(const LetterTemplate &letter, ParticipantId id) const;
    /// The same as paper shows it.
    [[nodiscard]] Result<LetterPaper> paper(const LetterTemplate &letter,
                                            const ComposedLetter &composed) const;
    /// The letters of a request. Fails with NotFound where \a request names somebody who is not there, or
    /// with Cancelled. Holds all texts: some KB a letter.
    [[nodiscard]] Result<LetterBatch> composeAll(const LetterRequest &request, Progress &progress) const;
    /// Composes for everybody: time grows with their number. Fails with Cancelled.
    [[nodiscard]] Result<LetterCounts> counts(const LetterTemplate &letter, const Progress &progress) const;
    /// The same person by person: 9 bytes each.
    [[nodiscard]] Result<LetterSurvey> survey(const LetterTemplate &letter, const Progress &progress) const;

    /// Makes letters: composes them, has them \a put on paper, and keeps those that came out whole as facts,
    /// also where \a put was cancelled or failed half-way; then its failure is returned.
    Result<LettersMade> make(const LetterRequest &request, const PutOnPaper &put, Progress &progress);
    /// Keeps that the batch was made: \a files has the file's name for each of its papers, or is empty where
    /// they were printed.
    Result<void> record(const LetterBatch &batch, const QStringList &files);
    /// What was made for a person, oldest first.
    [[nodiscard]] Result<QList<ProducedLetter>> producedFor(ParticipantId id) const;
    /// Who has got no letter of this kind yet, in the order asked for.
    [[nodiscard]] Result<ParticipantIds> owed(const QString &key, const ParticipantOrder &order = {}) const;

private:
    [[nodiscard]] Result<ParticipantIds> recipients(const LetterRequest &request) const;
    [[nodiscard]] QDate today(const EventInfo &event) const;
    [[nodiscard]] static Error cancelled();
    using UseState = std::function<void(ParticipantId id, LetterState state)>;
    /// Composes \a letter for everybody in \a order. Fails with Cancelled.
    Result<void> walk(const LetterTemplate &letter, const ParticipantOrder &order, const UseState &use,
                      const Progress &progress) const;

    Database &m_database;
    ChangeJournal &m_journal;
    ChangeBus &m_bus;
    const EventDetails &m_event;
    const Participants &m_participants;
    const Clock &m_clock;
};

} // namespace samovar
