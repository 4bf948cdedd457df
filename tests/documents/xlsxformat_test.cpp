// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/documents/tables.h"
#include "tests/documents/tools.h"
#include "tests/support/catchqt.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrl>

using namespace samovar;
using namespace samovar::test;

namespace {

const QString kReadXlsx = QStringLiteral(R"(
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
print(json.dumps({
    'sheets': len(book.worksheets), 'name': sheet.title, 'title': book.properties.title,
    'values': [[cell.value for cell in row] for row in sheet.iter_rows()],
    'types': [[cell.data_type for cell in row] for row in sheet.iter_rows()],
    'bold': [cell.font.b for cell in sheet[1]], 'frozen': sheet.freeze_panes, 'filter': sheet.auto_filter.ref,
    'repeat': sheet.print_title_rows, 'paper': str(sheet.page_setup.paperSize),
    'orientation': sheet.page_setup.orientation or 'portrait', 'right': sheet.oddFooter.right.text,
    'widths': {key: value.width for key, value in sheet.column_dimensions.items()}}))
)");

QJsonObject readBack(const QString &path)
{
    return runPython(kReadXlsx, path).object();
}

QStringList texts(const QJsonValue &row)
{
    QStringList cells;
    const QJsonArray values = row.toArray();
    for (const QJsonValue value : values)
        cells += value.isDouble() ? QString::number(value.toDouble()) : value.toString();
    return cells;
}

} // namespace

TEST_CASE("every cell of a workbook is what the list holds", "[documents][xlsx]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("список.xlsx"));
    const Table table = registrationTable(60);
    writeTable(table, path);
    const QJsonObject book = readBack(path);
    const QJsonArray values = book[QStringLiteral("values")].toArray();
    const QList<QStringList> expected = rowsOf(table);
    REQUIRE(values.size() == 61);
    CHECK(texts(values[0]).value(6) == QStringLiteral("E-mail"));
    for (qsizetype i = 0; i < expected.size(); ++i)
        CHECK(texts(values[i + 1]) == expected[i]);
    CHECK(book[QStringLiteral("name")].toString() == table.head.title);
    CHECK(book[QStringLiteral("title")].toString() == table.head.title);
}

TEST_CASE("workbook cells are texts: a phone keeps its plus, a formula stays text", "[documents][xlsx]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.xlsx"));
    const QList<TableColumn> columns = registrationColumns().mid(0, 3);
    const QString odd = QStringLiteral("тук\u0001 <&> \"тук\"\r\nвторая строка ");
    writeTable(
        tableOf(columns, {{QStringLiteral("1"), QStringLiteral("=1+1"), QStringLiteral("+7 945 123-45-67")},
                          {QStringLiteral("2"), QStringLiteral("007"), odd},
                          {QString(), QStringLiteral("1,5"), QString(40'000, u'ж')}}),
        path);
    const QJsonObject book = readBack(path);
    const QJsonArray values = book[QStringLiteral("values")].toArray();
    const QJsonArray types = book[QStringLiteral("types")].toArray();
    REQUIRE(values.size() == 4);
    CHECK(texts(values[1]).mid(1) == QStringList{QStringLiteral("=1+1"), QStringLiteral("+7 945 123-45-67")});
    CHECK(texts(values[2]).mid(1) ==
          QStringList{QStringLiteral("007"), QStringLiteral("тук <&> \"тук\"\nвторая строка ")});
    CHECK(texts(values[3])[1] == QStringLiteral("1,5"));
    CHECK(texts(values[3])[2].size() == 32'767);
    CHECK(texts(values[3])[2].endsWith(u'…'));
    // openpyxl marks what Excel would compute with "f", texts with "s", numbers with "n".
    CHECK(texts(types[1]) == QStringList{QStringLiteral("n"), QStringLiteral("s"), QStringLiteral("s")});
    CHECK(texts(types[2]) == QStringList{QStringLiteral("n"), QStringLiteral("s"), QStringLiteral("s")});
}

TEST_CASE("a workbook is ready to be read and printed", "[documents][xlsx]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.xlsx"));
    const Table table = registrationTable(5, true);
    writeTable(table, path, PageSetup{true});
    const QJsonObject book = readBack(path);
    CHECK(book[QStringLiteral("frozen")].toString() == QStringLiteral("A2"));
    CHECK(book[QStringLiteral("filter")].toString() == QStringLiteral("A1:H6"));
    CHECK(book[QStringLiteral("repeat")].toString().remove(u'$') == QStringLiteral("1:1"));
    CHECK(book[QStringLiteral("paper")].toString() == QStringLiteral("9"));
    CHECK(book[QStringLiteral("orientation")].toString() == QStringLiteral("landscape"));
    CHECK(book[QStringLiteral("right")].toString() == QStringLiteral("page &P of &N"));
    const QJsonArray bold = book[QStringLiteral("bold")].toArray();
    for (const QJsonValue value : bold)
        CHECK(value.toBool());
    const QJsonObject widths = book[QStringLiteral("widths")].toObject();
    CHECK(widths[QStringLiteral("B")].toDouble() > 20);
    CHECK(widths[QStringLiteral("C")].toDouble() < 60);
    CHECK(widths[QStringLiteral("H")].toDouble() >= 20);
}

TEST_CASE("a list without people is a workbook with its titles", "[documents][xlsx]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.xlsx"));
    Table table = registrationTable(0);
    table.head.title = QStringLiteral("Кто/что? [черновик]: «Очень длинное название списка участников»");
    writeTable(table, path);
    const QJsonObject book = readBack(path);
    CHECK(book[QStringLiteral("values")].toArray().size() == 1);
    CHECK(book[QStringLiteral("name")].toString().size() <= 31);
}

TEST_CASE("LibreOffice reads a workbook as we meant it", "[documents][xlsx]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.xlsx"));
    const QList<TableColumn> columns = registrationColumns().mid(1, 3);
    writeTable(tableOf(columns, {{QStringLiteral("Щёголева Мария"), QStringLiteral("=1+1"),
                                  QStringLiteral("+7 945 123-45-67")},
                                 {QStringLiteral("Ким Ян"), QStringLiteral("0042"),
                                  QStringLiteral("10.09.2021 15:12")}}),
               path);
    const QString profile = QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile"))).toString();
    runTool(QStringLiteral("soffice"),
            {QStringLiteral("-env:UserInstallation=") + profile, QStringLiteral("--headless"),
             QStringLiteral("--convert-to"), QStringLiteral("csv:Text - txt - csv (StarCalc):59,34,76"),
             QStringLiteral("--outdir"), folder.path(), path});
    const QStringList lines = QString::fromUtf8(bytesOf(folder.filePath(QStringLiteral("list.csv"))))
                                  .split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    CHECK(lines[1] == QStringLiteral("Щёголева Мария;=1+1;+7 945 123-45-67"));
    CHECK(lines[2] == QStringLiteral("Ким Ян;0042;10.09.2021 15:12"));
}

TEST_CASE("a list that no worksheet can hold is refused at once", "[documents][xlsx]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.xlsx"));
    Table table = registrationTable(1);
    table.rowCount = 2'000'000;
    Progress progress;
    const auto written = tableFormat(u"xlsx")->write(table, path, {}, progress);
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == Error::Kind::Refused);
    CHECK(written.error().message.text().contains(QStringLiteral("CSV")));
    CHECK(QDir(folder.path()).isEmpty());
}
