// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Jobs of searching without a window: ours, and the scan that it is compared with.
#include "core/base/clock.h"
#include "core/base/textfold.h"
#include "core/participants/participants.h"
#include "core/workspace/workspace.h"
#include "tests/bench/job.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace samovar::bench {

namespace {

constexpr int kFirst = 50;

/// The first people whose stored search text holds every word, found by reading all of it.
std::vector<qint64> foundByReading(const QSqlDatabase &database, const QString &text)
{
    const QStringList words = searchFold(text).split(u' ', Qt::SkipEmptyParts);
    QStringList conditions;
    for (qsizetype i = 0; i < words.size(); ++i)
        conditions += QStringLiteral("instr(search_text,?)>0");
    QSqlQuery query(database);
    query.prepare(QStringLiteral("SELECT id FROM participants WHERE %1 ORDER BY id LIMIT %2")
                      .arg(conditions.join(QStringLiteral(" AND ")))
                      .arg(kFirst));
    for (const QString &word : words)
        query.addBindValue(word);
    std::vector<qint64> ids;
    query.exec();
    while (query.next())
        ids.push_back(query.value(0).toLongLong());
    return ids;
}

/// «LIKE '%…%'» over five columns, all rows.
double scanTime(const QSqlDatabase &database, const QString &text)
{
    QElapsedTimer timer;
    timer.start();
    QSqlQuery query(database);
    query.prepare(QStringLiteral("SELECT count(*) FROM participants WHERE surname LIKE :t OR given LIKE :t "
                                 "OR email LIKE :t OR phone LIKE :t OR organisation LIKE :t"));
    query.bindValue(QStringLiteral(":t"), QString(u'%' + text + u'%'));
    query.exec();
    query.next();
    return elapsed(timer);
}

QSqlDatabase openPlainly(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    database.open();
    return database;
}

} // namespace

int searchPeople(const QStringList &arguments)
{
    const SystemClock clock;
    const auto workspace = Workspace::open(arguments[0], clock);
    if (!workspace)
        return failed(workspace.error().message.text());
    const QSqlDatabase plain = openPlainly(arguments[0]);
    std::vector<double> times;
    for (const QStringList &word : typedTexts()) {
        for (const QString &text : word) {
            ParticipantFilter filter;
            filter.text = text;
            QElapsedTimer timer;
            timer.start();
            const auto ids =
                (*workspace)->participants().ids(filter, {.field = {}, .descending = false}, kFirst);
            times.push_back(elapsed(timer));
            if (!ids)
                return failed(ids.error().message.text() + ids.error().detail);
            std::vector<qint64> found;
            for (const ParticipantId id : *ids)
                found.push_back(id.value);
            if (found != foundByReading(plain, text))
                return failed(QStringLiteral("search found others than reading does: ") + text);
        }
    }
    tellTimes("search", times);
    return 0;
}

int scanPeople(const QStringList &arguments)
{
    const QSqlDatabase plain = openPlainly(arguments[0]);
    std::vector<double> times;
    for (const QStringList &word : typedTexts())
        times.push_back(scanTime(plain, word.last()));
    tellTimes("scan", times);
    return 0;
}

} // namespace samovar::bench
