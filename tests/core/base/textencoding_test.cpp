// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Which encoding a file has, and its text.
#include "core/base/textencoding.h"
#include "tests/support/catchqt.h"

#include <QRandomGenerator>
#include <QStringDecoder>
#include <QStringEncoder>

using namespace samovar;

namespace {

QString decoded(Encoding encoding, const QByteArray &bytes, qsizetype portion)
{
    ToUtf8 decoder(encoding);
    QByteArray out;
    for (qsizetype i = 0; i < bytes.size(); i += portion)
        decoder.append(QByteArrayView(bytes).sliced(i, std::min(portion, bytes.size() - i)), out);
    decoder.finish(out);
    return QString::fromUtf8(out);
}

QByteArray fromHex(const char *hex)
{
    return QByteArray::fromHex(hex);
}

} // namespace

TEST_CASE("the three Russian code pages are told apart and decoded", "[encoding]")
{
    const auto *const text =
        u"Фамилия, имя, отчество: Ёлкина Мария; организация, должность, город; направления работы";
    const QString expected = QString::fromUtf16(text);
    const QByteArray windows =
        fromHex("d4e0ece8ebe8ff2c20e8ecff2c20eef2f7e5f1f2e2ee3a20a8ebeae8ede020cce0f0e8ff3b20eef0e3e0ede8e7"
                "e0f6e8ff2c20e4eeebe6edeef1f2fc2c20e3eef0eee43b20ede0eff0e0e2ebe5ede8ff20f0e0e1eef2fb");
    const QByteArray koi8 =
        fromHex("e6c1cdc9ccc9d12c20c9cdd12c20cfd4dec5d3d4d7cf3a20b3cccbc9cec120edc1d2c9d13b20cfd2c7c1cec9da"
                "c1c3c9d12c20c4cfccd6cecfd3d4d82c20c7cfd2cfc43b20cec1d0d2c1d7ccc5cec9d120d2c1c2cfd4d9");
    const QByteArray dos =
        fromHex("94a0aca8aba8ef2c20a8acef2c20aee2e7a5e1e2a2ae3a20f0abaaa8ada0208ca0e0a8ef3b20aee0a3a0ada8a7"
                "a0e6a8ef2c20a4aeaba6adaee1e2ec2c20a3aee0aea43b20ada0afe0a0a2aba5ada8ef20e0a0a1aee2eb");
    REQUIRE(guessEncoding(windows).encoding == Encoding::Windows1251);
    REQUIRE(decoded(Encoding::Windows1251, windows, 7) == expected);
    REQUIRE(guessEncoding(koi8).encoding == Encoding::Koi8R);
    REQUIRE(decoded(Encoding::Koi8R, koi8, 7) == expected);
    REQUIRE(guessEncoding(dos).encoding == Encoding::Cp866);
    REQUIRE(decoded(Encoding::Cp866, dos, 7) == expected);
}

TEST_CASE("a short header in Windows-1251 is not taken for another code page", "[encoding]")
{
    for (const char *hex : {"d4c8ce", "d4c8ce3bd2e5ebe5f4eeed", "c8ecff3bcff7f2e0"})
        REQUIRE(guessEncoding(fromHex(hex)).encoding == Encoding::Windows1251);
}

TEST_CASE("a byte order mark decides, and is to be skipped", "[encoding]")
{
    REQUIRE(guessEncoding("\xEF\xBB\xBF"
                          "a")
                .bomLength == 3);
    REQUIRE(guessEncoding("\xFF\xFE"
                          "a")
                .encoding == Encoding::Utf16Le);
    REQUIRE(guessEncoding("\xFF\xFE"
                          "a")
                .bomLength == 2);
    REQUIRE(guessEncoding("\xFE\xFF"
                          "a")
                .encoding == Encoding::Utf16Be);
    REQUIRE(guessEncoding({}).encoding == Encoding::Utf8);
}

TEST_CASE("a character cut at the end of what was looked at does not speak against UTF-8", "[encoding]")
{
    const QByteArray text = QStringLiteral("Кедрова «Ёж» 🎉").toUtf8();
    for (qsizetype length = 1; length <= text.size(); ++length)
        REQUIRE(guessEncoding(text.first(length)).encoding == Encoding::Utf8);
}

TEST_CASE("text with NUL bytes here and there is not UTF-16", "[encoding]")
{
    REQUIRE(guessEncoding(QByteArray("a,b\n\0c,d,e\n", 12)).encoding == Encoding::Utf8);
    REQUIRE(guessEncoding(QByteArray("\0\0\0\0", 4)).encoding == Encoding::Utf8);
}

TEST_CASE("UTF-16 without a mark is recognised and decoded, surrogates over any cut", "[encoding]")
{
    const QString text = QStringLiteral("Имя;Город\nЁж 🎉;Братск\n");
    QStringEncoder toLe(QStringConverter::Utf16LE);
    const QByteArray le = toLe(text);
    REQUIRE(guessEncoding(le).encoding == Encoding::Utf16Le);
    for (const qsizetype portion : {1, 2, 3, 1000})
        REQUIRE(decoded(Encoding::Utf16Le, le, portion) == text);
    QStringEncoder toBe(QStringConverter::Utf16BE);
    const QByteArray be = toBe(text);
    REQUIRE(guessEncoding(be).encoding == Encoding::Utf16Be);
    REQUIRE(decoded(Encoding::Utf16Be, be, 3) == text);
    REQUIRE(decoded(Encoding::Utf16Le, le.first(le.size() - 1), 5).endsWith(u'\uFFFD'));
}

TEST_CASE("invalid bytes become U+FFFD and valid ones stay, wherever chunks end", "[encoding]")
{
    const QByteArray bytes =
        QByteArray("a\xC0\xAF\xED\xA0\x80") + QStringLiteral("Ж").toUtf8() + "\xF5\xE2\x80";
    const QString whole = decoded(Encoding::Utf8, bytes, 1000);
    REQUIRE(whole.startsWith(QStringLiteral("a\uFFFD")));
    REQUIRE(whole.contains(u'Ж'));
    REQUIRE(whole.endsWith(u'\uFFFD'));
    for (const qsizetype portion : {1, 2, 3})
        REQUIRE(decoded(Encoding::Utf8, bytes, portion) == whole);
}

TEST_CASE("validity of UTF-8 agrees with Qt's on random bytes and on damaged text", "[encoding]")
{
    const auto seed = QRandomGenerator::global()->generate();
    CAPTURE(seed);
    QRandomGenerator random(seed);
    const QByteArray good = QStringLiteral("Кедрова Ёж «Точка» — 🎉 abc 日本 é").toUtf8();
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes = good.repeated(2).sliced(random.bounded(40));
        for (int i = random.bounded(3); i > 0; --i)
            bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
        const qsizetype valid = validUtf8Length(bytes);
        REQUIRE((valid == bytes.size()) == bytes.isValidUtf8());
        REQUIRE(bytes.first(valid).isValidUtf8());
    }
}

TEST_CASE("an encoding has the name that people know", "[encoding]")
{
    REQUIRE(encodingName(Encoding::Utf8) == QStringLiteral("UTF-8"));
    REQUIRE(encodingName(Encoding::Windows1251) == QStringLiteral("Windows-1251"));
}
