// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/documents/tables.h"
#include "tests/documents/tools.h"
#include "tests/support/catchqt.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace samovar;
using namespace samovar::test;

namespace {

const QString kReadCsv = QStringLiteral(R"(
import csv, json, sys
with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:
    print(json.dumps(list(csv.reader(file, delimiter=';'))))
)");

QStringList strings(const QJsonValue &row)
{
    QStringList cells;
    const QJsonArray values = row.toArray();
    for (const QJsonValue value : values)
        cells += value.toString();
    return cells;
}

} // namespace

TEST_CASE("CSV is what Russian Excel opens right", "[documents][csv]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("список.csv"));
    const Table table = registrationTable(60);
    writeTable(table, path);
    const QByteArray bytes = bytesOf(path);
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    CHECK(bytes.endsWith("\r\n"));
    CHECK(bytes.count("\r\n") == 61);
    CHECK(bytes.count('\n') == 61);
    const QJsonArray rows = runPython(kReadCsv, path).array();
    const QList<QStringList> expected = rowsOf(table);
    REQUIRE(rows.size() == 61);
    CHECK(strings(rows[0]).first() == table.columns.first().title);
    for (qsizetype i = 0; i < expected.size(); ++i)
        CHECK(strings(rows[i + 1]) == expected[i]);
}

TEST_CASE("a CSV cell cannot run as a formula, a phone keeps its plus", "[documents][csv]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    const QList<TableColumn> columns = registrationColumns().mid(1, 3);
    writeTable(
        tableOf(columns,
                {{QStringLiteral("=1+1"), QStringLiteral("@SUM(A1)"), QStringLiteral("+7 945 123-45-67")},
                 {QStringLiteral("+cmd"), QStringLiteral("-2"), QStringLiteral("a;b \"c\"\nd")}}),
        path);
    const QJsonArray rows = runPython(kReadCsv, path).array();
    REQUIRE(rows.size() == 3);
    CHECK(strings(rows[1]) == QStringList{QStringLiteral("'=1+1"), QStringLiteral("'@SUM(A1)"),
                                          QStringLiteral("+7 945 123-45-67")});
    CHECK(strings(rows[2]) ==
          QStringList{QStringLiteral("'+cmd"), QStringLiteral("'-2"), QStringLiteral("a;b \"c\"\nd")});
}
