// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How the rows of ParticipantsModel become others: each step told to the views, so that selection and place
/// stay.
#include "ui/models/participantsmodel.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace samovar {

void ParticipantsModel::restart(ParticipantIds ids)
{
    beginResetModel();
    m_ids = std::move(ids);
    m_pages.clear();
    endResetModel();
}

void ParticipantsModel::moveTo(ParticipantIds ids)
{
    if (ids == m_ids)
        return;
    if (ids.size() > m_ids.size() && std::equal(m_ids.begin(), m_ids.end(), ids.begin())) {
        // The first rows were right and the others follow: the usual case, and the one with the most rows.
        beginInsertRows({}, rowCount(), static_cast<int>(ids.size()) - 1);
        m_ids = std::move(ids);
        m_pages.clear();
        endInsertRows();
        return;
    }
    removeMissing(IdSet(ids));
    const IdSet before(m_ids);
    const auto fresh = oneRangeMissing(ids, before);
    const auto splitsAt = [&](const RowRange &range) {
        return std::equal(ids.begin(), ids.begin() + range.first, m_ids.begin()) &&
               std::equal(ids.begin() + range.last + 1, ids.end(), m_ids.begin() + range.first);
    };
    if (ids.size() > m_ids.size()) {
        const bool fits = fresh && splitsAt(*fresh);
        ParticipantIds longer = fits ? ids : m_ids;
        if (!fits)
            std::copy_if(ids.begin(), ids.end(), std::back_inserter(longer),
                         [&](ParticipantId id) { return !before.contains(id); });
        beginInsertRows({}, fits ? fresh->first : rowCount(),
                        fits ? fresh->last : static_cast<int>(longer.size()) - 1);
        m_ids = std::move(longer);
        m_pages.clear();
        endInsertRows();
    }
    reorder(std::move(ids));
}

void ParticipantsModel::removeMissing(const IdSet &there)
{
    if (const auto range = oneRangeMissing(m_ids, there)) {
        removeRange(*range);
        return;
    }
    ParticipantIds goneLast = m_ids;
    const auto firstGone = std::stable_partition(goneLast.begin(), goneLast.end(),
                                                 [&](ParticipantId id) { return there.contains(id); });
    if (firstGone == goneLast.end())
        return;
    const int kept = static_cast<int>(firstGone - goneLast.begin());
    reorder(std::move(goneLast));
    removeRange({kept, rowCount() - 1});
}

void ParticipantsModel::removeRange(RowRange range)
{
    beginRemoveRows({}, range.first, range.last);
    m_ids.erase(m_ids.begin() + range.first, m_ids.begin() + range.last + 1);
    m_pages.clear();
    endRemoveRows();
}

void ParticipantsModel::reorder(ParticipantIds ids)
{
    if (ids == m_ids)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    ParticipantIds marked;
    for (const QModelIndex &index : before)
        marked.push_back(idAt(index.row()));
    const ParticipantIds old = std::exchange(m_ids, std::move(ids));
    m_pages.clear();
    std::sort(marked.begin(), marked.end());
    marked.erase(std::unique(marked.begin(), marked.end()), marked.end());
    std::vector<int> rows(marked.size(), -1);
    for (const int row : rowsOf(m_ids, marked)) {
        const auto place = std::lower_bound(marked.begin(), marked.end(), m_ids[static_cast<size_t>(row)]);
        rows[static_cast<size_t>(place - marked.begin())] = row;
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &one : before) {
        const auto place =
            std::lower_bound(marked.begin(), marked.end(), old[static_cast<size_t>(one.row())]);
        after += index(rows[static_cast<size_t>(place - marked.begin())], one.column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace samovar
