// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The SQL of a filter: what it asks of the participants' table, by index or of one person after another.
#pragma once

#include "core/participants/participants.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <variant>

namespace samovar {

class Database;
class Query;

/// The conditions of one filter but for its text, on the table participants called p. Throws DbError.
class FilterConditions {
public:
    /// \a closes: when registration closes, UTC seconds; nothing where nobody is late.
    FilterConditions(const Database &database, const ParticipantFilter &filter, std::optional<qint64> closes);

    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }
    /// Whether an index leads to those who pass.
    [[nodiscard]] bool isIndexed() const;
    /// Whether so few pass that it is quicker to fetch and sort them than to walk an order. Looks at no more.
    [[nodiscard]] bool isSelective(const Database &database) const;
    /// To be joined with AND. \a byIndex: written so that SQLite takes their indexes, else so that it keeps
    /// off them and compares each person it meets.
    [[nodiscard]] QByteArrayList sql(bool byIndex) const;
    /// Binds the values of sql(), in its order.
    void bind(Query &query) const;

private:
    using Value = std::variant<qint64, QString>;
    struct Part {
        QByteArray walked;  ///< compares one person
        QByteArray indexed; ///< leads to the people; empty where no index does
        QByteArray counted; ///< «FROM … WHERE …»: one row for each of them, with the same values
        QList<Value> values;
    };

    void addColumn(const QByteArray &column, const QByteArray &test, const QList<Value> &values);
    /// Who has a row like this in \a table.
    void addRow(const QByteArray &table, const QByteArray &test, const QList<Value> &values);
    /// Who has none.
    void addMissing(const QByteArray &table, const QByteArray &test, const QList<Value> &values);
    void addSources(const Database &database, const ParticipantFilter &filter);
    void addRegistered(const ParticipantFilter &filter, std::optional<qint64> closes);
    void addTracks(const ParticipantFilter &filter);

    QList<Part> m_parts;
};

} // namespace samovar
