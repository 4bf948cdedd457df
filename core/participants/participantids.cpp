// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/participants/participantids.h"

#include <algorithm>

namespace samovar {

namespace {

constexpr qint64 kMostBits = qint64{1} << 28; // 32 MB

} // namespace

IdSet::IdSet(const ParticipantIds &ids)
{
    if (ids.empty())
        return;
    const qint64 greatest = std::max_element(ids.begin(), ids.end())->value;
    if (greatest >= kMostBits) {
        m_sorted = ids;
        std::sort(m_sorted.begin(), m_sorted.end());
        m_sorted.erase(std::unique(m_sorted.begin(), m_sorted.end()), m_sorted.end());
        return;
    }
    m_bits.resize(static_cast<size_t>(greatest) + 1);
    for (const ParticipantId id : ids)
        m_bits[static_cast<size_t>(id.value)] = true;
}

bool IdSet::contains(ParticipantId id) const
{
    if (!m_sorted.empty())
        return std::binary_search(m_sorted.begin(), m_sorted.end(), id);
    const auto place = static_cast<size_t>(id.value);
    return place < m_bits.size() && m_bits[place];
}

ParticipantIds IdSet::ids() const
{
    ParticipantIds all = m_sorted;
    for (auto bit = std::find(m_bits.begin(), m_bits.end(), true); bit != m_bits.end();
         bit = std::find(bit + 1, m_bits.end(), true))
        all.push_back({bit - m_bits.begin()});
    return all;
}

} // namespace samovar
