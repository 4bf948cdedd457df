// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Importing registration files: look first, then take over.
#pragma once

#include "core/base/issue.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/imports/columns.h"
#include "core/participants/participant.h"

#include <QHash>
#include <QList>
#include <QString>

namespace samovar {

class Change;
class ChangeJournal;
class Clock;
class Database;
class EventDetails;

/// What becomes of a row.
enum class RowKind {
    New,       ///< makes a participant
    Changed,   ///< a further answer of a known one, or a field differs
    Unchanged, ///< all of it is known
    Ask,       ///< resembles someone known; stays a participant of its own until she decides
    Problem,   ///< not imported
};

/// A row in the preview.
struct RowPreview {
    qint64 row = 0; ///< 1 = the first record under the header
    RowKind kind = RowKind::New;
    QString name;
    QString email;
    Message reason;         ///< why it is what it is
    QList<Message> changes; ///< «phone: +7 … → +7 …»
};

struct ImportCounts {
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 ask = 0;
    qint64 problems = 0;
    [[nodiscard]] qint64 of(RowKind kind) const;
    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

/// One file and how it is to be read.
struct ImportSource {
    QString path;
    /// Fields that she chose, by the column's place (0 = first); the others are guessed.
    QHash<int, ColumnField> byColumn;
    /// Fields chosen by the column's title (the command line's --map).
    QHash<QString, ColumnField> byTitle;
};

/// What an import would do, or did, with one file.
struct ImportReport {
    QString path;
    QString fileName;
    QString profile;      ///< "google-forms", …
    QString profileTitle; ///< for people: «Google Forms (Sheets)»
    QString encoding;     ///< «UTF-8»
    char separator = ',';
    QList<Column> columns;
    ImportCounts counts;
    QList<Issue> issues; ///< at most kMaxListed
    /// The first rows of each kind, at most kMaxListed a kind.
    QHash<RowKind, QList<RowPreview>> rows;
    static constexpr int kMaxListed = 2000;
};

/// Reads registration files into the open event.
///
/// All files of one call are one undo step, all or nothing; an import that changes nothing makes no step. A
/// file that cannot be trusted (binary, cut inside quotes, no rows) is refused whole and nothing is written.
/// Rows are joined to known people by themselves only for the same answer, the same e-mail with a compatible
/// name, or the same platform id (command line, «Exactly» 6). A field that was set by hand is never
/// overwritten.
class Imports {
public:
    Imports(Database &database, ChangeJournal &journal, const EventDetails &event, const Clock &clock);

    /// What applying would do; writes nothing. For huge files run it in a Task.
    Result<QList<ImportReport>> preview(const QList<ImportSource> &sources, Progress &progress) const;
    /// Takes the files over. Returns the same reports as preview() where nothing changed in between.
    /// A dated copy of the event file is kept beside it before anything is written.
    Result<QList<ImportReport>> apply(const QList<ImportSource> &sources, Progress &progress);

private:
    /// Both of them: plans every row, and writes where there is a \a change.
    Result<QList<ImportReport>> run(const QList<ImportSource> &sources, Progress &progress,
                                    const Change *change) const;
    Result<QString> copyBefore();

    Database &m_database;
    ChangeJournal &m_journal;
    const EventDetails &m_event;
    const Clock &m_clock;
};

} // namespace samovar
