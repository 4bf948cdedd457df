// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The worker's and the watcher's side of long work.
#include "core/base/progress.h"
#include "tests/support/catchqt.h"

#include <thread>

using namespace samovar;

TEST_CASE("a new stage starts from nothing and says what it is", "[progress]")
{
    Progress progress;
    progress.begin(Message::verbatim(QStringLiteral("reading")), 10);
    progress.advance(7);
    REQUIRE(progress.done() == 7);
    REQUIRE(progress.total() == 10);
    progress.begin(Message::verbatim(QStringLiteral("writing")), 0);
    REQUIRE(progress.done() == 0);
    REQUIRE(progress.total() == 0);
    REQUIRE(progress.what().text() == QStringLiteral("writing"));
}

TEST_CASE("a worker in another thread sees that it was cancelled", "[progress]")
{
    Progress progress;
    REQUIRE_FALSE(progress.isCancelled());
    std::thread worker([&progress] {
        for (qint64 done = 0; !progress.isCancelled(); ++done)
            progress.advance(done);
    });
    progress.cancel();
    worker.join();
    REQUIRE(progress.isCancelled());
}
