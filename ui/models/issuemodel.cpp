// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/issuemodel.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace samovar {

namespace {

QList<Issue> issuesOf(const ImportReport &report)
{
    QList<Issue> issues = report.issues;
    QSet<qint64> named;
    for (const Issue &issue : report.issues) {
        if (issue.severity == Issue::Severity::Problem)
            named.insert(issue.row);
    }
    const QList<RowPreview> rows = report.rows.value(RowKind::Problem);
    for (const RowPreview &row : rows) {
        if (!named.contains(row.row))
            issues += Issue{row.row, {}, row.reason, Issue::Severity::Problem};
    }
    const auto isWorse = [](const Issue &a, const Issue &b) {
        if (a.severity != b.severity)
            return a.severity == Issue::Severity::Problem;
        return a.row < b.row;
    };
    std::stable_sort(issues.begin(), issues.end(), isWorse);
    return issues;
}

} // namespace

IssueModel::IssueModel(QObject *parent) : QAbstractTableModel(parent) {}

void IssueModel::setReport(const ImportReport &report)
{
    beginResetModel();
    m_issues = issuesOf(report);
    endResetModel();
}

int IssueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

int IssueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString IssueModel::cell(const Issue &issue, int column)
{
    switch (column) {
    case Row:
        return QLocale().toString(issue.row);
    case Field:
        return issue.field.simplified();
    case Remark:
        return issue.message.text();
    case Outcome:
        return issue.severity == Issue::Severity::Problem ? tr("not imported") : tr("imported, worth a look");
    default:
        return {};
    }
}

QVariant IssueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell(m_issues[index.row()], index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Row)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Row)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Field:
        return tr("Column");
    case Remark:
        return tr("Remark");
    case Outcome:
        return tr("The row is");
    default:
        return {};
    }
}

} // namespace samovar
