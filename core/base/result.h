// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What services return: a value, or an error that the user can read.
#pragma once

#include "core/base/message.h"

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace samovar {

/// Why something could not be done.
struct Error {
    enum class Kind {
        Failed,    ///< the machine or the file did not let us
        NotFound,  ///< what was asked for is not there (any more)
        ReadOnly,  ///< the file is open for reading only
        Refused,   ///< a rule forbids it; the message says which
        BadInput,  ///< a file that we were given is not what it should be
        Cancelled, ///< she cancelled; nothing was changed
    };

    Kind kind = Kind::Failed;
    Message message; ///< a whole sentence: what happened, what is safe, what to do
    QString detail;  ///< for the log: codes, SQL, what a library said
};

/// A value of type T or an Error. Test with `if (result)`, read with `*result` or `result->`.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT: a value is a result
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT: an error is a result
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    /// By value, so that `for (x : *service.list())` walks something that lives.
    T operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }
    /// The value, or \a fallback where there is an error.
    [[nodiscard]] T valueOr(T fallback) const { return ok() ? std::get<0>(m_state) : std::move(fallback); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) // NOLINT: an error is a result
        : m_error(std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace samovar
