// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The triggers that write the history, made from the tables' own columns.
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <span>

namespace samovar {

class Database;

/// An undoable table and the number that stands for it in the history. Numbers are never given twice.
struct UndoableTable {
    int number;
    const char *name;
};

/// All undoable tables.
[[nodiscard]] std::span<const UndoableTable> undoableTables();
/// The name for a number of the history; null for an unknown one.
[[nodiscard]] const char *undoableTableName(int number);
/// The columns of \a table but its id, in their order.
[[nodiscard]] QByteArrayList columnsOf(const Database &database, const QByteArray &table);
/// Makes the triggers of every undoable table and of the search index anew. Inside a transaction.
void makeTriggers(Database &database);
/// The statements that makeTriggers() runs, for the test that compares them with a file's.
[[nodiscard]] QByteArrayList triggerStatements(const Database &database);

} // namespace samovar
