// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The SQL of imports: files, answers, rows as each file had them.
#pragma once

#include "core/imports/known.h"
#include "core/imports/planner.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QList>

#include <memory>
#include <vector>

namespace samovar {

class Change;
class Database;

namespace importstore {

/// Everybody in the event, for recognising. One pass over the people and one over their answers. Throws
/// DbError.
[[nodiscard]] Known readKnown(const Database &database);
/// Stored people and answers, looked up one by one.
[[nodiscard]] Planner::Lookup lookup(const Database &database);
/// Whether the event has nobody yet.
[[nodiscard]] bool isEmpty(const Database &database);
[[nodiscard]] QList<KnownTrack> tracks(const Database &database);

} // namespace importstore

/// A number for the content of a row under its titles, the same in every version of the program (FNV-1a).
[[nodiscard]] quint64 rowHash(const QStringList &titles, const std::vector<QByteArrayView> &cells);

/// Writes what the planner decided. Throws DbError.
class ImportWriter {
public:
    /// What is stored of the file itself.
    struct File {
        QString name;
        QString profile;
        QString sha256;
        QList<Column> columns;
    };
    ImportWriter(const Change &change, const File &file);
    ~ImportWriter();
    ImportWriter(const ImportWriter &) = delete;
    ImportWriter &operator=(const ImportWriter &) = delete;

    /// Stores one planned row (new, ask or changed) and gives \a known the ids.
    void write(const PlannedRow &planned, const std::vector<QByteArrayView> &cells, Known &known);

private:
    struct State;
    void writePerson(const PlannedRow &planned, Known &known);
    void writeAnswer(const PlannedRow &planned, Known &known);
    std::unique_ptr<State> m_state;
};

} // namespace samovar
