// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catchqt.h"
#include "tests/system/plaincsv.h"
#include "tests/system/program.h"

#include <QRegularExpression>

using namespace samovar::test;

namespace {

bool isRussian(const QString &text)
{
    return text.contains(QRegularExpression(u"[а-яё]{3}"_qs));
}

} // namespace

TEST_CASE("wrong usage exits with 2, says so on standard error and touches nothing", "[system][usage]")
{
    const EventFile event({u"--sample"_qs});
    const QByteArray before = event.sha256();
    const QString path = event.path();
    const QString out = event.file(u"out.ods"_qs);
    const QList<QStringList> wrong = {
        {u"participants"_qs},
        {u"participants"_qs, path, u"--no-such-option"_qs},
        {u"participants"_qs, path, u"--limit"_qs, u"many"_qs},
        {u"participants"_qs, path, u"--limit"_qs, u"-1"_qs},
        {u"participants"_qs, path, u"further"_qs},
        {u"participants"_qs, path, u"--lang"_qs, u"de"_qs},
        {u"import"_qs, path},
        {u"import"_qs, path, sample(u"googleforms_zip.csv"_qs), u"--as"_qs, u"leader-id"_qs},
        {u"import"_qs, path, sample(u"googleforms_zip.csv"_qs), u"--map"_qs, u"Телефон"_qs},
        {u"import"_qs, path, sample(u"googleforms_zip.csv"_qs), u"--map"_qs, u"Телефон=nothing"_qs},
        {u"import"_qs, path, sample(u"googleforms_zip.csv"_qs), u"--problems"_qs, path},
        {u"list"_qs, path, u"registration"_qs},
        {u"list"_qs, path, u"registration"_qs, u"--to"_qs, out},
        {u"list"_qs, path, u"speakers"_qs, u"--to"_qs, event.file(u"out.csv"_qs)},
        {u"list"_qs, u"--to"_qs, event.file(u"out.csv"_qs)},
        {u"new"_qs, event.file(u"other.samovar"_qs), u"--zone"_qs, u"Europe/Nowhere"_qs},
        {u"undo"_qs, path, u"2"_qs},
        {u"history"_qs},
        {u"duplicates"_qs, path},
        {u"send"_qs, path},
        {u"frobnicate"_qs},
        {u"--no-such-option"_qs},
    };
    for (const QStringList &arguments : wrong) {
        const Run run = runProgram(arguments);
        INFO(arguments.join(u' ').toStdString() << ": " << run.err.toStdString());
        CHECK(run.exit == 2);
        CHECK(run.out.isEmpty());
        CHECK_FALSE(run.err.isEmpty());
        const QString inRussian = runProgram(arguments, u"ru_RU.UTF-8"_qs).err;
        INFO(inRussian.toStdString());
        static const QRegularExpression english(u"\\b(is|are|not|was|were|required|missing|range)\\b"_qs);
        CHECK_FALSE(english.match(inRussian).hasMatch());
    }
    CHECK(event.sha256() == before);
    CHECK_FALSE(QFile::exists(out));
    CHECK_FALSE(QFile::exists(event.file(u"other.samovar"_qs)));
}

TEST_CASE("help and version are answers", "[system][usage]")
{
    const Run help = runProgram({u"--help"_qs});
    CHECK(help.exit == 0);
    for (const char *verb : {"new", "import", "participants", "tracks", "schedule", "deadlines", "list",
                             "print", "letters", "history", "undo", "redo", "verify"}) {
        CHECK(help.out.contains(verb));
        const Run one = runProgram({QLatin1String(verb), u"--help"_qs});
        CHECK(one.exit == 0);
        CHECK(one.out.contains("--json"));
    }
    CHECK(runProgram({u"--version"_qs}).out.startsWith("samovar "));
}

TEST_CASE("quiet says nothing but the JSON that was asked for", "[system][usage]")
{
    const EventFile event({u"--sample"_qs});
    const Run quiet = event.run(u"participants"_qs, {u"--quiet"_qs});
    CHECK(quiet.exit == 0);
    CHECK(quiet.out.isEmpty());
    CHECK(quiet.err.isEmpty());
    const Run both = event.run(u"participants"_qs, {u"--quiet"_qs, u"--json"_qs});
    CHECK(both.json().value(u"count"_qs).toInteger() == 60);
    CHECK(both.err.isEmpty());
}

TEST_CASE("what is written is Russian unless English is asked for, whatever the machine speaks",
          "[system][language]")
{
    const EventFile event({u"--sample"_qs});
    static_cast<void>(event.import({sample(u"googleforms_excel1251.csv"_qs)}));
    for (const char *locale : {"C.UTF-8", "ru_RU.UTF-8", "de_DE.UTF-8", "C"}) {
        INFO(locale);
        const QString machine = QLatin1String(locale);
        const auto label = [&](const QStringList &options) {
            const Run run =
                runProgram(QStringList{u"history"_qs, event.path(), u"--json"_qs} + options, machine);
            return run.json().value(u"steps"_qs)[0][u"label"_qs].toString().remove(
                QRegularExpression(u"\\S+\\.csv"_qs));
        };
        CHECK(isRussian(label({})));
        CHECK(isRussian(label({u"--lang"_qs, u"ru"_qs})));
        CHECK_FALSE(isRussian(label({u"--lang"_qs, u"en"_qs})));

        const auto header = [&](const QStringList &options) {
            const QString file = event.file(u"list.csv"_qs);
            const Run run = runProgram(
                QStringList{u"list"_qs, event.path(), u"registration"_qs, u"--to"_qs, file} + options,
                machine);
            REQUIRE(run.exit == 0);
            return plainCsv(QString::fromUtf8(contents(file)), u';').first().join(u' ');
        };
        CHECK(isRussian(header({})));
        CHECK_FALSE(isRussian(header({u"--lang=en"_qs})));
    }
}

TEST_CASE("sentences on standard error follow the system unless a language is asked for",
          "[system][language]")
{
    const EventFile event;
    const auto said = [&event](const QString &locale, const QStringList &options) {
        const Run run = runProgram(QStringList{u"undo"_qs, event.path()} + options, locale);
        CHECK(run.exit == 1);
        CHECK_FALSE(run.err.isEmpty());
        return run.err;
    };
    CHECK_FALSE(isRussian(said(u"C.UTF-8"_qs, {})));
    CHECK_FALSE(isRussian(said(u"C"_qs, {})));
    CHECK_FALSE(isRussian(said(u"de_DE.UTF-8"_qs, {})));
    CHECK(isRussian(said(u"ru_RU.UTF-8"_qs, {})));
    CHECK(isRussian(said(u"C.UTF-8"_qs, {u"--lang"_qs, u"ru"_qs})));
    CHECK_FALSE(isRussian(said(u"ru_RU.UTF-8"_qs, {u"--lang"_qs, u"en"_qs})));

    const Run wrong = runProgram({u"undo"_qs}, u"ru_RU.UTF-8"_qs);
    CHECK(wrong.exit == 2);
    CHECK(isRussian(wrong.err));
}
