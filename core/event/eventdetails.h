// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The open event's own data: what the rest of the program may ask and change.
#pragma once

#include "core/base/result.h"
#include "core/event/eventinfo.h"

namespace samovar {

class ChangeJournal;
class Database;

/// Reads and changes EventInfo. Every change is one undo step; storing equal data makes none.
class EventDetails {
public:
    EventDetails(Database &database, ChangeJournal &journal);

    [[nodiscard]] Result<EventInfo> info() const;
    Result<void> update(const EventInfo &info);

private:
    Database &m_database;
    ChangeJournal &m_journal;
};

} // namespace samovar
