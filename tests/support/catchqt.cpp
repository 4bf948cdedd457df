// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#define CATCH_CONFIG_RUNNER
#include "tests/support/catchqt.h"

#include <QDir>
#include <QMutex>

#include <cstdio>

namespace Catch {
std::string StringMaker<QString>::convert(const QString &value)
{
    return '"' + value.toStdString() + '"';
}
std::string StringMaker<QStringList>::convert(const QStringList &value)
{
    return "[\"" + value.join(QStringLiteral("\", \"")).toStdString() + "\"]";
}
std::string StringMaker<QByteArray>::convert(const QByteArray &value)
{
    return '"' + value.toStdString() + '"';
}
std::string StringMaker<QDateTime>::convert(const QDateTime &value)
{
    return value.isValid() ? value.toString(Qt::ISODateWithMs).toStdString() : std::string("invalid");
}
} // namespace Catch

namespace samovar::test {

namespace {

QMutex g_mutex;
QStringList g_expected;
QStringList g_unexpected;

void handleMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    if (type != QtWarningMsg && type != QtCriticalMsg)
        return;
    // Of the platform without a screen: it has no window manager to ask.
    if (text.startsWith(QStringLiteral("This plugin does not support ")))
        return;
    const QMutexLocker lock(&g_mutex);
    for (qsizetype i = 0; i < g_expected.size(); ++i) {
        if (text.contains(g_expected[i])) {
            g_expected.removeAt(i);
            return;
        }
    }
    g_unexpected += text;
}

} // namespace

int runTests(int argc, char **argv, void (*makeApplication)(int &, char **))
{
    Catch::Session session;
    if (const int bad = session.applyCommandLine(argc, argv); bad != 0)
        return bad;
    const auto &config = session.configData();
    if (!config.listTests && !config.listTags && !config.listTestNamesOnly && !config.listReporters) {
        qInstallMessageHandler(handleMessage);
        makeApplication(argc, argv);
    }
    const int failed = session.run();
    const QMutexLocker lock(&g_mutex);
    for (const QString &text : std::as_const(g_unexpected))
        std::fprintf(stderr, "unexpected warning: %s\n", qUtf8Printable(text));
    return failed != 0 ? failed : (g_unexpected.isEmpty() ? 0 : 1);
}

void expectWarning(const QString &part)
{
    const QMutexLocker lock(&g_mutex);
    g_expected += part;
}

QString dataPath(const QString &name)
{
    return QDir(QStringLiteral(SAMOVAR_TEST_DATA)).filePath(name);
}

} // namespace samovar::test
