// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The event's history as a tree: days, newest first, and under each its steps.
#pragma once

#include "core/db/changejournal.h"

#include <QAbstractItemModel>
#include <QDate>
#include <QList>
#include <QTimeZone>

#include <vector>

namespace samovar {

/// Shows what it is given; reload it with setSteps() whenever the journal has changed.
class HistoryModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, LabelColumn, RowsColumn, ColumnCount };
    enum Role {
        StepRole = Qt::UserRole + 1, ///< qint64 id of the step; 0 for a day
        UndoneRole,                  ///< bool
        CurrentRole,                 ///< bool: the newest step that holds
    };

    explicit HistoryModel(QObject *parent = nullptr);

    /// Days and times are of the machine's zone \a zone: the history is about her own day.
    /// \a today names the newest day.
    void setSteps(const QList<HistoryStep> &steps, const QTimeZone &zone, const QDate &today);
    [[nodiscard]] QModelIndex indexOf(StepId step) const;
    /// The step at \a index; null for a day.
    [[nodiscard]] const HistoryStep *stepAt(const QModelIndex &index) const;
    [[nodiscard]] StepId current() const { return m_current; }
    /// Whether \a step can be made the newest that holds: what would be undone for it still can be.
    [[nodiscard]] bool canReach(const HistoryStep &step) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Day {
        QDate date;
        std::vector<HistoryStep> steps; ///< newest first
    };

    [[nodiscard]] QString dayName(const QDate &date) const;
    [[nodiscard]] QVariant dayData(const Day &day, int column, int role) const;
    [[nodiscard]] QVariant stepData(const HistoryStep &step, int column, int role) const;

    std::vector<Day> m_days;
    QTimeZone m_zone;
    QDate m_today;
    StepId m_current;
};

} // namespace samovar
