// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The tracks with their counts, as a board shows them, kept up to date.
#pragma once

#include "core/base/result.h"
#include "core/db/changebus.h"
#include "core/tracks/track.h"
#include "ui/models/reader.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace samovar {

class Workspace;

/// Refetches on the ChangeBus; with many people in a thread of its own. While paused (a Task writes, or
/// nobody looks) it keeps what it has and asks nothing.
class TrackBoard : public QObject {
    Q_OBJECT

public:
    struct Content {
        QList<Track> tracks; ///< in the event's order
        QHash<TrackId, TrackCount> counts;
        qint64 people = 0; ///< of the event
        qint64 seated = 0; ///< in some track
        friend bool operator==(const Content &, const Content &) = default;
    };

    /// Begins paused. \a workspace must outlive it.
    explicit TrackBoard(const Workspace &workspace, QObject *parent = nullptr);

    void setPaused(bool isPaused);
    /// Nothing before the first answer.
    [[nodiscard]] const std::optional<Content> &content() const { return m_content; }

Q_SIGNALS:
    void changed();
    void failed(const samovar::Error &error);

private:
    static Result<Content> read(const Workspace &workspace, const Progress *progress);
    void refresh();
    void take(const Result<Content> &content);
    void takeChanges(const TableChanges &changes);
    void letGo();

    const Workspace &m_workspace;
    std::optional<Content> m_content;
    bool m_isPaused = true;
    bool m_isStale = true;
    Reader m_reader;
};

} // namespace samovar
