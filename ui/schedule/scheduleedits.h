// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the schedule page does to the programme, each act one undo step.
#pragma once

#include "core/base/result.h"
#include "core/schedule/scheduleitem.h"

#include <QList>
#include <QObject>

#include <optional>

namespace samovar {

class Schedule;
class ScheduleModel;
class Workspace;

/// Acts on the day that \a model shows. What fails is said by failed(); nothing was changed then.
class ScheduleEdits : public QObject {
    Q_OBJECT

public:
    using Ids = QList<ScheduleItemId>;

    ScheduleEdits(const Workspace &workspace, const ScheduleModel &model, QObject *parent = nullptr);

    /// Adds an item of half an hour after \a previous, in its track; without one after the last of the day,
    /// or at the day's beginning.
    std::optional<ScheduleItemId> addAfter(ScheduleItemId previous);
    /// Adds the same once more, right after it.
    std::optional<ScheduleItemId> duplicate(ScheduleItemId id);
    void remove(const Ids &ids);
    void move(const Ids &ids, int minutes);
    void lengthen(const Ids &ids, int minutes);
    /// Moves an item and all that follows it on its day.
    void shiftFrom(ScheduleItemId id, int minutes);
    /// How many were copied; nothing where it failed.
    std::optional<int> copyDay(const QDate &from, const QDate &to);
    /// Writes the whole programme as iCalendar; true when it is written.
    bool saveCalendar(const QString &path);

Q_SIGNALS:
    void failed(const samovar::Error &error);

private:
    [[nodiscard]] ScheduleItem draft(ScheduleItemId previous) const;
    [[nodiscard]] QDateTime dayStart() const;
    std::optional<ScheduleItemId> add(const ScheduleItem &item);
    void report(const Result<void> &result);

    const Workspace &m_workspace;
    const ScheduleModel &m_model;
};

} // namespace samovar
