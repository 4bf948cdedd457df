// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/documents/tables.h"
#include "tests/documents/tools.h"
#include "tests/support/catchqt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace samovar;
using namespace samovar::test;

namespace {

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

const TableFormat &anyFormat()
{
    const auto formats = tableFormats();
    return formats[static_cast<size_t>(GENERATE(range(0, 3)))];
}

/// A table whose walk is disturbed at its 700th row.
Table disturbed(const std::function<std::optional<Error>()> &disturb)
{
    Table table = registrationTable(2000);
    table.rows = [rows = table.rows,
                  disturb](const std::function<bool(const QStringList &)> &use) -> Result<void> {
        int row = 0;
        std::optional<Error> error;
        const auto walked = rows([&](const QStringList &cells) {
            if (++row == 700)
                error = disturb();
            return !error && use(cells);
        });
        return error ? Result<void>(*error) : walked;
    };
    return table;
}

} // namespace

TEST_CASE("a format is known by its suffix, however it is written", "[documents]")
{
    CHECK(tableFormats().size() == 3);
    CHECK(tableFormat(u"PDF") == tableFormat(u"pdf"));
    REQUIRE(tableFormat(u"xlsx"));
    CHECK(QLatin1String(tableFormat(u"xlsx")->suffix) == QLatin1String("xlsx"));
    CHECK(tableFormat(u"doc") == nullptr);
    CHECK(tableFormat(u"") == nullptr);
}

TEST_CASE("a cancelled export leaves what was there before, and nothing else", "[documents]")
{
    const TableFormat &format = anyFormat();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("старый файл.") + QLatin1String(format.suffix));
    writeBytes(path, "before");
    Progress progress;
    const Table table = disturbed([&progress]() -> std::optional<Error> {
        progress.cancel();
        return std::nullopt;
    });
    const QDir openFiles(QStringLiteral("/proc/self/fd"));
    const auto before = openFiles.entryList().size();
    const auto written = format.write(table, path, {}, progress);
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == Error::Kind::Cancelled);
    CHECK(openFiles.entryList().size() == before);
    CHECK(bytesOf(path) == QByteArray("before"));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("an export whose rows cannot be read leaves what was there before", "[documents]")
{
    const TableFormat &format = anyFormat();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.") + QLatin1String(format.suffix));
    writeBytes(path, "before");
    const Table table = disturbed([]() -> std::optional<Error> {
        return Error{Error::Kind::Failed, Message::verbatim(QStringLiteral("The event file went away.")), {}};
    });
    Progress progress;
    const auto written = format.write(table, path, {}, progress);
    REQUIRE_FALSE(written);
    CHECK(written.error().message.text() == QStringLiteral("The event file went away."));
    CHECK(bytesOf(path) == QByteArray("before"));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a place where nothing can be written is named in a sentence", "[documents]")
{
    const TableFormat &format = anyFormat();
    const QTemporaryDir folder;
    const QString path =
        folder.filePath(QStringLiteral("no such folder/list.") + QLatin1String(format.suffix));
    Progress progress;
    const auto written = format.write(registrationTable(3), path, {}, progress);
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == Error::Kind::Failed);
    CHECK(written.error().message.text().contains(QDir::toNativeSeparators(path)));
    CHECK(written.error().message.text().endsWith(u'.'));
    CHECK_FALSE(written.error().detail.isEmpty());
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("an export replaces an older file of that name and can be read by others", "[documents]")
{
    const TableFormat &format = anyFormat();
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("новый.") + QLatin1String(format.suffix));
    const QString old = folder.filePath(QStringLiteral("старый.") + QLatin1String(format.suffix));
    writeBytes(old, "before");
    writeTable(registrationTable(3), old);
    writeTable(registrationTable(3), fresh);
    CHECK(bytesOf(old) != QByteArray("before"));
    CHECK(QFile::permissions(fresh) == QFile::permissions(old));
    CHECK(QFile::permissions(fresh).testFlag(QFile::ReadOwner));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 2);
}

TEST_CASE("an export tells how far it is", "[documents]")
{
    const TableFormat &format = anyFormat();
    const QTemporaryDir folder;
    Progress progress;
    REQUIRE(format.write(registrationTable(300), folder.filePath(QStringLiteral("list")), {}, progress));
    CHECK(progress.total() == 300);
    CHECK_FALSE(progress.what().text().isEmpty());
}
