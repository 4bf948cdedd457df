// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/peoplepages.h"

#include "core/base/logging.h"
#include "core/participants/participants.h"

#include <algorithm>
#include <memory>
#include <span>
#include <utility>

namespace samovar {

PeoplePages::PeoplePages(const Participants &participants) : m_participants(participants), m_pages(kPages) {}

const Participant *PeoplePages::at(const ParticipantIds &ids, int row, bool mayFetch)
{
    if (row < 0 || static_cast<size_t>(row) >= ids.size())
        return nullptr;
    const Page *page = m_pages.object(row / kRows);
    if (page == nullptr && mayFetch)
        page = fetch(ids, row / kRows);
    const auto place = static_cast<size_t>(row % kRows);
    if (page == nullptr || place >= page->size() || !(*page)[place].id.isValid())
        return nullptr;
    return &(*page)[place];
}

PeoplePages::Page *PeoplePages::fetch(const ParticipantIds &ids, int number)
{
    const size_t first = static_cast<size_t>(number) * kRows;
    const auto wanted = std::span(ids).subspan(first, std::min<size_t>(kRows, ids.size() - first));
    auto people = m_participants.byIds(wanted);
    auto page = std::make_unique<Page>(wanted.size());
    if (people) {
        auto next = people->begin();
        for (size_t i = 0; i < wanted.size() && next != people->end(); ++i) {
            if (next->id == wanted[i])
                (*page)[i] = std::move(*next++);
        }
    } else {
        // The empty page is kept: asking again for every cell would stop the window each time.
        qCWarning(lcDb, "A page of participants can't be read: %s", qUtf8Printable(people.error().detail));
    }
    Page *kept = page.get();
    return m_pages.insert(number, page.release()) ? kept : nullptr;
}

} // namespace samovar
