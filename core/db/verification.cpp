// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/verification.h"

#include "core/db/database.h"
#include "core/db/dberror.h"
#include "core/db/triggers.h"

#include <QStringList>

namespace samovar {

namespace {

void checkIntegrity(const Database &database, QStringList &findings)
{
    Query integrity(database, "PRAGMA integrity_check(20)");
    while (integrity.next()) {
        if (integrity.utf8(0) != "ok")
            findings += integrity.text(0);
    }
    Query keys(database, "PRAGMA foreign_key_check");
    while (keys.next())
        findings += QStringLiteral("%1 row %2 refers to a missing row of %3")
                        .arg(keys.text(0), keys.text(1), keys.text(2));
}

/// The index is asked to compare itself with the table; it needs a write transaction, which is taken back.
void checkSearchIndex(Database &database, QStringList &findings)
{
    if (database.isReadOnly())
        return;
    const Transaction transaction(database);
    try {
        database.exec(
            "INSERT INTO participants_search(participants_search,rank) VALUES('integrity-check',1)");
    } catch (const DbError &error) {
        findings += QStringLiteral("search index: ") + error.detail();
    }
}

void checkHistory(const Database &database, QStringList &findings)
{
    Query gaps(
        database,
        "SELECT id FROM history_steps s WHERE closed=0 AND (SELECT count(*) FROM history_changes c WHERE "
        "c.id BETWEEN s.first_change AND s.last_change AND c.step=s.id) <> "
        "s.last_change-s.first_change+1");
    while (gaps.next())
        findings += QStringLiteral("history: step %1 lacks changes").arg(gaps.integer(0));
    if (database.integer("SELECT count(*) FROM history_state WHERE step IS NOT NULL") > 0)
        findings += QStringLiteral("history: a step is open");
    Query undone(database,
                 "SELECT count(*) FROM history_steps a JOIN history_steps b ON b.id>a.id WHERE a.undone=1 "
                 "AND b.undone=0");
    if (undone.next() && undone.integer(0) > 0)
        findings += QStringLiteral("history: an undone step lies before one that holds");
}

void checkTriggers(const Database &database, QStringList &findings)
{
    for (const QByteArray &statement : triggerStatements(database)) {
        Query query(database, "SELECT count(*) FROM sqlite_master WHERE type='trigger' AND sql=?");
        query.bind(QByteArrayView(statement));
        if (query.next() && query.integer(0) != 1)
            findings += QStringLiteral("missing: ") + QString::fromUtf8(statement.left(80));
    }
}

} // namespace

Result<void> verify(Database &database)
{
    return guardDb([&]() -> Result<void> {
        QStringList findings;
        checkIntegrity(database, findings);
        checkSearchIndex(database, findings);
        checkHistory(database, findings);
        checkTriggers(database, findings);
        if (findings.isEmpty())
            return {};
        return Error{Error::Kind::Failed,
                     Message(SAMOVAR_TEXT("Verification",
                                          "The event file is damaged. Nothing was changed; open the newest "
                                          "of the dated copies that lie beside it.")),
                     findings.join(QLatin1Char('\n'))};
    });
}

} // namespace samovar
