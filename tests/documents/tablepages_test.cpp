// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/tablepages.h"
#include "tests/documents/tables.h"
#include "tests/documents/tools.h"
#include "tests/support/catchqt.h"

#include <QImage>
#include <QPainter>

using namespace samovar;
using namespace samovar::test;

namespace {

TablePages pagesOf(const Table &table, const PageSetup &page = {})
{
    Progress progress;
    auto pages = TablePages::layOut(table, page, progress);
    REQUIRE(pages);
    return *std::move(pages);
}

QImage imageOf(const TablePages &pages, int index)
{
    const QSizeF paper = pages.pageLayout().fullRect(QPageLayout::Point).size();
    QImage image((paper * 2).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(2, 2);
    REQUIRE(pages.paint(painter, index));
    return image;
}

bool hasInk(const QImage &image, const QRect &where)
{
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("a preview shows the same page whatever was shown before", "[documents]")
{
    const Table table = registrationTable(120);
    const TablePages pages = pagesOf(table);
    REQUIRE(pages.count() > 3);
    const QImage third = imageOf(pages, 2);
    CHECK(imageOf(pages, 0) != third);
    CHECK(imageOf(pages, 2) == third);
    CHECK(imageOf(pagesOf(table), 2) == third);
}

TEST_CASE("a page keeps its margins free", "[documents]")
{
    const TablePages pages = pagesOf(registrationTable(60));
    const QImage page = imageOf(pages, 1);
    CHECK(hasInk(page, page.rect()));
    const int left = static_cast<int>(19 * 2 * 72 / 25.4);
    const int right = static_cast<int>(201 * 2 * 72 / 25.4);
    CHECK_FALSE(hasInk(page, QRect(0, 0, left, page.height())));
    CHECK_FALSE(hasInk(page, QRect(right, 0, page.width() - right, page.height())));
    CHECK_FALSE(hasInk(page, QRect(0, 0, page.width(), 40)));
    CHECK_FALSE(hasInk(page, QRect(0, page.height() - 40, page.width(), 40)));
}

TEST_CASE("pages of a table longer than memory are painted from any place", "[documents]")
{
    int walks = 0;
    const Table table = countedTable(registrationTable(12'000), walks);
    const TablePages pages = pagesOf(table);
    CHECK(walks == 2);
    const int last = pages.count() - 1;
    const QImage end = imageOf(pages, last);
    const QImage begin = imageOf(pages, 0);
    CHECK(imageOf(pages, last) == end);
    CHECK(imageOf(pages, 0) == begin);
    CHECK(begin != end);
    const int before = walks;
    for (int page = 1; page < 40; ++page)
        CHECK(hasInk(imageOf(pages, page), QRect(100, 200, 600, 400)));
    CHECK(walks == before);
}

TEST_CASE("a table that fits into memory is asked for its rows once", "[documents]")
{
    int walks = 0;
    const TablePages pages = pagesOf(countedTable(registrationTable(60), walks));
    for (int page = 0; page < pages.count(); ++page)
        CHECK(hasInk(imageOf(pages, page), QRect(100, 200, 600, 400)));
    CHECK(walks == 1);
}

TEST_CASE("landscape paper lies", "[documents]")
{
    const QPageLayout lying = pagesOf(registrationTable(3), PageSetup{true}).pageLayout();
    CHECK(lying.orientation() == QPageLayout::Landscape);
    CHECK(lying.pageSize().id() == QPageSize::A4);
    CHECK(pagesOf(registrationTable(3)).pageLayout().orientation() == QPageLayout::Portrait);
}

TEST_CASE("a table by groups begins a page for each of them, rows to write in stay with the last",
          "[documents]")
{
    QList<QStringList> rows;
    for (int i = 0; i < 6; ++i)
        rows += {QString::number(i + 1), i < 3 ? u"Первое"_qs : (i < 4 ? u"Второе"_qs : QString()),
                 u"Иванова %1"_qs.arg(i)};
    rows += {u"7"_qs, QString(), QString()};
    Table table = tableOf({{u"number"_qs, u"№"_qs, TableColumn::Kind::Number},
                           {u"track"_qs, u"Направление"_qs, TableColumn::Kind::Text},
                           {u"name"_qs, u"ФИО"_qs, TableColumn::Kind::Name}},
                          rows);
    CHECK(pagesOf(table).count() == 1);
    table.pageColumn = 1;
    CHECK(pagesOf(table).count() == 3);
    table.pageColumn = 2;
    CHECK(pagesOf(table).count() == 6);
}

TEST_CASE("laying out stops when she cancels", "[documents]")
{
    Progress progress;
    Table table = registrationTable(1000);
    table.rows = [rows = table.rows, &progress](const std::function<bool(const QStringList &)> &use) {
        int row = 0;
        return rows([&](const QStringList &cells) {
            if (++row == 500)
                progress.cancel();
            return use(cells);
        });
    };
    const auto pages = TablePages::layOut(table, {}, progress);
    REQUIRE_FALSE(pages);
    CHECK(pages.error().kind == Error::Kind::Cancelled);
    CHECK(progress.done() < 501);
}

TEST_CASE("what the table says when it fails is passed on", "[documents]")
{
    Table table = registrationTable(10);
    table.rows = [](const std::function<bool(const QStringList &)> &) -> Result<void> {
        return Error{Error::Kind::Failed, Message::verbatim(QStringLiteral("The file went away.")), {}};
    };
    Progress progress;
    const auto pages = TablePages::layOut(table, {}, progress);
    REQUIRE_FALSE(pages);
    CHECK(pages.error().message.text() == QStringLiteral("The file went away."));
}
