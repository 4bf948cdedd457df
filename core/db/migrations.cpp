// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/migrations.h"

#include "core/db/database.h"
#include "core/db/triggers.h"

#include <array>
#include <span>

namespace samovar {

namespace {

// Instants are seconds since 1970 UTC, dates and clock times ISO 8601 text in the event's zone. Columns whose
// names end in _sort, and search_text, are stored values that we compute (core/base/textfold.h). Undoable
// tables hold INTEGER and TEXT alone; their ids are AUTOINCREMENT, or they would be used again.
constexpr auto kVersion1 = std::to_array<const char *>({
    // The history.
    "CREATE TABLE history_steps(id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, label TEXT NOT "
    "NULL, "
    "undone INTEGER NOT NULL DEFAULT 0, closed INTEGER NOT NULL DEFAULT 0, first_change INTEGER NOT NULL "
    "DEFAULT 0, "
    "last_change INTEGER NOT NULL DEFAULT 0)",
    "CREATE TABLE history_changes(id INTEGER PRIMARY KEY, step INTEGER NOT NULL, tbl INTEGER NOT NULL, "
    "row INTEGER NOT NULL, op INTEGER NOT NULL, before TEXT)",
    "CREATE INDEX history_changes_row ON history_changes(tbl,row) WHERE op<>0",
    "CREATE TABLE history_spans(step INTEGER NOT NULL, tbl INTEGER NOT NULL, op INTEGER NOT NULL, "
    "first_row INTEGER NOT NULL, last_row INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY "
    "KEY(step,tbl,op)) "
    "WITHOUT ROWID",
    "CREATE TABLE history_state(id INTEGER PRIMARY KEY CHECK(id=1), step INTEGER)",
    "INSERT INTO history_state(id,step) VALUES(1,NULL)",
    // The event.
    "CREATE TABLE event(id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL DEFAULT '', "
    "forum TEXT NOT NULL DEFAULT '', zone TEXT NOT NULL, other_zones TEXT NOT NULL DEFAULT '', "
    "contact_name TEXT NOT NULL DEFAULT '', contact_position TEXT NOT NULL DEFAULT '', "
    "contact_email TEXT NOT NULL DEFAULT '', contact_phone TEXT NOT NULL DEFAULT '')",
    "CREATE TABLE event_days(id INTEGER PRIMARY KEY AUTOINCREMENT, date TEXT NOT NULL, starts TEXT NOT NULL, "
    "ends TEXT NOT NULL)",
    "CREATE TABLE organisations(id INTEGER PRIMARY KEY AUTOINCREMENT, place INTEGER NOT NULL, role TEXT NOT "
    "NULL, "
    "name TEXT NOT NULL)",
    "CREATE TABLE deadlines(id INTEGER PRIMARY KEY AUTOINCREMENT, place INTEGER NOT NULL, kind TEXT NOT "
    "NULL, "
    "title TEXT NOT NULL, due INTEGER, minutes_before_start INTEGER)",
    "CREATE TABLE links(id INTEGER PRIMARY KEY AUTOINCREMENT, place INTEGER NOT NULL, title TEXT NOT NULL, "
    "url TEXT NOT NULL)",
    "CREATE TABLE tracks(id INTEGER PRIMARY KEY AUTOINCREMENT, place INTEGER NOT NULL, title TEXT NOT NULL, "
    "colour TEXT NOT NULL DEFAULT '', min_size INTEGER, best_size INTEGER, max_size INTEGER)",
    "CREATE TABLE track_leaders(id INTEGER PRIMARY KEY AUTOINCREMENT, track_id INTEGER NOT NULL REFERENCES "
    "tracks(id) "
    "ON DELETE CASCADE, place INTEGER NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL DEFAULT '')",
    "CREATE INDEX track_leaders_track ON track_leaders(track_id)",
    // The programme. Without a track an item is for everybody. uid and sequence are iCalendar's.
    "CREATE TABLE schedule_items(id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, title TEXT NOT "
    "NULL, "
    "track_id INTEGER REFERENCES tracks(id) ON DELETE CASCADE, starts INTEGER NOT NULL, ends INTEGER NOT "
    "NULL, "
    "place TEXT NOT NULL DEFAULT '', uid TEXT NOT NULL UNIQUE, sequence INTEGER NOT NULL DEFAULT 0)",
    "CREATE INDEX schedule_items_track ON schedule_items(track_id)",
    "CREATE TABLE schedule_people(id INTEGER PRIMARY KEY AUTOINCREMENT, item_id INTEGER NOT NULL REFERENCES "
    "schedule_items(id) ON DELETE CASCADE, place INTEGER NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL "
    "DEFAULT '')",
    "CREATE INDEX schedule_people_item ON schedule_people(item_id)",
    // The participants.
    "CREATE TABLE participants(id INTEGER PRIMARY KEY AUTOINCREMENT, surname TEXT NOT NULL, given TEXT NOT "
    "NULL, "
    "patronymic TEXT NOT NULL, gender TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL, "
    "organisation TEXT NOT NULL, position TEXT NOT NULL, city TEXT NOT NULL, region TEXT NOT NULL, "
    "category TEXT NOT NULL, consent TEXT NOT NULL, note TEXT NOT NULL, status TEXT NOT NULL, "
    "registered_at INTEGER, sources TEXT NOT NULL DEFAULT '', name_sort TEXT NOT NULL, email_sort TEXT NOT "
    "NULL, "
    "organisation_sort TEXT NOT NULL, city_sort TEXT NOT NULL, search_text TEXT NOT NULL)",
    "CREATE INDEX participants_name ON participants(name_sort)",
    "CREATE INDEX participants_email ON participants(email_sort)",
    "CREATE INDEX participants_organisation ON participants(organisation_sort)",
    "CREATE INDEX participants_city ON participants(city_sort)",
    "CREATE INDEX participants_registered ON participants(registered_at)",
    "CREATE INDEX participants_category ON participants(category)",
    "CREATE INDEX participants_sources ON participants(sources)",
    "CREATE INDEX participants_waiting ON participants(id) WHERE status='waiting'",
    "CREATE VIRTUAL TABLE participants_search USING fts5(search_text, content='participants', "
    "content_rowid='id', "
    "tokenize='trigram case_sensitive 1', detail=none, columnsize=0)",
    "INSERT INTO participants_search(participants_search,rank) VALUES('hashsize',16777216)",
    "CREATE VIRTUAL TABLE participants_instances USING fts5vocab(participants_search,'instance')",
    "CREATE TABLE preferences(id INTEGER PRIMARY KEY AUTOINCREMENT, participant_id INTEGER NOT NULL "
    "REFERENCES "
    "participants(id) ON DELETE CASCADE, track_id INTEGER NOT NULL REFERENCES tracks(id) ON DELETE CASCADE, "
    "rank INTEGER NOT NULL)",
    "CREATE INDEX preferences_participant ON preferences(participant_id)",
    "CREATE INDEX preferences_track ON preferences(track_id,rank,participant_id)",
    // Who takes part in which track; everybody in one at most.
    "CREATE TABLE seats(id INTEGER PRIMARY KEY AUTOINCREMENT, participant_id INTEGER NOT NULL UNIQUE "
    "REFERENCES "
    "participants(id) ON DELETE CASCADE, track_id INTEGER NOT NULL REFERENCES tracks(id) ON DELETE CASCADE)",
    "CREATE INDEX seats_track ON seats(track_id,participant_id)",
    // What the fields owe to her hand: later imports keep these.
    "CREATE TABLE hand_edits(id INTEGER PRIMARY KEY AUTOINCREMENT, participant_id INTEGER NOT NULL "
    "REFERENCES "
    "participants(id) ON DELETE CASCADE, field TEXT NOT NULL, at INTEGER NOT NULL, "
    "UNIQUE(participant_id,field))",
    // The imports: files, answers, and each row as each file had it (cells: a JSON array, character for
    // character).
    "CREATE TABLE imports(id INTEGER PRIMARY KEY AUTOINCREMENT, file_name TEXT NOT NULL, profile TEXT NOT "
    "NULL, "
    "sha256 TEXT NOT NULL, at INTEGER NOT NULL, columns TEXT NOT NULL)",
    "CREATE TABLE answers(id INTEGER PRIMARY KEY AUTOINCREMENT, participant_id INTEGER NOT NULL REFERENCES "
    "participants(id) ON DELETE CASCADE, source TEXT NOT NULL, answered_at INTEGER, has_seconds INTEGER NOT "
    "NULL, "
    "email TEXT NOT NULL, name TEXT NOT NULL, active INTEGER NOT NULL)",
    "CREATE INDEX answers_participant ON answers(participant_id)",
    "CREATE TABLE import_rows(id INTEGER PRIMARY KEY AUTOINCREMENT, import_id INTEGER NOT NULL REFERENCES "
    "imports(id), "
    "answer_id INTEGER NOT NULL REFERENCES answers(id) ON DELETE CASCADE, row INTEGER NOT NULL, "
    "hash INTEGER NOT NULL, cells TEXT NOT NULL)",
    "CREATE INDEX import_rows_answer ON import_rows(answer_id)",
    // The letters' texts where she changed ours.
    "CREATE TABLE letter_templates(id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL, language TEXT "
    "NOT "
    "NULL, subject TEXT NOT NULL, body TEXT NOT NULL, UNIQUE(key,language))",
    // Facts: not undone. A letter holds its person: without a cascade, undoing the person's coming is
    // refused.
    "CREATE TABLE letters(id INTEGER PRIMARY KEY AUTOINCREMENT, participant_id INTEGER NOT NULL REFERENCES "
    "participants(id), template TEXT NOT NULL, language TEXT NOT NULL, at INTEGER NOT NULL, text TEXT NOT "
    "NULL, "
    "file TEXT NOT NULL)",
    "CREATE INDEX letters_participant ON letters(participant_id)",
    "CREATE INDEX letters_template ON letters(template,participant_id)",
    "CREATE TABLE print_marks(id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, list TEXT NOT NULL, "
    "rows INTEGER NOT NULL)",
});

struct Migration {
    int version;
    std::span<const char *const> statements;
};

constexpr std::array kMigrations = {
    Migration{1, kVersion1},
};

constexpr bool isStrictlyIncreasing()
{
    for (size_t i = 1; i < kMigrations.size(); ++i) {
        if (kMigrations[i].version <= kMigrations[i - 1].version)
            return false;
    }
    return kMigrations.front().version == 1;
}
static_assert(isStrictlyIncreasing());

} // namespace

bool isEventFile(const Database &database)
{
    return database.integer("PRAGMA application_id") == kApplicationId;
}

int currentSchemaVersion()
{
    return kMigrations.back().version;
}

int schemaVersion(const Database &database)
{
    return static_cast<int>(database.integer("PRAGMA user_version"));
}

void migrate(Database &database)
{
    for (const Migration &migration : kMigrations) {
        if (schemaVersion(database) >= migration.version)
            continue;
        Transaction transaction(database);
        for (const char *statement : migration.statements)
            database.exec(statement);
        makeTriggers(database);
        database.exec("PRAGMA application_id=" + QByteArray::number(kApplicationId));
        database.exec("PRAGMA user_version=" + QByteArray::number(migration.version));
        transaction.commit();
    }
}

} // namespace samovar
