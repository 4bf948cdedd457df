// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The track of one person, to be chosen, with the tracks that she or he asked for.
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace samovar {

class Tracks;
struct Participant;

/// Shows and hands on; stores nothing itself. Hidden in an event without tracks.
class TrackField : public QWidget {
    Q_OBJECT

public:
    /// \a tracks must outlive it.
    explicit TrackField(const Tracks &tracks, QWidget *parent = nullptr);

    void setPerson(const Participant &person, bool isReadOnly);

Q_SIGNALS:
    /// She chose another track; an id that is not valid: none.
    void chosen(samovar::TrackId track);

private:
    void choose(int index);

    const Tracks &m_tracks;
    QComboBox *m_track;
    QLabel *m_wishes;
    TrackId m_present; ///< where the person sits
};

} // namespace samovar
