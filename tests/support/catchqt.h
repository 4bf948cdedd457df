// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Catch2 with readable Qt types, the same for versions 2 and 3. Include this instead of Catch's own header.
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <string>

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString &value);
};
template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList &value);
};
template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &value);
};
template <>
struct StringMaker<QDateTime> {
    static std::string convert(const QDateTime &value);
};
} // namespace Catch

namespace samovar::test {

/// Runs the tests of this program: listing happens without an application object, so that discovery loses
/// nothing; otherwise \a makeApplication is called first. An unexpected qWarning fails the run.
int runTests(int argc, char **argv, void (*makeApplication)(int &, char **));

/// Says that the next warning whose text contains \a part is expected, for the running test.
void expectWarning(const QString &part);

/// The path of a file under tests/data.
QString dataPath(const QString &name);

} // namespace samovar::test
