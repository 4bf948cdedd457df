// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A direction of the event's work, with the people who set its content. Values.
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>

namespace samovar {

struct TrackLeader {
    QString name;
    QString role; ///< position, place, degree, as it is to be printed
    friend bool operator==(const TrackLeader &, const TrackLeader &) = default;
};

struct Track {
    TrackId id;
    QString title;
    QList<TrackLeader> leaders;
    friend bool operator==(const Track &, const Track &) = default;
};

} // namespace samovar
