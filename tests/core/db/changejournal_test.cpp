// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What she relies on when she presses Undo.
#include "core/db/changebus.h"
#include "core/db/changejournal.h"
#include "core/db/database.h"
#include "core/participants/participants.h"
#include "tests/support/catchqt.h"
#include "tests/support/testevent.h"

#include <array>

using namespace samovar;
using namespace samovar::test;

namespace {

ParticipantId add(TestEvent &event, const QString &name, const QString &email = {})
{
    const auto id = event.workspace().participants().add(aParticipant(name, email));
    REQUIRE(id.ok());
    return *id;
}

} // namespace

TEST_CASE("undo and redo of adding, correcting and removing restore every row", "[journal]")
{
    TestEvent event;
    Participants &people = event.workspace().participants();
    ChangeJournal &journal = event.workspace().journal();
    QList<TableDump> states{event.dump()};

    const ParticipantId id =
        add(event, QStringLiteral("Иванова Мария Ивановна"), QStringLiteral("m@a.example"));
    states += event.dump();
    Participant corrected = *people.participant(id);
    corrected.organisation = QStringLiteral("Библиотека «Свет»; O'Hara");
    corrected.note = QStringLiteral("строка\nвторая");
    REQUIRE(people.update(corrected).ok());
    states += event.dump();
    REQUIRE(people.remove(std::array{id}).ok());
    states += event.dump();
    REQUIRE(states[3] != states[2]);

    for (qsizetype i = 2; i >= 0; --i) {
        REQUIRE(journal.undo().ok());
        REQUIRE(event.dump() == states[i]);
    }
    REQUIRE_FALSE(journal.undoLabel().has_value());
    for (qsizetype i = 1; i <= 3; ++i) {
        event.reopen(); // undo and redo survive closing the file
        REQUIRE(event.workspace().journal().redo().ok());
        REQUIRE(event.dump() == states[i]);
    }
    REQUIRE(event.workspace().verify().ok());
}

TEST_CASE("a new change after undo drops what could have been redone, and never gives an id again",
          "[journal]")
{
    TestEvent event;
    ChangeJournal &journal = event.workspace().journal();
    const ParticipantId first = add(event, QStringLiteral("Иванова Мария"));
    REQUIRE(journal.undo().ok());
    const ParticipantId second = add(event, QStringLiteral("Петров Пётр"));
    REQUIRE(second > first);
    REQUIRE_FALSE(journal.redoLabel().has_value());
    const Result<void> redone = journal.redo();
    REQUIRE_FALSE(redone.ok());
    REQUIRE(redone.error().kind == Error::Kind::Refused);
    REQUIRE(event.workspace().verify().ok());
}

TEST_CASE("a change that fails leaves the file as it was, to the byte", "[journal]")
{
    TestEvent event;
    add(event, QStringLiteral("Иванова Мария"));
    const QByteArray before = event.sha256();
    const Result<void> failed = event.workspace().journal().change(
        Message::verbatim(QStringLiteral("x")), [](Change &change) -> Result<void> {
            change.database().exec("UPDATE participants SET note='half done'");
            return Error{Error::Kind::Refused, Message::verbatim(QStringLiteral("no")), {}};
        });
    REQUIRE_FALSE(failed.ok());
    REQUIRE(event.sha256() == before);
}

TEST_CASE("a change that touches nothing makes no step and no byte", "[journal]")
{
    TestEvent event;
    add(event, QStringLiteral("Иванова Мария"));
    const QByteArray before = event.sha256();
    const auto steps = event.workspace().journal().steps();
    REQUIRE(event.workspace()
                .journal()
                .change(Message::verbatim(QStringLiteral("x")), [](Change &) -> Result<void> { return {}; })
                .ok());
    REQUIRE(event.sha256() == before);
    REQUIRE(event.workspace().journal().steps()->size() == steps->size());
}

TEST_CASE("writing outside a change is refused by the file itself", "[journal]")
{
    TestEvent event;
    const ParticipantId id = add(event, QStringLiteral("Иванова Мария"));
    event.close();
    Database database(event.path(), Database::Mode::ReadWrite);
    REQUIRE_THROWS(
        database.exec("UPDATE participants SET note='x' WHERE id=" + QByteArray::number(id.value)));
    REQUIRE_THROWS(database.exec("DELETE FROM participants"));
}

TEST_CASE("facts stay when the step around them is undone, and a step that facts hang on is refused",
          "[journal]")
{
    TestEvent event;
    event.close();
    {
        Database database(event.path(), Database::Mode::ReadWrite);
        database.exec("CREATE TABLE handed_over(id INTEGER PRIMARY KEY, participant_id INTEGER REFERENCES "
                      "participants(id))");
    }
    event.reopen();
    ChangeJournal &log = event.workspace().journal();
    const ParticipantId id = add(event, QStringLiteral("Иванова Мария"));
    REQUIRE(
        log.change(Message::verbatim(QStringLiteral("letter")),
                   [&](Change &change) -> Result<void> {
                       change.fact("INSERT INTO handed_over(participant_id) VALUES(?)").bind(id.value).run();
                       return {};
                   })
            .ok());
    REQUIRE(event.number("SELECT count(*) FROM handed_over") == 1);
    REQUIRE(log.steps()->size() == 2); // the beginning and the addition: a fact alone is no undo step
    const TableDump before = event.dump();
    const Result<void> undone = log.undo();
    REQUIRE_FALSE(undone.ok());
    REQUIRE(undone.error().kind == Error::Kind::Refused);
    REQUIRE(event.dump() == before);
    REQUIRE(event.number("SELECT count(*) FROM handed_over") == 1);
}

TEST_CASE("moving to a step of the history is one move, there and back", "[journal]")
{
    TestEvent event;
    ChangeJournal &journal = event.workspace().journal();
    add(event, QStringLiteral("Иванова Мария"));
    const TableDump one = event.dump();
    const StepId target = journal.steps()->last().id;
    for (const char16_t *name : {u"Петров Пётр", u"Сидорова Анна", u"Орлов Олег"})
        add(event, QString::fromUtf16(name));
    const TableDump four = event.dump();
    const StepId last = journal.steps()->last().id;
    REQUIRE(journal.moveTo(target).ok());
    REQUIRE(event.dump() == one);
    REQUIRE(journal.moveTo(last).ok());
    REQUIRE(event.dump() == four);
}

TEST_CASE("the history of one person names the steps that touched her and no others", "[journal]")
{
    TestEvent event;
    Participants &people = event.workspace().participants();
    add(event, QStringLiteral("Петров Пётр"));
    const ParticipantId id = add(event, QStringLiteral("Иванова Мария"));
    add(event, QStringLiteral("Сидорова Анна"));
    Participant corrected = *people.participant(id);
    corrected.city = QStringLiteral("Тында");
    REQUIRE(people.update(corrected).ok());
    const auto steps = people.history(id);
    REQUIRE(steps.ok());
    REQUIRE(steps->size() == 2);
    REQUIRE(steps->first().label.text().contains(QStringLiteral("Иванова")));
}

TEST_CASE("the bus names the rows a change touched, for undo as well", "[journal]")
{
    TestEvent event;
    QList<TableChanges> seen;
    QObject::connect(&event.workspace().bus(), &ChangeBus::changed, &event.workspace().bus(),
                     [&](const TableChanges &changes) { seen += changes; });
    const ParticipantId id = add(event, QStringLiteral("Иванова Мария"));
    REQUIRE(event.workspace().journal().undo().ok());
    REQUIRE(seen.size() == 2);
    for (const TableChanges &changes : seen)
        REQUIRE(changes.tables.value(QStringLiteral("participants")).ids == QSet<qint64>{id.value});
}

TEST_CASE("steps beyond the bound keep their label and cannot be undone", "[journal]")
{
    TestEvent event;
    ChangeJournal &journal = event.workspace().journal();
    add(event, QStringLiteral("Иванова Мария"));
    add(event, QStringLiteral("Петров Пётр"));
    REQUIRE(journal.trim(1).ok());
    REQUIRE(journal.undo().ok());
    REQUIRE_FALSE(journal.undoLabel().has_value());
    REQUIRE_FALSE(journal.undo().ok());
    REQUIRE(journal.steps()->size() == 3);
    REQUIRE(event.workspace().verify().ok());
}
