// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Runs the real program and looks at what it left: its answers, and the event file's bytes and rows.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

class QProcess;

namespace samovar::test {

/// What one run said.
struct Run {
    int exit = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QString err;

    /// Standard output as the one JSON object that it must be.
    [[nodiscard]] QJsonObject json() const;
};

/// The environment of a run: nobody's language but \a locale, no display.
[[nodiscard]] QProcessEnvironment environmentOf(const QString &locale = QStringLiteral("C.UTF-8"));
/// Runs the program to its end.
[[nodiscard]] Run runProgram(const QStringList &arguments, const QString &locale = QStringLiteral("C.UTF-8"));
/// Starts it and comes back at once.
void start(QProcess &process, const QStringList &arguments);

/// A temporary folder with an event file in it, made by the program.
class EventFile {
public:
    explicit EventFile(const QStringList &options = {});

    [[nodiscard]] QString path() const { return file(QStringLiteral("event.samovar")); }
    /// A file of that name in the same folder.
    [[nodiscard]] QString file(const QString &name) const;
    /// Makes such a file with \a bytes in it and returns its path.
    QString write(const QString &name, const QByteArray &bytes) const;
    /// Runs a verb on the event: verb, event, further arguments.
    [[nodiscard]] Run run(const QString &verb, const QStringList &arguments = {}) const;
    /// Runs `import --json` and returns the report of the first file.
    [[nodiscard]] QJsonObject import(const QStringList &files) const;
    [[nodiscard]] QByteArray sha256() const;
    /// The number of steps in the history.
    [[nodiscard]] qsizetype steps() const;
    /// How many people there are, as the program says.
    [[nodiscard]] qint64 people() const;
    /// The one number that a query answers.
    [[nodiscard]] qint64 number(const QString &sql) const;

private:
    QTemporaryDir m_folder;
};

/// The rows of a query on a file, each value as text.
[[nodiscard]] QList<QStringList> rowsOf(const QString &path, const QString &sql);
/// Runs one statement on a file, as another program would.
void execute(const QString &path, const QString &sql);
/// Every table that undo takes back, row for row.
[[nodiscard]] QMap<QString, QList<QStringList>> undoableTables(const QString &path);

/// A sample file under tests/data/samples.
[[nodiscard]] QString sample(const QString &name);
/// The whole file.
[[nodiscard]] QByteArray contents(const QString &path);

/// One line of truth.csv.
struct Truth {
    int record = 0;
    QString person;
    QString answer;
    QString flags;
};
/// What truth.csv says about one file, by record.
[[nodiscard]] QMap<int, Truth> truthOf(const QString &file);

} // namespace samovar::test
