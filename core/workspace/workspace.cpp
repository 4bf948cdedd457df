// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"

#include "core/db/changebus.h"
#include "core/db/changejournal.h"
#include "core/db/database.h"
#include "core/db/dberror.h"
#include "core/db/migrations.h"
#include "core/db/verification.h"
#include "core/event/eventdetails.h"
#include "core/imports/imports.h"
#include "core/letters/letters.h"
#include "core/lists/lists.h"
#include "core/overview/overview.h"
#include "core/participants/participants.h"
#include "core/schedule/schedule.h"
#include "core/tracks/tracks.h"
#include "core/workspace/sample.h"

#include <QFile>
#include <QFileInfo>

namespace samovar {

struct Workspace::State {
    State(const QString &path, Database::Mode mode, const Clock &theClock, ChangeBus *shared)
        : database(path, mode)
        , ownBus(shared == nullptr ? std::make_unique<ChangeBus>() : nullptr)
        , bus(shared == nullptr ? *ownBus : *shared)
        , clock(theClock)
        , journal(database, bus, clock)
        , event(database, journal)
        , participants(database, journal, event)
        , tracks(database, journal, participants)
        , schedule(database, journal, event, tracks)
        , imports(database, journal, event, clock)
        , letters(database, journal, bus, event, participants, clock)
        , overview(database, event, participants, tracks, schedule, letters, clock)
    {
    }

    std::unique_ptr<FileLock> lock;
    FileHolder holder;
    Database database;
    std::unique_ptr<ChangeBus> ownBus;
    ChangeBus &bus;
    const Clock &clock;
    ChangeJournal journal;
    EventDetails event;
    Participants participants;
    Tracks tracks;
    Schedule schedule;
    Imports imports;
    Letters letters;
    Overview overview;
};

namespace {

Error error(Error::Kind kind, SourceText text, const QString &path)
{
    return {kind, Message(text, {QFileInfo(path).fileName()}), {}};
}

/// Whether the opened file is ours and of a version that we know.
std::optional<Error> stranger(const Database &database)
{
    const QString path = database.path();
    if (!isEventFile(database))
        return error(Error::Kind::BadInput,
                     SAMOVAR_TEXT("Workspace",
                                  "«%1» is not an event of Samovar. The file was not changed; choose a file "
                                  "that ends in .samovar, or import it into an event if it is a table "
                                  "of answers."),
                     path);
    if (schemaVersion(database) > currentSchemaVersion())
        return error(Error::Kind::BadInput,
                     SAMOVAR_TEXT("Workspace",
                                  "«%1» was made by a newer version of Samovar. The file was not changed; "
                                  "update Samovar to open it."),
                     path);
    return std::nullopt;
}

} // namespace

Workspace::Workspace(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const NewEvent &what,
                                                     const Clock &clock)
{
    if (QFileInfo::exists(path))
        return error(Error::Kind::Refused,
                     SAMOVAR_TEXT("Workspace",
                                  "There is a file «%1» already, and it was left as it is. Choose another "
                                  "name."),
                     path);
    if (!QTimeZone(what.zone).isValid())
        return Error{
            Error::Kind::BadInput,
            Message(SAMOVAR_TEXT("Workspace", "There is no time zone «%1». No file was made; write it like "
                                              "Europe/Moscow or Asia/Irkutsk."),
                    {QString::fromUtf8(what.zone)}),
            {}};
    auto made = guardDb([&]() -> Result<std::unique_ptr<Workspace>> {
        auto lock = std::make_unique<FileLock>(path);
        auto state = std::make_unique<State>(path, Database::Mode::Create, clock, nullptr);
        state->lock = std::move(lock);
        migrate(state->database);
        std::unique_ptr<Workspace> workspace(new Workspace(std::move(state)));
        const Result<void> filled = workspace->begin(what);
        if (!filled)
            return filled.error();
        return workspace;
    });
    if (!made)
        QFile::remove(path);
    return made;
}

Result<void> Workspace::begin(const NewEvent &what)
{
    Result<void> filled;
    if (what.sample) {
        filled = fillWithSample(m_state->journal, m_state->imports);
    } else {
        EventInfo info;
        info.title = what.title;
        info.zone = QTimeZone(what.zone);
        filled = m_state->event.update(info);
    }
    if (!filled)
        return filled;
    // A beginning is not undone: before it there is no event.
    return m_state->journal.trim(0);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Clock &clock)
{
    const QFileInfo file(path);
    if (!file.exists() || file.isDir())
        return error(
            Error::Kind::NotFound,
            SAMOVAR_TEXT("Workspace", "There is no event file «%1». Check its name; it may have been moved."),
            path);
    return guardDb([&]() -> Result<std::unique_ptr<Workspace>> {
        // For writing first: after a crash only a writer can roll back what was half done.
        auto lock = std::make_unique<FileLock>(path);
        const bool writes = lock->isHeld() && file.isWritable();
        auto state = std::make_unique<State>(
            path, writes ? Database::Mode::ReadWrite : Database::Mode::ReadOnly, clock, nullptr);
        if (auto refusal = stranger(state->database))
            return *refusal;
        if (!writes)
            state->holder = lock->holder();
        if (writes && schemaVersion(state->database) < currentSchemaVersion()) {
            const Result<QString> copy = keepDatedCopy(state->database, clock.now().toLocalTime());
            if (!copy)
                return copy.error();
            migrate(state->database);
        }
        state->lock = std::move(lock);
        return std::unique_ptr<Workspace>(new Workspace(std::move(state)));
    });
}

Result<std::unique_ptr<Workspace>> Workspace::openForTask() const
{
    return guardDb([&]() -> Result<std::unique_ptr<Workspace>> {
        const auto mode = isReadOnly() ? Database::Mode::ReadOnly : Database::Mode::ReadWrite;
        return std::unique_ptr<Workspace>(
            new Workspace(std::make_unique<State>(path(), mode, m_state->clock, &m_state->bus)));
    });
}

QString Workspace::path() const
{
    return m_state->database.path();
}

bool Workspace::isReadOnly() const
{
    return m_state->database.isReadOnly();
}

FileHolder Workspace::holder() const
{
    return m_state->holder;
}

ChangeBus &Workspace::bus() const
{
    return m_state->bus;
}

ChangeJournal &Workspace::journal() const
{
    return m_state->journal;
}

EventDetails &Workspace::event() const
{
    return m_state->event;
}

Participants &Workspace::participants() const
{
    return m_state->participants;
}

Tracks &Workspace::tracks() const
{
    return m_state->tracks;
}

Schedule &Workspace::schedule() const
{
    return m_state->schedule;
}

Imports &Workspace::imports() const
{
    return m_state->imports;
}

Letters &Workspace::letters() const
{
    return m_state->letters;
}

Overview &Workspace::overview() const
{
    return m_state->overview;
}

ListSources Workspace::listSources() const
{
    return {m_state->participants, m_state->event, m_state->tracks, m_state->schedule, m_state->clock};
}

const Clock &Workspace::clock() const
{
    return m_state->clock;
}

Result<void> Workspace::verify() const
{
    return samovar::verify(m_state->database);
}

} // namespace samovar
