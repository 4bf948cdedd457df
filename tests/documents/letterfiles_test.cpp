// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/lettersfile.h"
#include "tests/documents/letterpapers.h"
#include "tests/documents/tools.h"
#include "tests/support/catchqt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace samovar;
using namespace samovar::test;

namespace {

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

QStringList writeInto(const QString &folder, const QList<LetterPaper> &letters)
{
    Progress progress;
    const auto written = writeLetterFiles(letters, folder, progress);
    INFO((written ? std::string() : written.error().message.text().toStdString()));
    REQUIRE(written);
    return *written;
}

QStringList indexOf(const QString &folder)
{
    QStringList lines = QString::fromUtf8(bytesOf(folder + u"/index.csv"_qs)).split(u"\r\n"_qs);
    lines.removeLast();
    return lines;
}

} // namespace

TEST_CASE("each person gets a file with her letter alone, and an index stands beside", "[documents][letters]")
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"новая/папка"_qs);
    QList<LetterPaper> letters = letterPapers(3);
    letters[1].name = u"Седых/Лев: \"Львович\" ..\\x"_qs;
    letters += letterPaper(4, 12);
    const QStringList names = writeInto(target, letters);
    REQUIRE(names.size() == 4);
    CHECK(names[0] == u"Иванова Мария Ивановна (1) zoom-link.pdf");
    CHECK(names[1] == u"Седых_Лев_ _Львович_ .._x (2) zoom-link.pdf");
    CHECK(filesIn(target).size() == 5);
    for (qsizetype i = 0; i < 3; ++i) {
        const QStringList pages = pdfPages(target + u'/' + names[i]);
        REQUIRE(pages.size() == 1);
        CHECK(squeezed(pages.first()).endsWith(squeezed(letters[i].subject + letters[i].text)));
        const QByteArray info = runTool(u"pdfinfo"_qs, {target + u'/' + names[i]});
        CHECK(QString::fromUtf8(info).contains(letters[i].subject));
        static_cast<void>(runTool(u"qpdf"_qs, {u"--check"_qs, target + u'/' + names[i]}));
    }
    CHECK(pdfPages(target + u'/' + names[3]).size() > 1);
    const QStringList index = indexOf(target);
    REQUIRE(index.size() == 5);
    for (qsizetype i = 0; i < names.size(); ++i)
        CHECK(index[i + 1].contains(letters[i].email));
}

TEST_CASE("letters made later stand beside the earlier ones, in the index as well", "[documents][letters]")
{
    const QTemporaryDir folder;
    writeInto(folder.path(), letterPapers(3));
    LetterPaper again = letterPaper(2);
    again.text = u"Уважаемая Мария Ивановна! Ссылка изменилась."_qs;
    LetterPaper other = letterPaper(2);
    other.fileMark = u"preparation"_qs;
    const QStringList names = writeInto(folder.path(), {again, other});
    CHECK(filesIn(folder.path()).size() == 5);
    CHECK(indexOf(folder.path()).size() == 5);
    CHECK(pdfPages(folder.filePath(names[0])).first().contains(u"изменилась"_qs));
    writeInto(folder.path(), {});
    CHECK(indexOf(folder.path()).size() == 5);
}

TEST_CASE("an index of other origin is not overwritten", "[documents][letters]")
{
    const QTemporaryDir folder;
    QFile foreign(folder.filePath(u"index.csv"_qs));
    REQUIRE(foreign.open(QIODevice::WriteOnly));
    foreign.write("a;b\r\n1;2\r\n");
    foreign.close();
    Progress progress;
    const auto written = writeLetterFiles(letterPapers(2), folder.path(), progress);
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == Error::Kind::Refused);
    CHECK(filesIn(folder.path()) == QStringList{u"index.csv"_qs});
    CHECK(bytesOf(foreign.fileName()) == "a;b\r\n1;2\r\n");
}

TEST_CASE("a letter under a corrected name replaces the one under the old name, and nobody else's",
          "[documents][letters]")
{
    const QTemporaryDir folder;
    Progress progress;
    QList<LetterPaper> letters = letterPapers(2);
    REQUIRE(writeLetterFiles(letters, folder.path(), progress));
    LetterPaper foreign = letters[0]; // person 1 of another event
    foreign.name = u"Орлов Пётр"_qs;
    foreign.email = u"petr@kedr.example"_qs;
    REQUIRE(writeLetterFiles({foreign}, folder.path(), progress));
    CHECK(filesIn(folder.path()).size() == 4);
    const QString old = letterFileName(letters[0]);
    letters[0].name = u"Иванова Мария Петровна"_qs;
    REQUIRE(writeLetterFiles({letters[0]}, folder.path(), progress));
    const QStringList files = filesIn(folder.path());
    CHECK(files.size() == 4);
    CHECK_FALSE(files.contains(old));
    CHECK(files.contains(letterFileName(letters[0])));
    CHECK(files.contains(letterFileName(foreign)));
    CHECK_FALSE(bytesOf(folder.filePath(u"index.csv"_qs)).contains(old.toUtf8()));
}

TEST_CASE("one file for all is replaced whole", "[documents][letters]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"all.pdf"_qs);
    Progress progress;
    REQUIRE(writeLettersFile(letterPapers(5), path, progress));
    CHECK(pdfPages(path).size() == 5);
    REQUIRE(writeLettersFile({}, path, progress));
    CHECK(pdfPages(path).size() == 5);
    REQUIRE(writeLettersFile(letterPapers(2), path, progress));
    CHECK(pdfPages(path).size() == 2);
    CHECK(filesIn(folder.path()) == QStringList{u"all.pdf"_qs});
}

TEST_CASE("a thousand letters that are cancelled half-way leave whole files only", "[documents][letters]")
{
    const QTemporaryDir folder;
    Progress progress;
    std::atomic<bool> isOver = false;
    std::thread impatient([&] {
        while (progress.done() < 300 && !isOver)
            std::this_thread::yield();
        progress.cancel();
    });
    const auto written = writeLetterFiles(letterPapers(1000), folder.path(), progress);
    isOver = true;
    impatient.join();
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == Error::Kind::Cancelled);
    const QStringList files = filesIn(folder.path());
    CHECK(files.size() > 300);
    CHECK(files.size() < 1000);
    qsizetype letters = 0;
    for (const QString &name : files) {
        if (name == u"index.csv")
            continue;
        CAPTURE(name);
        REQUIRE(name.endsWith(u".pdf"));
        const QByteArray bytes = bytesOf(folder.filePath(name));
        REQUIRE(bytes.startsWith("%PDF-"));
        REQUIRE(bytes.trimmed().endsWith("%%EOF"));
        ++letters;
    }
    CHECK(pdfPages(folder.filePath(files.last() == u"index.csv" ? files.first() : files.last())).size() == 1);
    CHECK(indexOf(folder.path()).size() == letters + 1);
}

TEST_CASE("a place that cannot be written to is said, and nothing is left", "[documents][letters]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_qs));
    REQUIRE(file.open(QIODevice::WriteOnly));
    Progress progress;
    CHECK_FALSE(writeLetterFiles(letterPapers(1), file.fileName(), progress));
    CHECK_FALSE(writeLettersFile(letterPapers(1), folder.filePath(u"none/all.pdf"_qs), progress));
    CHECK(filesIn(folder.path()) == QStringList{u"file"_qs});
}

TEST_CASE("cancelled before it begins, one file for all is not there", "[documents][letters]")
{
    const QTemporaryDir folder;
    Progress progress;
    progress.cancel();
    const auto written = writeLettersFile(letterPapers(3), folder.filePath(u"all.pdf"_qs), progress);
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == Error::Kind::Cancelled);
    CHECK(filesIn(folder.path()).isEmpty());
}
