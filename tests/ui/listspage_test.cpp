// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracks/tracks.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/waiting.h"
#include "ui/lists/columnchooser.h"
#include "ui/pages/listspage.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

using namespace samovar;
using namespace samovar::test;

namespace {

bool waitForPages(const ListsPage &page)
{
    return waitFor([&] { return control<QSpinBox>(page, "page").maximum() > 0; });
}

/// Ticks exactly \a keys and brings them into this order with the keyboard's buttons.
void chooseColumns(const ListsPage &page, const QStringList &keys)
{
    auto &columns = control<QListWidget>(page, "columns");
    const auto rowOf = [&](const QString &key) {
        for (int row = 0; row < columns.count(); ++row) {
            if (columns.item(row)->data(Qt::UserRole).toString() == key)
                return row;
        }
        return -1;
    };
    for (int place = 0; place < keys.size(); ++place) {
        columns.setCurrentRow(rowOf(keys[place]));
        columns.currentItem()->setCheckState(Qt::Checked);
        while (columns.currentRow() > place)
            QTest::mouseClick(&control<QToolButton>(page, "moveUp"), Qt::LeftButton);
    }
    for (int row = static_cast<int>(keys.size()); row < columns.count(); ++row)
        columns.item(row)->setCheckState(Qt::Unchecked);
}

void choose(QComboBox &box, const QVariant &data)
{
    REQUIRE(box.findData(data) >= 0);
    box.setCurrentIndex(box.findData(data));
}

QString textOfPdf(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Every part of a workbook that holds text, as XML.
QString textOfXlsx(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("python3"),
                  {QStringLiteral("-c"),
                   QStringLiteral("import sys,zipfile\n"
                                  "book=zipfile.ZipFile(sys.argv[1])\n"
                                  "for name in book.namelist():\n"
                                  "    if name.endswith('.xml'): sys.stdout.buffer.write(book.read(name))"),
                   path});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOfFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// Saves through the button \a name and waits for the end.
QString save(PageFixture &fixture, ListsPage &page, const char *button, const QString &name)
{
    QSignalSpy done(&page, &Page::done);
    fixture.prompts.filesToSave += fixture.file(name);
    QTest::mouseClick(&control<QPushButton>(page, button), Qt::LeftButton);
    REQUIRE(waitFor([&] { return done.count() == 1; }));
    CHECK(done.first().first().toString().contains(name));
    return fixture.file(name);
}

QList<Participant> people(const PageFixture &fixture, const ParticipantFilter &filter,
                          const ParticipantOrder &order)
{
    QList<Participant> found;
    const auto take = [&](const Participant &person) {
        found += person;
        return true;
    };
    REQUIRE(fixture.workspace->participants().forEach(filter, order, take).ok());
    return found;
}

/// Whether the \a parts stand in \a text one after the other.
bool standInOrder(const QString &text, const QStringList &parts)
{
    qsizetype from = 0;
    for (const QString &part : parts) {
        from = text.indexOf(part, from);
        if (from < 0)
            return false;
        from += part.size();
    }
    return true;
}

} // namespace

TEST_CASE("a list of thousands is counted while the window goes on, also when something changes meanwhile",
          "[lists]")
{
    PageFixture fixture(false);
    const int count = Reader::kFew + 1;
    fixture.importMany(count);
    ListsPage page(*fixture.context);
    page.resize(1200, 800);
    page.show();
    const auto &remark = control<QLabel>(page, "remark");
    CHECK(!remark.text().contains(QLocale().toString(count))); // nothing waits for it
    Participant person;
    person.surname = QStringLiteral("Новая");
    REQUIRE(fixture.workspace->participants().add(person).ok());
    REQUIRE(waitFor([&] { return remark.text().contains(QLocale().toString(count + 1)); }));
    CHECK(control<QSpinBox>(page, "page").maximum() > 1);

    auto &search = control<QLineEdit>(page, "search");
    search.setText(QStringLiteral("новая"));
    REQUIRE(waitFor([&] { return remark.text().startsWith(QStringLiteral("1 ")); }));
}

TEST_CASE("a list is saved with her columns, order and signatures as CSV, PDF and XLSX", "[lists]")
{
    PageFixture fixture(true);
    ListsPage page(*fixture.context);
    page.resize(1200, 700);
    page.show();
    REQUIRE(waitForPages(page));
    chooseColumns(page, {QStringLiteral("city"), QStringLiteral("name"), QStringLiteral("phone")});
    choose(control<QComboBox>(page, "order"), QStringLiteral("city"));
    control<QCheckBox>(page, "descending").setChecked(true);
    control<QCheckBox>(page, "signature").setChecked(true);

    const QList<Participant> expected = people(fixture, {}, {QStringLiteral("city"), true});
    REQUIRE(expected.size() == 60);
    QStringList emails;
    QStringList surnames;
    for (const Participant &person : expected) {
        emails += person.email;
        surnames += person.surname;
    }
    const QStringList titles{listColumnTitle(u"city"), listColumnTitle(u"name"), listColumnTitle(u"phone")};

    const QString csv = textOfFile(save(fixture, page, "saveCSV", QStringLiteral("list.csv")));
    CHECK(standInOrder(csv, titles));
    CHECK(standInOrder(csv, surnames));
    CHECK(std::none_of(emails.begin(), emails.end(),
                       [&](const QString &email) { return !email.isEmpty() && csv.contains(email); }));

    const QString pdf = textOfPdf(save(fixture, page, "savePDF", QStringLiteral("list.pdf")));
    CHECK(standInOrder(pdf, titles));
    CHECK(std::all_of(surnames.begin(), surnames.end(),
                      [&](const QString &surname) { return pdf.contains(surname); }));

    const QString xlsx = textOfXlsx(save(fixture, page, "saveXLSX", QStringLiteral("list.xlsx")));
    CHECK(std::all_of(surnames.begin(), surnames.end(),
                      [&](const QString &surname) { return xlsx.contains(surname); }));
    CHECK(fixture.prompts.errors.isEmpty());
    CHECK(fixture.prompts.suggested.size() == 3);
    CHECK(fixture.prompts.suggested.first().endsWith(u"2021-09-18.csv"));
}

TEST_CASE("a list is narrowed by a part of a name, and by the late alone", "[lists]")
{
    PageFixture fixture(true);
    ListsPage page(*fixture.context);
    page.show();
    REQUIRE(waitForPages(page));
    const Participant someone = people(fixture, {}, {}).first();
    control<QLineEdit>(page, "search").setText(someone.surname.mid(1));
    ParticipantFilter filter;
    filter.text = someone.surname.mid(1);
    const QList<Participant> expected = people(fixture, filter, {});
    REQUIRE(expected.size() < 60);
    const QString csv = textOfFile(save(fixture, page, "saveCSV", QStringLiteral("some.csv")));
    qsizetype listed = 0;
    for (const Participant &person : people(fixture, {}, {}))
        listed += csv.contains(person.fullName()) ? 1 : 0;
    CHECK(listed == expected.size());
}

TEST_CASE("the preview follows each choice", "[lists]")
{
    PageFixture fixture(true);
    ListsPage page(*fixture.context);
    page.resize(1200, 700);
    page.show();
    REQUIRE(waitForPages(page));
    auto &pages = control<QWidget>(page, "pages");
    auto &remark = control<QLabel>(page, "remark");
    const QImage before = pages.grab().toImage();
    const QString all = remark.text();

    SECTION("columns")
    {
        chooseColumns(page, {QStringLiteral("email")});
        CHECK(waitFor([&] { return pages.grab().toImage() != before; }));
    }
    SECTION("a filter that nobody passes")
    {
        control<QLineEdit>(page, "search").setText(QStringLiteral("no such person"));
        CHECK(waitFor([&] { return remark.text() != all; }));
    }
    SECTION("more blank rows make more pages")
    {
        const int pageCount = control<QSpinBox>(page, "page").maximum();
        control<QSpinBox>(page, "blankRows").setValue(200);
        CHECK(waitFor([&] { return control<QSpinBox>(page, "page").maximum() > pageCount; }));
    }
    SECTION("a person who is added by another page")
    {
        Participant person;
        person.surname = QStringLiteral("Newcomer");
        REQUIRE(fixture.workspace->participants().add(person).ok());
        CHECK(waitFor([&] { return remark.text() != all; }));
    }
}

TEST_CASE("the pages of the preview are turned by the keyboard", "[lists]")
{
    PageFixture fixture(true);
    ListsPage page(*fixture.context);
    page.resize(1200, 700);
    page.show();
    REQUIRE(waitForPages(page));
    control<QSpinBox>(page, "blankRows").setValue(200);
    auto &number = control<QSpinBox>(page, "page");
    REQUIRE(waitFor([&] { return number.maximum() > 2; }));
    auto &pages = control<QWidget>(page, "pages");
    QTest::keyClick(&pages, Qt::Key_PageDown);
    CHECK(number.value() == 2);
    QTest::keyClick(&pages, Qt::Key_End);
    CHECK(number.value() == number.maximum());
    QTest::keyClick(&pages, Qt::Key_PageUp);
    CHECK(number.value() == number.maximum() - 1);
    number.setValue(1);
    CHECK_FALSE(control<QToolButton>(page, "previousPage").isEnabled());
}

TEST_CASE("printing puts the same list on paper", "[lists]")
{
    PageFixture fixture(true);
    ListsPage page(*fixture.context);
    const QString path = fixture.file(QStringLiteral("paper.pdf"));
    page.show();
    REQUIRE(waitForPages(page));
    QSignalSpy done(&page, &Page::done);

    SECTION("all pages")
    {
        page.setPrinterChooser([&](QPrinter &printer, QWidget *) {
            printer.setOutputFileName(path);
            return true;
        });
        QTest::mouseClick(&control<QPushButton>(page, "print"), Qt::LeftButton);
        REQUIRE(waitFor([&] { return done.count() == 1; }));
        const QString text = textOfPdf(path);
        for (const Participant &person : people(fixture, {}, {}))
            CHECK(text.contains(person.surname));
    }
    SECTION("the pages that she chose")
    {
        control<QSpinBox>(page, "blankRows").setValue(200);
        page.setPrinterChooser([&](QPrinter &printer, QWidget *) {
            printer.setOutputFileName(path);
            printer.setPrintRange(QPrinter::PageRange);
            printer.setFromTo(2, 3);
            return true;
        });
        page.print();
        REQUIRE(waitFor([&] { return done.count() == 1; }));
        CHECK(textOfPdf(path).count(QChar::FormFeed) == 2);
    }
    SECTION("nothing where she cancels")
    {
        page.setPrinterChooser([](QPrinter &, QWidget *) { return false; });
        page.print();
        CHECK_FALSE(fixture.tasks.isRunning());
        CHECK(done.count() == 0);
    }
    CHECK(fixture.prompts.errors.isEmpty());
}

TEST_CASE("her choices for a list are there again next time, but not the filter", "[lists]")
{
    PageFixture fixture(true);
    {
        ListsPage page(*fixture.context);
        page.show();
        REQUIRE(waitForPages(page));
        chooseColumns(page, {QStringLiteral("email"), QStringLiteral("city")});
        choose(control<QComboBox>(page, "paper"), true);
        control<QSpinBox>(page, "blankRows").setValue(7);
        control<QLineEdit>(page, "search").setText(QStringLiteral("library"));
    }
    ListsPage page(*fixture.context);
    page.show();
    CHECK(control<ColumnChooser>(page, "columnChooser").chosen() ==
          QStringList{QStringLiteral("email"), QStringLiteral("city")});
    CHECK(control<QComboBox>(page, "paper").currentData().toBool());
    CHECK(control<QSpinBox>(page, "blankRows").value() == 7);
    CHECK(control<QLineEdit>(page, "search").text().isEmpty());

    control<QListWidget>(page, "kinds").setCurrentRow(1);
    CHECK(control<QSpinBox>(page, "blankRows").value() == 0);
    control<QListWidget>(page, "kinds").setCurrentRow(0);
    CHECK(control<QSpinBox>(page, "blankRows").value() == 7);
}

TEST_CASE("the last column of a list stays ticked", "[lists]")
{
    PageFixture fixture(true);
    ListsPage page(*fixture.context);
    page.show();
    chooseColumns(page, {QStringLiteral("email")});
    control<QListWidget>(page, "columns").item(0)->setCheckState(Qt::Unchecked);
    CHECK(control<ColumnChooser>(page, "columnChooser").chosen() == QStringList{QStringLiteral("email")});
}

TEST_CASE("lists of an event without participants offer to import some", "[lists]")
{
    PageFixture fixture(false);
    ListsPage page(*fixture.context);
    QSignalSpy importRequested(&page, &Page::importRequested);
    page.show();
    auto &import = control<QPushButton>(page, "import");
    REQUIRE(import.isVisible());
    CHECK_FALSE(control<QPushButton>(page, "print").isEnabled());
    QTest::mouseClick(&import, Qt::LeftButton);
    CHECK(importRequested.count() == 1);

    Participant person;
    person.surname = QStringLiteral("Newcomer");
    REQUIRE(fixture.workspace->participants().add(person).ok());
    CHECK(waitFor([&] { return control<QPushButton>(page, "print").isEnabled(); }));
    CHECK_FALSE(import.isVisible());
}

TEST_CASE("a list that cannot be written says why", "[lists]")
{
    PageFixture fixture(true);
    ListsPage page(*fixture.context);
    page.show();
    REQUIRE(waitForPages(page));
    const QString path = fixture.file(QStringLiteral("no such folder/list.pdf"));
    fixture.prompts.filesToSave += path;
    QTest::mouseClick(&control<QPushButton>(page, "savePDF"), Qt::LeftButton);
    REQUIRE(waitFor([&] { return fixture.prompts.errors.size() == 1; }));
    CHECK_FALSE(fixture.prompts.errors.first().message.text().isEmpty());
    CHECK_FALSE(QFileInfo::exists(path));
}

TEST_CASE("the lists' commands in the menu save what the buttons save", "[lists]")
{
    PageFixture fixture(true);
    ListsPage page(*fixture.context);
    page.show();
    REQUIRE(waitForPages(page));
    const QList<QAction *> commands = page.commands();
    const auto isCsv = [](const QAction *action) { return action->objectName() == u"saveListAsCSV"; };
    const auto found = std::find_if(commands.begin(), commands.end(), isCsv);
    REQUIRE(found != commands.end());
    QSignalSpy done(&page, &Page::done);
    fixture.prompts.filesToSave += fixture.file(QStringLiteral("menu.csv"));
    (*found)->trigger();
    REQUIRE(waitFor([&] { return done.count() == 1; }));
    CHECK(QFileInfo(fixture.file(QStringLiteral("menu.csv"))).size() > 1000);
}

TEST_CASE("of the list by track she chooses one, or has a page for each", "[lists]")
{
    PageFixture fixture(true);
    const QList<Track> tracks = fixture.workspace->tracks().all().valueOr({});
    const auto people = fixture.workspace->participants().ids({}, {});
    REQUIRE(people.ok());
    for (size_t i = 0; i < 5; ++i)
        REQUIRE(fixture.workspace->tracks()
                    .seat(std::span(*people).subspan(i * 5, 5), tracks[static_cast<qsizetype>(i)].id)
                    .ok());
    ListsPage page(*fixture.context);
    page.resize(1200, 700);
    page.show();
    CHECK_FALSE(control<QComboBox>(page, "track").isVisible());
    auto &kinds = control<QListWidget>(page, "kinds");
    kinds.setCurrentRow(1);
    auto &track = control<QComboBox>(page, "track");
    REQUIRE(waitFor([&] { return track.count() == 6; }));
    CHECK(track.isVisible());
    auto &number = control<QSpinBox>(page, "page");
    REQUIRE(waitFor([&] { return number.maximum() >= 6; }));
    control<QCheckBox>(page, "trackPerPage").setChecked(false);
    REQUIRE(waitFor([&] { return number.maximum() < 6; }));

    choose(track, tracks[3].id.value);
    const QString csv = textOfFile(save(fixture, page, "saveCSV", QStringLiteral("one.csv")));
    CHECK(csv.contains(tracks[3].title));
    CHECK_FALSE(csv.contains(tracks[1].title));
    REQUIRE(waitFor([&] { return control<QLabel>(page, "remark").text().startsWith(u'5'); }));
}

TEST_CASE("speakers are listed without the filters that only participants have", "[lists]")
{
    PageFixture fixture(true);
    ListsPage page(*fixture.context);
    page.resize(1200, 700);
    page.show();
    CHECK(control<QLineEdit>(page, "search").isVisible());
    auto &kinds = control<QListWidget>(page, "kinds");
    kinds.setCurrentRow(kinds.count() - 1);
    CHECK_FALSE(control<QLineEdit>(page, "search").isVisible());
    CHECK_FALSE(control<QComboBox>(page, "order").isVisible());
    const QString pdf = textOfPdf(save(fixture, page, "savePDF", QStringLiteral("speakers.pdf")));
    CHECK(pdf.contains(u"Бимурзаев Д. С."_qs));
    CHECK(pdf.contains(u"21.09 09:30–10:00"_qs));
    kinds.setCurrentRow(0);
    CHECK(control<QLineEdit>(page, "search").isVisible());
}
