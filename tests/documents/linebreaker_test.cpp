// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/linebreaker.h"
#include "tests/support/catchqt.h"

using namespace samovar;

namespace {

QStringList broken(const QString &text, qreal width, qsizetype maxLines = 100)
{
    const Typeface face(10);
    TextLines lines;
    breakText(text, face, width, maxLines, lines);
    QStringList result;
    for (const QStringView line : lines.lines)
        result += line.toString();
    return result;
}

qreal widthOf(const QString &text)
{
    return Typeface(10).width(text) + 0.01;
}

} // namespace

TEST_CASE("text that fits stays in one line", "[documents]")
{
    const QString text = QStringLiteral("Иванова Мария");
    CHECK(broken(text, widthOf(text)) == QStringList{text});
    CHECK(broken(text, widthOf(text) - 0.1) ==
          QStringList{QStringLiteral("Иванова"), QStringLiteral("Мария")});
}

TEST_CASE("initials stay with the surname, signs with their number", "[documents]")
{
    const QString narrow = QStringLiteral("И. И. Молчанова");
    CHECK(broken(QStringLiteral("имени И. И. Молчанова"), widthOf(narrow)).last() == narrow);
    CHECK(broken(QStringLiteral("школа № 7"), widthOf(QStringLiteral("школа №"))) ==
          QStringList{QStringLiteral("школа"), QStringLiteral("№ 7")});
    CHECK(broken(QStringLiteral("библиотека г. Свободного"), widthOf(QStringLiteral("г. Свободного")) + 5) ==
          QStringList{QStringLiteral("библиотека"), QStringLiteral("г. Свободного")});
    CHECK(broken(QStringLiteral("Алиев Рашад Тофик оглы"), widthOf(QStringLiteral("Алиев Рашад Тофик"))) ==
          QStringList{QStringLiteral("Алиев Рашад"), QStringLiteral("Тофик оглы")});
}

TEST_CASE("a dash ends a line and never begins one", "[documents]")
{
    CHECK(broken(QStringLiteral("Точка кипения – Пермь"), widthOf(QStringLiteral("Точка кипения –"))) ==
          QStringList{QStringLiteral("Точка кипения –"), QStringLiteral("Пермь")});
    CHECK(broken(QStringLiteral("Точка кипения – Пермь"), widthOf(QStringLiteral("Точка кипения"))) ==
          QStringList{QStringLiteral("Точка"), QStringLiteral("кипения –"), QStringLiteral("Пермь")});
}

TEST_CASE("compound words break after their hyphen, abbreviations do not", "[documents]")
{
    CHECK(broken(QStringLiteral("Санкт-Петербург"), widthOf(QStringLiteral("Петербург"))) ==
          QStringList{QStringLiteral("Санкт-"), QStringLiteral("Петербург")});
    const Typeface face(10);
    CHECK(extentOf(QStringLiteral("№ п/п"), face).word == Approx(face.width(QStringLiteral("№ п/п"))));
    CHECK(extentOf(QStringLiteral("E-mail"), face).word == Approx(face.width(QStringLiteral("E-mail"))));
}

TEST_CASE("an address that is too long breaks at its @ first", "[documents]")
{
    const QString address = QStringLiteral("konstantinopolskaya@library.example");
    CHECK(broken(address, widthOf(QStringLiteral("konstantinopolskaya@lib"))) ==
          QStringList{QStringLiteral("konstantinopolskaya"), QStringLiteral("@library.example")});
}

TEST_CASE("a word without end is broken anywhere, and no letter is lost", "[documents]")
{
    const QString word(3000, u'ш');
    CHECK(broken(word, 100, 1000).join(QString()) == word);
    CHECK(broken(QStringLiteral("шшш"), 1).size() == 3);
    const QString families = QStringLiteral("👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧");
    CHECK(broken(families, 1) == QStringList(3, QStringLiteral("👨‍👩‍👧")));
}

TEST_CASE("more lines than are allowed are cut, and it is said so", "[documents]")
{
    const Typeface face(10);
    TextLines lines;
    const QString text = QStringLiteral("слово ").repeated(100).trimmed();
    breakText(text, face, 100, 3, lines);
    CHECK(lines.lines.size() == 3);
    CHECK(lines.cut);
    breakText(QStringLiteral("слово"), face, 100, 3, lines);
    CHECK(lines.lines.size() == 1);
    CHECK_FALSE(lines.cut);
}

TEST_CASE("line breaks of an answer are kept, other control characters are not", "[documents]")
{
    const QString nul(1, QChar(0));
    CHECK(textForPaper(QStringLiteral(" раз\r\nдва\rтри\tчетыре\n\nпять ") + nul) ==
          QStringLiteral("раз\nдва\nтри четыре\n\nпять"));
    CHECK(broken(QStringLiteral("раз\n\nдва"), 500) ==
          QStringList{QStringLiteral("раз"), QString(), QStringLiteral("два")});
}

TEST_CASE("widths by table are the widths of the font", "[documents]")
{
    const Typeface face(10);
    QFont font(QStringLiteral("PT Sans"));
    font.setPixelSize(200);
    font.setKerning(false);
    font.setHintingPreference(QFont::PreferNoHinting);
    const QString text =
        QStringLiteral("Съешь же ещё этих мягких булок № 7 — да выпей чаю, The quick brown fox");
    CHECK(face.width(text) == Approx(QFontMetricsF(font).horizontalAdvance(text) / 20).epsilon(0.002));
}
