// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What all lists of people share: their columns from the participants' fields, their rows as a stream.
#pragma once

#include "core/lists/lists.h"

namespace samovar {

struct EventInfo;

/// The columns of a list of people that can be chosen: \a usual first, then the other fields in their usual
/// order.
[[nodiscard]] QStringList peopleColumns(const QStringList &usual);

/// A filter as the head of a list says it; empty where all pass.
[[nodiscard]] QString filterInWords(const ParticipantFilter &filter);

/// What every list is about.
[[nodiscard]] TableHead listHead(const EventInfo &event, const Clock &clock, const QString &title);
/// A column under its title.
[[nodiscard]] TableColumn listColumn(const QString &key, TableColumn::Kind kind);

/// Hands people to a list, one after another; the function it is given returns false to stop.
using PeopleWalk = std::function<Result<void>(const std::function<bool(const Participant &)> &)>;

/// A list of the people that options.filter lets pass, with options.columns as they are. The table's rows()
/// asks \a sources.participants, which must outlive it. \a walk: the same people in an order of its own, else
/// in options.order. Fails with Refused for a column that there is not.
[[nodiscard]] Result<Table> peopleList(const ListSources &sources, const ListOptions &options,
                                       const QString &title, const QString &remark, PeopleWalk walk = {});

/// The kinds, one per file.
[[nodiscard]] ListKind registrationList();
[[nodiscard]] ListKind tracksList();
[[nodiscard]] ListKind lateList();
[[nodiscard]] ListKind speakersList();

} // namespace samovar
