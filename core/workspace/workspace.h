// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One open event file, composed of all services: all that a face gets.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/db/eventfile.h"

#include <QString>

#include <memory>

namespace samovar {

class ChangeBus;
class ChangeJournal;
class EventDetails;
class Imports;
class Letters;
class Overview;
class Participants;
class Schedule;
class Tracks;
struct ListSources;

/// An open event. Living services, one connection, one lock; closing it frees the file.
///
/// Opens for writing where it can; where another program holds the file, for reading only. Belongs to the
/// thread that opened it.
class Workspace {
public:
    /// What a new event begins with.
    struct NewEvent {
        QString title;
        QByteArray zone = "Europe/Moscow";
        bool sample = false; ///< the letter's event with 60 invented participants
    };

    /// Makes \a path, which must not exist, and opens it.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const NewEvent &what,
                                                     const Clock &clock);
    /// Opens \a path. Fails with BadInput for a file that is not ours, or of a newer version, saying which.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Clock &clock);
    /// A second connection to the same file for a Task, to be called in the Task's thread: it shares the lock
    /// and announces its changes on this workspace's bus. This one must outlive it.
    [[nodiscard]] Result<std::unique_ptr<Workspace>> openForTask() const;

    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Who holds the file, where it is open for reading only because of a lock.
    [[nodiscard]] FileHolder holder() const;

    [[nodiscard]] ChangeBus &bus() const;
    [[nodiscard]] ChangeJournal &journal() const;
    [[nodiscard]] EventDetails &event() const;
    [[nodiscard]] Participants &participants() const;
    [[nodiscard]] Tracks &tracks() const;
    [[nodiscard]] Schedule &schedule() const;
    [[nodiscard]] Imports &imports() const;
    [[nodiscard]] Letters &letters() const;
    [[nodiscard]] Overview &overview() const;
    [[nodiscard]] ListSources listSources() const;
    [[nodiscard]] const Clock &clock() const;

    /// Checks the whole file: SQLite's integrity, foreign keys, the history and the search index. The error's
    /// message says what is wrong and that the dated copies beside the file are whole.
    Result<void> verify() const;

private:
    struct State;
    explicit Workspace(std::unique_ptr<State> state);
    /// Stores what a new event begins with.
    Result<void> begin(const NewEvent &what);
    std::unique_ptr<State> m_state;
};

} // namespace samovar
