// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/peopleorder.h"

#include "core/workspace/workspace.h"

#include <utility>

namespace samovar {

PeopleOrder::PeopleOrder(const Workspace &workspace, QObject *parent) : QObject(parent), m_reader(workspace)
{
}

void PeopleOrder::request(const ParticipantFilter &filter, const ParticipantOrder &order, int first)
{
    const int limit = first > 0 ? first : -1;
    const auto find = [filter, order, limit](const Workspace &own, const Progress &progress) {
        return own.participants().ids(filter, order, limit, &progress);
    };
    const auto use = [this, filter, order, first](Result<ParticipantIds> ids) {
        if (!ids) {
            Q_EMIT failed(ids.error());
            return;
        }
        const auto shared = std::make_shared<ParticipantIds>(*std::move(ids));
        if (first <= 0) {
            Q_EMIT found(shared);
            return;
        }
        request(filter, order);
        Q_EMIT foundFirst(shared);
    };
    m_reader.ask(find, use);
}

} // namespace samovar
