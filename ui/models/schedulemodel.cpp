// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/schedulemodel.h"

#include "core/event/eventdetails.h"
#include "core/schedule/schedule.h"
#include "core/schedule/schedulecomposer.h"
#include "core/tracks/tracks.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <array>

namespace samovar {

namespace {

constexpr std::array kScheduleTables = {"schedule_items", "schedule_people", "tracks", "event", "event_days"};

} // namespace

ScheduleModel::ScheduleModel(const Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace.bus(), &ChangeBus::changed, this, &ScheduleModel::takeChanges);
    refresh();
}

void ScheduleModel::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (!isPaused && m_isStale)
        refresh();
}

void ScheduleModel::takeChanges(const TableChanges &changes)
{
    const bool isOurs = std::any_of(kScheduleTables.begin(), kScheduleTables.end(), [&](const char *table) {
        return changes.touches(QString::fromLatin1(table));
    });
    if (!isOurs)
        return;
    m_isStale = true;
    if (!m_isPaused)
        refresh();
}

void ScheduleModel::refresh()
{
    m_isStale = false;
    const auto event = m_workspace.event().info();
    const auto tracks = m_workspace.tracks().all();
    const auto items = m_workspace.schedule().items();
    if (!event || !tracks || !items) {
        Q_EMIT failed(!event ? event.error() : (!tracks ? tracks.error() : items.error()));
        return;
    }
    m_event = *event;
    m_tracks = *tracks;
    m_items = *items;
    m_conflicts = scheduleConflicts(m_items, m_event, m_tracks);
    gatherDays();
    gatherSentences();
    if (!m_days.contains(m_day))
        m_day = m_days.value(0);
    showRows(itemsOf(m_day));
    Q_EMIT refreshed();
}

void ScheduleModel::gatherDays()
{
    m_days.clear();
    for (const EventDay &day : std::as_const(m_event.days)) {
        if (day.date.isValid())
            m_days += day.date;
    }
    for (const ScheduleItem &item : std::as_const(m_items))
        m_days += item.starts.date();
    std::sort(m_days.begin(), m_days.end());
    m_days.erase(std::unique(m_days.begin(), m_days.end()), m_days.end());
}

void ScheduleModel::gatherSentences()
{
    m_sentences.clear();
    for (const ScheduleConflict &conflict : std::as_const(m_conflicts)) {
        for (const ScheduleItemId id : conflict.items)
            m_sentences[id] += conflict.message.text();
    }
}

QList<ScheduleItem> ScheduleModel::itemsOf(const QDate &day) const
{
    QList<ScheduleItem> found;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(found),
                 [&](const ScheduleItem &item) { return item.starts.date() == day; });
    return found;
}

void ScheduleModel::setDay(const QDate &day)
{
    if (day == m_day)
        return;
    beginResetModel();
    m_day = day;
    m_rows = itemsOf(day);
    endResetModel();
    Q_EMIT refreshed();
}

void ScheduleModel::showRows(const QList<ScheduleItem> &rows)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto isSame = [&](const ScheduleItem &item) { return item.id == m_rows[row].id; };
        if (std::none_of(rows.begin(), rows.end(), isSame)) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < rows.size(); ++row) {
        const int old = rowOf(rows[row].id);
        if (old < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, rows[row]);
            endInsertRows();
        } else if (old > row) {
            beginMoveRows({}, old, old, {}, row);
            m_rows.move(old, row);
            endMoveRows();
        }
        m_rows[row] = rows[row];
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const ScheduleItem *ScheduleModel::find(ScheduleItemId id) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [id](const ScheduleItem &item) { return item.id == id; });
    return found == m_items.end() ? nullptr : &*found;
}

int ScheduleModel::rowOf(ScheduleItemId id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const ScheduleItem &item) { return item.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ScheduleModel::conflictCount(const QDate &day) const
{
    return static_cast<int>(
        std::count_if(m_conflicts.begin(), m_conflicts.end(), [&](const ScheduleConflict &conflict) {
            return std::any_of(conflict.items.begin(), conflict.items.end(), [&](ScheduleItemId id) {
                const ScheduleItem *item = find(id);
                return item != nullptr && item->starts.date() == day;
            });
        }));
}

int ScheduleModel::columnOf(const ScheduleItem &item) const
{
    if (item.kind == ScheduleItem::Kind::Plenary || !item.track.isValid())
        return -1;
    const auto found = std::find_if(m_tracks.begin(), m_tracks.end(),
                                    [&](const Track &track) { return track.id == item.track; });
    return found == m_tracks.end() ? -1 : static_cast<int>(found - m_tracks.begin());
}

QString ScheduleModel::trackTitle(const ScheduleItem &item) const
{
    const int column = columnOf(item);
    return column < 0 ? QString() : m_tracks[column].title;
}

QString ScheduleModel::hoursText(const ScheduleItem &item)
{
    const QString format = QStringLiteral("H:mm");
    return item.starts.toString(format) + u'–' + item.ends.toString(format);
}

QString ScheduleModel::peopleText(const ScheduleItem &item)
{
    QStringList names;
    QHash<QString, QStringList> roles;
    for (const SchedulePerson &person : item.people) {
        if (!names.contains(person.name))
            names += person.name;
        if (!person.role.isEmpty())
            roles[person.name] += person.role;
    }
    for (QString &name : names) {
        if (const QStringList own = roles.value(name); !own.isEmpty())
            name += QStringLiteral(" (%1)").arg(own.join(QStringLiteral(", ")));
    }
    return names.join(QStringLiteral(", "));
}

QString ScheduleModel::spoken(const ScheduleItem &item) const
{
    QStringList parts{hoursText(item), scheduleKindTitle(item.kind), item.title};
    for (const QString &more : {trackTitle(item), item.place, peopleText(item)}) {
        if (!more.isEmpty())
            parts += more;
    }
    if (m_sentences.contains(item.id))
        parts += tr("in conflict");
    return parts.join(QStringLiteral(", "));
}

QString ScheduleModel::toolTip(const ScheduleItem &item) const
{
    QStringList lines{
        QStringLiteral("<b>%1</b>").arg(item.title.toHtmlEscaped()),
        QStringLiteral("%1 · %2").arg(hoursText(item), scheduleKindTitle(item.kind)),
    };
    for (const QString &more : {trackTitle(item), item.place, peopleText(item)}) {
        if (!more.isEmpty())
            lines += more.toHtmlEscaped();
    }
    for (const QString &sentence : conflictsOf(item.id))
        lines += QStringLiteral("⚠ ") + sentence.toHtmlEscaped();
    return QStringLiteral("<p>%1</p>").arg(lines.join(QStringLiteral("<br>")));
}

int ScheduleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ScheduleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ScheduleItem &item = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::ToolTipRole:
        return toolTip(item);
    case Qt::AccessibleTextRole:
        return spoken(item);
    default:
        return {};
    }
}

} // namespace samovar
