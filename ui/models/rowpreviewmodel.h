// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The rows of one kind in an import's preview, as a table.
#pragma once

#include "core/imports/imports.h"

#include <QAbstractTableModel>

namespace samovar {

/// Shows what would become of rows, with the reason and what would change. Holds the rows it was given (at
/// most ImportReport::kMaxListed of them); asks the open file nothing.
class RowPreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Name, Email, Reason, Changes, ColumnCount };

    explicit RowPreviewModel(QObject *parent = nullptr);

    /// Replaces the rows. Equal numbers of rows keep the view's place.
    void setRows(const QList<RowPreview> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RowPreview> m_rows;
};

} // namespace samovar
