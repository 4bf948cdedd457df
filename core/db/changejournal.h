// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The one way to write an event's data, and its persistent history: undo, redo, what was done when.
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>

#include <functional>
#include <optional>

namespace samovar {

class ChangeBus;
class ChangeJournal;
class Database;
class Query;

/// The token without which no store writes: it exists only inside ChangeJournal::change().
class Change {
public:
    Change(const Change &) = delete;
    Change &operator=(const Change &) = delete;

    [[nodiscard]] Database &database() const { return m_database; }
    /// The moment of this change, the same for all it writes. UTC.
    [[nodiscard]] QDateTime now() const { return m_now; }
    /// Replaces the label given at the start: an import knows its counts only at the end.
    void setLabel(const Message &label) { m_label = label; }
    /// A statement that writes a fact: to a table without history, so that undo does not take it back.
    [[nodiscard]] Query fact(const char *sql) const;

private:
    friend class ChangeJournal;
    Change(Database &database, QDateTime now, Message label);
    ~Change() = default;

    Database &m_database;
    QDateTime m_now;
    Message m_label;
};

/// One line of the history.
struct HistoryStep {
    StepId id;
    QDateTime at; ///< UTC
    Message label;
    bool undone = false;
    bool canBeUndone = true; ///< false once the step's images were let go
    qint64 rows = 0;         ///< rows it touched
};

/// Transactions, undo steps and history of one open event file.
///
/// The log is written by SQLite triggers on every undoable table, so nothing can be forgotten; it lies in the
/// file and survives closing. Not thread-safe: one journal per connection.
class ChangeJournal {
public:
    ChangeJournal(Database &database, ChangeBus &bus, const Clock &clock);

    /// Runs \a work in one transaction and keeps what it did as one undo step, labelled \a label.
    ///
    /// An error that \a work returns, or a DbError it throws, rolls everything back and is returned. Work
    /// that touches no row of an undoable table makes no step (facts it wrote are kept). A new step drops the
    /// redo tail.
    Result<void> change(const Message &label, const std::function<Result<void>(Change &)> &work);

    /// Takes back the newest step that is not undone. Fails with Refused where a fact (a letter handed over)
    /// hangs on a row that would go, and where there is nothing to undo.
    Result<void> undo();
    /// Does the oldest undone step again.
    Result<void> redo();
    /// Undoes (or redoes) until \a target is the newest that holds; an invalid id undoes all. All or nothing.
    Result<void> moveTo(StepId target);

    /// Labels of what undo() and redo() would take; empty where there is nothing.
    [[nodiscard]] std::optional<Message> undoLabel() const;
    [[nodiscard]] std::optional<Message> redoLabel() const;

    /// The steps, oldest first.
    [[nodiscard]] Result<QList<HistoryStep>> steps() const;
    /// The steps that touched row \a row of \a table, oldest first.
    [[nodiscard]] Result<QList<HistoryStep>> stepsOf(const QString &table, qint64 row) const;

    /// Keeps the images of the newest \a count steps; older ones keep their label and can't be undone any
    /// more.
    Result<void> trim(int count);

private:
    enum class Direction { Undo, Redo };
    Result<void> guarded(const std::function<Result<void>()> &work) const;
    Result<void> toggle(Direction direction, const std::function<bool(const HistoryStep &)> &wanted);
    void announce(StepId step) const;

    Database &m_database;
    ChangeBus &m_bus;
    const Clock &m_clock;
};

} // namespace samovar
