// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/event/eventdetails.h"

#include "core/db/changejournal.h"
#include "core/db/database.h"
#include "core/db/dberror.h"
#include "core/event/eventstore.h"

namespace samovar {

EventDetails::EventDetails(Database &database, ChangeJournal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

Result<EventInfo> EventDetails::info() const
{
    return guardDb([&]() -> Result<EventInfo> { return eventstore::read(m_database); });
}

Result<void> EventDetails::update(const EventInfo &info)
{
    const Result<EventInfo> old = this->info();
    if (!old)
        return old.error();
    if (*old == info)
        return {};
    return m_journal.change(Message(SAMOVAR_TEXT("EventDetails", "Event details changed")),
                            [&](Change &change) -> Result<void> {
                                eventstore::write(change, info);
                                return {};
                            });
}

} // namespace samovar
