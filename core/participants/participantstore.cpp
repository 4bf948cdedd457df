// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/participants/participantstore.h"

#include "core/base/textfold.h"
#include "core/db/changejournal.h"
#include "core/db/database.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace samovar {

namespace {

constexpr const char *kColumns =
    "surname,given,patronymic,gender,email,phone,organisation,position,city,region,"
    "category,consent,note,status,registered_at,sources";
constexpr const char *kKeyColumns = "name_sort,email_sort,organisation_sort,city_sort,search_text";

QString genderText(Gender gender)
{
    switch (gender) {
    case Gender::Female:
        return QStringLiteral("f");
    case Gender::Male:
        return QStringLiteral("m");
    case Gender::Unknown:
        break;
    }
    return QStringLiteral("");
}

Gender genderFrom(QByteArrayView text)
{
    if (text == "f")
        return Gender::Female;
    return text == "m" ? Gender::Male : Gender::Unknown;
}

/// What the search index holds: one line for each thing that is searched. The line breaks
/// (two at the end) make each of its letters the beginning of a trigram: that is how one and two letters are
/// found.
QString searchText(const Participant &participant)
{
    return searchFold(participant.fullName()) + QLatin1Char('\n') + emailFold(participant.email) +
           QLatin1Char('\n') + digitsOf(participant.phone) + QLatin1Char('\n') +
           searchFold(participant.organisation) + QStringLiteral("\n\n");
}

QByteArray updateStatement()
{
    QByteArray sql = "UPDATE participants SET ";
    for (const QByteArray &column : (QByteArray(kColumns) + ',' + kKeyColumns).split(','))
        sql += column + "=?,";
    sql.chop(1);
    return sql + " WHERE id=?";
}

} // namespace

struct ParticipantWriter::Statements {
    Query insert;
    Query update;
    Query dropPreferences;
    Query addPreference;
};

ParticipantWriter::ParticipantWriter(const Change &change)
    : m_statements(new Statements{
          {change.database(), QByteArray("INSERT INTO participants(") + kColumns + ',' + kKeyColumns +
                                  ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) RETURNING id"},
          {change.database(), updateStatement()},
          {change.database(), "DELETE FROM preferences WHERE participant_id=?"},
          {change.database(), "INSERT INTO preferences(participant_id,track_id,rank) VALUES(?,?,?)"}})
{
}

ParticipantWriter::~ParticipantWriter() = default;

void ParticipantWriter::bindRow(Query &query, const Participant &p) const
{
    const std::optional<qint64> registered =
        p.registeredAt ? std::optional(p.registeredAt->toSecsSinceEpoch()) : std::nullopt;
    query.bind(p.surname).bind(p.given).bind(p.patronymic).bind(genderText(p.gender));
    query.bind(p.email).bind(p.phone).bind(p.organisation).bind(p.position).bind(p.city).bind(p.region);
    query.bind(p.category).bind(p.consent).bind(p.note).bind(p.status).bind(registered);
    query.bind(p.sources.join(QLatin1Char(',')));
    query.bind(sortKey(p.fullName())).bind(emailFold(p.email)).bind(sortKey(p.organisation));
    query.bind(sortKey(p.city)).bind(searchText(p));
}

ParticipantId ParticipantWriter::insert(const Participant &participant)
{
    bindRow(m_statements->insert, participant);
    m_statements->insert.next();
    const ParticipantId id{m_statements->insert.integer(0)};
    m_statements->insert.reset();
    return id;
}

void ParticipantWriter::update(const Participant &participant)
{
    bindRow(m_statements->update, participant);
    m_statements->update.bind(participant.id.value).run();
}

void ParticipantWriter::setPreferences(ParticipantId id, const QList<TrackId> &tracks)
{
    m_statements->dropPreferences.bind(id.value).run();
    int rank = 0;
    for (const TrackId track : tracks)
        m_statements->addPreference.bind(id.value).bind(track.value).bind(++rank).run();
}

namespace participantstore {

QByteArray selectColumns()
{
    return QByteArray("p.id,p.") + QByteArray(kColumns).replace(",", ",p.");
}

Participant fromRow(const Query &query, std::optional<qint64> registrationCloses)
{
    Participant p;
    p.id = {query.integer(0)};
    p.surname = query.text(1);
    p.given = query.text(2);
    p.patronymic = query.text(3);
    p.gender = genderFrom(query.utf8(4));
    p.email = query.text(5);
    p.phone = query.text(6);
    p.organisation = query.text(7);
    p.position = query.text(8);
    p.city = query.text(9);
    p.region = query.text(10);
    p.category = query.text(11);
    p.consent = query.text(12);
    p.note = query.text(13);
    p.status = query.text(14);
    if (const auto registered = query.optionalInteger(15)) {
        p.registeredAt = QDateTime::fromSecsSinceEpoch(*registered, Qt::UTC);
        p.late = registrationCloses && *registered >= *registrationCloses;
    }
    p.sources = query.text(16).split(QLatin1Char(','), Qt::SkipEmptyParts);
    return p;
}

namespace {

void readWishes(const Database &database, std::span<Participant> people)
{
    Query query(database, "SELECT t.title FROM preferences r JOIN tracks t ON t.id=r.track_id WHERE "
                          "r.participant_id=? ORDER BY r.rank");
    for (Participant &person : people) {
        query.bind(person.id.value);
        while (query.next())
            person.preferences += query.text(0);
    }
}

void readSeats(const Database &database, std::span<Participant> people)
{
    Query query(database,
                "SELECT t.title FROM seats s JOIN tracks t ON t.id=s.track_id WHERE s.participant_id=?");
    for (Participant &person : people) {
        if (query.bind(person.id.value).next())
            person.track = query.text(0);
        query.reset();
    }
}

} // namespace

void readPreferences(const Database &database, std::span<Participant> people)
{
    // One question for both: whoever walks all people asks it for each.
    switch (database.integer("SELECT EXISTS(SELECT 1 FROM preferences)+2*EXISTS(SELECT 1 FROM seats)")) {
    case 0:
        return;
    case 1:
        return readWishes(database, people);
    case 2:
        return readSeats(database, people);
    default:
        readWishes(database, people);
        readSeats(database, people);
    }
}

std::vector<Participant> byIds(const Database &database, std::span<const ParticipantId> ids,
                               std::optional<qint64> registrationCloses)
{
    std::vector<Participant> people;
    people.reserve(ids.size());
    Query query(database, "SELECT " + selectColumns() + " FROM participants p WHERE p.id=?");
    for (const ParticipantId id : ids) {
        if (query.bind(id.value).next())
            people.push_back(fromRow(query, registrationCloses));
        query.reset();
    }
    readPreferences(database, people);
    return people;
}

qint64 count(const Database &database)
{
    return database.integer("SELECT count(*) FROM participants");
}

bool exists(const Database &database, ParticipantId id)
{
    Query query(database, "SELECT 1 FROM participants WHERE id=?");
    return query.bind(id.value).next();
}

void remove(const Change &change, std::span<const ParticipantId> ids)
{
    // What hangs on a participant goes first and by name, so that undo finds it in the log in a sound order.
    const Database &database = change.database();
    Query rows(database,
               "DELETE FROM import_rows WHERE answer_id IN (SELECT id FROM answers WHERE participant_id=?)");
    Query answers(database, "DELETE FROM answers WHERE participant_id=?");
    Query edits(database, "DELETE FROM hand_edits WHERE participant_id=?");
    Query wishes(database, "DELETE FROM preferences WHERE participant_id=?");
    Query seat(database, "DELETE FROM seats WHERE participant_id=?");
    Query person(database, "DELETE FROM participants WHERE id=?");
    for (const ParticipantId id : ids) {
        for (Query *query : {&rows, &answers, &edits, &wishes, &seat, &person})
            query->bind(id.value).run();
    }
}

void markByHand(const Change &change, ParticipantId id, const QStringList &fields)
{
    Query query(change.database(), "INSERT INTO hand_edits(participant_id,field,at) VALUES(?,?,?) "
                                   "ON CONFLICT(participant_id,field) DO UPDATE SET at=excluded.at");
    for (const QString &field : fields)
        query.bind(id.value).bind(field).bind(change.now().toSecsSinceEpoch()).run();
}

QList<std::pair<QString, QDateTime>> fieldsByHand(const Database &database, ParticipantId id)
{
    QList<std::pair<QString, QDateTime>> fields;
    Query query(database, "SELECT field,at FROM hand_edits WHERE participant_id=?");
    query.bind(id.value);
    while (query.next())
        fields += {query.text(0), QDateTime::fromSecsSinceEpoch(query.integer(1), Qt::UTC)};
    return fields;
}

QList<AnswerVersion> answers(const Database &database, ParticipantId id)
{
    // The row with the highest id of an answer is the one from the file it was last seen in.
    Query query(database,
                "SELECT a.source,a.answered_at,a.active,i.file_name,i.at,i.columns,r.row,r.cells FROM "
                "answers a JOIN import_rows r ON r.id=(SELECT max(id) FROM import_rows WHERE answer_id=a.id) "
                "JOIN imports i ON i.id=r.import_id WHERE a.participant_id=? "
                "ORDER BY a.answered_at DESC,a.id DESC");
    query.bind(id.value);
    QList<AnswerVersion> versions;
    while (query.next()) {
        AnswerVersion version;
        version.source = query.text(0);
        if (const auto answered = query.optionalInteger(1))
            version.answeredAt = QDateTime::fromSecsSinceEpoch(*answered, Qt::UTC);
        version.active = query.integer(2) != 0;
        version.fileName = query.text(3);
        version.importedAt = QDateTime::fromSecsSinceEpoch(query.integer(4), Qt::UTC);
        const QJsonArray columns = QJsonDocument::fromJson(query.utf8(5).toByteArray()).array();
        version.row = query.integer(6);
        const QJsonArray cells = QJsonDocument::fromJson(query.utf8(7).toByteArray()).array();
        for (qsizetype i = 0; i < cells.size(); ++i)
            version.answers += Answer{columns.at(i).toObject().value(QLatin1String("title")).toString(),
                                      cells.at(i).toString()};
        versions += version;
    }
    return versions;
}

QList<ValueCount> categories(const Database &database)
{
    QList<ValueCount> counts;
    Query query(database, "SELECT category,count(*) FROM participants WHERE category<>'' GROUP BY category "
                          "ORDER BY count(*) DESC,category");
    while (query.next())
        counts += ValueCount{query.text(0), query.integer(1)};
    return counts;
}

QList<ValueCount> sources(const Database &database)
{
    // One stored value may name several sources: each counts.
    QHash<QString, qint64> people;
    Query query(database, "SELECT sources,count(*) FROM participants GROUP BY sources");
    while (query.next()) {
        QStringList keys = query.text(0).split(QLatin1Char(','), Qt::SkipEmptyParts);
        if (keys.isEmpty())
            keys += QStringLiteral("hand");
        for (const QString &key : std::as_const(keys))
            people[key] += query.integer(1);
    }
    QList<ValueCount> counts;
    for (auto it = people.cbegin(); it != people.cend(); ++it)
        counts += ValueCount{it.key(), it.value()};
    std::sort(counts.begin(), counts.end(), [](const ValueCount &a, const ValueCount &b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    });
    return counts;
}

} // namespace participantstore
} // namespace samovar
