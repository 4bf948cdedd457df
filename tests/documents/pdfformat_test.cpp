// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/documents/tables.h"
#include "tests/documents/tools.h"
#include "tests/support/catchqt.h"

#include <QRectF>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace samovar;
using namespace samovar::test;

namespace {

/// Checks that each row stands whole on one page, in order, and returns how many rows each page has.
QList<int> rowsPerPage(const QStringList &pages, const QList<QStringList> &rows)
{
    QList<int> counts;
    qsizetype row = 0;
    for (const QString &page : pages) {
        const QString text = squeezed(page);
        qsizetype from = 0;
        int count = 0;
        for (; row < rows.size(); ++row, ++count) {
            const QString line = squeezed(rows[row].join(QString()));
            const qsizetype found = text.indexOf(line, from);
            if (found < 0)
                break;
            from = found + line.size();
        }
        counts += count;
    }
    CHECK(row == rows.size());
    return counts;
}

void checkFrames(const QStringList &pages, const QStringList &titles)
{
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString text = squeezed(pages[i]);
        CHECK(text.contains(squeezed(titles.join(QString()))));
        CHECK(text.contains(QStringLiteral("page%1of%2").arg(i + 1).arg(pages.size())));
        CHECK(text.contains(QStringLiteral("Printed24.11.202617:04")));
        CHECK(text.contains(QStringLiteral("Списокрегистрации")));
    }
}

void checkInsideMargins(const QString &path)
{
    const QString words = QString::fromUtf8(
        runTool(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")}));
    static const QRegularExpression page(QStringLiteral("<page width=\"([0-9.]+)\" height=\"([0-9.]+)\""));
    static const QRegularExpression word(QStringLiteral(
        "<word xMin=\"([0-9.-]+)\" yMin=\"([0-9.-]+)\" xMax=\"([0-9.-]+)\" yMax=\"([0-9.-]+)\">(.*)</word>"));
    const auto paper = page.match(words);
    REQUIRE(paper.hasMatch());
    constexpr qreal kMm = 72 / 25.4;
    const QRectF inside(QPointF(20 * kMm - 1, 8 * kMm), QPointF(paper.captured(1).toDouble() - 10 * kMm + 1,
                                                                paper.captured(2).toDouble() - 8 * kMm));
    int count = 0;
    for (const QRegularExpressionMatch &found : word.globalMatch(words)) {
        ++count;
        const QRectF box(QPointF(found.captured(1).toDouble(), found.captured(2).toDouble()),
                         QPointF(found.captured(3).toDouble(), found.captured(4).toDouble()));
        INFO(found.captured(0).toStdString());
        CHECK(inside.contains(box));
    }
    CHECK(count > 0);
}

QStringList titlesOf(const Table &table)
{
    QStringList titles;
    for (const TableColumn &column : table.columns)
        titles += column.title;
    return titles;
}

QString attribute(const QString &info, const QString &name)
{
    const QRegularExpression line(QStringLiteral("^%1:\\s*(.*)$").arg(name),
                                  QRegularExpression::MultilineOption);
    return line.match(info).captured(1);
}

} // namespace

TEST_CASE("every cell of a list stands on paper, row by row, under repeated titles", "[documents][pdf]")
{
    const int count = GENERATE(1, 60, 3000);
    const bool landscape = GENERATE(false, true);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Список.pdf"));
    const Table table = registrationTable(count, landscape);
    writeTable(table, path, PageSetup{landscape});
    const QStringList pages = pdfPages(path);
    const QList<int> counts = rowsPerPage(pages, rowsOf(table));
    checkFrames(pages, titlesOf(table));
    CHECK(counts.last() >= std::min(2, count));
    CHECK(counts.first() > 0);
    checkInsideMargins(path);
}

TEST_CASE("the head says what the list is, of what event, and what was left out", "[documents][pdf]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.pdf"));
    Table table = registrationTable(2);
    table.head.remark = QStringLiteral("Источник: Google Forms");
    writeTable(table, path);
    const QStringList pages = pdfPages(path);
    REQUIRE(pages.size() == 1);
    const QString text = squeezed(pages[0]);
    CHECK(text.startsWith(
        squeezed(table.head.title + table.head.eventTitle + table.head.eventDates + table.head.remark)));
}

TEST_CASE("phones are not broken, and come out as they went in", "[documents][pdf]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.pdf"));
    const Table table = registrationTable(60);
    writeTable(table, path);
    const QString text = pdfPages(path).join(QString());
    const QList<QStringList> rows = rowsOf(table);
    for (const QStringList &row : rows)
        CHECK(text.contains(row[5]));
}

TEST_CASE("an empty list is one page that says so", "[documents][pdf]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.pdf"));
    writeTable(registrationTable(0), path);
    const QStringList pages = pdfPages(path);
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].contains(QStringLiteral("There is nobody in this list.")));
    CHECK(pages[0].contains(QStringLiteral("page 1 of 1")));
}

TEST_CASE("no row stands alone on the last page", "[documents][pdf]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.pdf"));
    const QList<TableColumn> columns = registrationColumns().mid(0, 2);
    // Rows of one height: the count that fills the first page exactly is found, then one more is added.
    QList<QStringList> rows;
    QStringList pages;
    while (pages.size() < 2) {
        rows += {QString::number(rows.size() + 1), QStringLiteral("Имя%1").arg(rows.size() + 1)};
        if (rows.size() < 20)
            continue;
        REQUIRE(rows.size() < 200);
        writeTable(tableOf(columns, rows), path);
        pages = pdfPages(path);
    }
    CHECK(rowsPerPage(pages, rows) == QList<int>{static_cast<int>(rows.size()) - 2, 2});
}

TEST_CASE("a cell of ten thousand letters breaks no page", "[documents][pdf]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.pdf"));
    const Table table = registrationTable(3);
    QList<QStringList> rows = rowsOf(table);
    rows[1][2] = QStringLiteral("Очень длинный ответ. ").repeated(500);
    rows[2][6] = QString(10'000, u'w');
    writeTable(tableOf(table.columns, rows), path);
    const QStringList pages = pdfPages(path);
    CHECK(pages.size() == 3);
    CHECK(pages[1].contains(u'…'));
    CHECK(pages[1].contains(rows[1][5]));
    CHECK(pages[2].contains(rows[2][5]));
    checkInsideMargins(path);
}

TEST_CASE("letters that our face lacks are there all the same", "[documents][pdf]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.pdf"));
    const QList<TableColumn> columns = registrationColumns().mid(0, 2);
    const QString name = QStringLiteral("Ҳасанов Ғайрат Ąžuolas Ελένη");
    writeTable(tableOf(columns, {{QStringLiteral("1"), name}}), path);
    CHECK(squeezed(pdfPages(path).join(QString())).contains(squeezed(name)));
}

TEST_CASE("a PDF has its fonts within, a title, and A4", "[documents][pdf]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.pdf"));
    writeTable(registrationTable(60), path, PageSetup{true});
    const QString fonts = QString::fromUtf8(runTool(QStringLiteral("pdffonts"), {path}));
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE(lines.size() >= 2);
    for (const QString &line : lines) {
        CHECK(line.contains(QStringLiteral("PTSans")));
        CHECK(line.contains(QRegularExpression(QStringLiteral("Identity-H\\s+yes\\s"))));
    }
    const QString info = QString::fromUtf8(runTool(QStringLiteral("pdfinfo"), {path}));
    CHECK(attribute(info, QStringLiteral("Title")).startsWith(QStringLiteral("Список регистрации — ")));
    CHECK(attribute(info, QStringLiteral("Creator")).startsWith(QStringLiteral("Samovar")));
    CHECK(attribute(info, QStringLiteral("Page size")).contains(QStringLiteral("A4")));
    CHECK(attribute(info, QStringLiteral("Page size")).startsWith(QStringLiteral("84")));
}
