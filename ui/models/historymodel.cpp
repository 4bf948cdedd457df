// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/historymodel.h"

#include <QFont>
#include <QLocale>

namespace samovar {

namespace {

QVariant alignment(int column)
{
    const Qt::Alignment side = column == HistoryModel::RowsColumn ? Qt::AlignRight : Qt::AlignLeft;
    return QVariant::fromValue(side | Qt::AlignVCenter);
}

} // namespace

HistoryModel::HistoryModel(QObject *parent) : QAbstractItemModel(parent) {}

void HistoryModel::setSteps(const QList<HistoryStep> &steps, const QTimeZone &zone, const QDate &today)
{
    beginResetModel();
    m_zone = zone;
    m_today = today;
    m_days.clear();
    m_current = {};
    const QList<HistoryStep> newestFirst(steps.crbegin(), steps.crend());
    for (const HistoryStep &step : newestFirst) {
        const QDate date = step.at.toTimeZone(zone).date();
        if (m_days.empty() || m_days.back().date != date)
            m_days.push_back({date, {}});
        m_days.back().steps.push_back(step);
        if (!step.undone && !m_current.isValid())
            m_current = step.id;
    }
    endResetModel();
}

QModelIndex HistoryModel::indexOf(StepId step) const
{
    for (size_t day = 0; day < m_days.size(); ++day) {
        const auto &steps = m_days[day].steps;
        for (size_t i = 0; i < steps.size(); ++i) {
            if (steps[i].id == step)
                return index(static_cast<int>(i), LabelColumn, index(static_cast<int>(day), 0));
        }
    }
    return {};
}

const HistoryStep *HistoryModel::stepAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_days[index.internalId() - 1].steps[static_cast<size_t>(index.row())];
}

bool HistoryModel::canReach(const HistoryStep &step) const
{
    if (step.id == m_current)
        return false;
    for (const Day &day : m_days) {
        for (const HistoryStep &other : day.steps) {
            if (other.id > step.id && !other.undone && !other.canBeUndone)
                return false;
        }
    }
    return true;
}

// A day's index carries 0, a step's the place of its day plus one.
QModelIndex HistoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex HistoryModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, static_cast<quintptr>(0));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_days.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_days[static_cast<size_t>(parent.row())].steps.size());
}

int HistoryModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString HistoryModel::dayName(const QDate &date) const
{
    if (date == m_today)
        return tr("Today");
    if (date == m_today.addDays(-1))
        return tr("Yesterday");
    return QLocale().toString(date, QLocale::LongFormat);
}

QVariant HistoryModel::dayData(const Day &day, int column, int role) const
{
    if (column != 0)
        return {};
    if (role == Qt::DisplayRole)
        return dayName(day.date);
    if (role == Qt::AccessibleTextRole)
        return tr("%1, steps: %2").arg(dayName(day.date)).arg(day.steps.size());
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    return {};
}

QVariant HistoryModel::stepData(const HistoryStep &step, int column, int role) const
{
    switch (role) {
    case StepRole:
        return step.id.value;
    case UndoneRole:
        return step.undone;
    case CurrentRole:
        return step.id == m_current;
    case Qt::ToolTipRole:
        if (!step.canBeUndone)
            return tr("This can't be undone any more.");
        return column == LabelColumn ? step.label.text() : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(column);
    case Qt::AccessibleTextRole:
        if (column == LabelColumn && step.undone)
            return tr("%1 (undone)").arg(step.label.text());
        break;
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(step.undone && column == LabelColumn);
        return font;
    }
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case TimeColumn:
        return QLocale().toString(step.at.toTimeZone(m_zone).time(), QLocale::ShortFormat);
    case LabelColumn:
        return step.label.text();
    default:
        return step.canBeUndone ? QLocale().toString(step.rows) : QString(); // no longer counted
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const HistoryStep *step = stepAt(index))
        return stepData(*step, index.column(), role);
    return dayData(m_days[static_cast<size_t>(index.row())], index.column(), role);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("When");
    case LabelColumn:
        return tr("What was done");
    default:
        return tr("Rows");
    }
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return stepAt(index) != nullptr ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

} // namespace samovar
