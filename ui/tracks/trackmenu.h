// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The menu «Put into track», with keys for the first nine tracks.
#pragma once

#include "core/base/id.h"

#include <QMenu>

namespace samovar {

class Workspace;

/// Follows the tracks of the open event. Alt+1 to Alt+9 are the tracks in their order, Alt+0 is none.
class TrackMenu : public QMenu {
    Q_OBJECT

public:
    static constexpr int kKeys = 9;
    static constexpr int kLongestTitle = 60; ///< characters

    /// The keys work in \a where and below it. \a workspace must outlive it.
    TrackMenu(const Workspace &workspace, QWidget *where);

    /// Whether people can be put anywhere now: somebody is chosen, and the file may be written.
    void setUsable(bool isUsable);
    /// While paused (a Task writes) it asks nothing; afterwards it catches up.
    void setPaused(bool isPaused);

Q_SIGNALS:
    /// An id that is not valid: out of their tracks.
    void chosen(samovar::TrackId track);

private:
    void fill();
    void addTrack(const QString &text, TrackId track, const QString &objectName, int key);

    const Workspace &m_workspace;
    QWidget *m_where;
    bool m_isUsable = false;
    bool m_isPaused = false;
    bool m_isStale = false;
};

} // namespace samovar
