// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/changebus.h"
#include "core/db/changejournal.h"
#include "tests/support/testevent.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/waiting.h"
#include "ui/support/tasks.h"

#include <QSignalSpy>
#include <QThread>

using namespace samovar;
using namespace samovar::test;

namespace {

const Message kTitle = Message::verbatim(QStringLiteral("Counting"));

Result<void> workUntilCancelled(Workspace &own, Progress &progress)
{
    return own.journal().change(kTitle, [&](Change &) -> Result<void> {
        while (!progress.isCancelled())
            QThread::yieldCurrentThread();
        return Error{Error::Kind::Cancelled, Message::verbatim(QStringLiteral("Cancelled.")), {}};
    });
}

} // namespace

TEST_CASE("a task works in another thread over a connection of its own and its change is announced",
          "[tasks]")
{
    PageFixture fixture(false);
    QSignalSpy announced(&fixture.workspace->bus(), &ChangeBus::changed);
    QThread *worker = nullptr;
    bool isOther = false;
    bool isDone = false;
    REQUIRE(fixture.tasks.start(
        kTitle, *fixture.workspace,
        [&](Workspace &own, Progress &) -> Result<void> {
            worker = QThread::currentThread();
            isOther = &own != fixture.workspace.get();
            const auto added = own.participants().add(aParticipant(QStringLiteral("Седых Анна")));
            return added ? Result<void>() : Result<void>(added.error());
        },
        [&](const Result<void> &result) {
            CHECK(result.ok());
            CHECK_FALSE(fixture.tasks.isRunning());
            CHECK(QThread::currentThread() == fixture.tasks.thread());
            isDone = true;
        }));
    REQUIRE(waitFor([&] { return isDone; }));
    CHECK(worker != QThread::currentThread());
    CHECK(isOther);
    CHECK(announced.count() == 1);
    CHECK(fixture.people() == 1);
}

TEST_CASE("only one task runs at a time", "[tasks]")
{
    PageFixture fixture(false);
    REQUIRE(fixture.tasks.start(kTitle, *fixture.workspace, workUntilCancelled, {}));
    CHECK(fixture.tasks.isRunning());
    CHECK(fixture.tasks.title() == kTitle);
    CHECK_FALSE(fixture.tasks.start(kTitle, *fixture.workspace, workUntilCancelled, {}));
    fixture.tasks.cancelAndWait();
    CHECK_FALSE(fixture.tasks.isRunning());
    CHECK(fixture.tasks.progress() == nullptr);
}

TEST_CASE("cancelling waits until the work has rolled back and tells so once", "[tasks]")
{
    PageFixture fixture(false);
    int told = 0;
    REQUIRE(
        fixture.tasks.start(kTitle, *fixture.workspace, workUntilCancelled, [&](const Result<void> &result) {
            ++told;
            CHECK(result.error().kind == Error::Kind::Cancelled);
        }));
    fixture.tasks.cancelAndWait();
    CHECK(told == 1);
    QCoreApplication::processEvents(); // the thread's late signal changes nothing
    CHECK(told == 1);
    CHECK(fixture.workspace->participants().add(aParticipant(QStringLiteral("Ким Ян"))).ok());
}

TEST_CASE("what follows a task may start the next", "[tasks]")
{
    PageFixture fixture(false);
    int ended = 0;
    const auto nothing = [](Workspace &, Progress &) { return Result<void>(); };
    REQUIRE(fixture.tasks.start(kTitle, *fixture.workspace, nothing, [&](const Result<void> &) {
        ++ended;
        CHECK(
            fixture.tasks.start(kTitle, *fixture.workspace, nothing, [&](const Result<void> &) { ++ended; }));
    }));
    REQUIRE(waitFor([&] { return ended == 2; }));
}
