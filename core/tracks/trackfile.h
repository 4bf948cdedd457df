// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Tracks as a file for scripts says them: {"tracks":[{"title","min"?,"best"?,"max"?,"colour"?,"leaders"?}]}.
/// Pure.
#pragma once

#include "core/base/result.h"
#include "core/tracks/track.h"

#include <QByteArray>
#include <QList>

namespace samovar {

/// What a file says of one track; what it does not name stays as it was.
struct TrackEntry {
    QString title;
    /// A size that is named but 0 or null: none.
    std::optional<std::optional<int>> min;
    std::optional<std::optional<int>> best;
    std::optional<std::optional<int>> max;
    std::optional<QString> colour;
    std::optional<QList<TrackLeader>> leaders;

    /// \a track with what the file says instead of what it had.
    [[nodiscard]] Track appliedTo(Track track) const;
};

/// Reads \a json, in UTF-8. Keys that we do not know are passed over: what `tracks --json` prints can be
/// loaded back. Fails with BadInput, saying which track of the file is at fault.
[[nodiscard]] Result<QList<TrackEntry>> readTrackFile(const QByteArray &json);

} // namespace samovar
