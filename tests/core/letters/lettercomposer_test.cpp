// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/lettercomposer.h"
#include "tests/support/catchqt.h"
#include "tests/support/testevent.h"

#include <QRegularExpression>

#include <array>

using namespace samovar;
using namespace samovar::test;

namespace {

LetterTemplate letterOf(const QString &body, const QString &subject = u"Тема"_qs)
{
    return {u"zoom-link"_qs, u"ru"_qs, subject, body, true};
}

EventInfo eventWithAll()
{
    EventInfo event;
    event.title = u"Сессия"_qs;
    event.days = {{QDate(2021, 9, 21), QTime(9, 0), QTime(13, 0)}};
    event.links = {{u"Страница"_qs, u"https://leader-id.example/1"_qs},
                   {u"Подключение"_qs, u"https://zoom.example/j/1"_qs}};
    event.contact = {u"Палкевич О. Я."_qs, {}, u"session@biblioteka.example"_qs, {}};
    return event;
}

ComposedLetter compose(const LetterTemplate &letter, const Participant &person,
                       const EventInfo &event = eventWithAll())
{
    return LetterComposer(letter).compose({person, event, QDate(2021, 9, 20), letter.language});
}

QStringList reasonsOf(const ComposedLetter &letter)
{
    QStringList reasons;
    for (const Message &reason : letter.reasons)
        reasons += reason.text();
    return reasons;
}

const Participant kMaria = aParticipant(u"Иванова Мария Ивановна"_qs, u"maria@kedr.example"_qs);

} // namespace

TEST_CASE("fields are filled, by their Russian and their English names", "[letters]")
{
    const auto letter = compose(letterOf(u"{{обращение}} Ждём Вас: {{ссылка_zoom}} ({{ event }})."_qs,
                                         u"Для {{фамилия_инициалы}}"_qs),
                                kMaria);
    CHECK(reasonsOf(letter).isEmpty());
    CHECK(letter.body.text == u"Уважаемая Мария Ивановна! Ждём Вас: https://zoom.example/j/1 (Сессия).");
    CHECK(letter.subject.text == u"Для Иванова М. И.");
    CHECK(letter.name == u"Иванова Мария Ивановна");
}

TEST_CASE("the marks say what came from which field", "[letters]")
{
    const auto letter = compose(letterOf(u"{{обращение}}\n\nДень: {{даты}}."_qs), kMaria);
    REQUIRE(letter.body.marks.size() == 2);
    const FieldMark &first = letter.body.marks[0];
    const FieldMark &second = letter.body.marks[1];
    CHECK(first.field == mergeField(u"обращение"));
    CHECK(letter.body.text.mid(first.from, first.length) == u"Уважаемая Мария Ивановна!");
    CHECK(second.field == mergeField(u"даты"));
    CHECK(letter.body.text.mid(second.from, second.length).startsWith(u"21"));
    CHECK(letter.body.text.at(second.from + second.length) == u'.');
}

TEST_CASE("an empty field blocks the letter and says where to fill it", "[letters]")
{
    EventInfo event = eventWithAll();
    event.links.removeLast();
    const auto letter =
        compose(letterOf(u"{{обращение}} {{ссылка_zoom}} {{телефон}} {{ссылка_zoom}}"_qs), kMaria, event);
    CHECK(letter.isBlocked());
    const QStringList reasons = reasonsOf(letter);
    REQUIRE(reasons.size() == 2);
    CHECK(reasons[0].contains(u"no Zoom link"));
    CHECK(reasons[1].contains(u"no telephone number"));
    CHECK(letter.reasonText() == reasons.join(u' '));
}

TEST_CASE("a field that does not exist blocks the letter and is named", "[letters]")
{
    const auto letter = compose(letterOf(u"{{обращеие}} {{#сылка}}x{{/сылка}} {{> footer}} {{}}"_qs), kMaria);
    const QStringList reasons = reasonsOf(letter);
    REQUIRE(reasons.size() == 4);
    CHECK(reasons[0].contains(u"{{обращеие}}"));
    CHECK(reasons[1].contains(u"{{сылка}}"));
    CHECK(reasons[2].contains(u"footer"));
}

TEST_CASE("what stands between a field's marks is left out where the field is empty", "[letters]")
{
    const LetterTemplate letter = letterOf(u"Начало\n\n{{#телефон_контакта}}\nТелефон: {{телефон_контакта}}\n"
                                           "{{/телефон_контакта}}\n\n{{^телефон_контакта}}\nПишите: "
                                           "{{почта_контакта}}\n{{/телефон_контакта}}\n"_qs);
    EventInfo event = eventWithAll();
    CHECK(compose(letter, kMaria, event).body.text == u"Начало\n\nПишите: session@biblioteka.example");
    event.contact.phone = u"+7 945 000-00-00"_qs;
    const auto withPhone = compose(letter, kMaria, event);
    CHECK(withPhone.body.text == u"Начало\n\nТелефон: +7 945 000-00-00");
    CHECK_FALSE(withPhone.isBlocked());
    // A line of a tag alone leaves no gap, whether its part is there or not.
    const LetterTemplate lines =
        letterOf(u"А\n{{#форум}}\nБ\n{{/форум}}\nВ\n\n{{#контакт}}\nГ\n{{/контакт}}\n\nД"_qs);
    CHECK(compose(lines, kMaria, event).body.text == u"А\nВ\n\nГ\n\nД");
}

TEST_CASE("a letter of which nothing is left is blocked", "[letters]")
{
    const auto letter = compose(letterOf(u"{{#телефон}}Мы позвоним: {{телефон}}{{/телефон}}"_qs), kMaria);
    CHECK(letter.isBlocked());
    CHECK(letter.reasons.size() == 1);
}

TEST_CASE("no sign before a field's name makes an unknown field pass", "[letters]")
{
    for (const char16_t *body : {u"А {{?имя}} Б", u"А {{# ?имя}}x{{/ ?имя}} Б", u"А {{!!имя}}{{?пол}} Б"}) {
        INFO(QString::fromUtf16(body).toStdString());
        CHECK(compose(letterOf(QString::fromUtf16(body)), kMaria).isBlocked());
    }
}

TEST_CASE("a name is inert, whatever it holds", "[letters]")
{
    Participant person;
    person.surname = u"<b>Иванова</b> & {{почта}}"_qs;
    person.given = u"Мария\r\n{{#контакт}}"_qs;
    person.patronymic = u"{{{обращение}}}\u2028\u202Eанвонави\x03\x02!"_qs;
    const QString name = u"<b>Иванова</b> & {{почта}} Мария {{#контакт}} {{{обращение}}} анвонави !"_qs;
    const auto letter =
        compose(letterOf(u"Кому: {{полное_имя}}; {{{полное_имя}}}; {{&полное_имя}}."_qs), person);
    CHECK(reasonsOf(letter).isEmpty());
    CHECK(letter.body.text == u"Кому: %1; %1; %1."_qs.replace(u"%1"_qs, name));
    REQUIRE(letter.body.marks.size() == 3);
    for (const FieldMark &mark : letter.body.marks)
        CHECK(letter.body.text.mid(mark.from, mark.length) == name);
}

TEST_CASE("a faulty template says what is wrong and makes no letter", "[letters]")
{
    for (const QString &body :
         {u"{{обращение"_qs, u"{{#контакт}}"_qs, u"{{/контакт}}"_qs, u"{{#контакт}}{{/даты}}"_qs,
          u"{{=<% %>=}}<%обращение%>"_qs, u"{{=x=}}"_qs, u"  \n"_qs, u"{{"_qs, u"{{{обращение}}"_qs}) {
        CAPTURE(body);
        LetterComposer composer(letterOf(body));
        CHECK_FALSE(composer.faults().isEmpty());
        const EventInfo event = eventWithAll();
        const auto letter = composer.compose({kMaria, event, QDate(2021, 9, 20), u"ru"_qs});
        CHECK(letter.isBlocked());
        CHECK(letter.body.text.isEmpty());
    }
}

TEST_CASE("one composer serves many people and mixes nothing up", "[letters]")
{
    const EventInfo event = eventWithAll();
    LetterComposer composer(letterOf(u"{{обращение}} {{почта}}"_qs));
    const auto make = [&](const Participant &person) {
        return composer.compose({person, event, QDate(2021, 9, 20), u"ru"_qs});
    };
    CHECK(make(aParticipant(u"Седых Лев"_qs)).isBlocked());
    CHECK(make(kMaria).body.text == u"Уважаемая Мария Ивановна! maria@kedr.example");
    CHECK(make(aParticipant(u"Седых Лев"_qs, u"lev@kedr.example"_qs)).body.text ==
          u"Уважаемый Лев! lev@kedr.example");
}

TEST_CASE("every field has a name of its own in both languages, a title and a sentence", "[letters]")
{
    QStringList names;
    for (const MergeField &field : mergeFields()) {
        CAPTURE(QString::fromLatin1(field.key));
        CHECK(mergeField(QStringView(field.name)) == &field);
        CHECK(mergeField(QStringView(field.englishName)) == &field);
        CHECK(field.tag(u"ru") == u"{{"_qs + QStringView(field.name).toString() + u"}}"_qs);
        CHECK(field.title.translated().size() > 2);
        CHECK(field.whenEmpty.translated().endsWith(u'.'));
        names += QStringView(field.name).toString();
        names += QStringView(field.englishName).toString();
    }
    CHECK(names.removeDuplicates() == 0);
}

TEST_CASE("our own texts use fields that exist, and say the same in both languages", "[letters]")
{
    for (const LetterKind &kind : letterKinds()) {
        std::array<QStringList, 2> used;
        for (const QString &language : letterLanguages()) {
            const LetterTemplate letter = builtInTemplate(QString::fromLatin1(kind.key), language);
            CAPTURE(letter.key, language);
            CHECK(LetterComposer(letter).faults().isEmpty());
            CHECK_FALSE(letter.subject.isEmpty());
            static const QRegularExpression tag(u"\\{\\{([#^/]?)([^{}]+)\\}\\}"_qs);
            for (const auto &found : tag.globalMatch(letter.subject + letter.body)) {
                const MergeField *field = mergeField(found.captured(2));
                CAPTURE(found.captured(2));
                REQUIRE(field);
                CHECK(field->tag(language) == u"{{"_qs + found.captured(2) + u"}}"_qs);
                used[language == u"ru"] += found.captured(1) + QString::fromLatin1(field->key);
            }
        }
        CHECK(used[0] == used[1]);
    }
}
