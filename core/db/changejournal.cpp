// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/changejournal.h"

#include "core/db/changebus.h"
#include "core/db/database.h"
#include "core/db/dberror.h"
#include "core/db/triggers.h"

#include <QJsonDocument>

#include <sqlite3.h>

#include <map>

namespace samovar {

namespace {

/// Above this many rows of a table a change is announced as "many".
constexpr qint64 kNamedRows = 500;

enum Operation { Inserted = 0, Updated = 1, Removed = 2 };

QByteArray stored(const Message &label)
{
    return QJsonDocument(label.toJson()).toJson(QJsonDocument::Compact);
}

Message restored(QByteArrayView label)
{
    return Message::fromJson(QJsonDocument::fromJson(label.toByteArray()).object());
}

HistoryStep readStep(const Query &query)
{
    HistoryStep step;
    step.id = {query.integer(0)};
    step.at = QDateTime::fromSecsSinceEpoch(query.integer(1), Qt::UTC);
    step.label = restored(query.utf8(2));
    step.undone = query.integer(3) != 0;
    step.canBeUndone = query.integer(4) == 0;
    step.rows = query.integer(5);
    return step;
}

constexpr const char *kStepColumns =
    "SELECT id,at,label,undone,closed,last_change-first_change+(last_change>0) FROM history_steps ";

std::optional<HistoryStep> oneStep(const Database &database, const char *condition)
{
    Query query(database, QByteArray(kStepColumns) + condition);
    if (!query.next())
        return std::nullopt;
    return readStep(query);
}

constexpr const char *kNewestDone = "WHERE undone=0 ORDER BY id DESC LIMIT 1";
constexpr const char *kOldestUndone = "WHERE undone=1 ORDER BY id LIMIT 1";

qint64 lastChange(const Database &database)
{
    return database.integer("SELECT coalesce(max(id),0) FROM history_changes");
}

void setRecording(Database &database, std::optional<qint64> step)
{
    Query(database, "UPDATE history_state SET step=? WHERE id=1").bind(step).run();
}

/// Summarises what a step touched: needed to find a person's steps among millions of inserted rows.
void writeSpans(Database &database, qint64 step, qint64 first, qint64 last)
{
    Query(database, "DELETE FROM history_spans WHERE step=?").bind(step).run();
    Query(database,
          "INSERT INTO history_spans(step,tbl,op,first_row,last_row,count) "
          "SELECT ?,tbl,op,min(row),max(row),count(*) FROM history_changes WHERE id BETWEEN ? AND ? "
          "GROUP BY tbl,op")
        .bind(step)
        .bind(first)
        .bind(last)
        .run();
}

/// Lets the images of steps go.
void forgetImages(Database &database, const char *condition)
{
    Query ranges(database,
                 QByteArray("SELECT first_change,last_change FROM history_steps WHERE ") + condition);
    QList<std::pair<qint64, qint64>> gone;
    while (ranges.next())
        gone += {ranges.integer(0), ranges.integer(1)};
    for (const auto &[first, last] : std::as_const(gone))
        Query(database, "DELETE FROM history_changes WHERE id BETWEEN ? AND ?").bind(first).bind(last).run();
}

/// Plays the changes of one step backwards. While it runs the triggers record the way back.
class Replay {
public:
    explicit Replay(Database &database) : m_database(database) {}

    void run(qint64 first, qint64 last)
    {
        Query changes(m_database, "SELECT tbl,row,op,before FROM history_changes WHERE id BETWEEN ? AND ? "
                                  "ORDER BY id DESC");
        changes.bind(first).bind(last);
        while (changes.next())
            takeBack(static_cast<int>(changes.integer(0)), changes.integer(1),
                     static_cast<int>(changes.integer(2)), changes.utf8(3));
    }

private:
    void takeBack(int number, qint64 row, int operation, QByteArrayView before)
    {
        const char *table = undoableTableName(number);
        if (table == nullptr)
            throw DbError(SQLITE_CORRUPT, QStringLiteral("history: unknown table %1").arg(number));
        if (operation == Inserted)
            remover(table).bind(row).run();
        else if (operation == Updated)
            m_database.exec("UPDATE " + QByteArray(table) + " SET " + before.toByteArray() +
                            " WHERE id=" + QByteArray::number(row));
        else
            m_database.exec("INSERT INTO " + QByteArray(table) + "(id," + columns(table) + ") VALUES(" +
                            QByteArray::number(row) + ',' + before.toByteArray() + ')');
    }

    Query &remover(const char *table)
    {
        auto found = m_removers.find(table);
        if (found == m_removers.end())
            found = m_removers
                        .emplace(table, Query(m_database, "DELETE FROM " + QByteArray(table) + " WHERE id=?"))
                        .first;
        return found->second;
    }

    const QByteArray &columns(const char *table)
    {
        QByteArray &names = m_columns[table];
        if (names.isEmpty())
            names = columnsOf(m_database, table).join(',');
        return names;
    }

    Database &m_database;
    std::map<QByteArray, Query> m_removers;
    std::map<QByteArray, QByteArray> m_columns;
};

/// Takes a step back or does it again; what the triggers recorded becomes the step's new content.
void toggleStep(Database &database, const HistoryStep &step)
{
    Query range(database, "SELECT first_change,last_change FROM history_steps WHERE id=?");
    range.bind(step.id.value).next();
    const qint64 first = range.integer(0);
    const qint64 last = range.integer(1);
    range.reset();
    const qint64 newFirst = lastChange(database) + 1;
    setRecording(database, step.id.value);
    Replay(database).run(first, last);
    setRecording(database, std::nullopt);
    const qint64 newLast = lastChange(database);
    Query(database, "DELETE FROM history_changes WHERE id BETWEEN ? AND ?").bind(first).bind(last).run();
    Query(database, "UPDATE history_steps SET undone=?,first_change=?,last_change=? WHERE id=?")
        .bind(!step.undone)
        .bind(newFirst)
        .bind(newLast)
        .bind(step.id.value)
        .run();
    writeSpans(database, step.id.value, newFirst, newLast);
}

Error refusedByFact(const Message &label)
{
    return {Error::Kind::Refused,
            Message(SAMOVAR_TEXT("ChangeJournal",
                                 "«%1» cannot be undone: something that was handed over since hangs "
                                 "on it. Nothing was changed."),
                    {label.text()}),
            {}};
}

} // namespace

Change::Change(Database &database, QDateTime now, Message label)
    : m_database(database)
    , m_now(std::move(now))
    , m_label(std::move(label))
{
}

Query Change::fact(const char *sql) const
{
    return {m_database, sql};
}

ChangeJournal::ChangeJournal(Database &database, ChangeBus &bus, const Clock &clock)
    : m_database(database)
    , m_bus(bus)
    , m_clock(clock)
{
}

Result<void> ChangeJournal::guarded(const std::function<Result<void>()> &work) const
{
    if (m_database.isReadOnly())
        return Error{Error::Kind::ReadOnly,
                     Message(SAMOVAR_TEXT("ChangeJournal",
                                          "The event is open for reading only, so nothing was changed. "
                                          "Close the program that holds the file and open it "
                                          "again.")),
                     {}};
    m_bus.prepare();
    return guardDb(work);
}

Result<void> ChangeJournal::change(const Message &label, const std::function<Result<void>(Change &)> &work)
{
    StepId made;
    Result<void> result = guarded([&]() -> Result<void> {
        Transaction transaction(m_database);
        Change change(m_database, m_clock.now(), label);
        const qint64 before = lastChange(m_database);
        const qint64 writesBefore = m_database.integer("SELECT total_changes()");
        Query(m_database, "INSERT INTO history_steps(at,label) VALUES(?,?)")
            .bind(change.now().toSecsSinceEpoch())
            .bind(QByteArrayView("{}"))
            .run();
        const qint64 step = m_database.lastInsertId();
        setRecording(m_database, step);
        if (Result<void> done = work(change); !done)
            return done;
        setRecording(m_database, std::nullopt);
        const qint64 last = lastChange(m_database);
        if (last == before) {
            // Nothing undoable was touched. Facts are kept; without any, not a byte changes.
            constexpr qint64 kOurOwnWrites = 3;
            if (m_database.integer("SELECT total_changes()") - writesBefore == kOurOwnWrites)
                return {};
            Query(m_database, "DELETE FROM history_steps WHERE id=?").bind(step).run();
            transaction.commit();
            return {};
        }
        forgetImages(m_database, "undone=1");
        m_database.exec(
            "DELETE FROM history_spans WHERE step IN (SELECT id FROM history_steps WHERE undone=1)");
        m_database.exec("DELETE FROM history_steps WHERE undone=1");
        Query(m_database, "UPDATE history_steps SET label=?,first_change=?,last_change=? WHERE id=?")
            .bind(QByteArrayView(stored(change.m_label)))
            .bind(before + 1)
            .bind(last)
            .bind(step)
            .run();
        writeSpans(m_database, step, before + 1, last);
        transaction.commit();
        made = {step};
        return {};
    });
    if (result && made.isValid())
        announce(made);
    return result;
}

Result<void> ChangeJournal::toggle(Direction direction,
                                   const std::function<bool(const HistoryStep &)> &wanted)
{
    QList<StepId> toggled;
    std::optional<Message> label;
    const auto work = [&]() -> Result<void> {
        Transaction transaction(m_database);
        m_database.exec("PRAGMA defer_foreign_keys=ON");
        while (const auto step =
                   oneStep(m_database, direction == Direction::Undo ? kNewestDone : kOldestUndone)) {
            if (!wanted(*step))
                break;
            label = step->label;
            if (!step->canBeUndone)
                return Error{
                    Error::Kind::Refused,
                    Message(SAMOVAR_TEXT("ChangeJournal", "«%1» lies too far back to be undone. Nothing was "
                                                          "changed; a dated copy of the file may "
                                                          "still hold the earlier state."),
                            {step->label.text()}),
                    {}};
            toggleStep(m_database, *step);
            toggled += step->id;
        }
        if (toggled.isEmpty())
            return Error{Error::Kind::Refused,
                         Message(direction == Direction::Undo
                                     ? SAMOVAR_TEXT("ChangeJournal", "There is nothing to undo.")
                                     : SAMOVAR_TEXT("ChangeJournal", "There is nothing to redo.")),
                         {}};
        transaction.commit();
        return {};
    };
    Result<void> result = guarded([&]() -> Result<void> {
        try {
            return work();
        } catch (const DbError &error) {
            if (label && error.code() == SQLITE_CONSTRAINT_FOREIGNKEY)
                return refusedByFact(*label);
            throw;
        }
    });
    if (result) {
        for (const StepId step : std::as_const(toggled))
            announce(step);
    }
    return result;
}

Result<void> ChangeJournal::undo()
{
    bool first = true;
    return toggle(Direction::Undo, [&first](const HistoryStep &) { return std::exchange(first, false); });
}

Result<void> ChangeJournal::redo()
{
    bool first = true;
    return toggle(Direction::Redo, [&first](const HistoryStep &) { return std::exchange(first, false); });
}

Result<void> ChangeJournal::moveTo(StepId target)
{
    const auto newest = guardDb([&]() -> Result<qint64> {
        const auto step = oneStep(m_database, kNewestDone);
        return step ? step->id.value : 0;
    });
    if (!newest)
        return newest.error();
    if (*newest == target.value)
        return {};
    if (*newest > target.value)
        return toggle(Direction::Undo, [target](const HistoryStep &step) { return step.id > target; });
    return toggle(Direction::Redo, [target](const HistoryStep &step) { return step.id <= target; });
}

std::optional<Message> ChangeJournal::undoLabel() const
{
    const auto label = guardDb([&]() -> Result<std::optional<Message>> {
        const auto step = oneStep(m_database, kNewestDone);
        return step && step->canBeUndone ? std::optional(step->label) : std::nullopt;
    });
    return label.valueOr(std::nullopt);
}

std::optional<Message> ChangeJournal::redoLabel() const
{
    const auto label = guardDb([&]() -> Result<std::optional<Message>> {
        const auto step = oneStep(m_database, kOldestUndone);
        return step ? std::optional(step->label) : std::nullopt;
    });
    return label.valueOr(std::nullopt);
}

Result<QList<HistoryStep>> ChangeJournal::steps() const
{
    return guardDb([&]() -> Result<QList<HistoryStep>> {
        QList<HistoryStep> steps;
        Query query(m_database, QByteArray(kStepColumns) + "ORDER BY id");
        while (query.next())
            steps += readStep(query);
        return steps;
    });
}

Result<QList<HistoryStep>> ChangeJournal::stepsOf(const QString &table, qint64 row) const
{
    return guardDb([&]() -> Result<QList<HistoryStep>> {
        int number = 0;
        for (const UndoableTable &candidate : undoableTables()) {
            if (table == QLatin1String(candidate.name))
                number = candidate.number;
        }
        // Updates and removals have an index; an inserted row lies in a span, which is without gaps for an
        // import.
        Query query(
            m_database,
            QByteArray(kStepColumns) +
                "WHERE id IN (SELECT step FROM history_changes WHERE tbl=?1 AND row=?2 AND op<>0) OR id IN "
                "(SELECT s.step FROM history_spans s JOIN history_steps h ON h.id=s.step WHERE s.tbl=?1 AND "
                "s.op=0 AND ?2 BETWEEN s.first_row AND s.last_row AND (s.count=s.last_row-s.first_row+1 OR "
                "EXISTS(SELECT 1 FROM history_changes c WHERE c.id BETWEEN h.first_change AND h.last_change "
                "AND c.tbl=?1 AND c.op=0 AND c.row=?2))) ORDER BY id");
        query.bind(number).bind(row);
        QList<HistoryStep> steps;
        while (query.next())
            steps += readStep(query);
        return steps;
    });
}

Result<void> ChangeJournal::trim(int count)
{
    return guarded([&]() -> Result<void> {
        Transaction transaction(m_database);
        const QByteArray old =
            "closed=0 AND undone=0 AND id NOT IN (SELECT id FROM history_steps ORDER BY id DESC "
            "LIMIT " +
            QByteArray::number(count) + ')';
        forgetImages(m_database, old.constData());
        m_database.exec("UPDATE history_steps SET closed=1,first_change=0,last_change=0 WHERE " + old);
        transaction.commit();
        return {};
    });
}

void ChangeJournal::announce(StepId step) const
{
    const auto changes = guardDb([&]() -> Result<TableChanges> {
        TableChanges found;
        Query spans(m_database, "SELECT tbl,sum(count) FROM history_spans WHERE step=? GROUP BY tbl");
        spans.bind(step.value);
        bool named = false;
        while (spans.next()) {
            TableChanges::Rows &rows =
                found.tables[QString::fromLatin1(undoableTableName(static_cast<int>(spans.integer(0))))];
            rows.many = spans.integer(1) > kNamedRows;
            named = named || !rows.many;
        }
        if (!named)
            return found;
        Query query(m_database,
                    "SELECT c.tbl,c.row FROM history_steps s JOIN history_changes c ON c.id BETWEEN "
                    "s.first_change AND s.last_change WHERE s.id=?");
        query.bind(step.value);
        while (query.next()) {
            TableChanges::Rows &rows =
                found.tables[QString::fromLatin1(undoableTableName(static_cast<int>(query.integer(0))))];
            if (!rows.many)
                rows.ids.insert(query.integer(1));
        }
        return found;
    });
    if (changes)
        m_bus.announce(*changes);
}

} // namespace samovar
