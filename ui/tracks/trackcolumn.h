// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One column of the board: a track with its leaders, its places and its people, or those without a track.
#pragma once

#include "core/tracks/track.h"
#include "ui/tracks/trackpeople.h"

#include <QFrame>
#include <QList>

#include <array>

class QLabel;
class QPushButton;
class QToolButton;

namespace samovar {

class CapacityBar;
class ElidedLabel;
class ParticipantsModel;
class Workspace;

/// Shows; changes nothing itself. People of other columns may be dropped on it.
class TrackColumn : public QFrame {
    Q_OBJECT

public:
    /// An invalid \a id makes the column of those without a track. \a people: of the event, see
    /// ParticipantsModel::setTotal(). \a workspace must outlive it.
    TrackColumn(const Workspace &workspace, TrackId id, qint64 people, QWidget *parent = nullptr);

    [[nodiscard]] TrackId id() const { return m_id; }
    void setTrack(const Track &track, const TrackCount &count, qint64 people);
    void setWithoutTrack(qint64 count, qint64 people);
    void setPaused(bool isPaused);
    void setDropsAllowed(bool isAllowed) { setAcceptDrops(isAllowed); }
    [[nodiscard]] TrackPeople &people() const { return *m_people; }
    /// What the Tab key reaches, in the order of reading.
    [[nodiscard]] QList<QWidget *> tabStops() const;
    /// Where the menu of the track stands.
    [[nodiscard]] QPoint menuPlace() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A number was pressed: these are its people.
    void peopleRequested(const samovar::ParticipantFilter &filter);
    /// The button of the track's own menu.
    void trackMenuWanted();
    void dropped(const samovar::ParticipantIds &people);
    void failed(const samovar::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeChoices();
    void showLeaders(const QList<TrackLeader> &leaders);
    void showAssigned(const QString &text);

    TrackId m_id;
    ParticipantsModel *m_model;
    TrackPeople *m_people;
    QString m_colour;
    QLabel *m_trackTitle = nullptr;
    QLabel *m_leaders = nullptr;
    QToolButton *m_trackButton = nullptr;
    QPushButton *m_assignedButton = nullptr;
    CapacityBar *m_capacityBar = nullptr;
    QWidget *m_choices = nullptr;
    std::array<QPushButton *, 3> m_choiceButtons{};
    QLabel *m_waiting = nullptr;
};

} // namespace samovar
