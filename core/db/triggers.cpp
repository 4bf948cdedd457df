// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/triggers.h"

#include "core/db/database.h"

#include <array>

namespace samovar {

namespace {

constexpr std::array kTables = {
    UndoableTable{1, "event"},
    UndoableTable{2, "event_days"},
    UndoableTable{3, "organisations"},
    UndoableTable{4, "deadlines"},
    UndoableTable{5, "links"},
    UndoableTable{6, "tracks"},
    UndoableTable{7, "track_leaders"},
    UndoableTable{8, "participants"},
    UndoableTable{9, "answers"},
    UndoableTable{10, "imports"},
    UndoableTable{11, "import_rows"},
    UndoableTable{12, "hand_edits"},
    UndoableTable{13, "preferences"},
    UndoableTable{14, "seats"},
    UndoableTable{15, "schedule_items"},
    UndoableTable{16, "schedule_people"},
    UndoableTable{20, "letter_templates"},
};

// Operations in the history: 0 the row was inserted, 1 it was changed, 2 it was removed.
QByteArray head(const UndoableTable &table, const char *suffix, const char *event)
{
    return "CREATE TRIGGER history_" + QByteArray(table.name) + suffix + " AFTER " + event + " ON " +
           table.name;
}

QByteArray record(const UndoableTable &table, const char *row, int operation, const QByteArray &image)
{
    return " BEGIN INSERT INTO history_changes(step,tbl,row,op,before) VALUES((SELECT step FROM "
           "history_state)," +
           QByteArray::number(table.number) + ',' + row + ',' + QByteArray::number(operation) + ',' + image +
           "); END";
}

QByteArray insertTrigger(const UndoableTable &table)
{
    return head(table, "_i", "INSERT") + record(table, "new.id", 0, "NULL");
}

QByteArray updateTrigger(const UndoableTable &table, const QByteArrayList &columns)
{
    QByteArrayList differs;
    QByteArrayList images;
    for (const QByteArray &column : columns) {
        const QByteArray test = "old." + column + " IS NOT new." + column;
        differs += test;
        images += "CASE WHEN " + test + " THEN '," + column + "='||quote(old." + column + ") ELSE '' END";
    }
    return head(table, "_u", "UPDATE") + " WHEN " + differs.join(" OR ") +
           record(table, "old.id", 1, "substr(" + images.join("||") + ",2)");
}

QByteArray deleteTrigger(const UndoableTable &table, const QByteArrayList &columns)
{
    QByteArrayList images;
    for (const QByteArray &column : columns)
        images += "quote(old." + column + ')';
    return head(table, "_d", "DELETE") + record(table, "old.id", 2, images.join("||','||"));
}

/// The search index follows the participants' folded text, in undo and redo as well.
QByteArrayList searchTriggers()
{
    const QByteArray add =
        "INSERT INTO participants_search(rowid,search_text) VALUES(new.id,new.search_text);";
    const QByteArray take = "INSERT INTO participants_search(participants_search,rowid,search_text) "
                            "VALUES('delete',old.id,old.search_text);";
    return {"CREATE TRIGGER search_participants_i AFTER INSERT ON participants BEGIN " + add + " END",
            "CREATE TRIGGER search_participants_u AFTER UPDATE OF search_text ON participants WHEN "
            "old.search_text IS NOT new.search_text BEGIN " +
                take + add + " END",
            "CREATE TRIGGER search_participants_d AFTER DELETE ON participants BEGIN " + take + " END"};
}

} // namespace

std::span<const UndoableTable> undoableTables()
{
    return kTables;
}

const char *undoableTableName(int number)
{
    for (const UndoableTable &table : kTables) {
        if (table.number == number)
            return table.name;
    }
    return nullptr;
}

QByteArrayList columnsOf(const Database &database, const QByteArray &table)
{
    QByteArrayList columns;
    Query query(database, "SELECT name FROM pragma_table_info('" + table + "') WHERE pk=0 ORDER BY cid");
    while (query.next())
        columns += query.utf8(0).toByteArray();
    return columns;
}

QByteArrayList triggerStatements(const Database &database)
{
    QByteArrayList statements;
    for (const UndoableTable &table : kTables) {
        const QByteArrayList columns = columnsOf(database, table.name);
        statements += insertTrigger(table);
        statements += updateTrigger(table, columns);
        statements += deleteTrigger(table, columns);
    }
    return statements + searchTriggers();
}

void makeTriggers(Database &database)
{
    QByteArrayList old;
    {
        Query query(database, "SELECT name FROM sqlite_master WHERE type='trigger'");
        while (query.next())
            old += query.utf8(0).toByteArray();
    }
    for (const QByteArray &name : std::as_const(old))
        database.exec("DROP TRIGGER " + name);
    for (const QByteArray &statement : triggerStatements(database))
        database.exec(statement);
}

} // namespace samovar
