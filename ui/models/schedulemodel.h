// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One day of the programme as a list of items, and what stands around it: days, tracks, conflicts.
#pragma once

#include "core/base/result.h"
#include "core/db/changebus.h"
#include "core/event/eventinfo.h"
#include "core/schedule/conflicts.h"
#include "core/schedule/scheduleitem.h"
#include "core/tracks/track.h"

#include <QAbstractListModel>
#include <QDate>
#include <QHash>
#include <QList>
#include <QStringList>

namespace samovar {

class Workspace;

/// The items that begin on the shown day, in the programme's order. Reads everything again when ChangeBus
/// names one of its tables; rows that stay keep their indexes, so that what is selected stays selected.
class ScheduleModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ScheduleModel(const Workspace &workspace, QObject *parent = nullptr);

    /// While a Task runs nothing is asked; what has changed meanwhile is read afterwards.
    void setPaused(bool isPaused);
    /// Shows another day, whether or not it has items.
    void setDay(const QDate &day);
    [[nodiscard]] const QDate &day() const { return m_day; }

    /// The event's days and all others on which something begins, in order.
    [[nodiscard]] const QList<QDate> &days() const { return m_days; }
    [[nodiscard]] const EventInfo &eventInfo() const { return m_event; }
    [[nodiscard]] const QList<Track> &tracks() const { return m_tracks; }
    /// The items of all days.
    [[nodiscard]] const QList<ScheduleItem> &allItems() const { return m_items; }
    [[nodiscard]] const QList<ScheduleConflict> &conflicts() const { return m_conflicts; }

    /// The item of any day; null where it is gone.
    [[nodiscard]] const ScheduleItem *find(ScheduleItemId id) const;
    /// The item in a row of the shown day.
    [[nodiscard]] const ScheduleItem &itemAt(int row) const { return m_rows[row]; }
    /// −1 for an item of another day.
    [[nodiscard]] int rowOf(ScheduleItemId id) const;
    /// The sentences of the conflicts that an item is part of.
    [[nodiscard]] QStringList conflictsOf(ScheduleItemId id) const { return m_sentences.value(id); }
    /// How many conflicts the items of \a day are part of.
    [[nodiscard]] int conflictCount(const QDate &day) const;
    /// The place of a track among the tracks; −1 for everybody.
    [[nodiscard]] int columnOf(const ScheduleItem &item) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// «9:00–9:30».
    [[nodiscard]] static QString hoursText(const ScheduleItem &item);
    /// «Бимурзаев Д. С. (ведущий, архитектор), Лешков Ю. Л.»: everybody once.
    [[nodiscard]] static QString peopleText(const ScheduleItem &item);

Q_SIGNALS:
    /// Everything was read again, or another day is shown.
    void refreshed();
    void failed(const samovar::Error &error);

private:
    void takeChanges(const TableChanges &changes);
    void refresh();
    void gatherDays();
    void gatherSentences();
    void showRows(const QList<ScheduleItem> &rows);
    [[nodiscard]] QList<ScheduleItem> itemsOf(const QDate &day) const;
    [[nodiscard]] QString trackTitle(const ScheduleItem &item) const;
    [[nodiscard]] QString spoken(const ScheduleItem &item) const;
    [[nodiscard]] QString toolTip(const ScheduleItem &item) const;

    const Workspace &m_workspace;
    EventInfo m_event;
    QList<Track> m_tracks;
    QList<ScheduleItem> m_items;
    QList<ScheduleConflict> m_conflicts;
    QHash<ScheduleItemId, QStringList> m_sentences;
    QList<QDate> m_days;
    QDate m_day;
    QList<ScheduleItem> m_rows;
    bool m_isPaused = false;
    bool m_isStale = false;
};

} // namespace samovar
