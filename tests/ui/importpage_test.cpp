// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/imports.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/waiting.h"
#include "ui/imports/importpage.h"
#include "ui/imports/importtexts.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>

using namespace samovar;
using namespace samovar::test;

namespace {

QString sample(const char *name)
{
    return dataPath(QStringLiteral("samples/") + QString::fromLatin1(name));
}

bool isPreviewed(const ImportPage &page)
{
    return control<QTabWidget>(page, "kinds").isVisible();
}

bool waitForPreview(const ImportPage &page)
{
    return waitFor([&] { return isPreviewed(page); });
}

bool waitForIdle(const PageFixture &fixture)
{
    return waitFor([&] { return !fixture.tasks.isRunning(); });
}

/// The number at the end of a tab's text: «New 70».
qint64 countOf(const ImportPage &page, RowKind kind)
{
    const auto &tabs = control<QTabWidget>(page, "kinds");
    const QString title = importtexts::kindTitle(kind) + QLatin1Char(' ');
    for (int i = 0; i < tabs.count(); ++i) {
        if (tabs.tabText(i).startsWith(title))
            return tabs.tabText(i).mid(title.size()).section(QLatin1Char(','), 0, 0).toLongLong();
    }
    return -1;
}

/// Imports \a file to the end.
void importFile(PageFixture &fixture, const QString &file)
{
    ImportPage page(*fixture.context, {file});
    QSignalSpy finished(&page, &ImportPage::finished);
    page.show();
    REQUIRE(waitForPreview(page));
    QTest::mouseClick(&control<QPushButton>(page, "apply"), Qt::LeftButton);
    REQUIRE(waitFor([&] { return finished.count() == 1; }));
}

} // namespace

TEST_CASE("the import's preview shows what the file would do and writes nothing", "[imports]")
{
    PageFixture fixture(false);
    const QByteArray before = fixture.sha256();
    const QString file = sample("googleforms_sheets_ru.csv");
    Progress progress;
    const auto reports = fixture.workspace->imports().preview({ImportSource{file, {}, {}}}, progress);
    REQUIRE(reports.ok());
    const ImportCounts counts = reports->first().counts;
    REQUIRE(counts.rows == 75);

    ImportPage page(*fixture.context, {file});
    page.show();
    REQUIRE(waitForPreview(page));

    for (const RowKind kind :
         {RowKind::New, RowKind::Changed, RowKind::Unchanged, RowKind::Ask, RowKind::Problem})
        CHECK(countOf(page, kind) == counts.of(kind));
    CHECK(control<QTableView>(page, "newRows").model()->rowCount() == counts.added);
    const qint64 effective = counts.added + counts.changed + counts.ask;
    CHECK(control<QPushButton>(page, "apply").text().contains(QString::number(effective)));
    CHECK(page.title().contains(u"googleforms_sheets_ru.csv"));
    CHECK(fixture.sha256() == before);
}

TEST_CASE("the import's tables are sound models", "[imports]")
{
    PageFixture fixture(false);
    ImportPage page(*fixture.context, {sample("googleforms_zip.csv")});
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (const char *name : {"newRows", "changedRows", "sameRows", "rowsToDecide", "problems"})
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            control<QTableView>(page, name).model(), QAbstractItemModelTester::FailureReportingMode::Fatal));
    page.show();
    REQUIRE(waitForPreview(page));
    CHECK(control<QTableView>(page, "newRows").model()->rowCount() > 0);
}

TEST_CASE("leaving the import changes no byte of the event", "[imports]")
{
    PageFixture fixture(false);
    const QByteArray before = fixture.sha256();
    ImportPage page(*fixture.context, {sample("googleforms_zip.csv")});
    QSignalSpy cancelled(&page, &ImportPage::cancelled);
    page.show();
    REQUIRE(waitForPreview(page));

    SECTION("by the button")
    {
        QTest::mouseClick(&control<QPushButton>(page, "cancel"), Qt::LeftButton);
    }
    SECTION("by Escape")
    {
        QTest::keyClick(&control<QTabWidget>(page, "kinds"), Qt::Key_Escape);
    }
    CHECK(cancelled.count() == 1);
    CHECK(fixture.sha256() == before);
    CHECK(fixture.people() == 0);
}

TEST_CASE("an import page that is closed while it reads leaves the event as it was", "[imports]")
{
    PageFixture fixture(false);
    const QByteArray before = fixture.sha256();
    {
        ImportPage page(*fixture.context, {sample("googleforms_zip.csv")});
        page.show();
    }
    REQUIRE(waitForIdle(fixture));
    CHECK(fixture.sha256() == before);
}

TEST_CASE("importing adds the people, and the same file again offers nothing", "[imports]")
{
    PageFixture fixture(false);
    const QString file = sample("googleforms_sheets_ru.csv");
    {
        ImportPage page(*fixture.context, {file});
        QSignalSpy finished(&page, &ImportPage::finished);
        page.show();
        REQUIRE(waitForPreview(page));
        const qint64 expected = countOf(page, RowKind::New) + countOf(page, RowKind::Ask);
        QTest::keyClick(&control<QTableView>(page, "newRows"), Qt::Key_Return);
        REQUIRE(waitFor([&] { return finished.count() == 1; }));
        CHECK(fixture.people() == expected);
        CHECK(finished.first().first().toString().startsWith(u"googleforms_sheets_ru.csv: "));
    }
    const QByteArray before = fixture.sha256();
    ImportPage page(*fixture.context, {file});
    page.show();
    REQUIRE(waitForPreview(page));
    CHECK(countOf(page, RowKind::Unchanged) == 75);
    CHECK_FALSE(control<QPushButton>(page, "apply").isEnabled());
    CHECK_FALSE(control<QLabel>(page, "whyNot").text().isEmpty());
    QTest::keyClick(&page, Qt::Key_Return);
    CHECK_FALSE(fixture.tasks.isRunning());
    CHECK(fixture.sha256() == before);
}

TEST_CASE("a file that cannot be read is refused with a sentence and a way on", "[imports]")
{
    PageFixture fixture(false);
    const QByteArray before = fixture.sha256();
    QByteArray bytes;
    SECTION("an empty file") {}
    SECTION("a binary file")
    {
        bytes = QByteArray("\x7f\x45LF\0\0\0\1\2\3\0\0\0", 13).repeated(50);
    }
    SECTION("a header alone")
    {
        bytes = "Timestamp,Email Address,Full name\r\n";
    }
    SECTION("a file cut inside a quote")
    {
        bytes = "Timestamp,Email Address,Full name\r\n9/10/2021 15:12:45,a@b.example,\"Ivan";
    }
    ImportPage page(*fixture.context, {fixture.write(QStringLiteral("bad.csv"), bytes)});
    QSignalSpy cancelled(&page, &ImportPage::cancelled);
    page.show();
    const auto &sentence = control<QLabel>(page, "sentence");
    REQUIRE(waitFor([&] { return sentence.isVisible(); }));
    CHECK(sentence.text().size() > 20);
    CHECK_FALSE(control<QPushButton>(page, "apply").isVisible());
    CHECK(fixture.sha256() == before);

    fixture.prompts.filesToOpen += QStringList{sample("googleforms_sheets_en.csv")};
    QTest::mouseClick(&control<QPushButton>(page, "chooseAnother"), Qt::LeftButton);
    REQUIRE(waitForPreview(page));
    CHECK(page.title().contains(u"googleforms_sheets_en.csv"));
    CHECK(control<QPushButton>(page, "apply").isEnabled());
    CHECK(cancelled.count() == 0);
}

TEST_CASE("an import that she stops changes no byte, and can be begun again", "[imports]")
{
    PageFixture fixture(false);
    QByteArray rows = "Timestamp,Email Address,Full name\r\n";
    constexpr int kRows = 5000;
    for (int i = 0; i < kRows; ++i)
        rows += QByteArray("9/13/2021 15:12:45,person%1@lib.example,Person Number%1\r\n")
                    .replace("%1", QByteArray::number(i));
    ImportPage page(*fixture.context, {fixture.write(QStringLiteral("many.csv"), rows)});
    QSignalSpy finished(&page, &ImportPage::finished);
    QSignalSpy cancelled(&page, &ImportPage::cancelled);
    page.show();
    REQUIRE(waitForPreview(page));
    const QByteArray before = fixture.sha256();
    auto &apply = control<QPushButton>(page, "apply");
    QTest::mouseClick(&apply, Qt::LeftButton);
    CHECK_FALSE(apply.isEnabled());
    QTest::keyClick(&page, Qt::Key_Escape);
    REQUIRE(waitFor([&] { return apply.isEnabled(); }));
    CHECK(control<QLabel>(page, "note").isVisible());
    CHECK(finished.count() == 0);
    CHECK(cancelled.count() == 0);
    CHECK(fixture.sha256() == before);

    QTest::mouseClick(&apply, Qt::LeftButton);
    REQUIRE(waitFor([&] { return finished.count() == 1; }));
    CHECK(fixture.people() == kRows);
}

TEST_CASE("going back from a refused file leaves the import", "[imports]")
{
    PageFixture fixture(false);
    ImportPage page(*fixture.context, {fixture.write(QStringLiteral("bad.csv"), {})});
    QSignalSpy cancelled(&page, &ImportPage::cancelled);
    page.show();
    auto &back = control<QPushButton>(page, "back");
    REQUIRE(waitFor([&] { return back.isVisible(); }));
    QTest::mouseClick(&back, Qt::LeftButton);
    CHECK(cancelled.count() == 1);
}

TEST_CASE("a column that she chose another field for is read by her choice, and the guess can come back",
          "[imports]")
{
    PageFixture fixture(false);
    ImportPage page(*fixture.context, {sample("googleforms_sheets_ru.csv")});
    page.show();
    REQUIRE(waitForPreview(page));
    constexpr int kRegionColumn = 3;
    auto &field = control<QComboBox>(page, "field3");
    auto &useGuess = control<QToolButton>(page, "useGuess3");
    REQUIRE(field.currentData().toInt() == static_cast<int>(ColumnField::Region));
    CHECK_FALSE(useGuess.isVisibleTo(&page));
    control<QTabWidget>(page, "kinds").setCurrentIndex(2);

    field.setCurrentIndex(field.findData(static_cast<int>(ColumnField::Ignore)));
    Q_EMIT field.activated(field.currentIndex());
    REQUIRE(waitFor([&] { return useGuess.isVisibleTo(&page); }));
    CHECK(field.currentData().toInt() == static_cast<int>(ColumnField::Ignore));
    CHECK(control<QTabWidget>(page, "kinds").currentIndex() == 2);

    SECTION("and it is imported so")
    {
        QSignalSpy finished(&page, &ImportPage::finished);
        QTest::mouseClick(&control<QPushButton>(page, "apply"), Qt::LeftButton);
        REQUIRE(waitFor([&] { return finished.count() == 1; }));
        int withRegion = 0;
        const auto count = [&](const Participant &person) {
            withRegion += person.region.isEmpty() ? 0 : 1;
            return true;
        };
        REQUIRE(fixture.workspace->participants().forEach({}, {}, count).ok());
        CHECK(withRegion == 0);
    }
    SECTION("and the guess comes back")
    {
        QTest::mouseClick(&useGuess, Qt::LeftButton);
        REQUIRE(waitFor([&] { return !useGuess.isVisibleTo(&page); }));
        CHECK(field.currentData().toInt() == static_cast<int>(ColumnField::Region));
    }
    CHECK(control<QComboBox>(page, "field3").objectName().endsWith(QString::number(kRegionColumn)));
}

TEST_CASE("several files are one import with a preview for each", "[imports]")
{
    PageFixture fixture(false);
    ImportPage page(*fixture.context, {sample("googleforms_zip.csv"), sample("googleforms_sheets_ru.csv")});
    QSignalSpy finished(&page, &ImportPage::finished);
    page.show();
    REQUIRE(waitForPreview(page));
    auto &file = control<QComboBox>(page, "file");
    REQUIRE(file.isVisible());
    REQUIRE(file.count() == 2);
    const qint64 newInFirst = countOf(page, RowKind::New);
    file.setCurrentIndex(1);
    Q_EMIT file.activated(1);
    CHECK(file.itemText(1).startsWith(u"googleforms_sheets_ru.csv"));
    CHECK(countOf(page, RowKind::New) < newInFirst);

    QTest::mouseClick(&control<QPushButton>(page, "apply"), Qt::LeftButton);
    REQUIRE(waitFor([&] { return finished.count() == 1; }));
    CHECK(fixture.people() >= newInFirst);
    CHECK(fixture.workspace->journal().undo().ok());
    CHECK(fixture.people() == 0);
}

TEST_CASE("the keyboard steps through the tabs of the import", "[imports]")
{
    PageFixture fixture(false);
    ImportPage page(*fixture.context, {sample("googleforms_zip.csv")});
    page.show();
    REQUIRE(waitForPreview(page));
    auto &tabs = control<QTabWidget>(page, "kinds");
    REQUIRE(tabs.currentIndex() == 0);
    QTest::keyClick(tabs.tabBar(), Qt::Key_Right);
    CHECK(tabs.currentIndex() == 1);
    QTest::keyClick(&page, Qt::Key_Tab, Qt::ControlModifier);
    CHECK(tabs.currentIndex() == 2);
    QTest::keyClick(&page, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(tabs.currentIndex() == 1);
}

TEST_CASE("an event that is open for reading only is not imported into, and says so", "[imports]")
{
    PageFixture fixture(false);
    auto second = Workspace::open(fixture.workspace->path(), fixture.clock);
    REQUIRE(second.ok());
    REQUIRE((*second)->isReadOnly());
    UiContext context{**second, fixture.prompts, fixture.tasks, fixture.settings};
    ImportPage page(context, {sample("googleforms_zip.csv")});
    page.show();
    REQUIRE(waitForPreview(page));
    CHECK_FALSE(control<QPushButton>(page, "apply").isEnabled());
    CHECK_FALSE(control<QLabel>(page, "whyNot").text().isEmpty());
}

TEST_CASE("an import whose file has gone since the preview says so and changes nothing", "[imports]")
{
    PageFixture fixture(false);
    QFile original(sample("googleforms_zip.csv"));
    REQUIRE(original.open(QIODevice::ReadOnly));
    const QString path = fixture.write(QStringLiteral("forms.csv"), original.readAll());
    ImportPage page(*fixture.context, {path});
    page.show();
    REQUIRE(waitForPreview(page));
    const QByteArray before = fixture.sha256();
    REQUIRE(QFile::remove(path));
    QTest::mouseClick(&control<QPushButton>(page, "apply"), Qt::LeftButton);
    REQUIRE(waitFor([&] { return fixture.prompts.errors.size() == 1; }));
    CHECK(fixture.sha256() == before);
    CHECK(isPreviewed(page));
    CHECK(control<QPushButton>(page, "apply").isEnabled());
}

TEST_CASE("of a second export of the same form only the later answers are new", "[imports]")
{
    PageFixture fixture(false);
    importFile(fixture, sample("googleforms_zip.csv"));
    ImportPage page(*fixture.context, {sample("googleforms_sheets_ru.csv")});
    page.show();
    REQUIRE(waitForPreview(page));
    qint64 sum = 0;
    for (const RowKind kind :
         {RowKind::New, RowKind::Changed, RowKind::Unchanged, RowKind::Ask, RowKind::Problem})
        sum += countOf(page, kind);
    CHECK(sum == 75);
    // truth.csv: six answers of the sheet are not in the zip, all by people who are not in it either.
    CHECK(countOf(page, RowKind::New) + countOf(page, RowKind::Ask) == 6);
}
