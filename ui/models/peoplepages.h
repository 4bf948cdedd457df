// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The participants that a view shows at present, fetched a page of rows at a time.
#pragma once

#include "core/participants/participant.h"
#include "ui/models/idlist.h"

#include <QCache>

#include <vector>

namespace samovar {

class Participants;

/// Keeps the pages used last; how many people there are in all does not matter to it.
class PeoplePages {
public:
    static constexpr int kRows = 16;   ///< of a page: few, so that no frame waits long for one
    static constexpr int kPages = 192; ///< kept at once

    /// \a participants must outlive it.
    explicit PeoplePages(const Participants &participants);

    /// The person in \a row of \a ids; fetches the page where it is not held, unless \a mayFetch is false.
    /// Null where the row is not known, not held, or its person was removed meanwhile. Valid until the next
    /// call.
    const Participant *at(const ParticipantIds &ids, int row, bool mayFetch);
    /// Forgets the page of \a row, so that it is fetched anew.
    void drop(int row) { m_pages.remove(row / kRows); }
    /// Forgets all: the rows are others now.
    void clear() { m_pages.clear(); }

private:
    using Page = std::vector<Participant>; // as long as the page; an invalid id where there is nobody
    Page *fetch(const ParticipantIds &ids, int number);

    const Participants &m_participants;
    QCache<int, Page> m_pages;
};

} // namespace samovar
