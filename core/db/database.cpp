// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/database.h"

#include "core/base/logging.h"
#include "core/base/progress.h"
#include "core/db/dberror.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

#include <atomic>

namespace samovar {

namespace {

constexpr int kPatienceMs = 5000;

QString nextConnectionName()
{
    static std::atomic<int> counter = 0;
    return QStringLiteral("samovar-%1").arg(++counter);
}

/// The driver's handle, if its library is the one that we link: only then may both be used on one connection.
sqlite3 *sharedHandle(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    QSqlQuery query(connection);
    if (!query.exec(QStringLiteral("SELECT sqlite_source_id()")) || !query.next())
        return nullptr;
    if (query.value(0).toString() != QString::fromLatin1(sqlite3_sourceid()))
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

SourceText sentenceFor(int code)
{
    // Only facts refuse to let go of what they were made for.
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
        return SAMOVAR_TEXT(
            "Database", "This cannot be removed: something that was handed over, such as a letter, hangs on "
                        "it. Nothing was changed.");
    switch (code & 0xff) {
    case SQLITE_FULL:
        return SAMOVAR_TEXT("Database",
                            "The disk is full. Nothing was changed; make room on the disk and try again.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return SAMOVAR_TEXT("Database",
                            "Another program is writing to the event file at this moment. Nothing was "
                            "changed; try again shortly.");
    case SQLITE_READONLY:
        return SAMOVAR_TEXT("Database",
                            "The event file can only be read. Nothing was changed; check the file's "
                            "permissions, or copy it to a folder of your own.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return SAMOVAR_TEXT("Database",
                            "The event file is damaged. Nothing was changed; open the newest of the dated "
                            "copies that lie beside it.");
    case SQLITE_CANTOPEN:
        return SAMOVAR_TEXT(
            "Database", "The event file cannot be opened. Check that it is there and that you may read it.");
    case SQLITE_INTERRUPT:
        return SAMOVAR_TEXT("Database", "Cancelled. Nothing was changed.");
    default:
        return SAMOVAR_TEXT("Database",
                            "The event file could not be read or written. Nothing was changed; try again, "
                            "and if it happens again, open a dated copy.");
    }
}

} // namespace

DbError DbError::interrupted()
{
    return {SQLITE_INTERRUPT, QStringLiteral("cancelled")};
}

Error DbError::toError() const
{
    Error::Kind kind = Error::Kind::Failed;
    if ((m_code & 0xff) == SQLITE_READONLY)
        kind = Error::Kind::ReadOnly;
    else if ((m_code & 0xff) == SQLITE_INTERRUPT)
        kind = Error::Kind::Cancelled;
    else if (m_code == SQLITE_CONSTRAINT_FOREIGNKEY)
        kind = Error::Kind::Refused;
    return {kind, Message(sentenceFor(m_code)), m_detail};
}

Database::Database(const QString &path, Mode mode)
    : m_path(path)
    , m_mode(mode)
    , m_connection(nextConnectionName())
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    connection.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kPatienceMs);
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    connection.setConnectOptions(options);
    if (!connection.open()) {
        const QSqlError error = connection.lastError();
        connection = {};
        QSqlDatabase::removeDatabase(m_connection);
        throw DbError(SQLITE_CANTOPEN, error.text());
    }
    m_handle = sharedHandle(connection);
    if (m_handle == nullptr)
        qCInfo(lcDb) << "Qt's driver has a SQLite of its own: bulk work goes through QSqlQuery";
    try {
        configure();
    } catch (const DbError &) {
        connection.close();
        connection = {};
        QSqlDatabase::removeDatabase(m_connection);
        throw;
    }
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::configure()
{
    exec("PRAGMA foreign_keys=ON");
    exec("PRAGMA synchronous=FULL");
    // Deleted rows are overwritten only when a person is erased: for bulk changes it doubles the writing.
    exec("PRAGMA secure_delete=OFF");
    exec("PRAGMA cache_size=-16000");
}

void Database::exec(const char *sql)
{
    Query(*this, sql).run();
}

void Database::exec(const QByteArray &sql)
{
    Query(*this, sql).run();
}

qint64 Database::integer(const char *sql) const
{
    Query query(*this, sql);
    return query.next() ? query.integer(0) : 0;
}

qint64 Database::lastInsertId() const
{
    if (m_handle != nullptr)
        return sqlite3_last_insert_rowid(m_handle);
    return integer("SELECT last_insert_rowid()");
}

void Database::copyTo(const QString &path) const
{
    if (m_handle == nullptr) {
        Query(*this, "VACUUM INTO ?").bind(path).run();
        return;
    }
    // Page by page: at a million people several times quicker than VACUUM INTO.
    sqlite3 *target = nullptr;
    int code = sqlite3_open(path.toUtf8().constData(), &target);
    if (code == SQLITE_OK) {
        sqlite3_backup *backup = sqlite3_backup_init(target, "main", m_handle, "main");
        if (backup != nullptr)
            sqlite3_backup_step(backup, -1);
        sqlite3_backup_finish(backup);
        code = sqlite3_errcode(target);
    }
    const QString said = QString::fromUtf8(sqlite3_errmsg(target));
    sqlite3_close(target);
    if (code != SQLITE_OK)
        throw DbError(code, said + QStringLiteral(": ") + path);
}

void Database::expectLargeChange()
{
    exec("PRAGMA cache_size=-96000");
}

CancelWatch::CancelWatch(const Database &database, const Progress *progress)
    : m_handle(progress != nullptr ? database.handle() : nullptr)
{
    // So many steps of SQLite's machine take some tens of microseconds.
    constexpr int kStepsBetween = 1000;
    const auto isCancelled = [](void *watched) {
        return static_cast<const Progress *>(watched)->isCancelled() ? 1 : 0;
    };
    if (m_handle != nullptr)
        sqlite3_progress_handler(m_handle, kStepsBetween, isCancelled, const_cast<Progress *>(progress));
}

CancelWatch::~CancelWatch()
{
    if (m_handle != nullptr)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

Transaction::Transaction(Database &database) : m_database(database)
{
    m_database.exec("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.exec("ROLLBACK");
    } catch (const DbError &error) {
        // SQLite has rolled back by itself (a full disk): there is nothing left to do.
        qCInfo(lcDb) << "rollback:" << error.detail();
    }
}

void Transaction::commit()
{
    m_database.exec("COMMIT");
    m_open = false;
}

} // namespace samovar
