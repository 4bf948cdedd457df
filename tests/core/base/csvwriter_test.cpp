// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What Russian Excel and our own import get from the files we write.
#include "core/base/csvreader.h"
#include "core/base/csvwriter.h"
#include "tests/support/catchqt.h"

#include <QBuffer>

using namespace samovar;

namespace {

QByteArray written(const QList<QStringList> &records)
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    CsvWriter writer(buffer);
    for (const QStringList &record : records)
        REQUIRE(writer.write(record));
    return buffer.data();
}

} // namespace

TEST_CASE("a list is UTF-8 with BOM, semicolons and CRLF, quoted where needed", "[csv]")
{
    REQUIRE(written({{QStringLiteral("Ёж"), QStringLiteral("a;b")},
                     {QStringLiteral("say \"x\""), QStringLiteral("1\n2")}}) ==
            QStringLiteral("\uFEFFЁж;\"a;b\"\r\n\"say \"\"x\"\"\";\"1\n2\"\r\n").toUtf8());
}

TEST_CASE("a cell that could run as a formula is written with an apostrophe", "[csv]")
{
    for (const QString &cell :
         {QStringLiteral("=1+1"), QStringLiteral("+cmd|' /C calc'!A0"), QStringLiteral("-2"),
          QStringLiteral("@SUM(A1)"), QStringLiteral("\tx"), QStringLiteral("\rx")}) {
        REQUIRE(couldRunAsFormula(cell));
        REQUIRE(written({{cell}}).contains("'" + cell.toUtf8()));
        REQUIRE(withoutFormulaGuard(u'\'' + cell) == cell);
    }
}

TEST_CASE("phones for reading stay as they are, other numbers with a plus do not", "[csv]")
{
    REQUIRE_FALSE(couldRunAsFormula(u"+7 945 123-45-67"));
    REQUIRE_FALSE(couldRunAsFormula(u"+48 12 345 67 89"));
    REQUIRE(couldRunAsFormula(u"+79451234567"));
    REQUIRE(couldRunAsFormula(u"+7 945 123-45-67+1"));
    REQUIRE(couldRunAsFormula(u"+7 A1"));
    REQUIRE_FALSE(couldRunAsFormula(u""));
    REQUIRE_FALSE(couldRunAsFormula(u"O'Hara"));
}

TEST_CASE("an apostrophe of the text's own is kept", "[csv]")
{
    REQUIRE(withoutFormulaGuard(QStringLiteral("'tis")) == QStringLiteral("'tis"));
    REQUIRE(withoutFormulaGuard(QStringLiteral("'")) == QStringLiteral("'"));
}

TEST_CASE("what is written is read back the same, formulas and empty cells too", "[csv]")
{
    const QList<QStringList> table{{QStringLiteral("=A1;B1"), QString(), QStringLiteral("'=x")},
                                   {QStringLiteral("''-x"), QStringLiteral(" b "), QStringLiteral("\"")},
                                   {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")},
                                   {QString()}};
    QBuffer buffer;
    buffer.setData(written(table));
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer, guessCsvFormat(buffer));
    QList<QStringList> back;
    while (reader.next()) {
        QStringList record;
        for (const QByteArrayView cell : reader.cells())
            record += withoutFormulaGuard(QString::fromUtf8(cell));
        back += record;
    }
    REQUIRE(back == table);
}

TEST_CASE("a device that fails is reported", "[csv]")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    CsvWriter writer(buffer);
    REQUIRE(writer.write({QStringLiteral("a")}));
    buffer.close();
    test::expectWarning(QStringLiteral("device not open"));
    REQUIRE_FALSE(writer.write({QStringLiteral("b")}));
}
