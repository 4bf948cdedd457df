// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The verbs of tracks, schedule and deadlines, from outside.
#include "tests/support/catchqt.h"
#include "tests/system/plaincsv.h"
#include "tests/system/program.h"

#include <QJsonDocument>
#include <QProcess>

#include <string_view>

using namespace samovar::test;

namespace {

QJsonObject answered(const EventFile &event, const QString &verb, const QStringList &arguments = {})
{
    const Run run = event.run(verb, arguments + QStringList{u"--json"_qs});
    INFO(run.err.toStdString());
    REQUIRE(run.exit == 0);
    CHECK(run.err.isEmpty());
    return run.json();
}

/// Writes as another program could: within a step that the history has, for its triggers ask for one.
void plant(const EventFile &event, const QString &sql)
{
    execute(event.path(), u"UPDATE history_state SET step=1"_qs);
    execute(event.path(), sql);
    execute(event.path(), u"UPDATE history_state SET step=NULL"_qs);
}

/// A text, and no null.
bool isText(const QJsonValue &value)
{
    return value.isString();
}

/// The text of a PDF, page by page.
QStringList pagesOf(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_qs, {u"-raw"_qs, path, u"-"_qs});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    pages.removeLast();
    for (QString &page : pages)
        page = page.simplified();
    return pages;
}

} // namespace

TEST_CASE("the sample's schedule is shown with every key, by start and then track, without a conflict",
          "[system][schedule]")
{
    const EventFile event({u"--sample"_qs});
    const QJsonObject all = answered(event, u"schedule"_qs);
    CHECK(all.keys() == QStringList{u"conflicts"_qs, u"items"_qs});
    CHECK(all[u"conflicts"_qs].toArray().isEmpty());
    QStringList titles;
    for (const QJsonValue track : answered(event, u"tracks"_qs)[u"tracks"_qs].toArray())
        titles += track[u"title"_qs].toString();
    const QJsonArray items = all[u"items"_qs].toArray();
    REQUIRE(items.size() == 29);
    QString last;
    for (const QJsonValue value : items) {
        const QJsonObject item = value.toObject();
        CHECK(item.keys() == QStringList{u"ends"_qs, u"id"_qs, u"kind"_qs, u"people"_qs, u"place"_qs,
                                         u"starts"_qs, u"title"_qs, u"track"_qs});
        CHECK(item[u"id"_qs].toInteger() > 0);
        CHECK(isText(item[u"place"_qs]));
        const bool isGroup = item[u"kind"_qs] == u"group"_qs;
        CHECK(item[u"track"_qs].isNull() == !isGroup);
        const QString place =
            isGroup ? QString::number(titles.indexOf(item[u"track"_qs].toString())) : u"0"_qs;
        const QString key = item[u"starts"_qs].toString() + place;
        CHECK(last < key);
        last = key;
        for (const QJsonValue person : item[u"people"_qs].toArray())
            CHECK(person.toObject().keys() == QStringList{u"name"_qs, u"role"_qs});
    }
    CHECK(items.first()[u"starts"_qs] == u"2021-09-21T09:00:00+03:00"_qs);
    CHECK(items.last()[u"ends"_qs] == u"2021-09-22T13:00:00+03:00"_qs);
}

TEST_CASE("a planted conflict is shown with its items and a sentence", "[system][schedule]")
{
    const EventFile event({u"--sample"_qs});
    plant(event, u"UPDATE schedule_items SET ends=ends+60 WHERE id=1"_qs);
    const QJsonArray conflicts = answered(event, u"schedule"_qs)[u"conflicts"_qs].toArray();
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].toObject().keys() == QStringList{u"items"_qs, u"kind"_qs, u"message"_qs});
    CHECK(conflicts[0][u"kind"_qs] == u"overlap"_qs);
    CHECK(conflicts[0][u"items"_qs] == QJsonArray{1, 2});
    CHECK_FALSE(conflicts[0][u"message"_qs].toString().isEmpty());
}

TEST_CASE("the sample's tracks are shown in their order with every key", "[system][tracks]")
{
    const EventFile event({u"--sample"_qs});
    const QJsonArray tracks = answered(event, u"tracks"_qs)[u"tracks"_qs].toArray();
    REQUIRE(tracks.size() == 5);
    QList<qsizetype> leaders;
    for (const QJsonValue value : tracks) {
        const QJsonObject track = value.toObject();
        CHECK(track.keys() == QStringList{u"assigned"_qs, u"best"_qs, u"id"_qs, u"leaders"_qs, u"max"_qs,
                                          u"min"_qs, u"title"_qs, u"waiting"_qs});
        for (const char *number : {"assigned", "best", "max", "min", "waiting"})
            CHECK(track[QLatin1String(number)].isDouble());
        leaders += track[u"leaders"_qs].toArray().size();
    }
    CHECK(leaders == QList<qsizetype>{1, 1, 3, 2, 1});
}

TEST_CASE("tracks are loaded from a file as one step, and what they print can be loaded back",
          "[system][tracks]")
{
    const EventFile event({u"--sample"_qs});
    const qsizetype steps = event.steps();
    const QString file = event.write(
        u"tracks.json"_qs,
        QString(
            u"{\"tracks\":[{\"title\":\"Цифра\",\"min\":3,\"best\":10,\"max\":12,\"colour\":\"#1f6feb\"}]}"_qs)
            .toUtf8());
    const QJsonObject loaded = answered(event, u"tracks"_qs, {u"--load"_qs, file});
    const QJsonArray tracks = loaded[u"tracks"_qs].toArray();
    REQUIRE(tracks.size() == 6);
    CHECK(tracks[5][u"max"_qs].toInt() == 12);
    CHECK(event.steps() == steps + 1);

    const QString back = event.write(u"back.json"_qs, QJsonDocument(loaded).toJson());
    CHECK(answered(event, u"tracks"_qs, {u"--load"_qs, back}) == loaded);
    CHECK(event.steps() == steps + 1);
}

TEST_CASE("tracks that can't be loaded are said, and the event stays as it is", "[system][tracks]")
{
    const EventFile event({u"--sample"_qs});
    const QByteArray before = event.sha256();
    for (const QString &file : {event.file(u"no-such-file.json"_qs), event.write(u"a.json"_qs, "{"),
                                event.write(u"b.json"_qs, R"({"tracks":[{"title":""}]})")}) {
        const Run run = event.run(u"tracks"_qs, {u"--load"_qs, file, u"--json"_qs});
        INFO(file.toStdString());
        CHECK(run.exit == 1);
        CHECK(run.out.isEmpty());
        CHECK_FALSE(run.err.isEmpty());
    }
    CHECK(event.sha256() == before);
}

TEST_CASE("the letter's deadlines stand in Moscow's time and in that of another zone", "[system][deadlines]")
{
    const EventFile event({u"--sample"_qs});
    const QJsonArray deadlines =
        answered(event, u"deadlines"_qs, {u"--zone"_qs, u"Asia/Irkutsk"_qs})[u"deadlines"_qs].toArray();
    REQUIRE(deadlines.size() == 3);
    const QStringList due{u"2021-09-18T00:00:00+03:00"_qs, u"2021-09-18T00:00:00+03:00"_qs,
                          u"2021-09-20T21:00:00+03:00"_qs};
    const QStringList local{u"2021-09-18T05:00:00+08:00"_qs, u"2021-09-18T05:00:00+08:00"_qs,
                            u"2021-09-21T02:00:00+08:00"_qs};
    for (qsizetype i = 0; i < 3; ++i) {
        const QJsonObject deadline = deadlines[i].toObject();
        CHECK(deadline.keys() ==
              QStringList{u"due"_qs, u"local"_qs, u"night"_qs, u"open"_qs, u"state"_qs, u"title"_qs});
        CHECK(deadline[u"due"_qs].toString() == due[i]);
        CHECK(deadline[u"local"_qs].toString() == local[i]);
        CHECK(deadline[u"night"_qs].toBool());
        CHECK(deadline[u"state"_qs] == u"passed"_qs);
        CHECK(deadline[u"open"_qs].toInt() == (i == 0 ? 0 : 60)); // letters that nobody has got yet
    }
    const QJsonArray moscow = answered(event, u"deadlines"_qs)[u"deadlines"_qs].toArray();
    CHECK(moscow[2][u"local"_qs].toString() == due[2]);
    CHECK_FALSE(moscow[2][u"night"_qs].toBool());
}

TEST_CASE("people's tracks are shown, listed, and empty at first", "[system][tracks]")
{
    const EventFile event({u"--sample"_qs});
    plant(event, u"INSERT INTO seats(participant_id,track_id) VALUES(7,2)"_qs);
    for (const QJsonValue person : answered(event, u"participants"_qs)[u"participants"_qs].toArray())
        CHECK(person[u"track"_qs].isNull() == (person[u"id"_qs].toInteger() != 7));
    const QString file = event.file(u"tracks.csv"_qs);
    REQUIRE(event.run(u"list"_qs, {u"tracks"_qs, u"--to"_qs, file}).exit == 0);
    const auto records = plainCsv(QString::fromUtf8(contents(file)), u';');
    REQUIRE(records.size() == 61);
    CHECK(records[1].contains(u"«Точки кипения» в сельских библиотеках"_qs));
}

TEST_CASE("the schedule is printed as a calendar file, the same with each wording", "[system][schedule]")
{
    const EventFile event({u"--sample"_qs});
    const QByteArray before = event.sha256();
    for (const char *what : {"schedule", "schedule-day"}) {
        const QString file = event.file(QLatin1String(what) + u".ICS"_qs);
        const Run run = event.run(u"print"_qs, {QLatin1String(what), u"--to"_qs, file, u"--json"_qs});
        INFO(run.err.toStdString());
        REQUIRE(run.exit == 0);
        CHECK(run.json().isEmpty());
        CHECK(contents(file).startsWith("BEGIN:VCALENDAR\r\n"));
        CHECK(contents(file).count("BEGIN:VEVENT") == 29);
    }
    const Run failed = event.run(u"print"_qs, {u"schedule"_qs, u"--to"_qs, event.file(u"none/a.ics"_qs)});
    CHECK(failed.exit == 1);
    CHECK_FALSE(failed.err.isEmpty());
    CHECK(event.sha256() == before);
}

TEST_CASE("the schedule is printed as PDF with the event's zones, by day each day has its own pages",
          "[system][schedule]")
{
    const EventFile event({u"--sample"_qs});
    const QByteArray before = event.sha256();
    for (const char *what : {"schedule", "schedule-day"}) {
        const bool isByDay = std::string_view(what) == "schedule-day";
        const QString file = event.file(QLatin1String(what) + u".pdf"_qs);
        const Run run = event.run(u"print"_qs, {QLatin1String(what), u"--to"_qs, file, u"--json"_qs});
        INFO(run.err.toStdString());
        REQUIRE(run.exit == 0);
        CHECK(run.json().isEmpty());
        const QStringList pages = pagesOf(file);
        CHECK(pages.size() > 1);
        for (const QString &page : pages) {
            const bool isFirst = page.contains(u"вторник");
            const bool isSecond = page.contains(u"среда");
            CHECK((isFirst || isSecond));
            if (isByDay)
                CHECK(isFirst != isSecond);
        }
        const QString text = pages.join(u' ');
        for (const char16_t *hours : {u"09:00–09:30", u"14:00–14:30", u"15:00–15:30"})
            CHECK(text.contains(QStringView(hours)));
        // A blank that a dash is drawn close to is none for pdftotext.
        CHECK(QString(text).remove(u' ').contains(u"БимурзаевД.С.—ведущий,архитектор"));
        CHECK(text.count(u"VIII Амурский библиотечный форум") == (isByDay ? 2 : 1));
    }
    CHECK(event.sha256() == before);
}

TEST_CASE("what these verbs can't do yet is wrong usage", "[system][usage]")
{
    const EventFile event({u"--sample"_qs});
    const QByteArray before = event.sha256();
    const QString json = event.write(u"schedule.json"_qs, "{\"items\":[]}");
    const QList<QStringList> wrong = {
        {u"schedule"_qs, u"--check"_qs},
        {u"schedule"_qs, u"--load"_qs, json},
        {u"schedule"_qs, u"--shift"_qs, u"1"_qs, u"10"_qs},
        {u"deadlines"_qs, u"--zone"_qs, u"Asia/Nowhere"_qs},
        {u"tracks"_qs, u"--load"_qs},
        {u"print"_qs, u"schedule"_qs},
        {u"print"_qs, u"schedule-track"_qs, u"--to"_qs, event.file(u"a.pdf"_qs)},
        {u"print"_qs, u"schedule"_qs, u"--to"_qs, event.file(u"a.pdf"_qs), u"--landscape"_qs},
        {u"print"_qs, u"schedule"_qs, u"--to"_qs, event.file(u"a.pdf"_qs), u"--zones"_qs, u"Asia/Omsk"_qs},
        {u"list"_qs, u"speakers"_qs, u"--to"_qs, event.file(u"a.pdf"_qs)},
        {u"print"_qs, u"poster"_qs, u"--to"_qs, event.file(u"a.ics"_qs)},
        {u"print"_qs, u"schedule"_qs, u"--to"_qs, event.file(u"a.xml"_qs)},
    };
    for (const QStringList &arguments : wrong) {
        const Run run = event.run(arguments.first(), arguments.mid(1));
        INFO(arguments.join(u' ').toStdString() << ": " << run.err.toStdString());
        CHECK(run.exit == 2);
        CHECK(run.out.isEmpty());
    }
    CHECK(event.sha256() == before);
}
