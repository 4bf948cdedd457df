// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What an import has to say about single rows, as a table.
#pragma once

#include "core/imports/imports.h"

#include <QAbstractTableModel>

namespace samovar {

/// Shows an import's remarks: which row, which column, what is wrong, and whether the row is taken all the
/// same. Holds what it was given; asks the open file nothing.
class IssueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Field, Remark, Outcome, ColumnCount };

    explicit IssueModel(QObject *parent = nullptr);

    /// Shows the remarks of \a report, problems first; a problem row without a remark of its own is shown by
    /// its reason.
    void setReport(const ImportReport &report);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString cell(const Issue &issue, int column);

    QList<Issue> m_issues;
};

} // namespace samovar
