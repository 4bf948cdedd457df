// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/participants/participantfields.h"
#include "tests/support/catchqt.h"

#include <QSet>

using namespace samovar;

namespace {

QString shown(const Participant &person, QStringView key)
{
    const ParticipantField *field = participantField(key);
    REQUIRE(field);
    return field->text(person, QTimeZone("Europe/Moscow"));
}

} // namespace

TEST_CASE("every field of a participant is found by its key, and no key twice", "[participants]")
{
    QSet<QString> keys;
    for (const ParticipantField &field : participantFields()) {
        const QString key = QLatin1String(field.key);
        keys += key;
        CHECK(participantField(key) == &field);
        CHECK_FALSE(field.title.translated().isEmpty());
    }
    CHECK(keys.size() == static_cast<qsizetype>(participantFields().size()));
    CHECK(participantField(u"shoe size") == nullptr);
}

TEST_CASE("what is typed into a field is stored trimmed and shown again", "[participants]")
{
    for (const ParticipantField &field : participantFields()) {
        if (!field.set || field.look == ParticipantField::Look::Phone)
            continue;
        INFO(field.key);
        Participant person;
        field.set(person, QStringLiteral("  слово два\u00a0"));
        CHECK(field.text(person, QTimeZone::utc()) == QStringLiteral("слово два"));
        CHECK(person != Participant());
    }
}

TEST_CASE("a name is shown whole and edited in its parts", "[participants]")
{
    Participant person;
    CHECK(shown(person, u"name").isEmpty());
    person.surname = QStringLiteral("Иванова");
    person.patronymic = QStringLiteral("Ивановна");
    CHECK(shown(person, u"name") == QStringLiteral("Иванова Ивановна"));
    person.given = QStringLiteral("Мария");
    CHECK(shown(person, u"name") == QStringLiteral("Иванова Мария Ивановна"));
    CHECK(participantField(u"name")->set == nullptr);
}

TEST_CASE("a phone is stored as a number and shown for reading", "[participants]")
{
    Participant person;
    participantField(u"phone")->set(person, QStringLiteral(" 8 (945) 123-45-67 "));
    CHECK(person.phone == QStringLiteral("+79451234567"));
    CHECK(shown(person, u"phone") == QStringLiteral("+7 945 123-45-67"));
    participantField(u"phone")->set(person, QString());
    CHECK(person.phone.isEmpty());
}

TEST_CASE("the moment of registration is shown in the event's zone", "[participants]")
{
    Participant person;
    CHECK(shown(person, u"registered").isEmpty());
    person.registeredAt = QDateTime(QDate(2021, 9, 10), QTime(12, 12, 45), Qt::UTC);
    CHECK(shown(person, u"registered") == QStringLiteral("10.09.2021 15:12"));
}

TEST_CASE("sources are shown by the names people know", "[participants]")
{
    Participant person;
    CHECK(shown(person, u"sources") == QStringLiteral("by hand"));
    person.sources = QStringList{QStringLiteral("google-forms"), QStringLiteral("leader-id")};
    CHECK(shown(person, u"sources") == QStringLiteral("Google Forms, Leader-ID"));
    CHECK(sourceName(QStringLiteral("something-new")) == QStringLiteral("something-new"));
}

TEST_CASE("several wishes are shown with their rank", "[participants]")
{
    Participant person;
    person.preferences = QStringList{QStringLiteral("Хаб")};
    CHECK(shown(person, u"preferences") == QStringLiteral("Хаб"));
    person.preferences += QStringLiteral("100 %2 село");
    CHECK(shown(person, u"preferences") == QStringLiteral("1) Хаб; 2) 100 %2 село"));
}

TEST_CASE("late is a sign that only late people have", "[participants]")
{
    Participant person;
    CHECK(shown(person, u"late").isEmpty());
    person.late = true;
    CHECK_FALSE(shown(person, u"late").isEmpty());
}
