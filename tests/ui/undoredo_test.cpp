// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/imports.h"
#include "tests/support/testevent.h"
#include "tests/ui/waiting.h"
#include "tests/ui/windowfixture.h"
#include "ui/pages/participantspage.h"
#include "ui/undoredo.h"

#include <QFile>
#include <QLineEdit>

using namespace samovar;
using namespace samovar::test;

namespace {

constexpr int kMany = 4000; // people: each is a row and more in several tables

QString manyRegistrations(const WindowFixture &fixture)
{
    QFile file(fixture.file(QStringLiteral("many.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("\"Отметка времени\",\"Адрес электронной почты\",\"Фамилия, имя, отчество (полностью)\"\n");
    for (int i = 0; i < kMany; ++i)
        file.write(QStringLiteral("06.09.2021 10:%1:%2,p%3@pochta.example,Седых Анна Ивановна\n")
                       .arg(i / 60 % 60, 2, 10, QLatin1Char('0'))
                       .arg(i % 60, 2, 10, QLatin1Char('0'))
                       .arg(i)
                       .toUtf8());
    return file.fileName();
}

} // namespace

TEST_CASE("a large step is undone and redone by a task, so that the window stays alive", "[undo]")
{
    WindowFixture fixture;
    fixture.openNew();
    Progress progress;
    REQUIRE(fixture.workspace().imports().apply({{manyRegistrations(fixture), {}, {}}}, progress).ok());
    REQUIRE(fixture.people() == kMany);
    REQUIRE(fixture.workspace().journal().steps()->constLast().rows > UndoRedo::kLarge);

    auto *tasks = fixture.window->findChild<Tasks *>();
    fixture.action("undo").trigger();
    CHECK(tasks->isRunning());
    CHECK_FALSE(fixture.action("undo").isEnabled()); // one at a time
    REQUIRE(waitFor([&] { return !tasks->isRunning(); }));
    CHECK(fixture.people() == 0);
    CHECK(fixture.action("redo").isEnabled());

    fixture.action("redo").trigger();
    CHECK(tasks->isRunning());
    REQUIRE(waitFor([&] { return !tasks->isRunning(); }));
    CHECK(fixture.people() == kMany);
}

TEST_CASE("typing in a field is taken back before anything in the event is", "[undo]")
{
    WindowFixture fixture;
    fixture.openNew();
    REQUIRE(fixture.workspace().participants().add(aParticipant(QStringLiteral("Ким Ян"))).ok());
    fixture.show<ParticipantsPage>();
    QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    QTest::keyClicks(field, QStringLiteral("kim"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(field->text().isEmpty());
    CHECK(fixture.people() == 1);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(fixture.people() == 0);
}
