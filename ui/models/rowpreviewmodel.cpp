// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/rowpreviewmodel.h"

#include <QLocale>

namespace samovar {

namespace {

QString changesOf(const RowPreview &row, const QString &separator)
{
    QStringList texts;
    texts.reserve(row.changes.size());
    for (const Message &change : row.changes)
        texts += change.text();
    return texts.join(separator);
}

QString cellOf(const RowPreview &row, int column, const QString &separator)
{
    switch (column) {
    case RowPreviewModel::Row:
        return QLocale().toString(row.row);
    case RowPreviewModel::Name:
        return row.name;
    case RowPreviewModel::Email:
        return row.email;
    case RowPreviewModel::Reason:
        return row.reason.text();
    case RowPreviewModel::Changes:
        return changesOf(row, separator);
    default:
        return {};
    }
}

} // namespace

RowPreviewModel::RowPreviewModel(QObject *parent) : QAbstractTableModel(parent) {}

void RowPreviewModel::setRows(const QList<RowPreview> &rows)
{
    // A preview that is made anew after another field was chosen mostly has the same rows with other
    // contents: without a reset the view stays where she reads.
    if (!rows.isEmpty() && rows.size() == m_rows.size()) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int RowPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RowPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowPreview &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return cellOf(row, index.column(), QStringLiteral("; "));
    case Qt::ToolTipRole:
        return cellOf(row, index.column(), QStringLiteral("\n"));
    case Qt::TextAlignmentRole:
        if (index.column() == Row)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

QVariant RowPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Row)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Name:
        return tr("Name");
    case Email:
        return tr("E-mail");
    case Reason:
        return tr("Reason");
    case Changes:
        return tr("Changes");
    default:
        return {};
    }
}

} // namespace samovar
