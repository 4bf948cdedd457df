// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How full a track is: a bar, and the same in words.
#pragma once

#include "core/tracks/track.h"

#include <QString>
#include <QWidget>

namespace samovar {

/// «12 of 15, 3 free», «15 of 15, full», «17 of 15, 2 too many», «12 people»; with what is short of a
/// minimum.
[[nodiscard]] QString capacityText(const Track &track, qint64 assigned);

/// A bar as wide as there is room. Says nothing by colour that does not stand in capacityText(); invisible
/// for a track without a maximum.
class CapacityBar : public QWidget {
    Q_OBJECT

public:
    explicit CapacityBar(QWidget *parent = nullptr);
    void setTrack(const Track &track, qint64 assigned);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Capacity m_capacity;
    double m_share = 0; ///< of the places, that are taken; 0 to 1
    double m_limit = 1; ///< where the bar ends that all places make: less than 1 where there are too many
};

} // namespace samovar
