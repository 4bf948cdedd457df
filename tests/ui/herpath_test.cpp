// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The contact person's path through the window, from the sample to the list on paper and back.

#include "tests/support/testevent.h"
#include "tests/ui/waiting.h"
#include "tests/ui/windowfixture.h"
#include "ui/imports/importpage.h"
#include "ui/pages/listspage.h"
#include "ui/pages/participantspage.h"
#include "ui/pages/peopletable.h"

#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace samovar;
using namespace samovar::test;

namespace {

/// Every person as one text, in a fixed order.
QStringList everybody(const WindowFixture &fixture)
{
    QStringList all;
    const auto take = [&](const Participant &person) {
        all += QStringList{person.fullName(), person.email,
                           person.phone,      person.organisation,
                           person.position,   person.city,
                           person.category,   person.sources.join(QLatin1Char(','))}
                   .join(QLatin1Char('|'));
        return true;
    };
    REQUIRE(fixture.workspace().participants().forEach({}, {QString(), false}, take).ok());
    return all;
}

void importThroughWindow(WindowFixture &fixture)
{
    fixture.prompts.filesToOpen = {{dataPath(QStringLiteral("samples/googleforms_sheets_ru.csv"))}};
    QTest::keyClick(fixture.window.get(), Qt::Key_I, Qt::ControlModifier);
    auto *page = fixture.window->findChild<ImportPage *>();
    REQUIRE(page != nullptr);
    REQUIRE(waitFor([&] { return control<QPushButton>(*page, "apply").isEnabled(); }));
    click(*page, "apply");
    REQUIRE(waitFor([&] { return !fixture.window->view()->isImporting(); }));
}

void findAndCorrect(const WindowFixture &fixture, const Page &people)
{
    QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::ControlModifier);
    auto &search = control<QLineEdit>(people, "searchField");
    REQUIRE(search.hasFocus());
    search.setText(QStringLiteral("берез")); // Берёзина, from the middle of nowhere and without ё
    auto &table = control<PeopleTable>(people, "peopleTable");
    REQUIRE(waitFor([&] { return table.model()->rowCount() >= 1 && table.model()->rowCount() < 10; }));
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    auto &position = control<QPlainTextEdit>(people, "positionEdit");
    position.setFocus();
    position.selectAll();
    position.insertPlainText(QStringLiteral("главный хранитель"));
    QTest::keyClick(&position, Qt::Key_Return);
}

QString saveList(WindowFixture &fixture, const Page &lists, const char *button, const QString &name)
{
    QString path = fixture.file(name);
    fixture.prompts.filesToSave = {path};
    click(lists, button);
    auto *tasks = fixture.window->findChild<Tasks *>();
    REQUIRE(waitFor([&] { return !tasks->isRunning() && QFile::exists(path); }));
    return path;
}

QByteArray beginningOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE(file.size() > 2000);
    return file.read(4);
}

} // namespace

TEST_CASE("open the sample, import, find, correct, copy e-mails, hand out the list, undo all of it", "[path]")
{
    WindowFixture fixture;
    fixture.openSample();
    const QStringList before = everybody(fixture);
    REQUIRE(before.size() == 60);
    const auto stepsBefore = fixture.workspace().journal().steps()->size();

    importThroughWindow(fixture);
    const qint64 imported = fixture.people();
    CHECK(imported > 60);
    const Page &people = *fixture.window->view()->currentPage();
    REQUIRE(qobject_cast<const ParticipantsPage *>(&people) != nullptr);

    findAndCorrect(fixture, people);
    CHECK(everybody(fixture).filter(QStringLiteral("главный хранитель")).size() == 1);

    auto &table = control<PeopleTable>(people, "peopleTable");
    table.setFocus();
    table.selectAll();
    QApplication::clipboard()->clear();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString emails = QApplication::clipboard()->text();
    CHECK(emails.count(QLatin1Char('@')) >= 1);
    CHECK_FALSE(emails.contains(QLatin1Char('\n')));

    fixture.show<ListsPage>();
    const Page &lists = *fixture.window->view()->currentPage();
    REQUIRE(waitFor([&] { return control<QSpinBox>(lists, "page").maximum() > 0; }));
    CHECK(beginningOf(saveList(fixture, lists, "savePDF", QStringLiteral("list.pdf"))) == QByteArray("%PDF"));
    CHECK(beginningOf(saveList(fixture, lists, "saveXLSX", QStringLiteral("list.xlsx"))) ==
          QByteArray("PK\3\4"));

    const auto stepsNow = fixture.workspace().journal().steps()->size();
    REQUIRE(stepsNow == stepsBefore + 2); // the import and the correction; lists write nothing
    for (auto step = stepsBefore; step < stepsNow; ++step)
        QTest::keyClick(fixture.window.get(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(everybody(fixture) == before);
    CHECK(fixture.prompts.errors.isEmpty());
    CHECK(fixture.prompts.asked.isEmpty());
}
