// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/letterstore.h"

#include "core/db/changejournal.h"
#include "core/db/database.h"

namespace samovar::letterstore {

std::optional<LetterTemplate> editedTemplate(const Database &database, const QString &key,
                                             const QString &language)
{
    Query query(database, "SELECT subject,body FROM letter_templates WHERE key=? AND language=?");
    query.bind(key).bind(language);
    if (!query.next())
        return std::nullopt;
    return LetterTemplate{key, language, query.text(0), query.text(1), true};
}

void setTemplate(const Change &change, const LetterTemplate &letter)
{
    Query(change.database(), "INSERT INTO letter_templates(key,language,subject,body) VALUES(?,?,?,?) "
                             "ON CONFLICT(key,language) DO UPDATE SET subject=excluded.subject,"
                             "body=excluded.body")
        .bind(letter.key)
        .bind(letter.language)
        .bind(letter.subject)
        .bind(letter.body)
        .run();
}

void removeTemplate(const Change &change, const QString &key, const QString &language)
{
    Query(change.database(), "DELETE FROM letter_templates WHERE key=? AND language=?")
        .bind(key)
        .bind(language)
        .run();
}

QList<qint64> insertProduced(const Change &change, const QList<ProducedLetter> &letters)
{
    Query insert =
        change.fact("INSERT INTO letters(participant_id,template,language,at,text,file) VALUES(?,?,?,?,?,?)");
    QList<qint64> rows;
    rows.reserve(letters.size());
    for (const ProducedLetter &letter : letters) {
        insert.bind(letter.recipient.value)
            .bind(letter.key)
            .bind(letter.language)
            .bind(change.now().toSecsSinceEpoch())
            .bind(letter.text)
            .bind(letter.file)
            .run();
        rows += change.database().lastInsertId();
    }
    return rows;
}

QList<ProducedLetter> producedFor(const Database &database, ParticipantId id)
{
    Query query(database, "SELECT participant_id,template,language,at,text,file FROM letters WHERE "
                          "participant_id=? ORDER BY id");
    query.bind(id.value);
    QList<ProducedLetter> letters;
    while (query.next())
        letters +=
            ProducedLetter{{query.integer(0)}, query.text(1),
                           query.text(2),      QDateTime::fromSecsSinceEpoch(query.integer(3), Qt::UTC),
                           query.text(4),      query.text(5)};
    return letters;
}

ParticipantIds recipientsOf(const Database &database, const QString &key)
{
    Query query(database, "SELECT DISTINCT participant_id FROM letters WHERE template=? ORDER BY 1");
    query.bind(key);
    ParticipantIds ids;
    while (query.next())
        ids.push_back({query.integer(0)});
    return ids;
}

} // namespace samovar::letterstore
