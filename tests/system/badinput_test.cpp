// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catchqt.h"
#include "tests/system/program.h"

#include <QDir>
#include <QRegularExpression>

using namespace samovar::test;

namespace {

/// What a sentence for a person is like: words, no codes, ends like a sentence.
void checkSentence(const QString &err)
{
    INFO("said: " << err.toStdString());
    CHECK(err.trimmed().size() > 20);
    CHECK(err.trimmed().endsWith(u'.'));
    CHECK(err.count(u'\n') == 1);
    CHECK_FALSE(err.contains(QRegularExpression(u"errno|SQLITE|QSql|Error:|0x[0-9a-f]+"_qs)));
}

void checkRefused(const EventFile &event, const QString &file)
{
    const QByteArray before = event.sha256();
    for (const QStringList &options :
         {QStringList{}, QStringList{u"--json"_qs}, QStringList{u"--dry-run"_qs}}) {
        const Run refused = event.run(u"import"_qs, QStringList{file} + options);
        INFO(file.toStdString());
        CHECK(refused.exit == 1);
        CHECK(refused.out.isEmpty());
        checkSentence(refused.err);
        CHECK(event.sha256() == before);
    }
    CHECK(event.people() == 0);
}

QByteArray cells(int count, const QByteArray &text)
{
    QByteArrayList all;
    for (int i = 0; i < count; ++i)
        all += text;
    return all.join(',') + '\n';
}

QByteArray noise(int size)
{
    QByteArray bytes(size, '\0');
    quint32 state = 12345;
    for (char &byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24U);
    }
    return bytes;
}

const QByteArray kHeader = "Timestamp,Full name,Email Address\n";
const QByteArray kRow = "9/10/2021 15:12:45,Orlova Anna,anna@kedr.example\n";

} // namespace

TEST_CASE("an empty file is refused with a sentence and nothing changes", "[system][badinput]")
{
    const EventFile event;
    checkRefused(event, event.write(u"empty.csv"_qs, {}));
    checkRefused(event, event.write(u"bom.csv"_qs, "\xEF\xBB\xBF"));
    checkRefused(event, event.write(u"blank.csv"_qs, "\n\r\n\n"));
}

TEST_CASE("a header alone is refused", "[system][badinput]")
{
    const EventFile event;
    checkRefused(event, event.write(u"header.csv"_qs, kHeader));
}

TEST_CASE("a binary file is refused", "[system][badinput]")
{
    const EventFile event;
    checkRefused(event, event.write(u"noise.csv"_qs, noise(200'000)));
    checkRefused(event, QStringLiteral(SAMOVAR_PROGRAM));
}

TEST_CASE("a file with zero bytes in its text is refused", "[system][badinput]")
{
    const EventFile event;
    QByteArray bytes = kHeader + kRow + kRow;
    bytes.insert(kHeader.size() + 25, '\0');
    checkRefused(event, event.write(u"nul.csv"_qs, bytes));
}

TEST_CASE("a file that was cut in the middle of a quoted cell is refused", "[system][badinput]")
{
    const EventFile event;
    const QByteArray whole = contents(sample(u"googleforms_zip.csv"_qs));
    // The last quote of the file closes its last cell.
    checkRefused(event, event.write(u"cut.csv"_qs, whole.left(whole.lastIndexOf('"') - 3)));
}

TEST_CASE("ten thousand columns are refused", "[system][badinput]")
{
    const EventFile event;
    checkRefused(event, event.write(u"wide.csv"_qs, cells(10'000, "Question") + cells(10'000, "answer")));
    // Also where only a row is that wide.
    checkRefused(event, event.write(u"row.csv"_qs, kHeader + kRow + cells(10'000, "answer")));
}

TEST_CASE("a cell of five megabytes is refused", "[system][badinput]")
{
    const EventFile event;
    const QByteArray large(qsizetype{5} * 1024 * 1024, 'a');
    checkRefused(event, event.write(u"large.csv"_qs,
                                    kHeader + kRow + "9/10/2021 15:12:45,Orlova Vera," + large + '\n'));
    checkRefused(
        event, event.write(u"quoted.csv"_qs, kHeader + "9/10/2021 15:12:45,\"" + large + "\",a@b.example\n"));
}

TEST_CASE("a folder and a missing file are refused", "[system][badinput]")
{
    const EventFile event;
    REQUIRE(QDir().mkpath(event.file(u"folder.csv"_qs)));
    checkRefused(event, event.file(u"folder.csv"_qs));
    checkRefused(event, event.file(u"missing.csv"_qs));
}

TEST_CASE("a foreign file is no event and stays as it is", "[system][badinput]")
{
    const EventFile event;
    const QString text = event.write(u"text.samovar"_qs, "not an event\n");
    const QString empty = event.write(u"empty.samovar"_qs, {});
    const QString database = event.file(u"other.samovar"_qs);
    execute(database, u"CREATE TABLE participants(id INTEGER PRIMARY KEY)"_qs);
    for (const QString &foreign : {text, empty, database, event.file(u"missing.samovar"_qs)}) {
        const bool isThere = QFile::exists(foreign);
        const QByteArray before = isThere ? contents(foreign) : QByteArray();
        for (const char *verb : {"participants", "history", "verify", "undo", "redo"}) {
            const Run refused = runProgram({QLatin1String(verb), foreign, u"--json"_qs});
            INFO(foreign.toStdString() << ' ' << verb);
            CHECK(refused.exit == 1);
            CHECK(refused.out.isEmpty());
            checkSentence(refused.err);
        }
        CHECK(QFile::exists(foreign) == isThere);
        if (isThere)
            CHECK(contents(foreign) == before);
    }
}

TEST_CASE("a file of a newer version is refused and stays as it is", "[system][badinput]")
{
    const EventFile event;
    execute(event.path(), u"PRAGMA user_version=9999"_qs);
    const QByteArray before = event.sha256();
    for (const QStringList &arguments :
         {QStringList{u"participants"_qs, event.path()}, QStringList{u"undo"_qs, event.path()},
          QStringList{u"import"_qs, event.path(), sample(u"googleforms_zip.csv"_qs)}}) {
        const Run refused = runProgram(arguments);
        CHECK(refused.exit == 1);
        CHECK(refused.out.isEmpty());
        checkSentence(refused.err);
    }
    CHECK(event.sha256() == before);
}
