// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Deadlines as people write them: «24:00 17.09 МСК», «за 12 ч до начала». Pure.
#pragma once

#include "core/event/eventinfo.h"

#include <QStringView>

#include <optional>

namespace samovar {

/// Reads when \a text says that something is due; kind and title are those of a new deadline. Nothing where
/// it can't be understood.
///
/// A moment: a time (24:00 ends its day; none means 24:00) and a date, in either order: «17.09»,
/// «17.09.2021», «2021-09-17», «17 сентября». Without a year: the year that brings it nearest to the event's
/// start, or to \a today where the event has none. The hour is the event's zone's, unless «МСК», «МСК+5»,
/// «UTC+8» stands behind it. Before the start: «за 2 дня до начала», «12 h before the start», «T−12 ч», in
/// weeks, days, hours, minutes. Both languages are understood, whatever the program's is.
[[nodiscard]] std::optional<Deadline> parseDeadline(QStringView text, const EventInfo &event, QDate today);

/// What parseDeadline() reads back to the same: «24:00 17.09.2021», «за 12 ч до начала», in the language of
/// the application; empty where neither is set.
[[nodiscard]] QString deadlineText(const Deadline &deadline, const EventInfo &event);

} // namespace samovar
