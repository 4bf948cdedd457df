// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catchqt.h"
#include "tests/system/program.h"

#include <QRegularExpression>

using namespace samovar::test;

TEST_CASE("undo and redo give every table back row for row, each in a process of its own",
          "[system][history]")
{
    const EventFile event({u"--sample"_qs});
    const auto atFirst = undoableTables(event.path());
    static_cast<void>(event.import({sample(u"googleforms_zip.csv"_qs)}));
    const auto afterZip = undoableTables(event.path());
    static_cast<void>(event.import({sample(u"googleforms_sheets_ru.csv"_qs)}));
    const auto afterSheet = undoableTables(event.path());
    REQUIRE(afterZip != atFirst);
    REQUIRE(afterSheet != afterZip);

    const auto expect = [&event](const QString &verb, const QMap<QString, QList<QStringList>> &tables) {
        const Run run = event.run(verb, {u"--json"_qs});
        INFO(verb.toStdString() << ": " << run.err.toStdString());
        REQUIRE(run.exit == 0);
        CHECK(run.json().isEmpty());
        CHECK(undoableTables(event.path()) == tables);
        CHECK(event.run(u"verify"_qs).exit == 0);
    };
    expect(u"undo"_qs, afterZip);
    expect(u"undo"_qs, atFirst);
    expect(u"redo"_qs, afterZip);
    expect(u"undo"_qs, atFirst);
    expect(u"redo"_qs, afterZip);
    expect(u"redo"_qs, afterSheet);
}

TEST_CASE("the history names each step once, oldest first, with its time in the event's zone",
          "[system][history]")
{
    const EventFile event({u"--zone"_qs, u"Asia/Irkutsk"_qs});
    static_cast<void>(event.import({sample(u"googleforms_zip.csv"_qs)}));
    static_cast<void>(event.import({sample(u"googleforms_sheets_ru.csv"_qs)}));
    REQUIRE(event.run(u"undo"_qs).exit == 0);
    const Run history = event.run(u"history"_qs, {u"--json"_qs});
    REQUIRE(history.exit == 0);
    CHECK(history.json().keys() == QStringList{u"steps"_qs});
    QJsonArray steps = history.json().value(u"steps"_qs).toArray();
    REQUIRE(steps.size() >= 2);
    while (steps.size() > 2) // what making the event left there
        steps.removeFirst();
    for (const QJsonValue value : steps) {
        const QJsonObject step = value.toObject();
        CHECK(step.keys() == QStringList{u"at"_qs, u"id"_qs, u"label"_qs, u"undone"_qs});
        CHECK(step.value(u"id"_qs).toInteger() > 0);
        const QString at = step.value(u"at"_qs).toString();
        CHECK(QRegularExpression(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+08:00$"_qs)
                  .match(at)
                  .hasMatch());
        CHECK(std::abs(QDateTime::fromString(at, Qt::ISODate).secsTo(QDateTime::currentDateTimeUtc())) < 600);
    }
    CHECK(steps[0][u"label"_qs].toString().contains(u"googleforms_zip.csv"_qs));
    CHECK(steps[1][u"label"_qs].toString().contains(u"googleforms_sheets_ru.csv"_qs));
    CHECK_FALSE(steps[0][u"undone"_qs].toBool(true));
    CHECK(steps[1][u"undone"_qs].toBool(false));
    CHECK(steps[0][u"id"_qs].toInteger() < steps[1][u"id"_qs].toInteger());
}

TEST_CASE("where there is nothing to undo or redo it is said and nothing changes", "[system][history]")
{
    const EventFile event;
    const QByteArray before = event.sha256();
    for (const char *verb : {"undo", "redo"}) {
        const Run refused = event.run(QLatin1String(verb), {u"--json"_qs});
        CHECK(refused.exit == 1);
        CHECK(refused.out.isEmpty());
        CHECK_FALSE(refused.err.isEmpty());
    }
    CHECK(event.sha256() == before);
}

TEST_CASE("a new import ends what could be done again", "[system][history]")
{
    const EventFile event;
    static_cast<void>(event.import({sample(u"googleforms_zip.csv"_qs)}));
    REQUIRE(event.run(u"undo"_qs).exit == 0);
    static_cast<void>(event.import({sample(u"googleforms_sheets_en.csv"_qs)}));
    CHECK(event.run(u"redo"_qs).exit == 1);
    CHECK(event.run(u"verify"_qs).exit == 0);
}
