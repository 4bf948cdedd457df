// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The programme as an iCalendar file (RFC 5545). Pure.
#pragma once

#include "core/event/eventinfo.h"
#include "core/schedule/scheduleitem.h"
#include "core/tracks/track.h"

#include <QByteArray>

namespace samovar {

/// One VEVENT an item, times in the event's zone under its bare IANA name, with a VTIMEZONE that holds the
/// offsets in force while the programme lasts. UIDs are the items' own, so that a later file replaces an
/// earlier one in a calendar; \a madeAt is the DTSTAMP. The bytes are UTF-8 with CRLF, no line over 75
/// octets. Words («Track», the names of the people with their roles) in the language of the application.
[[nodiscard]] QByteArray scheduleCalendar(const QList<ScheduleItem> &items, const EventInfo &event,
                                          const QList<Track> &tracks, const QDateTime &madeAt);

} // namespace samovar
