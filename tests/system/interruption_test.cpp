// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/csvgenerator.h"
#include "tests/support/catchqt.h"
#include "tests/system/program.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace samovar::test;

namespace {

constexpr int kRows = 8'000; // large enough that SQLite spills its cache before the commit
constexpr int kKills = 30;

QString generatedFile(const EventFile &event)
{
    QByteArray bytes;
    const auto made = samovar::bench::generateCsv(kRows, 7, [&bytes](std::string_view piece) {
        bytes.append(piece.data(), static_cast<qsizetype>(piece.size()));
    });
    REQUIRE(made.rows == kRows);
    return event.write(u"large.csv"_qs, bytes);
}

/// Waits without sleeping blindly: comes back as soon as the process ends, or when the time is over.
bool endsWithin(QProcess &process, qint64 milliseconds)
{
    return process.waitForFinished(static_cast<int>(milliseconds)) || process.state() == QProcess::NotRunning;
}

} // namespace

TEST_CASE("killed at any moment of an import the file opens, is whole, and holds all of it or nothing",
          "[system][interruption]")
{
    const EventFile event;
    const QString file = generatedFile(event);
    const QByteArray empty = contents(event.path());

    QElapsedTimer timer;
    timer.start();
    REQUIRE(event.run(u"import"_qs, {file, u"--quiet"_qs}).exit == 0);
    const qint64 whole = timer.elapsed();
    const qint64 all = event.people();
    REQUIRE(all > kRows / 2);

    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    int killed = 0;
    int taken = 0;
    int tries = 0;
    while (killed < kKills && tries < 5 * kKills) {
        ++tries;
        static_cast<void>(event.write(u"event.samovar"_qs, empty));
        QProcess process;
        start(process, {u"import"_qs, event.path(), file, u"--quiet"_qs});
        // Beyond its usual end as well: the moments around the commit are the interesting ones.
        const qint64 moment = random.bounded(static_cast<int>(whole) * 13 / 10);
        if (!endsWithin(process, moment)) {
            process.kill();
            REQUIRE(process.waitForFinished());
            ++killed;
        }
        INFO("try " << tries << ", after " << moment << " of " << whole << " ms, seed " << seed);
        const Run verified = event.run(u"verify"_qs);
        INFO(verified.err.toStdString());
        CHECK(verified.exit == 0);
        const qint64 people = event.number(u"SELECT count(*) FROM participants"_qs);
        CHECK((people == 0 || people == all));
        CHECK(event.number(u"SELECT count(*) FROM history_steps"_qs) == (people == 0 ? 0 : 1));
        taken += people == 0 ? 0 : 1;
    }
    CHECK(killed == kKills);
    WARN("seed " << seed << ": " << killed << " killed while running, " << taken << " of " << tries
                 << " had it all");
}

TEST_CASE("an import that is interrupted by Ctrl+C is rolled back and says so", "[system][interruption]")
{
    const EventFile event;
    const QString file = generatedFile(event);
    QProcess process;
    start(process, {u"import"_qs, event.path(), file, u"--json"_qs});
    // SQLite's journal appears when the writing has begun.
    REQUIRE(QTest::qWaitFor([&event] { return QFile::exists(event.path() + u"-journal"_qs); }, 60'000));
    REQUIRE(::kill(static_cast<pid_t>(process.processId()), SIGINT) == 0);
    REQUIRE(process.waitForFinished(60'000));
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 1);
    CHECK(process.readAllStandardOutput().isEmpty());
    CHECK_FALSE(process.readAllStandardError().isEmpty());
    CHECK(event.people() == 0);
    CHECK(event.steps() == 0);
    CHECK(event.run(u"verify"_qs).exit == 0);
}

TEST_CASE("a file that another program holds can be read, and writing says who holds it", "[system][lock]")
{
    const EventFile event({u"--sample"_qs});
    static_cast<void>(event.import({sample(u"googleforms_zip.csv"_qs)}));
    QLockFile lock(event.path() + u".lock"_qs);
    lock.setStaleLockTime(0);
    REQUIRE(lock.tryLock());
    const QByteArray before = event.sha256();
    CHECK(event.people() > 60);
    for (const QStringList &look :
         {QStringList{u"history"_qs}, QStringList{u"verify"_qs},
          QStringList{u"import"_qs, sample(u"googleforms_sheets_ru.csv"_qs), u"--dry-run"_qs},
          QStringList{u"list"_qs, u"registration"_qs, u"--to"_qs, event.file(u"list.csv"_qs)}}) {
        const Run run = event.run(look.first(), look.mid(1));
        INFO(look.first().toStdString() << ' ' << run.err.toStdString());
        CHECK(run.exit == 0);
    }
    for (const QStringList &act : {QStringList{u"undo"_qs}, QStringList{u"redo"_qs},
                                   QStringList{u"import"_qs, sample(u"googleforms_sheets_ru.csv"_qs)}}) {
        const Run run = event.run(act.first(), act.mid(1));
        INFO(run.err.toStdString());
        CHECK(run.exit == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains(u"system_tests"_qs));
        CHECK(run.err.contains(QString::number(QCoreApplication::applicationPid())));
    }
    CHECK(event.sha256() == before);
    lock.unlock();
    CHECK(event.run(u"undo"_qs).exit == 0);
}
