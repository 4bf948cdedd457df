// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/names/gender.h"
#include "tests/support/catchqt.h"

using namespace samovar;

namespace {

Gender genderOf(QStringView cell)
{
    return genderOfName(parsePersonName(cell));
}

} // namespace

TEST_CASE("a patronymic shows the gender, whatever the other parts look like", "[names]")
{
    for (const QStringView woman : {u"Палкевич Ольга Язеповна", u"Шевченко Саша Ильинична",
                                    u"Ли Женя Никитична", u"Алиева Лейла Гусейн кызы"}) {
        CAPTURE(woman.toString());
        CHECK(genderOf(woman) == Gender::Female);
    }
    for (const QStringView man : {u"Севрюков Олег Михайлович", u"Сорока Саша Кузьмич", u"Гулиа Женя Лукич",
                                  u"Алиев Гейдар Мамед оглы"}) {
        CAPTURE(man.toString());
        CHECK(genderOf(man) == Gender::Male);
    }
}

TEST_CASE("without a patronymic only a name that one gender bears counts", "[names]")
{
    for (const QStringView woman : {u"Калина Мария", u"Шило Екатерина", u"Седых Любовь", u"Ким Наталья",
                                    u"Бойко Алёна", u"Дубяго Светлана", u"Чаплин Валентина"}) {
        CAPTURE(woman.toString());
        CHECK(genderOf(woman) == Gender::Female);
    }
    for (const QStringView man : {u"Калина Илья", u"Шило Никита", u"Седых Лев", u"Ким Алексей",
                                  u"Бойко Вячеслав", u"Дубяго Пётр", u"Сова Дмитрий"}) {
        CAPTURE(man.toString());
        CHECK(genderOf(man) == Gender::Male);
    }
}

TEST_CASE("the gender is not guessed", "[names]")
{
    // Initials, short forms that both bear, names we do not know, a surname that says otherwise, nothing at
    // all.
    for (const QStringView unknown :
         {u"Василькова О. М.", u"Иванова М.", u"Лешков Ю. Л.", u"Шевченко Саша", u"Седых Женя", u"Ли Валя",
          u"Попова Слава", u"Ооржак Кежик", u"Smith Robin", u"Иванова Андрей", u"Иванов Мария", u"Сафронова",
          u""}) {
        CAPTURE(unknown.toString());
        CHECK(genderOf(unknown) == Gender::Unknown);
    }
    CHECK(genderOfName({{}, u"Мария"_qs, u"Иванович"_qs, Gender::Unknown}) == Gender::Unknown);
    CHECK(genderOfName({{}, u"О."_qs, u"М."_qs, Gender::Female}) == Gender::Unknown);
}
