// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// An event file of a test: a temporary folder, a clock that stands still, a workspace, and looks into the
/// file.
#pragma once

#include "core/base/clock.h"
#include "core/participants/participant.h"
#include "core/workspace/workspace.h"

#include <QByteArrayList>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace samovar::test {

/// A clock that says what it was told.
class FixedClock : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now = QDateTime(QDate(2021, 9, 20), QTime(8, 0), Qt::UTC);
};

/// The contents of every undoable table, row by row, for comparing states of a file.
using TableDump = QMap<QByteArray, QByteArrayList>;

class TestEvent {
public:
    explicit TestEvent(bool sample = false);

    Workspace &workspace() { return *m_workspace; }
    FixedClock &clock() { return m_clock; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("event.samovar")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Closes the file and opens it again, as a restart does.
    void reopen();
    void close() { m_workspace.reset(); }
    /// Writes a file into the folder and returns its path.
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;

    [[nodiscard]] TableDump dump() const;
    /// One number out of the file.
    [[nodiscard]] qint64 number(const char *sql) const;
    [[nodiscard]] QByteArray sha256() const;

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

/// A participant for tests: aParticipant("Иванова Мария Ивановна").
[[nodiscard]] Participant aParticipant(const QString &fullName, const QString &email = {});

} // namespace samovar::test
