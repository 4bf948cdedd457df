// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/system/program.h"

#include "tests/support/catchqt.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace samovar::test {

namespace {

constexpr int kPatience = 120'000;

/// The program under test: the one just built, or another (an installed one) by SAMOVAR_PROGRAM.
QString program()
{
    return qEnvironmentVariable("SAMOVAR_PROGRAM", QStringLiteral(SAMOVAR_PROGRAM));
}

/// A connection to a file for the time of one query.
class Connection {
public:
    explicit Connection(const QString &path) : m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        REQUIRE(database.open());
    }
    ~Connection() { QSqlDatabase::removeDatabase(m_name); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(m_name); }

private:
    QString m_name;
};

} // namespace

QJsonObject Run::json() const
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    INFO("standard output: " << out.left(400).toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    REQUIRE(document.isObject());
    return document.object();
}

QProcessEnvironment environmentOf(const QString &locale)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"LANGUAGE", "LC_MESSAGES", "LC_CTYPE", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("LC_ALL"), locale);
    environment.insert(QStringLiteral("LANG"), locale);
    environment.insert(QStringLiteral("TZ"), QStringLiteral("America/New_York")); // must not matter
    return environment;
}

Run runProgram(const QStringList &arguments, const QString &locale)
{
    QProcess process;
    process.setProcessEnvironment(environmentOf(locale));
    process.start(program(), arguments, QIODevice::ReadOnly);
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished(kPatience));
    Run run;
    run.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

void start(QProcess &process, const QStringList &arguments)
{
    process.setProcessEnvironment(environmentOf());
    process.start(program(), arguments, QIODevice::ReadOnly);
    REQUIRE(process.waitForStarted());
}

EventFile::EventFile(const QStringList &options)
{
    REQUIRE(m_folder.isValid());
    const Run made = runProgram(QStringList{QStringLiteral("new"), path()} + options);
    INFO(made.err.toStdString());
    REQUIRE(made.exit == 0);
}

QString EventFile::file(const QString &name) const
{
    return m_folder.filePath(name);
}

QString EventFile::write(const QString &name, const QByteArray &bytes) const
{
    QFile out(file(name));
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write(bytes) == bytes.size());
    return out.fileName();
}

Run EventFile::run(const QString &verb, const QStringList &arguments) const
{
    return runProgram(QStringList{verb, path()} + arguments);
}

QJsonObject EventFile::import(const QStringList &files) const
{
    const Run imported = run(QStringLiteral("import"), files + QStringList{QStringLiteral("--json")});
    INFO(imported.err.toStdString());
    REQUIRE(imported.exit == 0);
    return imported.json().value(QStringLiteral("files")).toArray().first().toObject();
}

QByteArray EventFile::sha256() const
{
    return QCryptographicHash::hash(contents(path()), QCryptographicHash::Sha256).toHex();
}

qsizetype EventFile::steps() const
{
    const Run history = run(QStringLiteral("history"), {QStringLiteral("--json")});
    REQUIRE(history.exit == 0);
    return history.json().value(QStringLiteral("steps")).toArray().size();
}

qint64 EventFile::number(const QString &sql) const
{
    return rowsOf(path(), sql).value(0).value(0).toLongLong();
}

qint64 EventFile::people() const
{
    const Run shown = run(QStringLiteral("participants"),
                          {QStringLiteral("--json"), QStringLiteral("--limit"), QStringLiteral("0")});
    INFO(shown.err.toStdString());
    REQUIRE(shown.exit == 0);
    return shown.json().value(QStringLiteral("count")).toInteger(-1);
}

QList<QStringList> rowsOf(const QString &path, const QString &sql)
{
    const Connection connection(path);
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    INFO(sql.toStdString());
    REQUIRE(query.exec(sql));
    const int columns = query.record().count();
    QList<QStringList> rows;
    while (query.next()) {
        QStringList row;
        for (int i = 0; i < columns; ++i)
            row += query.value(i).toString();
        rows += row;
    }
    REQUIRE_FALSE(query.lastError().isValid());
    return rows;
}

void execute(const QString &path, const QString &sql)
{
    const Connection connection(path);
    QSqlQuery query(connection.database());
    REQUIRE(query.exec(sql));
}

QMap<QString, QList<QStringList>> undoableTables(const QString &path)
{
    const auto tables =
        rowsOf(path, QStringLiteral("SELECT name FROM sqlite_schema WHERE type='table' "
                                    "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'history_%' "
                                    "AND name NOT LIKE 'participants_search%' "
                                    "AND name NOT IN('participants_instances','print_marks')"));
    QMap<QString, QList<QStringList>> all;
    for (const QStringList &table : tables) {
        QStringList columns;
        for (const QStringList &column :
             rowsOf(path, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table.first())))
            columns += QStringLiteral("quote(%1)").arg(column.first());
        all.insert(table.first(), rowsOf(path, QStringLiteral("SELECT %1 FROM %2 ORDER BY id")
                                                   .arg(columns.join(QLatin1Char(',')), table.first())));
    }
    REQUIRE(all.contains(QStringLiteral("participants")));
    REQUIRE(all.contains(QStringLiteral("import_rows")));
    return all;
}

QString sample(const QString &name)
{
    return dataPath(QStringLiteral("samples/") + name);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QMap<int, Truth> truthOf(const QString &file)
{
    QMap<int, Truth> truth;
    const auto lines =
        QString::fromUtf8(contents(sample(QStringLiteral("truth.csv")))).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QStringList cells = line.split(QLatin1Char(','));
        if (cells.size() >= 6 && cells[0] == file)
            truth.insert(cells[1].toInt(),
                         {cells[1].toInt(), cells[3], cells[4], line.section(QLatin1Char(','), 5)});
    }
    REQUIRE_FALSE(truth.isEmpty());
    return truth;
}

} // namespace samovar::test
