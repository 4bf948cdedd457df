// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Finding, sorting and changing people.
#include "core/db/changejournal.h"
#include "core/event/eventdetails.h"
#include "core/participants/participants.h"
#include "tests/support/catchqt.h"
#include "tests/support/testevent.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace samovar;
using namespace samovar::test;

namespace {

ParticipantId add(TestEvent &event, const Participant &person)
{
    const auto id = event.workspace().participants().add(person);
    REQUIRE(id.ok());
    return *id;
}

QStringList found(TestEvent &event, const QString &text, const ParticipantOrder &order = {},
                  qint64 limit = -1)
{
    const auto ids = event.workspace().participants().ids({text, {}, {}, false}, order, limit);
    REQUIRE(ids.ok());
    QStringList names;
    const auto people = event.workspace().participants().byIds(*ids);
    REQUIRE(people.ok());
    for (const Participant &person : *people)
        names += person.fullName();
    return names;
}

} // namespace

TEST_CASE("any part of a name, e-mail, phone or organisation finds the person", "[participants]")
{
    TestEvent event;
    Participant person =
        aParticipant(QStringLiteral("Королёва Алёна Семёновна"), QStringLiteral("a.koroleva@mail.example"));
    person.phone = QStringLiteral("+79451796816");
    person.organisation = QStringLiteral("Библиотека № 12 «Ёлочка»");
    add(event, person);
    add(event, aParticipant(QStringLiteral("Петров Пётр Петрович"), QStringLiteral("p@other.example")));
    const QStringList her{QStringLiteral("Королёва Алёна Семёновна")};
    for (const char16_t *text :
         {u"королева", u"КОРОЛЁВА", u"роле", u"лён", u"ев", u"алена сем", u"семёновна королёва", u"koroleva@",
          u"елочка", u"№ 12", u"1796816", u"8945179", u"8 (945) 179-68-16", u"+7 945 179", u"вна"}) {
        INFO(QString::fromUtf16(text).toStdString());
        REQUIRE(found(event, QString::fromUtf16(text)) == her);
    }
    REQUIRE(found(event, QStringLiteral("ж")).isEmpty());
    REQUIRE(found(event, QStringLiteral("королева петр")).isEmpty());
    REQUIRE(found(event, QStringLiteral("щщщ")).isEmpty());
    REQUIRE(found(event, QStringLiteral("щщ")).isEmpty());
    REQUIRE(found(event, QStringLiteral("\"OR'")).isEmpty());
    REQUIRE(found(event, QStringLiteral("example")).size() == 2);
    REQUIRE(found(event, QStringLiteral("е")).size() == 2);
    REQUIRE(found(event, QStringLiteral(" ")).size() == 2);
}

TEST_CASE("й is not и", "[participants]")
{
    TestEvent event;
    add(event, aParticipant(QStringLiteral("Майская Анна")));
    REQUIRE(found(event, QStringLiteral("маис")).isEmpty());
    REQUIRE(found(event, QStringLiteral("майс")).size() == 1);
}

TEST_CASE("searching and filtering agree with a naive look at everybody", "[participants]")
{
    TestEvent event(true);
    Participants &people = event.workspace().participants();
    const auto all = people.byIds(*people.ids({}, {}));
    REQUIRE(all->size() == 60);
    for (const char16_t *text : {u"а", u"ов", u"ова", u"библ", u"тек а", u"945", u"89", u"example"}) {
        const QString needle = QString::fromUtf16(text);
        const auto ids = people.ids({needle, {}, {}, false}, {});
        REQUIRE(ids.ok());
        REQUIRE(*people.count({needle, {}, {}, false}) == static_cast<qint64>(ids->size()));
        const auto firstThree = people.ids({needle, {}, {}, false}, {}, 3);
        REQUIRE(std::equal(firstThree->begin(), firstThree->end(), ids->begin()));
    }
    for (const ValueCount &category : *people.categories())
        REQUIRE(*people.count({{}, {}, category.value, false}) == category.count);
    REQUIRE(*people.count({{}, QStringLiteral("google-forms"), {}, false}) == 60);
    REQUIRE(*people.count({{}, QStringLiteral("hand"), {}, false}) == 0);
    REQUIRE(*people.lateCount() == 3);
    const auto late = std::count_if(all->begin(), all->end(), [](const Participant &p) { return p.late; });
    REQUIRE(late == 3);
}

TEST_CASE("names sort as in Russian: ё as е, case does not count, Latin after Cyrillic", "[participants]")
{
    TestEvent event;
    for (const char16_t *name : {u"Ёлкина Вера", u"Елкина Вера", u"жукова анна", u"Ежова Анна", u"Nowak Ewa",
                                 u"Яблокова Юлия", u"Ёлкина Анна"})
        add(event, aParticipant(QString::fromUtf16(name)));
    REQUIRE(found(event, {}) == QStringList{QStringLiteral("Ежова Анна"), QStringLiteral("Ёлкина Анна"),
                                            QStringLiteral("Елкина Вера"), QStringLiteral("Ёлкина Вера"),
                                            QStringLiteral("жукова анна"), QStringLiteral("Яблокова Юлия"),
                                            QStringLiteral("Nowak Ewa")});
    QStringList backwards = found(event, {}, {QStringLiteral("name"), true});
    std::reverse(backwards.begin(), backwards.end());
    REQUIRE(backwards == found(event, {}));
}

TEST_CASE("storing equal data makes no step, a removed person is not found, with a sentence",
          "[participants]")
{
    TestEvent event;
    Participants &people = event.workspace().participants();
    const ParticipantId id = add(event, aParticipant(QStringLiteral("Иванова Мария")));
    const Participant person = *people.participant(id);
    const auto steps = event.workspace().journal().steps()->size();
    REQUIRE(people.update(person).ok());
    REQUIRE(event.workspace().journal().steps()->size() == steps);
    REQUIRE(people.remove(std::array{id}).ok());
    const Result<void> late = people.update(person);
    REQUIRE_FALSE(late.ok());
    REQUIRE(late.error().kind == Error::Kind::NotFound);
    REQUIRE_FALSE(late.error().message.text().isEmpty());
}

TEST_CASE("somebody without a name and an e-mail is not added, and the file is as it was", "[participants]")
{
    TestEvent event;
    const QByteArray before = event.sha256();
    Participant nobody;
    nobody.city = QStringLiteral("Тында");
    const auto added = event.workspace().participants().add(nobody);
    REQUIRE_FALSE(added.ok());
    REQUIRE(event.sha256() == before);
}

TEST_CASE("the sample is the letter's event", "[workspace]")
{
    TestEvent event(true);
    const EventInfo info = *event.workspace().event().info();
    REQUIRE(info.days.size() == 2);
    REQUIRE(info.startsAt().toString(Qt::ISODate) == QStringLiteral("2021-09-21T09:00:00+03:00"));
    REQUIRE(info.registrationCloses().toString(Qt::ISODate) == QStringLiteral("2021-09-18T00:00:00+03:00"));
    REQUIRE(event.number("SELECT count(*) FROM tracks") == 5);
    REQUIRE(event.number("SELECT count(*) FROM track_leaders") == 8);
    REQUIRE(event.number("SELECT count(*) FROM participants") == 60);
    REQUIRE(event.number("SELECT count(DISTINCT participant_id) FROM preferences") == 60);
    REQUIRE(event.number("SELECT count(*) FROM participants WHERE phone LIKE '+7945%'") == 60);
    REQUIRE(info.contact.email.endsWith(QStringLiteral(".example")));
    REQUIRE_FALSE(event.workspace().journal().undoLabel().has_value());
}

TEST_CASE("a foreign file and one of a newer version are refused with a sentence and stay as they are",
          "[workspace]")
{
    TestEvent event;
    const QString foreign =
        event.write(QStringLiteral("foreign.samovar"), "this is no database at all, just text\n");
    const auto opened = Workspace::open(foreign, event.clock());
    REQUIRE_FALSE(opened.ok());
    REQUIRE_FALSE(opened.error().message.text().isEmpty());
    const QString empty = event.write(QStringLiteral("empty.samovar"), {});
    REQUIRE_FALSE(Workspace::open(empty, event.clock()).ok());
    REQUIRE(QFileInfo(empty).size() == 0);
    REQUIRE_FALSE(Workspace::open(event.folder(), event.clock()).ok());
    REQUIRE_FALSE(Workspace::create(event.path(), {}, event.clock()).ok());
}

TEST_CASE("a second instance reads only and knows who holds the file", "[workspace]")
{
    TestEvent event;
    add(event, aParticipant(QStringLiteral("Иванова Мария")));
    const auto second = Workspace::open(event.path(), event.clock());
    REQUIRE(second.ok());
    REQUIRE((*second)->isReadOnly());
    REQUIRE((*second)->holder().pid > 0);
    REQUIRE(*(*second)->participants().count() == 1);
    const auto added = (*second)->participants().add(aParticipant(QStringLiteral("Петров Пётр")));
    REQUIRE_FALSE(added.ok());
    REQUIRE(added.error().kind == Error::Kind::ReadOnly);
}
