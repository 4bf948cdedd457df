// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/documents/tools.h"

#include "tests/support/catchqt.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace samovar::test {

QByteArray runTool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool finished = process.waitForFinished(240'000);
    INFO(program.toStdString() << ": " << process.errorString().toStdString() << ' '
                               << process.readAllStandardError().toStdString());
    REQUIRE(finished);
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QJsonDocument runPython(const QString &script, const QString &argument)
{
    // Debian's own first: another python3 on the path has not its modules.
    const QString own =
        QStandardPaths::findExecutable(QStringLiteral("python3"), {QStringLiteral("/usr/bin")});
    const QString python = own.isEmpty() ? QStringLiteral("python3") : own;
    QJsonParseError error;
    const QByteArray output = runTool(python, {QStringLiteral("-c"), script, argument});
    QJsonDocument document = QJsonDocument::fromJson(output, &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document;
}

QStringList pdfPages(const QString &path)
{
    const QByteArray text =
        runTool(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    QStringList pages = QString::fromUtf8(text).split(u'\f');
    pages.removeLast();
    return pages;
}

QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QList<QStringList> rowsOf(const Table &table)
{
    QList<QStringList> rows;
    const auto walked = table.rows([&rows](const QStringList &row) {
        rows += row;
        return true;
    });
    REQUIRE(walked);
    return rows;
}

void writeTable(const Table &table, const QString &path, const PageSetup &page)
{
    const TableFormat *format = tableFormat(QFileInfo(path).suffix());
    REQUIRE(format);
    Progress progress;
    const auto written = format->write(table, path, page, progress);
    INFO((written ? std::string() : written.error().detail.toStdString()));
    REQUIRE(written);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace samovar::test
