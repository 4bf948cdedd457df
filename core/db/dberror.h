// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What SQLite refused, as an exception that stores throw and services turn into an Error.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <exception>

namespace samovar {

/// Thrown by core/db and the stores alone; never leaves a service.
class DbError : public std::exception {
public:
    /// \a code is SQLite's extended result code, \a detail what it said and the statement.
    DbError(int code, QString detail) : m_code(code), m_detail(std::move(detail)) {}

    /// For work that was asked to stop.
    [[nodiscard]] static DbError interrupted();

    [[nodiscard]] int code() const { return m_code; }
    [[nodiscard]] const QString &detail() const { return m_detail; }
    [[nodiscard]] const char *what() const noexcept override { return "samovar::DbError"; }
    /// A whole sentence for the user: full disk, held by another program, damaged file, …
    [[nodiscard]] Error toError() const;

private:
    int m_code;
    QString m_detail;
};

/// Runs \a work and turns a DbError into its Error. \a work returns a Result.
template <class Work>
[[nodiscard]] auto guardDb(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const DbError &error) {
        return error.toError();
    }
}

} // namespace samovar
