// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/importstore.h"

#include "core/base/textfold.h"
#include "core/db/changejournal.h"
#include "core/db/database.h"
#include "core/participants/participantstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <span>
#include <string_view>

namespace samovar {

namespace {

QByteArray columnsJson(const QList<Column> &columns)
{
    QJsonArray array;
    for (const Column &column : columns) {
        for (const ColumnFieldInfo &info : columnFields()) {
            if (info.field == column.field)
                array += QJsonObject{{QStringLiteral("title"), column.title},
                                     {QStringLiteral("field"), QString::fromLatin1(info.key)}};
        }
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<Column> columnsFromJson(QByteArrayView json)
{
    QList<Column> columns;
    const QJsonArray array = QJsonDocument::fromJson(json.toByteArray()).array();
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        Column column;
        column.title = object[QLatin1String("title")].toString();
        column.field =
            columnFieldByKey(object[QLatin1String("field")].toString()).value_or(ColumnField::Question);
        columns += column;
    }
    return columns;
}

QStringList cellsFromJson(QByteArrayView json)
{
    QStringList cells;
    const QJsonArray array = QJsonDocument::fromJson(json.toByteArray()).array();
    for (const auto &value : array)
        cells += value.toString();
    return cells;
}

/// A JSON string, character for character; faster than QJsonDocument, and cells are UTF-8 already.
void appendJsonString(QByteArray &out, QByteArrayView cell)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    out += '"';
    for (const char c : cell) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += kHex[static_cast<unsigned char>(c) >> 4U];
            out += kHex[static_cast<unsigned char>(c) & 0xFU];
        } else {
            out += c;
        }
    }
    out += '"';
}

QByteArray cellsJson(const std::vector<QByteArrayView> &cells)
{
    QByteArray json = "[";
    for (const QByteArrayView cell : cells) {
        if (json.size() > 1)
            json += ',';
        appendJsonString(json, cell);
    }
    return json + ']';
}

quint64 mixed(quint64 hash, QByteArrayView bytes)
{
    constexpr quint64 kPrime = 0x100000001B3;
    for (const char c : bytes)
        hash = (hash ^ static_cast<unsigned char>(c)) * kPrime;
    return (hash ^ 0x1FU) * kPrime; // a cell's end
}

void readPeople(const Database &database, Known &known, QHash<qint64, quint32> &places)
{
    Query query(database, "SELECT id,surname,given,patronymic,email,phone FROM participants ORDER BY id");
    while (query.next()) {
        const quint32 person = known.addPerson({query.integer(0)});
        places.insert(query.integer(0), person);
        known.addName(person, {query.text(1), query.text(2), query.text(3), Gender::Unknown});
        known.addEmail(person, emailFold(query.text(4)));
        known.addPhone(person, query.text(5));
    }
}

void readAnswers(const Database &database, Known &known, const QHash<qint64, quint32> &places)
{
    Query query(
        database,
        "SELECT a.id,a.participant_id,a.answered_at,a.has_seconds,a.email,a.name,r.hash FROM answers a "
        "LEFT JOIN import_rows r ON r.answer_id=a.id ORDER BY a.id,r.id");
    qint64 previous = 0;
    quint32 place = 0;
    while (query.next()) {
        if (query.integer(0) != previous) {
            previous = query.integer(0);
            KnownAnswer answer;
            answer.id = previous;
            answer.person = places.value(query.integer(1));
            answer.at = query.optionalInteger(2);
            answer.hasSeconds = query.integer(3) != 0;
            known.addName(answer.person, parsePersonName(query.text(5)));
            known.addEmail(answer.person, query.text(4));
            place = known.addAnswer(std::move(answer));
        }
        if (const auto hash = query.optionalInteger(6))
            known.answer(place).rowHashes.push_back(static_cast<quint64>(*hash));
    }
}

} // namespace

namespace importstore {

Known readKnown(const Database &database)
{
    Known known;
    QHash<qint64, quint32> places;
    readPeople(database, known, places);
    readAnswers(database, known, places);
    return known;
}

Planner::Lookup lookup(const Database &database)
{
    Planner::Lookup lookup;
    lookup.person = [&database](ParticipantId id) {
        PersonState state;
        for (Participant &person : participantstore::byIds(database, std::span(&id, 1), std::nullopt))
            state.person = std::move(person);
        for (const auto &[field, at] : participantstore::fieldsByHand(database, id))
            state.byHand += field;
        Query active(database, "SELECT max(answered_at) FROM answers WHERE participant_id=? AND active=1");
        if (active.bind(id.value).next())
            state.activeAt = active.optionalInteger(0);
        return state;
    };
    lookup.answer = [&database](qint64 answerId) {
        AnswerValues values;
        Query rows(database,
                   "SELECT i.columns,r.cells FROM import_rows r JOIN imports i ON i.id=r.import_id WHERE "
                   "r.answer_id=?");
        rows.bind(answerId);
        while (rows.next()) {
            const AnswerValues row = valuesOf(columnsFromJson(rows.utf8(0)), cellsFromJson(rows.utf8(1)));
            for (auto it = row.cbegin(); it != row.cend(); ++it)
                values[it.key()] += it.value();
        }
        return values;
    };
    return lookup;
}

bool isEmpty(const Database &database)
{
    return database.integer("SELECT EXISTS(SELECT 1 FROM participants)") == 0;
}

QList<KnownTrack> tracks(const Database &database)
{
    QList<KnownTrack> tracks;
    Query query(database, "SELECT id,title FROM tracks ORDER BY place");
    while (query.next())
        tracks += KnownTrack{{query.integer(0)}, query.text(1)};
    return tracks;
}

} // namespace importstore

quint64 rowHash(const QStringList &titles, const std::vector<QByteArrayView> &cells)
{
    constexpr quint64 kOffset = 0xCBF29CE484222325;
    quint64 hash = kOffset;
    for (const QString &title : titles)
        hash = mixed(hash, title.toUtf8());
    for (const QByteArrayView cell : cells)
        hash = mixed(hash, cell);
    return hash;
}

struct ImportWriter::State {
    ParticipantWriter people;
    Query deactivate;
    Query addAnswer;
    Query addRow;
    QString profile;
    qint64 import = 0;
};

ImportWriter::ImportWriter(const Change &change, const File &file)
    : m_state(
          new State{ParticipantWriter(change),
                    {change.database(), "UPDATE answers SET active=0 WHERE participant_id=? AND active=1"},
                    {change.database(),
                     "INSERT INTO answers(participant_id,source,answered_at,has_seconds,email,name,active) "
                     "VALUES(?,?,?,?,?,?,?) RETURNING id"},
                    {change.database(),
                     "INSERT INTO import_rows(import_id,answer_id,row,hash,cells) VALUES(?,?,?,?,?)"},
                    file.profile,
                    0})
{
    Query(change.database(), "INSERT INTO imports(file_name,profile,sha256,at,columns) VALUES(?,?,?,?,?)")
        .bind(file.name)
        .bind(file.profile)
        .bind(file.sha256)
        .bind(change.now().toSecsSinceEpoch())
        .bind(QByteArrayView(columnsJson(file.columns)))
        .run();
    m_state->import = change.database().lastInsertId();
}

ImportWriter::~ImportWriter() = default;

void ImportWriter::write(const PlannedRow &planned, const std::vector<QByteArrayView> &cells, Known &known)
{
    writePerson(planned, known);
    if (planned.isNewAnswer)
        writeAnswer(planned, known);
    m_state->addRow.bind(m_state->import)
        .bind(known.answer(planned.answer).id)
        .bind(planned.row)
        .bind(static_cast<qint64>(planned.rowHash))
        .bind(QByteArrayView(cellsJson(cells)))
        .run();
}

void ImportWriter::writePerson(const PlannedRow &planned, Known &known)
{
    ParticipantId id = known.id(planned.person);
    if (!id.isValid()) {
        id = m_state->people.insert(*planned.merged);
        known.setId(planned.person, id);
    } else if (planned.merged) {
        m_state->people.update(*planned.merged);
    }
    if (planned.setsPreferences)
        m_state->people.setPreferences(id, planned.preferences);
}

void ImportWriter::writeAnswer(const PlannedRow &planned, Known &known)
{
    const ParticipantId id = known.id(planned.person);
    const ParsedRow &parsed = planned.parsed;
    if (planned.becomesActive && planned.kind == RowKind::Changed)
        m_state->deactivate.bind(id.value).run();
    Query &add = m_state->addAnswer;
    add.bind(id.value)
        .bind(m_state->profile)
        .bind(parsed.person.registeredAt->toSecsSinceEpoch())
        .bind(parsed.hasSeconds)
        .bind(parsed.person.email)
        .bind(parsed.rawName)
        .bind(planned.becomesActive)
        .next();
    known.answer(planned.answer).id = add.integer(0);
    add.reset();
}

} // namespace samovar
