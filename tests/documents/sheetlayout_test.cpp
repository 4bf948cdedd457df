// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/sheetlayout.h"
#include "tests/documents/tables.h"
#include "tests/documents/tools.h"
#include "tests/support/catchqt.h"

using namespace samovar;
using namespace samovar::test;

namespace {

SheetLayout sheetOf(const Table &table, bool landscape = false)
{
    SheetLayout layout(table.columns, PageSetup{landscape});
    const QList<QStringList> rows = rowsOf(table);
    for (const QStringList &row : rows)
        layout.measure(row);
    layout.fix();
    return layout;
}

} // namespace

TEST_CASE("a worksheet row is as high as its longest cell needs", "[documents][xlsx]")
{
    const QList<TableColumn> columns = registrationColumns().mid(1, 2);
    const QStringList brief{QStringLiteral("Ким Ян"), QStringLiteral("школа № 7")};
    const QStringList longer{QStringLiteral("Ким Ян"), QStringLiteral("длинное название ").repeated(20)};
    const QStringList lines{QStringLiteral("Ким Ян"), QStringLiteral("раз\nдва\nтри")};
    const QStringList endless{QStringLiteral("Ким Ян"), QString(100'000, u'w')};
    const SheetLayout layout = sheetOf(tableOf(columns, {brief, longer}));
    CHECK(layout.rowHeight(brief) == 0);
    CHECK(layout.rowHeight(lines) > 36);
    CHECK(layout.rowHeight(longer) > layout.rowHeight(lines));
    CHECK(layout.rowHeight(endless) == 409);
}

TEST_CASE("worksheet columns follow their texts, and are kept narrow enough to print", "[documents][xlsx]")
{
    const Table table = registrationTable(60, true);
    const SheetLayout portrait = sheetOf(table);
    const SheetLayout landscape = sheetOf(table, true);
    CHECK(portrait.columnWidth(0) < 10);
    CHECK(portrait.columnWidth(2) > portrait.columnWidth(0));
    CHECK(landscape.columnWidth(2) > portrait.columnWidth(2));
    CHECK(portrait.columnWidth(7) > 20);
    CHECK(portrait.rowHeight(QStringList(8)) > 20);
}
