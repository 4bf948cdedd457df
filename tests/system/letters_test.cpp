// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catchqt.h"
#include "tests/system/plaincsv.h"
#include "tests/system/program.h"

#include <QDir>
#include <QProcess>

using namespace samovar::test;

namespace {

const QStringList kKeys{u"blocked"_qs, u"files"_qs, u"produced"_qs};

QJsonObject letters(const EventFile &event, const QStringList &arguments)
{
    const Run run = event.run(u"letters"_qs, arguments + QStringList{u"--json"_qs});
    INFO(run.err.toStdString());
    REQUIRE(run.exit == 0);
    CHECK(run.json().keys() == kKeys);
    return run.json();
}

QStringList pdfsIn(const QString &folder)
{
    return QDir(folder).entryList({u"*.pdf"_qs}, QDir::Files, QDir::Name);
}

QString textOfPdf(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_qs, {u"-raw"_qs, path, u"-"_qs});
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

const QByteArray kTwoPeople = QString(u"Отметка времени,ФИО,Адрес электронной почты\n"
                                      "10.09.2021 9:05:00,Орлова Анна Петровна,anna@kedr.example\n"
                                      "10.09.2021 9:06:00,Василькова О. М.,olga@kedr.example\n"_qs)
                                  .toUtf8();

} // namespace

TEST_CASE("letters into a folder are a file a person with an index, and nothing else", "[system][letters]")
{
    const EventFile event({u"--sample"_qs});
    for (const QString &kind : {u"registration-confirmed"_qs, u"preparation"_qs, u"zoom-link"_qs}) {
        CAPTURE(kind);
        const QString folder = event.file(kind);
        const QJsonObject made = letters(event, {kind, u"--to"_qs, folder});
        const qint64 produced = made[u"produced"_qs].toInteger();
        CHECK(produced >= 50);
        CHECK(produced + made[u"blocked"_qs].toArray().size() == 60);
        CHECK(made[u"files"_qs].toArray().size() == produced);
        CHECK(pdfsIn(folder).size() == produced);
        CHECK(QDir(folder).entryList(QDir::Files).size() == produced + 1);
        for (const QJsonValue file : made[u"files"_qs].toArray())
            CHECK(QFile::exists(file.toString()));
        const auto index = plainCsv(QString::fromUtf8(contents(folder + u"/index.csv"_qs)), u';');
        CHECK(index.size() == produced + 1);
    }
    CHECK(event.run(u"verify"_qs).exit == 0);
}

TEST_CASE("people are addressed rightly, and neutrally where the gender is unknown", "[system][letters]")
{
    const EventFile event({u"--title"_qs, u"Встреча библиотек"_qs});
    static_cast<void>(event.import({event.write(u"two.csv"_qs, kTwoPeople)}));
    const QString file = event.file(u"all.pdf"_qs);
    const QJsonObject made = letters(event, {u"registration-confirmed"_qs, u"--to"_qs, file});
    CHECK(made[u"produced"_qs].toInteger() == 2);
    CHECK(made[u"files"_qs].toArray() == QJsonArray{file});
    const QString text = textOfPdf(file);
    CHECK(text.contains(u"Уважаемая Анна Петровна!"_qs));
    CHECK(text.contains(u"Здравствуйте, Василькова О. М.!"_qs));
    CHECK(text.contains(u"Встреча библиотек"_qs));
    CHECK(pdfsIn(event.file(u"."_qs)) == QStringList{u"all.pdf"_qs});
}

TEST_CASE("a link that the event lacks blocks each person with that reason", "[system][letters]")
{
    const EventFile event({u"--title"_qs, u"Встреча библиотек"_qs});
    static_cast<void>(event.import({event.write(u"two.csv"_qs, kTwoPeople)}));
    for (const QString &target : {u"zoom"_qs, u"zoom.pdf"_qs}) {
        const QJsonObject made = letters(event, {u"zoom-link"_qs, u"--to"_qs, event.file(target)});
        CHECK(made[u"produced"_qs].toInteger() == 0);
        CHECK(made[u"files"_qs].toArray().isEmpty());
        const QJsonArray blocked = made[u"blocked"_qs].toArray();
        REQUIRE(blocked.size() == 2);
        for (const QJsonValue one : blocked) {
            CHECK(one.toObject().keys() == QStringList{u"id"_qs, u"reason"_qs});
            CHECK(one[u"reason"_qs].toString().contains(u"Zoom"_qs));
        }
        CHECK_FALSE(QFile::exists(event.file(u"zoom.pdf"_qs)));
    }
}

TEST_CASE("who has got a letter is known afterwards, and undo does not forget it", "[system][letters]")
{
    const EventFile event({u"--title"_qs, u"Встреча библиотек"_qs});
    static_cast<void>(event.import({event.write(u"two.csv"_qs, kTwoPeople)}));
    const QStringList confirm{u"registration-confirmed"_qs, u"--to"_qs, event.file(u"letters"_qs)};
    CHECK(letters(event, confirm + QStringList{u"--only"_qs, u"1"_qs})[u"produced"_qs].toInteger() == 1);
    const QJsonObject owed = letters(event, confirm + QStringList{u"--owed"_qs});
    CHECK(owed[u"produced"_qs].toInteger() == 1);
    CHECK(owed[u"files"_qs].toArray().first().toString().contains(u"(2)"_qs));
    CHECK(letters(event, confirm + QStringList{u"--owed"_qs})[u"produced"_qs].toInteger() == 0);
    CHECK(pdfsIn(event.file(u"letters"_qs)).size() == 2);

    const QByteArray before = event.sha256();
    const qsizetype steps = event.steps();
    const Run undo = event.run(u"undo"_qs);
    CHECK(undo.exit == 1);
    CHECK_FALSE(undo.err.isEmpty());
    CHECK(event.sha256() == before);
    CHECK(event.number(u"SELECT count(*) FROM letters"_qs) == 2);
    CHECK(event.steps() == steps);
}

TEST_CASE("letters are in Russian unless English is asked for, whatever the machine speaks",
          "[system][letters]")
{
    const EventFile event({u"--sample"_qs});
    const QStringList one{u"zoom-link"_qs, u"--only"_qs, u"1"_qs, u"--to"_qs};
    letters(event, one + QStringList{event.file(u"ru.pdf"_qs)});
    letters(event, one + QStringList{event.file(u"en.pdf"_qs), u"--lang"_qs, u"en"_qs});
    CHECK(textOfPdf(event.file(u"ru.pdf"_qs)).contains(u"Ссылка Zoom: https://zoom.example/"_qs));
    CHECK(textOfPdf(event.file(u"en.pdf"_qs)).contains(u"Zoom link: https://zoom.example/"_qs));
}

TEST_CASE("wrong words for letters are usage, and what cannot be done leaves the event as it is",
          "[system][letters]")
{
    const EventFile event({u"--sample"_qs});
    const QByteArray before = event.sha256();
    const QString to = event.file(u"out"_qs);
    for (const QStringList &wrong :
         {QStringList{u"greeting"_qs, u"--to"_qs, to}, QStringList{u"zoom-link"_qs},
          QStringList{u"zoom-link"_qs, u"--to"_qs, to, u"--format"_qs, u"odt"_qs},
          QStringList{u"zoom-link"_qs, u"--to"_qs, to, u"--only"_qs, u"x"_qs},
          QStringList{u"zoom-link"_qs, u"--to"_qs, to, u"--letterhead"_qs, u"x.pdf"_qs}})
        CHECK(event.run(u"letters"_qs, wrong).exit == 2);
    for (const QStringList &impossible :
         {QStringList{u"zoom-link"_qs, u"--to"_qs, to, u"--only"_qs, u"1,4711"_qs},
          QStringList{u"zoom-link"_qs, u"--to"_qs, event.path()},
          QStringList{u"zoom-link"_qs, u"--to"_qs, event.file(u"none/all.pdf"_qs)}}) {
        const Run run = event.run(u"letters"_qs, impossible + QStringList{u"--json"_qs});
        CAPTURE(impossible);
        CHECK(run.exit == 1);
        CHECK(run.out.isEmpty());
        CHECK_FALSE(run.err.isEmpty());
    }
    CHECK_FALSE(QFile::exists(to));
    CHECK(event.sha256() == before);
}
