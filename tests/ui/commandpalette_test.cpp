// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testevent.h"
#include "tests/ui/windowfixture.h"
#include "ui/commandpalette.h"
#include "ui/pages/historypage.h"
#include "ui/pages/participantspage.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

using namespace samovar;
using namespace samovar::test;

namespace {

CommandPalette &openPalette(const WindowFixture &fixture)
{
    QTest::keyClick(fixture.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = fixture.window->findChild<CommandPalette *>();
    REQUIRE(palette != nullptr);
    REQUIRE(palette->isVisible());
    return *palette;
}

} // namespace

TEST_CASE("the palette finds a command by part of its name and does it", "[palette]")
{
    WindowFixture fixture;
    fixture.openNew();
    CommandPalette &palette = openPalette(fixture);
    auto &query = control<QLineEdit>(palette, "query");
    QTest::keyClicks(&query, QStringLiteral("hist"));
    auto &results = control<QListWidget>(palette, "results");
    REQUIRE(results.count() == 1);
    QTest::keyClick(&query, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(qobject_cast<HistoryPage *>(fixture.window->view()->currentPage()) != nullptr);
}

TEST_CASE("the palette finds a person by part of the name, е for ё, and shows her", "[palette]")
{
    WindowFixture fixture;
    fixture.openNew();
    const auto added =
        fixture.workspace().participants().add(aParticipant(QStringLiteral("Королёва Анна Петровна")));
    REQUIRE(added.ok());
    fixture.show<HistoryPage>();
    CommandPalette &palette = openPalette(fixture);
    QSignalSpy chosen(&palette, &CommandPalette::personChosen);
    auto &query = control<QLineEdit>(palette, "query");
    query.setText(QStringLiteral("ролева"));
    CHECK(control<QListWidget>(palette, "results").item(0)->text() ==
          QStringLiteral("Королёва Анна Петровна"));
    QTest::keyClick(&query, Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen[0][0].value<ParticipantId>() == *added);
    CHECK(qobject_cast<ParticipantsPage *>(fixture.window->view()->currentPage()) != nullptr);
}

TEST_CASE("the palette says when nothing is found and Esc leaves all as it was", "[palette]")
{
    WindowFixture fixture;
    fixture.openNew();
    CommandPalette &palette = openPalette(fixture);
    auto &query = control<QLineEdit>(palette, "query");
    QTest::keyClicks(&query, QStringLiteral("zzzz"));
    auto &results = control<QListWidget>(palette, "results");
    REQUIRE(results.count() == 1);
    CHECK(results.item(0)->flags() == Qt::NoItemFlags);
    QTest::keyClick(&query, Qt::Key_Return);
    CHECK(palette.isVisible());
    QTest::keyClick(&query, Qt::Key_Escape);
    CHECK_FALSE(palette.isVisible());
}

TEST_CASE("up and down choose in the palette while the line keeps the keyboard", "[palette]")
{
    WindowFixture fixture;
    fixture.openNew();
    CommandPalette &palette = openPalette(fixture);
    auto &query = control<QLineEdit>(palette, "query");
    auto &results = control<QListWidget>(palette, "results");
    REQUIRE(results.count() > 5);
    QTest::keyClick(&query, Qt::Key_Down);
    QTest::keyClick(&query, Qt::Key_Down);
    CHECK(results.currentRow() == 2);
    QTest::keyClick(&query, Qt::Key_Up);
    CHECK(results.currentRow() == 1);
    QTest::keyClick(&query, Qt::Key_PageUp);
    CHECK(results.currentRow() == 0);
    CHECK(query.hasFocus());
}
