-- SPDX-FileCopyrightText: 2026 The Samovar authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the plain sqlite3 tool needs for the same end: rows read, one person per e-mail address, a unique index, and the
-- same search index built at once; committed and synced. The runner puts the file's path into the import.
PRAGMA journal_mode=DELETE;
PRAGMA synchronous=FULL;
PRAGMA foreign_keys=ON;
CREATE TABLE raw(at,email,name,city,organisation,position,phone,wishes,story,consent);
.mode csv
BEGIN IMMEDIATE;
.import --skip 1 "@FILE@" raw
CREATE TABLE people(id INTEGER PRIMARY KEY AUTOINCREMENT, email TEXT NOT NULL, name TEXT NOT NULL, city TEXT NOT NULL,
    organisation TEXT NOT NULL, position TEXT NOT NULL, phone TEXT NOT NULL, wishes TEXT NOT NULL,
    story TEXT NOT NULL, consent TEXT NOT NULL, at TEXT NOT NULL, search_text TEXT NOT NULL);
INSERT INTO people(email,name,city,organisation,position,phone,wishes,story,consent,at,search_text)
    SELECT lower(trim(email)),name,city,organisation,position,phone,wishes,story,consent,at,
        '  '||lower(name)||'  '||lower(email)||'  '||phone||'  '||lower(organisation)||'  '
    FROM raw WHERE rowid IN (SELECT min(rowid) FROM raw GROUP BY lower(trim(email))) ORDER BY rowid;
CREATE UNIQUE INDEX people_email ON people(email);
CREATE VIRTUAL TABLE people_search USING fts5(search_text, content='people', content_rowid='id',
    tokenize='trigram case_sensitive 1', detail=none, columnsize=0);
INSERT INTO people_search(people_search,rank) VALUES('hashsize',16777216);
INSERT INTO people_search(people_search) VALUES('rebuild');
COMMIT;
.mode list
SELECT 'rows '||count(*) FROM raw;
SELECT 'people '||count(*) FROM people;
