// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/trackboard.h"

#include "core/participants/participants.h"
#include "core/tracks/tracks.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <utility>

namespace samovar {

TrackBoard::TrackBoard(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reader(workspace)
{
    connect(&workspace.bus(), &ChangeBus::changed, this, &TrackBoard::takeChanges);
    connect(&workspace.bus(), &ChangeBus::changing, this, &TrackBoard::letGo);
}

void TrackBoard::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (isPaused)
        letGo();
    else if (m_isStale)
        refresh();
}

Result<TrackBoard::Content> TrackBoard::read(const Workspace &workspace, const Progress *progress)
{
    auto tracks = workspace.tracks().all();
    if (!tracks)
        return tracks.error();
    const auto counts = workspace.tracks().counts();
    if (!counts)
        return counts.error();
    const auto people = workspace.participants().count({}, progress);
    if (!people)
        return people.error();
    Content content{*std::move(tracks), {}, *people, 0};
    for (const TrackCount &count : *counts) {
        content.counts.insert(count.track, count);
        content.seated += count.assigned;
    }
    return content;
}

void TrackBoard::refresh()
{
    m_isStale = m_isPaused;
    if (m_isPaused)
        return;
    const auto some = m_workspace.participants().ids({}, {{}, false}, Reader::kFew + 1);
    if (some && std::ssize(*some) <= Reader::kFew) {
        m_reader.cancel();
        take(read(m_workspace, nullptr));
        return;
    }
    m_reader.ask([](const Workspace &own, const Progress &progress) { return read(own, &progress); },
                 [this](const Result<Content> &content) { take(content); });
}

void TrackBoard::take(const Result<Content> &content)
{
    if (!content) {
        if (content.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(content.error());
        return;
    }
    if (m_content == *content)
        return;
    m_content = *content;
    Q_EMIT changed();
}

void TrackBoard::takeChanges(const TableChanges &changes)
{
    const QStringList tables{QStringLiteral("tracks"), QStringLiteral("track_leaders"),
                             QStringLiteral("seats"), QStringLiteral("preferences"),
                             QStringLiteral("participants")};
    if (std::any_of(tables.begin(), tables.end(),
                    [&](const QString &table) { return changes.touches(table); }))
        refresh();
}

void TrackBoard::letGo()
{
    if (!m_reader.isWaiting())
        return;
    m_reader.cancel();
    m_isStale = true;
    // After the change, which may also have been refused and is then not announced.
    const auto askAgain = [this] {
        if (m_isStale && !m_reader.isWaiting())
            refresh();
    };
    QMetaObject::invokeMethod(this, askAgain, Qt::QueuedConnection);
}

} // namespace samovar
