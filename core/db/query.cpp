// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/query.h"

#include "core/db/database.h"
#include "core/db/dberror.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

namespace samovar {

/// What a statement runs on.
class Query::Backend {
public:
    Backend() = default;
    Backend(const Backend &) = delete;
    Backend &operator=(const Backend &) = delete;
    virtual ~Backend() = default;
    virtual void bindInteger(int index, qint64 value) = 0;
    virtual void bindText(int index, QByteArrayView utf8) = 0;
    virtual void bindNull(int index) = 0;
    virtual bool step() = 0;
    virtual void reset() = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual QByteArrayView utf8(int column) const = 0;
};

namespace {

/// On SQLite's own interface.
class NativeBackend : public Query::Backend {
public:
    NativeBackend(sqlite3 *handle, QByteArrayView sql) : m_handle(handle)
    {
        check(sqlite3_prepare_v2(handle, sql.data(), static_cast<int>(sql.size()), &m_statement, nullptr),
              sql);
    }
    NativeBackend(const NativeBackend &) = delete;
    NativeBackend &operator=(const NativeBackend &) = delete;
    ~NativeBackend() override { sqlite3_finalize(m_statement); }

    void bindInteger(int index, qint64 value) override
    {
        check(sqlite3_bind_int64(m_statement, index + 1, value));
    }
    void bindText(int index, QByteArrayView utf8) override
    {
        // An empty view may have no data; SQLite would bind NULL.
        const char *data = utf8.data() != nullptr ? utf8.data() : "";
        check(sqlite3_bind_text64(m_statement, index + 1, data, static_cast<sqlite3_uint64>(utf8.size()),
                                  SQLITE_TRANSIENT, SQLITE_UTF8)); // NOLINT: SQLite's macro casts
    }
    void bindNull(int index) override { check(sqlite3_bind_null(m_statement, index + 1)); }
    bool step() override
    {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        if (code == SQLITE_DONE)
            return false;
        const DbError error = failure();
        sqlite3_reset(m_statement);
        throw error;
    }
    void reset() override { sqlite3_reset(m_statement); }
    [[nodiscard]] bool isNull(int column) const override
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }
    [[nodiscard]] qint64 integer(int column) const override
    {
        return sqlite3_column_int64(m_statement, column);
    }
    [[nodiscard]] QByteArrayView utf8(int column) const override
    {
        const auto *data = sqlite3_column_text(m_statement, column);
        return {data, sqlite3_column_bytes(m_statement, column)};
    }

private:
    void check(int code, QByteArrayView sql = {}) const
    {
        if (code != SQLITE_OK)
            throw failure(sql);
    }
    [[nodiscard]] DbError failure(QByteArrayView sql = {}) const
    {
        const char *text = m_statement != nullptr ? sqlite3_sql(m_statement) : nullptr;
        return {sqlite3_extended_errcode(m_handle),
                QString::fromUtf8(sqlite3_errmsg(m_handle)) + QStringLiteral(": ") +
                    (text != nullptr ? QString::fromUtf8(text) : QString::fromUtf8(sql))};
    }

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
};

/// On Qt's driver, where it has a SQLite of its own.
class QtBackend : public Query::Backend {
public:
    QtBackend(const QString &connection, QByteArrayView sql)
        : m_query(QSqlDatabase::database(connection, false))
    {
        m_query.setForwardOnly(true);
        if (!m_query.prepare(QString::fromUtf8(sql)))
            fail();
    }
    void bindInteger(int index, qint64 value) override { m_query.bindValue(index, value); }
    void bindText(int index, QByteArrayView utf8) override
    {
        const QString text = QString::fromUtf8(utf8);
        m_query.bindValue(index, text.isNull() ? QStringLiteral("") : text);
    }
    void bindNull(int index) override { m_query.bindValue(index, QVariant(QMetaType::fromType<qint64>())); }
    bool step() override
    {
        if (!m_active) {
            if (!m_query.exec())
                fail();
            m_active = true;
        }
        return m_query.isSelect() && m_query.next();
    }
    void reset() override
    {
        m_query.finish();
        m_active = false;
    }
    [[nodiscard]] bool isNull(int column) const override { return m_query.isNull(column); }
    [[nodiscard]] qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QByteArrayView utf8(int column) const override
    {
        m_text = m_query.value(column).toString().toUtf8();
        return m_text;
    }

private:
    [[noreturn]] void fail() const
    {
        const QSqlError error = m_query.lastError();
        throw DbError(error.nativeErrorCode().toInt(),
                      error.text() + QStringLiteral(": ") + m_query.lastQuery());
    }

    QSqlQuery m_query;
    bool m_active = false;
    mutable QByteArray m_text;
};

std::unique_ptr<Query::Backend> makeBackend(const Database &database, QByteArrayView sql)
{
    if (database.handle() != nullptr)
        return std::make_unique<NativeBackend>(database.handle(), sql);
    return std::make_unique<QtBackend>(database.connectionName(), sql);
}

} // namespace

Query::Query(const Database &database, const char *sql) : m_backend(makeBackend(database, sql)) {}
Query::Query(const Database &database, const QByteArray &sql) : m_backend(makeBackend(database, sql)) {}
Query::Query(Query &&) noexcept = default;
Query &Query::operator=(Query &&) noexcept = default;
Query::~Query() = default;

Query &Query::bind(qint64 value)
{
    m_backend->bindInteger(m_bound++, value);
    return *this;
}

Query &Query::bind(const QString &value)
{
    return bind(QByteArrayView(value.toUtf8()));
}

Query &Query::bind(QByteArrayView utf8)
{
    m_backend->bindText(m_bound++, utf8);
    return *this;
}

Query &Query::bind(std::optional<qint64> value)
{
    if (value)
        return bind(*value);
    m_backend->bindNull(m_bound++);
    return *this;
}

bool Query::next()
{
    if (m_backend->step())
        return true;
    reset();
    return false;
}

void Query::run()
{
    while (m_backend->step()) {
    }
    reset();
}

void Query::reset()
{
    m_backend->reset();
    m_bound = 0;
}

qint64 Query::integer(int column) const
{
    return m_backend->integer(column);
}

std::optional<qint64> Query::optionalInteger(int column) const
{
    if (m_backend->isNull(column))
        return std::nullopt;
    return m_backend->integer(column);
}

QString Query::text(int column) const
{
    return QString::fromUtf8(m_backend->utf8(column));
}

QByteArrayView Query::utf8(int column) const
{
    return m_backend->utf8(column);
}

} // namespace samovar
