// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One connection to one event file.
#pragma once

#include "core/db/query.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;

namespace samovar {

class Progress;

/// A connection with the house's settings: rollback journal, synchronous=FULL, foreign keys, 5 s of patience.
///
/// Belongs to the thread that opened it; every thread opens its own. Throws DbError.
class Database {
public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    /// Opens \a path. ReadWrite and ReadOnly never make a file.
    Database(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

    /// Runs one statement without parameters.
    void exec(const char *sql);
    void exec(const QByteArray &sql);
    /// The first column of the first row of \a sql as a number; 0 without a row.
    [[nodiscard]] qint64 integer(const char *sql) const;
    [[nodiscard]] qint64 lastInsertId() const;

    /// Writes a copy of the whole file to \a path, which must not exist. Not inside a transaction.
    void copyTo(const QString &path) const;

    /// For large changes: a bigger page cache, so that less is spilled before the commit.
    void expectLargeChange();

    /// SQLite's own handle, where the Qt driver and we share one library; null otherwise. For core/db alone.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    /// The name of the QSqlDatabase connection. For core/db alone.
    [[nodiscard]] QString connectionName() const { return m_connection; }

private:
    void configure();

    QString m_path;
    Mode m_mode;
    QString m_connection;
    sqlite3 *m_handle = nullptr;
};

/// While it lives, statements of the connection fail with DbError::interrupted() soon after a progress is
/// cancelled, also those that find no row for a long time. Not nested. Without SQLite's own handle it does
/// nothing: then whoever reads rows must ask.
class CancelWatch {
public:
    /// \a progress may be null and must outlive it.
    CancelWatch(const Database &database, const Progress *progress);
    ~CancelWatch();
    CancelWatch(const CancelWatch &) = delete;
    CancelWatch &operator=(const CancelWatch &) = delete;

private:
    sqlite3 *m_handle;
};

/// BEGIN IMMEDIATE now, ROLLBACK at the end unless committed.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace samovar
