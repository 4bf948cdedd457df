// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Says which rows of which tables have changed, to whoever shows them.
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

namespace samovar {

/// What one committed change touched.
struct TableChanges {
    struct Rows {
        QSet<qint64> ids;  ///< inserted, updated or removed rows
        bool many = false; ///< too many to name: reload the order
        friend bool operator==(const Rows &, const Rows &) = default;
    };
    QHash<QString, Rows> tables;

    [[nodiscard]] bool touches(const QString &table) const { return tables.contains(table); }
};

/// Announces committed changes. Typing, importing, undo and redo all come by here: a model never patches
/// itself.
///
/// One per open event, living in the GUI thread; a Task's journal announces from its own thread, receivers in
/// the GUI thread get it queued.
class ChangeBus : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Called by the journal before it writes.
    void prepare() { Q_EMIT changing(); }
    /// Called by the journal after a commit.
    void announce(const TableChanges &changes) { Q_EMIT changed(changes); }

Q_SIGNALS:
    /// A change is about to be written, and may come to nothing. Whoever reads for long over another
    /// connection lets go: a commit waits for all readers.
    void changing();
    void changed(const samovar::TableChanges &changes);
};

} // namespace samovar
