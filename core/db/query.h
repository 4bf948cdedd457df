// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One prepared statement: values in, rows out, every failure a DbError.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

namespace samovar {

class Database;

/// A prepared statement on one connection.
///
/// Runs on SQLite's own interface where the Qt driver and we share one library (2.6 to 4 times quicker for
/// bulk work), else on QSqlQuery; both behave alike. Belongs to its connection's thread. Finish a SELECT at
/// once (read to the end, or let the Query go): an open one makes the writer's COMMIT wait.
class Query {
public:
    /// Prepares \a sql, one statement. Parameters are `?`.
    Query(const Database &database, const char *sql);
    Query(const Database &database, const QByteArray &sql);
    Query(Query &&) noexcept;
    Query &operator=(Query &&) noexcept;
    ~Query();

    /// Binds the next parameter (the first one after preparing, next() == false, run() or reset()).
    Query &bind(qint64 value);
    Query &bind(int value) { return bind(static_cast<qint64>(value)); }
    Query &bind(bool value) { return bind(static_cast<qint64>(value ? 1 : 0)); }
    Query &bind(const QString &value);
    Query &bind(QByteArrayView utf8);
    Query &bind(std::optional<qint64> value);

    /// Steps to the next row; false after the last one.
    bool next();
    /// Runs to the end and makes ready for new values.
    void run();
    void reset();

    /// Columns of the present row, 0 = the first.
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// Valid until the next step.
    [[nodiscard]] QByteArrayView utf8(int column) const;

    class Backend;

private:
    std::unique_ptr<Backend> m_backend;
    int m_bound = 0;
};

} // namespace samovar
