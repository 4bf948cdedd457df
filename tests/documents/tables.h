// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Tables made by hand for the tests of documents.
#pragma once

#include "core/lists/table.h"

namespace samovar::test {

/// The columns of a registration list, with Russian titles.
QList<TableColumn> registrationColumns(bool withSignature = false);
/// A registration list of \a count invented people: names, organisations, towns, phones and addresses of many
/// lengths.
Table registrationTable(int count, bool withSignature = false);
/// A table of exactly these rows.
Table tableOf(const QList<TableColumn> &columns, const QList<QStringList> &rows);
/// The same, and how often its rows were asked for is counted in \a walks.
Table countedTable(const Table &table, int &walks);

} // namespace samovar::test
