// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tracks/trackmenu.h"

#include "core/db/changebus.h"
#include "core/tracks/tracks.h"
#include "core/workspace/workspace.h"
#include "ui/support/style.h"

#include <QAction>

namespace samovar {

TrackMenu::TrackMenu(const Workspace &workspace, QWidget *where)
    : QMenu(tr("Put into track"), where)
    , m_workspace(workspace)
    , m_where(where)
{
    setObjectName(QStringLiteral("trackMenu"));
    setIcon(style::icon(QStringLiteral("object-columns")));
    connect(&workspace.bus(), &ChangeBus::changed, this, [this](const TableChanges &changes) {
        if (changes.touches(QStringLiteral("tracks")))
            fill();
    });
    fill();
}

void TrackMenu::setUsable(bool isUsable)
{
    m_isUsable = isUsable;
    const auto all = actions();
    for (QAction *action : all)
        action->setEnabled(isUsable);
    menuAction()->setEnabled(isUsable && !all.isEmpty());
}

void TrackMenu::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (!isPaused && m_isStale)
        fill();
}

void TrackMenu::fill()
{
    m_isStale = m_isPaused;
    if (m_isPaused)
        return;
    const auto old = actions();
    qDeleteAll(old);
    const auto tracks = m_workspace.tracks().all().valueOr({});
    int number = 0;
    for (const Track &track : tracks) {
        ++number;
        const QString title = track.title.size() <= kLongestTitle
                                  ? track.title
                                  : track.title.left(kLongestTitle - 1).trimmed() + QChar(u'…');
        addTrack(title, track.id, QStringLiteral("putIntoTrack%1").arg(number),
                 number <= kKeys ? Qt::Key_0 + number : 0);
    }
    if (!tracks.isEmpty()) {
        addSeparator();
        addTrack(tr("Out of the track"), {}, QStringLiteral("outOfTrack"), Qt::Key_0);
    }
    setUsable(m_isUsable);
}

void TrackMenu::addTrack(const QString &text, TrackId track, const QString &objectName, int key)
{
    QAction *action = addAction(QString(text).replace(u'&', QStringLiteral("&&")));
    action->setObjectName(objectName);
    if (key != 0)
        action->setShortcut(QKeySequence(static_cast<int>(Qt::ALT) | key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_where->addAction(action);
    connect(action, &QAction::triggered, this, [this, track] { Q_EMIT chosen(track); });
}

} // namespace samovar
