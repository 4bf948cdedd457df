// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testevent.h"

#include "core/db/database.h"
#include "core/db/triggers.h"
#include "core/names/personname.h"
#include "tests/support/catchqt.h"

#include <QCryptographicHash>
#include <QFile>

namespace samovar::test {

TestEvent::TestEvent(bool sample)
{
    REQUIRE(m_folder.isValid());
    Workspace::NewEvent what;
    what.title = QStringLiteral("Проба");
    what.sample = sample;
    auto made = Workspace::create(path(), what, m_clock);
    if (!made)
        FAIL(made.error().message.text().toStdString() + made.error().detail.toStdString());
    m_workspace = *std::move(made);
}

void TestEvent::reopen()
{
    m_workspace.reset();
    auto opened = Workspace::open(path(), m_clock);
    REQUIRE(opened.ok());
    m_workspace = *std::move(opened);
}

QString TestEvent::write(const QString &name, const QByteArray &content) const
{
    QString path = m_folder.filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return path;
}

TableDump TestEvent::dump() const
{
    TableDump dump;
    const Database database(path(), Database::Mode::ReadOnly);
    for (const UndoableTable &table : undoableTables()) {
        QByteArrayList quoted;
        for (const QByteArray &column : columnsOf(database, table.name))
            quoted += "quote(" + column + ')';
        Query query(database,
                    "SELECT id||':'||" + quoted.join("||','||") + " FROM " + table.name + " ORDER BY id");
        QByteArrayList &rows = dump[table.name];
        while (query.next())
            rows += query.utf8(0).toByteArray();
    }
    return dump;
}

qint64 TestEvent::number(const char *sql) const
{
    return Database(path(), Database::Mode::ReadOnly).integer(sql);
}

QByteArray TestEvent::sha256() const
{
    QFile file(path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
}

Participant aParticipant(const QString &fullName, const QString &email)
{
    const PersonName name = parsePersonName(fullName);
    Participant participant;
    participant.surname = name.surname;
    participant.given = name.given;
    participant.patronymic = name.patronymic;
    participant.gender = name.gender;
    participant.email = email;
    return participant;
}

} // namespace samovar::test
