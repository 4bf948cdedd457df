// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What stays beside the day while it scrolls: the tracks' titles above it, the hours at its left.
#pragma once

#include <QWidget>

namespace samovar {

class DayLayout;
class ScheduleModel;

/// The titles of the columns, each under the colour of its track.
class DayHeads : public QWidget {
    Q_OBJECT

public:
    DayHeads(const ScheduleModel &model, const DayLayout &layout, QWidget *parent);

    [[nodiscard]] int neededHeight() const;
    /// How far the day is scrolled to the right.
    void setOffset(int offset);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect columnRect(int column) const;
    [[nodiscard]] QString columnTitle(int column) const;

    const ScheduleModel &m_model;
    const DayLayout &m_layout;
    int m_offset = 0;
};

/// The hours in the event's zone and, beside them, in the first of its other zones, with the change of date
/// marked; the names of the zones on top.
class DayRuler : public QWidget {
    Q_OBJECT

public:
    DayRuler(const ScheduleModel &model, const DayLayout &layout, QWidget *parent);

    [[nodiscard]] int neededWidth() const;
    /// How high the heads beside it are, and how far the day is scrolled down.
    void setOffset(int headHeight, int offset);
    /// The clock of \a minute of the shown day in \a zone: «9:00», «1:00 +1».
    [[nodiscard]] QString clockText(int minute, int zone) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QList<QByteArray> zones() const;
    [[nodiscard]] int zoneWidth() const;
    void paintHours(QPainter &painter) const;

    const ScheduleModel &m_model;
    const DayLayout &m_layout;
    int m_headHeight = 0;
    int m_offset = 0;
};

} // namespace samovar
