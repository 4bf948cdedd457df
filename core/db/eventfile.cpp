// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/eventfile.h"

#include "core/db/database.h"
#include "core/db/dberror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>

namespace samovar {

namespace {

/// Names of the dated copies of \a event, oldest first.
QStringList datedCopies(const QFileInfo &event)
{
    const QRegularExpression dated(QLatin1Char('^') + QRegularExpression::escape(event.completeBaseName()) +
                                   QStringLiteral(" \\d{4}-\\d\\d-\\d\\d \\d\\d-\\d\\d-\\d\\d\\.samovar$"));
    return event.dir().entryList(QDir::Files, QDir::Name).filter(dated);
}

} // namespace

FileLock::FileLock(const QString &eventPath)
    : m_lock(std::make_unique<QLockFile>(eventPath + QStringLiteral(".lock")))
{
    m_lock->setStaleLockTime(0);
    m_held = m_lock->tryLock(0);
}

FileLock::~FileLock() = default;

FileHolder FileLock::holder() const
{
    FileHolder holder;
    if (!m_held)
        m_lock->getLockInfo(&holder.pid, &holder.host, &holder.application);
    return holder;
}

Result<QString> keepDatedCopy(Database &database, const QDateTime &now)
{
    const QFileInfo event(database.path());
    const QString name = event.completeBaseName() + now.toString(QStringLiteral(" yyyy-MM-dd HH-mm-ss")) +
                         QStringLiteral(".samovar");
    const QString path = event.dir().filePath(name);
    try {
        QFile::remove(path); // of the same second
        database.copyTo(path);
    } catch (const DbError &error) {
        QFile::remove(path);
        return Error{Error::Kind::Failed,
                     Message(SAMOVAR_TEXT("EventFile",
                                          "No copy of the event file could be kept in %1 before this step, "
                                          "so it was not begun. Make room there, or move the event "
                                          "file to a folder that you may write to."),
                             {event.dir().absolutePath()}),
                     error.detail()};
    }
    QStringList copies = datedCopies(event);
    while (copies.size() > kKeptCopies)
        event.dir().remove(copies.takeFirst());
    return path;
}

void dropDatedCopy(const QString &copy)
{
    QFile::remove(copy);
}

} // namespace samovar
