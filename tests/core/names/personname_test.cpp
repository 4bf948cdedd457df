// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Names as people write them into one cell.
#include "core/base/textfold.h"
#include "core/names/personname.h"
#include "tests/support/catchqt.h"

using namespace samovar;

namespace {

struct Case {
    const char16_t *cell;
    const char16_t *surname;
    const char16_t *given;
    const char16_t *patronymic;
};

void check(const Case &expected)
{
    const PersonName name = parsePersonName(expected.cell);
    CAPTURE(QString::fromUtf16(expected.cell));
    REQUIRE(name.surname == QString::fromUtf16(expected.surname));
    REQUIRE(name.given == QString::fromUtf16(expected.given));
    REQUIRE(name.patronymic == QString::fromUtf16(expected.patronymic));
}

PersonName name(QStringView cell)
{
    return parsePersonName(cell);
}

} // namespace

TEST_CASE("surname, given name and patronymic are found in either order", "[names]")
{
    for (const Case &each :
         {Case{u"Иванова Мария Ивановна", u"Иванова", u"Мария", u"Ивановна"},
          Case{u"Мария Ивановна Иванова", u"Иванова", u"Мария", u"Ивановна"},
          Case{u"  Кедрова \u00A0 Ксения  Семёновна ", u"Кедрова", u"Ксения", u"Семёновна"},
          Case{u"Фёдоров Фёдор Фёдорович", u"Фёдоров", u"Фёдор", u"Фёдорович"},
          Case{u"РУЧЬЁВА ЮЛИЯ ГЕННАДЬЕВНА", u"РУЧЬЁВА", u"ЮЛИЯ", u"ГЕННАДЬЕВНА"},
          Case{u"снегирева ирина максимовна", u"снегирева", u"ирина", u"максимовна"},
          Case{u"Вишняков Артём Ильич", u"Вишняков", u"Артём", u"Ильич"},
          Case{u"Роман Анна Ивановна", u"Роман", u"Анна", u"Ивановна"},
          Case{u"Дондокова Сэсэг Баировна", u"Дондокова", u"Сэсэг", u"Баировна"},
          Case{u"Ооржак Мерген-оол Иванович", u"Ооржак", u"Мерген-оол", u"Иванович"}})
        check(each);
}

TEST_CASE("two words are told apart by given names, else the surname comes first", "[names]")
{
    for (const Case &each :
         {Case{u"Илья Щёголев", u"Щёголев", u"Илья", u""}, Case{u"Щёголев Илья", u"Щёголев", u"Илья", u""},
          Case{u"Ооржак Айдыс", u"Ооржак", u"Айдыс", u""}, Case{u"Любовь Седых", u"Седых", u"Любовь", u""},
          Case{u"Nowak Ewa", u"Nowak", u"Ewa", u""}, Case{u"Ewa Nowak", u"Nowak", u"Ewa", u""},
          Case{u"Smith Zebulon", u"Smith", u"Zebulon", u""}, Case{u"Пак, Юлия", u"Пак", u"Юлия", u""},
          Case{u"Мария Ивановна", u"", u"Мария", u"Ивановна"}})
        check(each);
}

TEST_CASE("initials stand before or behind, spaced or glued", "[names]")
{
    for (const auto *cell :
         {u"Иванова М. И.", u"Иванова М.И.", u"М.И. Иванова", u"М. И. Иванова", u"М.И.Иванова"})
        check({cell, u"Иванова", u"М.", u"И."});
    check({u"Иванова М", u"Иванова", u"М", u""});
    check({u"М. Иванова", u"Иванова", u"М.", u""});
    check({u"Иванова Мария И.", u"Иванова", u"Мария", u"И."});
    check({u"Мария И. Иванова", u"Иванова", u"Мария", u"И."});
    check({u"Ж.-П. Сартр", u"Сартр", u"Ж.-П.", u""});
}

TEST_CASE("hyphenated names stay whole, blanks around the hyphen go", "[names]")
{
    check({u"Лесникова-Дубравина Анна-Мария Ильинична", u"Лесникова-Дубравина", u"Анна-Мария", u"Ильинична"});
    check({u"Лесникова - Дубравина Анна – Мария Ильинична", u"Лесникова-Дубравина", u"Анна-Мария",
           u"Ильинична"});
}

TEST_CASE("«оглы» and «кызы» belong to the patronymic", "[names]")
{
    check({u"Алиев Рашад Тофик оглы", u"Алиев", u"Рашад", u"Тофик оглы"});
    check({u"Рашад Тофик оглы Алиев", u"Алиев", u"Рашад", u"Тофик оглы"});
    check({u"Алиева Лейла Гусейн кызы", u"Алиева", u"Лейла", u"Гусейн кызы"});
    REQUIRE(name(u"Алиев Рашад Тофик оглы").gender == Gender::Male);
    REQUIRE(name(u"Алиева Лейла Гусейн кызы").gender == Gender::Female);
}

TEST_CASE("a surname that looks like a patronymic is recognised", "[names]")
{
    check({u"Рабинович Иван Петрович", u"Рабинович", u"Иван", u"Петрович"});
    check({u"Иван Петрович Рабинович", u"Рабинович", u"Иван", u"Петрович"});
    check({u"Иван Рабинович", u"Рабинович", u"Иван", u""});
    check({u"Рабинович Иван", u"Рабинович", u"Иван", u""});
}

TEST_CASE("Latin look-alikes are kept in the parts and do not hide them", "[names]")
{
    check({u"Ольхoвaя Тaтьянa Юрьeвнa", u"Ольхoвaя", u"Тaтьянa", u"Юрьeвнa"});
    check({u"Тaтьянa Юрьeвнa Ольхoвaя", u"Ольхoвaя", u"Тaтьянa", u"Юрьeвнa"});
    REQUIRE(name(u"Ceдых Ceмён Андрeeвич").gender == Gender::Male);
}

TEST_CASE("commas, brackets and words behind a name do not spoil it", "[names]")
{
    check({u"Иванова, Мария, Ивановна", u"Иванова", u"Мария", u"Ивановна"});
    check({u"Иванова Мария Ивановна, библиотекарь", u"Иванова", u"Мария", u"Ивановна"});
    check({u"Иванова Мария Ивановна (Братск)", u"Иванова", u"Мария", u"Ивановна"});
    check({u"Иванова (Петрова) Мария Ивановна", u"Иванова (Петрова)", u"Мария", u"Ивановна"});
    check({u"2 Мария Кедрова", u"Кедрова", u"Мария", u""});
}

TEST_CASE("names without a patronymic and odd cells lose nothing", "[names]")
{
    check({u"Ким Ен Су", u"Ким", u"Ен", u"Су"});
    check({u"Maria Anna Kowalska", u"Kowalska", u"Maria Anna", u""});
    check({u"Mariya Yurevna Kedrova", u"Kedrova", u"Mariya", u"Yurevna"});
    check({u"Ольга Ильинична Салтыкова Щедрина", u"Салтыкова Щедрина", u"Ольга", u"Ильинична"});
    check({u"Седых", u"Седых", u"", u""});
    check({u"Юлия", u"", u"Юлия", u""});
    for (const auto *cell : {u"", u"  ", u"-", u"—", u"...", u"123", u"(", u"()", u","})
        check({cell, u"", u"", u""});
}

TEST_CASE("a patronymic shows the gender, nothing else does", "[names]")
{
    for (const auto *each :
         {u"Ивановна", u"Ильинична", u"Никитична", u"Гусейн кызы", u"СЕМЁНОВНА", u"Yurevna"})
        REQUIRE(genderOfPatronymic(each) == Gender::Female);
    for (const auto *each : {u"Иванович", u"Ильич", u"Кузьмич", u"Тофик оглы", u"Андрeeвич"})
        REQUIRE(genderOfPatronymic(each) == Gender::Male);
    for (const auto *each : {u"", u"И.", u"Магомед", u"Иванова"})
        REQUIRE(genderOfPatronymic(each) == Gender::Unknown);
    REQUIRE(name(u"Кедрова Мария").gender == Gender::Unknown);
}

TEST_CASE("spellings of one name are compatible", "[names]")
{
    const PersonName maria = name(u"Кедрова Мария Семёновна");
    for (const auto *other :
         {u"КЕДРОВА МАРИЯ СЕМЕНОВНА", u"Мария Кедрова", u"Кедрова Мария С.", u"Кeдрoвa Мaрия"}) {
        REQUIRE(namesCompatible(maria, name(other)));
        REQUIRE(namesCompatible(name(other), maria));
        REQUIRE(nameKey(maria) == nameKey(name(other)));
    }
    const PersonName swapped{QStringLiteral("Мария"), QStringLiteral("Кедрова"), {}, Gender::Unknown};
    REQUIRE(namesCompatible(maria, swapped));
    REQUIRE(nameKey(maria) == nameKey(swapped));
}

TEST_CASE("different people are not compatible, nor is half a name", "[names]")
{
    const PersonName maria = name(u"Кедрова Мария Семёновна");
    for (const auto *other : {u"Кедрова Мария Юрьевна", u"Кедрова Мария Ю.", u"Кедрова Марина Семёновна",
                              u"Кедрова М. С.", u"Кедрова", u"Королёва Мария Семёновна", u""})
        REQUIRE_FALSE(namesCompatible(maria, name(other)));
    REQUIRE_FALSE(namesCompatible({}, {}));
    REQUIRE(nameKey({}).isEmpty());
}

TEST_CASE("initials and a changed surname are worth asking about", "[names]")
{
    const PersonName maria = name(u"Кедрова Мария Семёновна");
    REQUIRE(namesResemble(maria, name(u"Кедрова М.С.")));
    REQUIRE(namesResemble(maria, name(u"Кедрова Марина")));
    REQUIRE(namesResemble(maria, name(u"Королёва Мария Семеновна")));
    REQUIRE_FALSE(namesResemble(maria, name(u"Кедрова А.С.")));
    REQUIRE_FALSE(namesResemble(maria, name(u"Кедрова М.Ю.")));
    REQUIRE_FALSE(namesResemble(maria, name(u"Королёва Мария")));
    REQUIRE_FALSE(namesResemble({}, {}));
}
