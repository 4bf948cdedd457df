// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How text is folded for searching, comparing and sorting.
#include "core/base/textfold.h"
#include "tests/support/catchqt.h"

#include <algorithm>

using namespace samovar;

namespace {

QStringList sorted(QStringList words)
{
    std::sort(words.begin(), words.end(),
              [](const QString &a, const QString &b) { return sortKey(a).toUtf8() < sortKey(b).toUtf8(); });
    return words;
}

} // namespace

TEST_CASE("search does not tell case, ё and kinds of blanks apart, but й from и", "[fold]")
{
    REQUIRE(searchFold(u"  ЁЛКИНА\u00A0\u2009 Мария\t\n") == QStringLiteral("елкина мария"));
    REQUIRE(searchFold(u"Йод ЙОД") == QStringLiteral("йод йод"));
    REQUIRE(searchFold(u"и\u0306 е\u0308") == QStringLiteral("й е"));
    REQUIRE(searchFold(u"Ми\u00ADра\u200B\uFEFF") == QStringLiteral("мира"));
    REQUIRE(searchFold(u"ŁÓDŹ ЇЖАК") == QStringLiteral("łódź їжак"));
    REQUIRE(searchFold(u"").isEmpty());
    REQUIRE(searchFold(u" \u00A0 ").isEmpty());
    REQUIRE(searchFold(u"🎉 Ж") == QStringLiteral("🎉 ж"));
}

TEST_CASE("Latin look-alikes in a Cyrillic word are Cyrillic, Latin words stay Latin", "[fold]")
{
    REQUIRE(nameFold(u"Сeдых") == nameFold(u"Седых"));
    REQUIRE(nameFold(u"Oльxoвaя Taтьянa Юpьeвнa") == nameFold(u"Ольховая Татьяна Юрьевна"));
    REQUIRE(nameFold(u"КЕДРOBА") == nameFold(u"Кедрова"));
    REQUIRE(nameFold(u"Иванова M.A.") == QStringLiteral("иванова m.a."));
    REQUIRE(nameFold(u"Иванова М.A.") == nameFold(u"Иванова М.А."));
    REQUIRE(nameFold(u"Nowak Ewa") == QStringLiteral("nowak ewa"));
    REQUIRE(nameFold(u"Copa Кедр") == QStringLiteral("copa кедр"));
    REQUIRE(nameFold(nameFold(u"Ceмён BEPA ПEТP")) == nameFold(u"Ceмён BEPA ПEТP"));
}

TEST_CASE("e-mail addresses are equal but for case and edges", "[fold]")
{
    REQUIRE(emailFold(u"  Olhovoy_I@Pochta.Example\n") == QStringLiteral("olhovoy_i@pochta.example"));
    REQUIRE_FALSE(emailFold(u"a.b@x.example") == emailFold(u"ab@x.example"));
}

TEST_CASE("titles are equal whatever their quotes, dashes, brackets, colon or asterisk", "[fold]")
{
    REQUIRE(titleFold(u"Библиотечная «Точка кипения» – хаб:") ==
            titleFold(u"библиотечная \u02BAТочка кипения\u02BA - хаб *"));
    REQUIRE(titleFold(u"Форматы [Сессии]") == titleFold(u"Форматы (Сессии)"));
    REQUIRE(titleFold(u"E-mail/почта") == QStringLiteral("e-mail/почта"));
    REQUIRE(titleFold(u"Cумма оплаты") == titleFold(u"Сумма оплаты"));
}

TEST_CASE("names stand in the Russian order: digits, Cyrillic, Latin, е before ё", "[fold]")
{
    const QStringList order{QStringLiteral("12"),      QStringLiteral("Абрамов"), QStringLiteral("Ёлка"),
                            QStringLiteral("ЕЛКИН"),   QStringLiteral("ель"),     QStringLiteral("еще"),
                            QStringLiteral("ещё"),     QStringLiteral("жук"),     QStringLiteral("Иванов"),
                            QStringLiteral("Иванова"), QStringLiteral("йод"),     QStringLiteral("Ябко"),
                            QStringLiteral("adams"),   QStringLiteral("Émile"),   QStringLiteral("Zoe")};
    QStringList shuffled = order;
    std::reverse(shuffled.begin(), shuffled.end());
    REQUIRE(sorted(shuffled) == order);
}

TEST_CASE("ё decides only where all else is equal", "[fold]")
{
    REQUIRE(sorted({QStringLiteral("Семёнов Б"), QStringLiteral("Семенов А"), QStringLiteral("Семёнов А"),
                    QStringLiteral("Семенов Б")}) ==
            QStringList{QStringLiteral("Семенов А"), QStringLiteral("Семёнов А"), QStringLiteral("Семенов Б"),
                        QStringLiteral("Семёнов Б")});
}

TEST_CASE("letters of neighbouring alphabets stand beside their Russian kin", "[fold]")
{
    REQUIRE(sorted({QStringLiteral("Д"), QStringLiteral("Ґ"), QStringLiteral("Гя")}) ==
            QStringList{QStringLiteral("Гя"), QStringLiteral("Ґ"), QStringLiteral("Д")});
    REQUIRE(sorted({QStringLiteral("Й"), QStringLiteral("І"), QStringLiteral("И")}) ==
            QStringList{QStringLiteral("И"), QStringLiteral("І"), QStringLiteral("Й")});
}

TEST_CASE("sort keys do not tell case apart and empty text has none", "[fold]")
{
    REQUIRE(sortKey(u"КЕДРОВА  Мария") == sortKey(u"кедрова мария "));
    REQUIRE(sortKey(u"").isEmpty());
    REQUIRE(sortKey(u" \u00A0").isEmpty());
}

TEST_CASE("digits are found wherever they stand", "[fold]")
{
    REQUIRE(digitsOf(u"+7 (945) 000-01-02 доб. ٣") == QStringLiteral("79450000102"));
    REQUIRE(digitsOf(u"нет").isEmpty());
}
