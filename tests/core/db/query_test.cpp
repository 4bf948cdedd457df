// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The two ways to run a statement behave alike; the schema is what the migrations say.
#include "core/db/database.h"
#include "core/db/dberror.h"
#include "core/db/migrations.h"
#include "core/db/triggers.h"
#include "tests/support/catchqt.h"

#include <QTemporaryDir>

using namespace samovar;

namespace {

QString scratch(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("q.samovar"));
}

} // namespace

TEST_CASE("values come back as they were bound: numbers, empty text, none, line breaks, emoji", "[db]")
{
    const QTemporaryDir folder;
    Database database(scratch(folder), Database::Mode::Create);
    database.exec("CREATE TABLE t(n INTEGER, s TEXT)");
    const QString text = QStringLiteral("Ёж «O'Hara»\n🎉");
    Query insert(database, "INSERT INTO t(n,s) VALUES(?,?)");
    insert.bind(Q_INT64_C(9007199254740993)).bind(text).run();
    insert.bind(std::optional<qint64>()).bind(QString()).run();
    Query select(database, "SELECT n,s FROM t ORDER BY rowid");
    REQUIRE(select.next());
    REQUIRE(select.integer(0) == Q_INT64_C(9007199254740993));
    REQUIRE(select.text(1) == text);
    REQUIRE(select.next());
    REQUIRE_FALSE(select.optionalInteger(0).has_value());
    REQUIRE(select.utf8(1).isEmpty());
    REQUIRE_FALSE(select.next());
    REQUIRE(database.integer("SELECT count(*) FROM t WHERE s IS NULL") == 0);
}

TEST_CASE("a wrong statement throws with what SQLite said", "[db]")
{
    const QTemporaryDir folder;
    const Database database(scratch(folder), Database::Mode::Create);
    try {
        const Query query(database, "SELECT nothing FROM nowhere");
        FAIL("no exception");
    } catch (const DbError &error) {
        REQUIRE(error.detail().contains(QStringLiteral("nowhere")));
        REQUIRE_FALSE(error.toError().message.isEmpty());
    }
}

TEST_CASE("a fresh file has the schema, the triggers and our mark, migrating again changes nothing", "[db]")
{
    const QTemporaryDir folder;
    Database database(scratch(folder), Database::Mode::Create);
    migrate(database);
    REQUIRE(database.integer("PRAGMA application_id") == kApplicationId);
    REQUIRE(schemaVersion(database) == currentSchemaVersion());
    const QByteArrayList expected = triggerStatements(database);
    for (const QByteArray &statement : expected) {
        Query query(database, "SELECT count(*) FROM sqlite_master WHERE type='trigger' AND sql=?");
        query.bind(QByteArrayView(statement)).next();
        REQUIRE(query.integer(0) == 1);
    }
    REQUIRE(database.integer("SELECT count(*) FROM sqlite_master WHERE type='trigger'") == expected.size());
    const qint64 before = database.integer("PRAGMA schema_version");
    migrate(database);
    REQUIRE(database.integer("PRAGMA schema_version") == before);
}

TEST_CASE("undoable tables hold whole numbers and text alone, and never give an id again", "[db]")
{
    const QTemporaryDir folder;
    Database database(scratch(folder), Database::Mode::Create);
    migrate(database);
    for (const UndoableTable &table : undoableTables()) {
        Query types(database, QByteArray("SELECT count(*) FROM pragma_table_info('") + table.name +
                                  "') WHERE type NOT IN ('INTEGER','TEXT')");
        REQUIRE(types.next());
        REQUIRE(types.integer(0) == 0);
        Query schema(database, "SELECT sql FROM sqlite_master WHERE name=?");
        schema.bind(QByteArrayView(table.name)).next();
        REQUIRE(schema.text(0).contains(QStringLiteral("id INTEGER PRIMARY KEY AUTOINCREMENT")));
    }
}
