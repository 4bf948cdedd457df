// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The event file as a file: who may write it, and the dated copies beside it.
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <memory>

class QLockFile;

namespace samovar {

class Database;

/// Who holds an event file that we could open for reading only.
struct FileHolder {
    QString host;
    QString application;
    qint64 pid = 0;
};

/// The writer's lock: `EVENT.samovar.lock` beside the file, until the object goes.
///
/// A lock of a dead process of this machine is taken over at once; one of another machine (a share) is
/// believed.
class FileLock {
public:
    explicit FileLock(const QString &eventPath);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// Whether we may write.
    [[nodiscard]] bool isHeld() const { return m_held; }
    /// Who else holds it, where somebody does.
    [[nodiscard]] FileHolder holder() const;

private:
    std::unique_ptr<QLockFile> m_lock;
    bool m_held = false;
};

/// So many dated copies are kept beside the file.
constexpr int kKeptCopies = 5;
/// Copies the event file, which must not be in a transaction, to «EVENT 2026-11-24 17-04-05.samovar» in the
/// same folder and removes all but the newest kKeptCopies of such copies. \a now in local time. Returns the
/// copy's path.
///
/// The copy is made by SQLite: opening the file beside its connection and closing it again would drop the
/// locks that the connection holds (POSIX advisory locks belong to the process).
Result<QString> keepDatedCopy(Database &database, const QDateTime &now);
/// Removes a copy that turned out to be needless: nothing was changed.
void dropDatedCopy(const QString &copy);

} // namespace samovar
