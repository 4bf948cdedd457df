// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/names/salutation.h"
#include "tests/support/catchqt.h"

using namespace samovar;

namespace {

QString russian(QStringView cell)
{
    return salutation(parsePersonName(cell), u"ru");
}

} // namespace

TEST_CASE("people are addressed by given name and patronymic", "[names][salutation]")
{
    CHECK(russian(u"Иванова Мария Ивановна") == u"Уважаемая Мария Ивановна!");
    CHECK(russian(u"Иванов Пётр Ильич") == u"Уважаемый Пётр Ильич!");
    CHECK(russian(u"Алиев Гейдар Мамед оглы") == u"Уважаемый Гейдар Мамед оглы!");
    CHECK(russian(u"Иванова Мария") == u"Уважаемая Мария!");
    CHECK(russian(u"Орлова Анна-Мария Петровна") == u"Уважаемая Анна-Мария Петровна!");
}

TEST_CASE("where the gender is unknown the salutation is right for both", "[names][salutation]")
{
    CHECK(russian(u"Шевченко Саша") == u"Здравствуйте, Саша Шевченко!");
    CHECK(russian(u"Василькова О. М.") == u"Здравствуйте, Василькова О. М.!");
    CHECK(russian(u"Жаворонкова В.Н.") == u"Здравствуйте, Жаворонкова В. Н.!");
    CHECK(russian(u"Сафронова") == u"Здравствуйте!");
    CHECK(russian(u"") == u"Здравствуйте!");
}

TEST_CASE("a name whose parts contradict each other gets no gender, also where a file's patronymic gave one",
          "[names][salutation]")
{
    CHECK(russian(u"Петрович Мария Петрович") == u"Здравствуйте, Мария Петрович!");
    CHECK(salutation({u"Петрович"_qs, u"Мария"_qs, u"Петрович"_qs, Gender::Male}, u"ru") ==
          u"Здравствуйте, Мария Петрович!");
    CHECK(salutation({u"Петрович"_qs, u"Мария"_qs, u"Петрович"_qs, Gender::Female}, u"ru") ==
          u"Уважаемая Мария Петрович!");
}

TEST_CASE("a gender that she set herself holds", "[names][salutation]")
{
    CHECK(salutation({u"Шевченко"_qs, u"Саша"_qs, {}, Gender::Female}, u"ru") == u"Уважаемая Саша!");
    CHECK(salutation({u"Ли"_qs, u"Анна"_qs, u"Минь"_qs, Gender::Female}, u"ru") == u"Уважаемая Анна Минь!");
    // Initials stay no address, whoever bears them.
    CHECK(salutation({u"Ли"_qs, u"А."_qs, u"М."_qs, Gender::Female}, u"ru") == u"Здравствуйте, Ли А. М.!");
    CHECK(salutation({u"Ли"_qs, u"Анна"_qs, u"М."_qs, Gender::Female}, u"ru") == u"Уважаемая Анна!");
}

TEST_CASE("names typed in one case are put right, others stay as typed", "[names][salutation]")
{
    CHECK(russian(u"РУЧЬЁВА ЮЛИЯ ГЕННАДЬЕВНА") == u"Уважаемая Юлия Геннадьевна!");
    CHECK(russian(u"снегирева анна-мария максимовна") == u"Уважаемая Анна-Мария Максимовна!");
    CHECK(russian(u"АЛИЕВ ГЕЙДАР МАМЕД ОГЛЫ") == u"Уважаемый Гейдар Мамед оглы!");
    CHECK(salutation({u"x"_qs, u"<b>Мария</b>"_qs, u"Ивановна"_qs, Gender::Female}, u"ru") ==
          u"Уважаемая <b>Мария</b> Ивановна!");
    CHECK(salutation({u"x"_qs, u"{{имя}}"_qs, u"Ивановна"_qs, Gender::Female}, u"ru") ==
          u"Уважаемая {{имя}} Ивановна!");
    CHECK(salutation({u"x"_qs, u"%1 Мария"_qs, u"Ивановна"_qs, Gender::Female}, u"ru") ==
          u"Уважаемая %1 Мария Ивановна!");
}

TEST_CASE("every word of a name gets its capital, but for оглы and кызы", "[names][salutation]")
{
    CHECK(salutation({u"ИВАНОВА ПЕТРОВА"_qs, u"АННА МАРИЯ"_qs, u"ПЕТРОВНА"_qs, {}}, u"ru") ==
          u"Уважаемая Анна Мария Петровна!");
    CHECK(nameWithInitials({u"иванова петрова"_qs, u"анна"_qs, {}, {}}) == u"Иванова Петрова А.");
    CHECK(salutation({u"Алиев"_qs, u"ГЕЙДАР"_qs, u"МАМЕД ОГЛЫ"_qs, {}}, u"ru") ==
          u"Уважаемый Гейдар Мамед оглы!");
    CHECK(salutation({u"Алиев"_qs, u"ГЕЙДАР"_qs, u"САИД-ОГЛЫ"_qs, {}}, u"ru") ==
          u"Уважаемый Гейдар Саид-оглы!");
}

TEST_CASE("English letters need no gender", "[names][salutation]")
{
    CHECK(salutation(parsePersonName(u"Иванова Мария Ивановна"), u"en") == u"Dear Мария Ивановна,");
    CHECK(salutation(parsePersonName(u"Nowak Ewa"), u"en") == u"Dear Ewa Nowak,");
    CHECK(salutation(parsePersonName(u"Василькова О. М."), u"en") == u"Dear Василькова О. М.,");
    CHECK(salutation({}, u"en") == u"Hello,");
}

TEST_CASE("a name with initials keeps what are initials already", "[names][salutation]")
{
    CHECK(nameWithInitials(parsePersonName(u"Иванова Мария Ивановна")) == u"Иванова М. И.");
    CHECK(nameWithInitials(parsePersonName(u"Иванова М. И.")) == u"Иванова М. И.");
    CHECK(nameWithInitials(parsePersonName(u"Иванова Мария")) == u"Иванова М.");
    CHECK(nameWithInitials({}) == u"");
}
