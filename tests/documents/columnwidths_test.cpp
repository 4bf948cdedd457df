// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/columnwidths.h"
#include "tests/documents/tables.h"
#include "tests/documents/tools.h"
#include "tests/support/catchqt.h"

#include <numeric>

using namespace samovar;
using namespace samovar::test;

namespace {

constexpr qreal kPortrait = 510;

std::vector<ColumnMeasure> measured(const Table &table)
{
    const Typeface face(kMeasuredSize);
    std::vector<ColumnMeasure> measures(static_cast<size_t>(table.columns.size()));
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        measures[static_cast<size_t>(i)].addTitle(extentOf(table.columns[i].title, face));
    const QList<QStringList> rows = rowsOf(table);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            measures[static_cast<size_t>(i)].add(extentOf(row[i], face));
    }
    return measures;
}

ColumnPlan planned(const Table &table, qreal available = kPortrait)
{
    return planColumns(table.columns, measured(table), available);
}

qreal filled(const ColumnPlan &plan)
{
    const auto gaps = static_cast<qreal>(plan.widths.size() - 1);
    return std::accumulate(plan.widths.cbegin(), plan.widths.cend(), gaps * plan.gap);
}

} // namespace

TEST_CASE("columns fill the width of the paper, whatever the table", "[documents]")
{
    const int count = GENERATE(0, 1, 60);
    const bool withSignature = GENERATE(false, true);
    const qreal available = GENERATE(510.0, 757.0);
    CHECK(filled(planned(registrationTable(count, withSignature), available)) ==
          Approx(available).epsilon(0.001));
}

TEST_CASE("numbers and phones keep one line", "[documents]")
{
    const Table table = registrationTable(60);
    const ColumnPlan plan = planned(table);
    const Typeface face(plan.size);
    const QList<QStringList> rows = rowsOf(table);
    for (const QStringList &row : rows) {
        CHECK(face.width(row[0]) <= plan.widths[0]);
        CHECK(face.width(row[5]) <= plan.widths[5]);
    }
}

TEST_CASE("there is room to sign in", "[documents]")
{
    constexpr qreal k35mm = 35 * 72 / 25.4;
    CHECK(planned(registrationTable(60, true)).widths.back() >= k35mm);
    CHECK(planned(registrationTable(60, true), 757).widths.back() >= k35mm);
}

TEST_CASE("long texts get more room than short ones", "[documents]")
{
    const QList<TableColumn> columns{{QStringLiteral("a"), QStringLiteral("A"), TableColumn::Kind::Text},
                                     {QStringLiteral("b"), QStringLiteral("B"), TableColumn::Kind::Text}};
    const QStringList row{QStringLiteral("слово"), QStringLiteral("много слов подряд ").repeated(20)};
    const ColumnPlan plan = planned(tableOf(columns, QList<QStringList>(50, row)));
    CHECK(plan.widths[1] > 4 * plan.widths[0]);
    CHECK(plan.widths[0] >= Typeface(plan.size).width(row[0]));
}

TEST_CASE("many columns make the text smaller before words break, and never vanish", "[documents]")
{
    QList<TableColumn> columns;
    QStringList row;
    for (int i = 0; i < 40; ++i) {
        columns += {QString::number(i), QStringLiteral("Наименование"), TableColumn::Kind::Text};
        row += QStringLiteral("государственная");
    }
    const ColumnPlan crowded = planned(tableOf(columns, {row}));
    CHECK(crowded.size == 6.5);
    CHECK(filled(crowded) == Approx(kPortrait).epsilon(0.01));
    for (const qreal width : crowded.widths)
        CHECK(width > 1);
    columns.resize(6);
    row.resize(6);
    const ColumnPlan roomy = planned(tableOf(columns, {row}));
    CHECK(roomy.size >= 8);
    CHECK(roomy.widths[0] >= Typeface(roomy.size).width(row[0]));
}
