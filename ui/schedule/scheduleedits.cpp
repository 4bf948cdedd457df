// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/scheduleedits.h"

#include "core/documents/output.h"
#include "core/schedule/icalendar.h"
#include "core/schedule/schedule.h"
#include "core/workspace/workspace.h"
#include "ui/models/schedulemodel.h"

#include <QSaveFile>

#include <algorithm>

namespace samovar {

namespace {

constexpr qint64 kNewItemSeconds = 1800;
const QTime kUsualDayStart(9, 0);

} // namespace

ScheduleEdits::ScheduleEdits(const Workspace &workspace, const ScheduleModel &model, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_model(model)
{
}

QDateTime ScheduleEdits::dayStart() const
{
    QTime opens = kUsualDayStart;
    for (const EventDay &day : m_model.eventInfo().days) {
        if (day.date == m_model.day() && day.starts.isValid())
            opens = day.starts;
    }
    return {m_model.day(), opens, m_model.eventInfo().zone};
}

ScheduleItem ScheduleEdits::draft(ScheduleItemId previous) const
{
    ScheduleItem made;
    made.title = tr("New item");
    made.kind = ScheduleItem::Kind::Talk;
    made.starts = dayStart();
    if (const int row = m_model.rowOf(previous); row >= 0) {
        const ScheduleItem &before = m_model.itemAt(row);
        made.starts = before.ends;
        made.track = before.track;
        if (made.track.isValid())
            made.kind = before.kind;
    } else {
        for (int i = 0; i < m_model.rowCount(); ++i)
            made.starts = std::max(made.starts, m_model.itemAt(i).ends);
    }
    made.ends = made.starts.addSecs(kNewItemSeconds);
    return made;
}

std::optional<ScheduleItemId> ScheduleEdits::add(const ScheduleItem &item)
{
    const auto id = m_workspace.schedule().add(item);
    if (id)
        return *id;
    Q_EMIT failed(id.error());
    return std::nullopt;
}

std::optional<ScheduleItemId> ScheduleEdits::addAfter(ScheduleItemId previous)
{
    return add(draft(previous));
}

std::optional<ScheduleItemId> ScheduleEdits::duplicate(ScheduleItemId id)
{
    const ScheduleItem *item = m_model.find(id);
    if (item == nullptr)
        return std::nullopt;
    ScheduleItem copy = *item;
    copy.starts = item->ends;
    copy.ends = item->ends.addSecs(item->starts.secsTo(item->ends));
    return add(copy);
}

void ScheduleEdits::report(const Result<void> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
}

void ScheduleEdits::remove(const Ids &ids)
{
    report(m_workspace.schedule().remove(ids));
}

void ScheduleEdits::move(const Ids &ids, int minutes)
{
    report(m_workspace.schedule().move(ids, minutes));
}

void ScheduleEdits::lengthen(const Ids &ids, int minutes)
{
    report(m_workspace.schedule().lengthen(ids, minutes));
}

void ScheduleEdits::shiftFrom(ScheduleItemId id, int minutes)
{
    report(m_workspace.schedule().shiftFrom(id, minutes));
}

std::optional<int> ScheduleEdits::copyDay(const QDate &from, const QDate &to)
{
    const auto copied = m_workspace.schedule().copyDay(from, to);
    if (copied)
        return *copied;
    Q_EMIT failed(copied.error());
    return std::nullopt;
}

bool ScheduleEdits::saveCalendar(const QString &path)
{
    const QByteArray bytes = scheduleCalendar(m_model.allItems(), m_model.eventInfo(), m_model.tracks(),
                                              m_workspace.clock().now());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    Q_EMIT failed(cannotWrite(path, file.errorString()));
    return false;
}

} // namespace samovar
