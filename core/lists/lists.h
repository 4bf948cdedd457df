// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What can be listed: one file per list, registered in one function.
#pragma once

#include "core/base/clock.h"
#include "core/base/message.h"
#include "core/base/result.h"
#include "core/lists/table.h"
#include "core/participants/participants.h"

#include <QStringList>

#include <optional>
#include <span>

namespace samovar {

class EventDetails;
class Schedule;
class Tracks;

/// Her choice for one list.
struct ListOptions {
    QStringList columns; ///< keys in order; empty: the list's usual ones
    ParticipantFilter filter;
    ParticipantOrder order;
    TrackId track;                ///< of a list by track: this one alone; not valid: all
    bool trackPerPage = false;    ///< of a list by track: paper begins a new page for each
    bool numbered = true;         ///< «№ п/п» first
    bool signatureColumn = false; ///< an empty column to sign in, last
    int blankRows = 0;            ///< empty rows at the end, for those who come unannounced
    friend bool operator==(const ListOptions &, const ListOptions &) = default;
};

/// What a list is made from.
struct ListSources {
    const Participants &participants;
    const EventDetails &event;
    const Tracks &tracks;
    const Schedule &schedule;
    const Clock &clock;
    std::optional<qint64> rowCount = {}; ///< of this very list, where it has been counted already
    const Progress *progress = nullptr;  ///< stops the counting when cancelled; may be null
};

/// A kind of list.
struct ListKind {
    /// What its rows are.
    enum class Of {
        Participants, ///< filtered and ordered as she likes
        Tracks,       ///< the same, grouped by track; one of them can be chosen
        Programme,    ///< people of the programme: no filter, by name
    };

    const char *key; ///< for the command line: "registration", "late", …
    SourceText title;
    SourceText purpose; ///< one line: what it is for
    /// The columns that can be chosen (keys), the usual ones first.
    QStringList (*allColumns)();
    ListOptions (*usualOptions)();
    Result<Table> (*make)(const ListSources &sources, const ListOptions &options);
    Of of = Of::Participants;
};

/// All kinds, in the order they are offered.
[[nodiscard]] std::span<const ListKind> listKinds();
/// The kind with this key, or null.
[[nodiscard]] const ListKind *listKind(QStringView key);
/// The title of a column of a list.
[[nodiscard]] QString listColumnTitle(QStringView key);

} // namespace samovar
