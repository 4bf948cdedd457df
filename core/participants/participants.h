// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The participants of the open event: what the rest of the program may ask and change.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/db/changejournal.h"
#include "core/participants/participant.h"
#include "core/participants/participantids.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace samovar {

class ChangeJournal;
class Database;
class EventDetails;

/// Somebody's choice number \a rank (1 = first) of tracks.
struct TrackChoice {
    TrackId track;
    int rank = 1;
    friend bool operator==(const TrackChoice &, const TrackChoice &) = default;
};

/// Registered at \a from or later and before \a until; both invalid: who has no time of registration.
struct RegisteredSpan {
    QDateTime from;
    QDateTime until;
    friend bool operator==(const RegisteredSpan &, const RegisteredSpan &) = default;
};

/// Whether a kind of letter was made for somebody.
struct LetterMark {
    QString key; ///< of the kind
    bool isMade = false;
    friend bool operator==(const LetterMark &, const LetterMark &) = default;
};

/// Which participants.
struct ParticipantFilter {
    QString text; ///< any part of name, e-mail, phone, organisation; several words must all be found; folded
                  ///< by us
    QString source;   ///< profile key, or "hand"; empty: all
    QString category; ///< exact text; empty: all
    bool lateOnly = false;
    std::optional<TrackId> track = {}; ///< who sits in it; an id that is not valid: who sits in none
    std::optional<TrackChoice> choice = {};
    std::optional<RegisteredSpan> registered = {};
    /// Profile keys joined by commas, or "hand": who came by exactly these; empty: all.
    QString onlySources = {};
    bool uncategorised = false; ///< who has no category; counts only where category is empty
    std::optional<LetterMark> letter = {};
    friend bool operator==(const ParticipantFilter &, const ParticipantFilter &) = default;
};

/// In which order. The field must have a sortColumn; others, and an empty key, mean by id.
struct ParticipantOrder {
    QString field = QStringLiteral("name");
    bool descending = false;
    friend bool operator==(const ParticipantOrder &, const ParticipantOrder &) = default;
};

/// A value of a field with the number of people who have it.
struct ValueCount {
    QString value;
    qint64 count = 0;
    friend bool operator==(const ValueCount &, const ValueCount &) = default;
};

/// Every change is one undo step and is announced by ChangeBus; a failed change leaves the file as it was.
/// Returned values are copies and stay valid after later changes. Used in one thread, over that thread's
/// connection.
class Participants {
public:
    Participants(Database &database, ChangeJournal &journal, const EventDetails &event);

    /// How many match. Takes time with their number, or with everybody's. \a progress may be null; cancelled,
    /// it fails with Cancelled.
    [[nodiscard]] Result<qint64> count(const ParticipantFilter &filter = {},
                                       const Progress *progress = nullptr) const;
    /// The ids that match, in order, at most \a limit of them (-1: all). With a small limit quick at any
    /// size: it looks no further than needed, at worst through all that match. \a progress may be null;
    /// cancelled, it fails with Cancelled.
    [[nodiscard]] Result<ParticipantIds> ids(const ParticipantFilter &filter, const ParticipantOrder &order,
                                             qint64 limit = -1, const Progress *progress = nullptr) const;
    /// The participants with these ids, in the same order; ids that are gone are left out.
    [[nodiscard]] Result<std::vector<Participant>> byIds(std::span<const ParticipantId> ids) const;
    /// Fails with NotFound.
    [[nodiscard]] Result<Participant> participant(ParticipantId id) const;
    /// Hands all that match to \a use, in order, without holding them all; \a use returns false to stop.
    Result<void> forEach(const ParticipantFilter &filter, const ParticipantOrder &order,
                         const std::function<bool(const Participant &)> &use) const;

    /// Adds a person; registeredAt is the present moment where it is empty. Needs at least a name or an
    /// e-mail.
    Result<ParticipantId> add(const Participant &participant);
    /// Replaces the stored participant of the same id; storing equal data makes no step. What differs counts
    /// as set by hand: later imports keep it. Fails with NotFound if the participant was removed meanwhile.
    Result<void> update(const Participant &participant);
    /// Removes people with all that hangs on them, as one step.
    Result<void> remove(std::span<const ParticipantId> ids);

    /// All answers of a person, newest first.
    [[nodiscard]] Result<QList<AnswerVersion>> answers(ParticipantId id) const;
    /// Where the present value of a field came from.
    [[nodiscard]] Result<FieldOrigin> origin(ParticipantId id, const QString &fieldKey) const;
    /// What was done with this person, oldest first.
    [[nodiscard]] Result<QList<HistoryStep>> history(ParticipantId id) const;

    /// The categories and sources that occur, with how many people have them, largest first. "hand" is the
    /// source of people who came by no file.
    [[nodiscard]] Result<QList<ValueCount>> categories() const;
    [[nodiscard]] Result<QList<ValueCount>> sources() const;
    [[nodiscard]] Result<qint64> lateCount() const;

private:
    Database &m_database;
    ChangeJournal &m_journal;
    const EventDetails &m_event;
};

} // namespace samovar
