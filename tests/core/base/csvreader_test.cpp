// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What real and hostile delimited files give.
#include "core/base/csvreader.h"
#include "tests/support/catchqt.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>

#include <utility>

using namespace samovar;

namespace {

constexpr qsizetype kKibibyte = 1024;
constexpr qsizetype kMebibyte = 1024 * kKibibyte;

using Record = QList<QByteArray>;

struct Read {
    QList<Record> records;
    QList<qint64> lines;
    std::optional<Error> error;
};

Read readFrom(QIODevice &device, const CsvFormat &format)
{
    Read read;
    CsvReader reader(device, format);
    while (reader.next()) {
        Record record;
        for (const QByteArrayView cell : reader.cells())
            record += cell.toByteArray();
        read.records += record;
        read.lines += reader.line();
    }
    read.error = reader.error();
    return read;
}

Read readAll(const QByteArray &bytes, const CsvFormat &format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    return readFrom(buffer, format);
}

CsvFormat guess(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    const CsvFormat format = guessCsvFormat(buffer);
    REQUIRE(buffer.pos() == 0);
    return format;
}

Read readGuessed(const QByteArray &bytes)
{
    return readAll(bytes, guess(bytes));
}

/// Hands out a few bytes at a time, so that chunks end anywhere.
class Dribble : public QIODevice {
public:
    Dribble(QByteArray bytes, qsizetype portion) : m_bytes(std::move(bytes)), m_portion(portion)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_at == m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qsizetype count = std::min({most, m_portion, m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_portion;
    qsizetype m_at = 0;
};

/// Goes on for ever with one byte, after a beginning.
class Endless : public QIODevice {
public:
    Endless(QByteArray beginning, QByteArray body)
        : m_beginning(std::move(beginning))
        , m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        qint64 i = 0;
        for (; i < most && m_at < m_beginning.size(); ++i)
            data[i] = m_beginning[m_at++];
        for (; i < most; ++i)
            data[i] = m_body[m_inBody++ % m_body.size()];
        return most;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_beginning;
    QByteArray m_body;
    qsizetype m_at = 0;
    qsizetype m_inBody = 0;
};

QByteArray sampleFile(const QString &name)
{
    QFile file(test::dataPath(QStringLiteral("samples/") + name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("quoted cells keep separators, line breaks and doubled quotes", "[csv]")
{
    const Read read = readAll("a,\"b,\r\nc\",\"say \"\"no\"\"\"\nd,,\n", {});
    REQUIRE(read.records == QList<Record>{{"a", "b,\r\nc", "say \"no\""}, {"d", "", ""}});
    REQUIRE(read.lines == QList<qint64>{1, 3});
    REQUIRE_FALSE(read.error);
}

TEST_CASE("records end with LF, CRLF or CR, mixed, and the last needs no line break", "[csv]")
{
    const Read read = readAll("a,1\r\nb,2\nc,3\rd,4", {});
    REQUIRE(read.records == QList<Record>{{"a", "1"}, {"b", "2"}, {"c", "3"}, {"d", "4"}});
    REQUIRE(read.lines == QList<qint64>{1, 2, 3, 4});
}

TEST_CASE("empty lines are passed over, a quoted empty cell is a record", "[csv]")
{
    const Read read = readAll("\n\r\na\n\n\"\"\n \n", {});
    REQUIRE(read.records == QList<Record>{{"a"}, {""}, {" "}});
    REQUIRE(read.lines == QList<qint64>{3, 5, 6});
}

TEST_CASE("a quote inside an unquoted cell is text, and so is what follows a closing quote", "[csv]")
{
    const Read read = readAll("5\" pipe, \"x\",\"a\"b\"c,\"d\"\"e\" f\n", {});
    REQUIRE(read.records == QList<Record>{{"5\" pipe", " \"x\"", "ab\"c", "d\"e f"}});
}

TEST_CASE("cells are neither trimmed nor unescaped beyond doubled quotes", "[csv]")
{
    const Read read = readAll("  a ,\"\tb\\n \",\xC2\xA0\n", {});
    REQUIRE(read.records == QList<Record>{{"  a ", "\tb\\n ", "\xC2\xA0"}});
}

TEST_CASE("an empty file has no records and no error", "[csv]")
{
    const Read read = readGuessed({});
    REQUIRE(read.records.isEmpty());
    REQUIRE_FALSE(read.error);
}

TEST_CASE("a file that ends inside quotes is refused with the line where the record starts", "[csv]")
{
    const Read read = readAll("a,b\nc,d\n\"e\nf,g", {});
    REQUIRE(read.records == QList<Record>{{"a", "b"}, {"c", "d"}});
    REQUIRE(read.error);
    REQUIRE(read.error->kind == Error::Kind::BadInput);
    REQUIRE(read.error->message.text().contains(QStringLiteral("(line 3)")));
}

TEST_CASE("a file with NUL bytes is refused as no text, whatever its encoding", "[csv]")
{
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Windows1251}) {
        CsvFormat format;
        format.encoding = encoding;
        const Read read = readAll(QByteArray("a,b\nc\0,d\n", 9), format);
        REQUIRE(read.error);
        REQUIRE(read.error->kind == Error::Kind::BadInput);
    }
}

TEST_CASE("a row of 10,000 columns is refused", "[csv]")
{
    const Read read = readAll("a,b\n" + QByteArray(9999, ','), {});
    REQUIRE(read.records.size() == 1);
    REQUIRE(read.error);
    REQUIRE(read.error->message.text().contains(QStringLiteral("1000 columns")));
    REQUIRE(readAll(QByteArray(999, ','), {}).records.value(0).size() == 1000);
}

TEST_CASE("a cell over the limit is refused, quoted or not, and one at the limit is taken", "[csv]")
{
    const qsizetype most = kMebibyte;
    for (const QByteArray &quote : {QByteArray(), QByteArray("\"")}) {
        REQUIRE(readAll("x," + quote + QByteArray(most, 'a') + quote + ",y\n", {})
                    .records.value(0)
                    .value(1)
                    .size() == most);
        REQUIRE(readAll("x," + quote + QByteArray(most + 1, 'a') + quote + ",y\n", {}).error);
        REQUIRE(readAll("x," + quote + QByteArray(5 * most, 'a') + quote + ",y\n", {}).error);
    }
}

TEST_CASE("doubled quotes count once towards the limit of a cell", "[csv]")
{
    for (const qsizetype quotes : {3, 4}) {
        QBuffer buffer;
        buffer.setData('"' + QByteArray(2 * quotes, '"') + "\",x\n");
        REQUIRE(buffer.open(QIODevice::ReadOnly));
        CsvReader reader(buffer, {}, {10, 3});
        REQUIRE(reader.next() == (quotes == 3));
        REQUIRE(reader.error().has_value() == (quotes == 4));
    }
}

TEST_CASE("an endless cell or record ends in an error after a few megabytes", "[csv]")
{
    for (const QByteArray &beginning : {QByteArray("a,b\n\""), QByteArray("a,b\n")}) {
        Endless device(beginning, "x");
        CsvReader reader(device, {});
        REQUIRE(reader.next());
        REQUIRE_FALSE(reader.next());
        REQUIRE(reader.error());
        REQUIRE(reader.position() < 8 * kMebibyte);
    }
    Endless wide("", QByteArray(500 * kKibibyte, 'x') + ',');
    CsvReader reader(wide, {});
    REQUIRE_FALSE(reader.next());
    REQUIRE(reader.error());
    REQUIRE(reader.position() < 256 * kMebibyte);
}

TEST_CASE("damaged UTF-8 becomes U+FFFD where it is and nothing else changes", "[csv]")
{
    const QByteArray good = QStringLiteral("Кедрова,Ёж\n").toUtf8();
    const Read read = readAll(good + "a\xD0,\xFF!\n" + good + "z\xE2\x80", {});
    const Record row{"Кедрова", "Ёж"};
    REQUIRE(read.records == QList<Record>{row, {"a\uFFFD", "\uFFFD!"}, row, {"z\uFFFD"}});
}

TEST_CASE("a file that comes byte by byte reads as one that comes at once", "[csv]")
{
    for (const auto *name :
         {u"googleforms_zip.csv", u"googleforms_sheets_ru.csv", u"googleforms_excel1251.csv"}) {
        const QByteArray bytes = sampleFile(QString::fromUtf16(name)).first(20000) + '"';
        const CsvFormat format = guess(bytes);
        const Read whole = readAll(bytes, format);
        REQUIRE(whole.records.size() > 10);
        for (const qsizetype portion : {1, 3, 7, 64}) {
            Dribble device(bytes, portion);
            const Read parts = readFrom(device, format);
            REQUIRE(parts.records == whole.records);
            REQUIRE(parts.lines == whole.lines);
            REQUIRE(parts.error.has_value() == whole.error.has_value());
        }
    }
}

TEST_CASE("records longer than a chunk are read whole", "[csv]")
{
    QByteArray bytes;
    for (int i = 0; i < 5; ++i) {
        for (int column = 0; column < 4; ++column)
            bytes += "\"" + QByteArray(700 * kKibibyte, static_cast<char>('a' + column)) + "\",";
        bytes += QByteArray::number(i) + "\n";
    }
    const Read read = readAll(bytes, {});
    REQUIRE(read.records.size() == 5);
    for (qsizetype i = 0; i < 5; ++i) {
        REQUIRE(read.records[i].size() == 5);
        REQUIRE(read.records[i][3] == QByteArray(700 * kKibibyte, 'd'));
        REQUIRE(read.records[i][4] == QByteArray::number(i));
    }
}

TEST_CASE("the samples are read with the formats they were written in", "[csv]")
{
    const QByteArray excel = sampleFile(QStringLiteral("googleforms_excel1251.csv"));
    REQUIRE(guess(excel) == CsvFormat{Encoding::Windows1251, 0, ';', false, false});
    REQUIRE(readGuessed(excel).records.size() == 68);
    const QByteArray zip = sampleFile(QStringLiteral("googleforms_zip.csv"));
    REQUIRE(guess(zip) == CsvFormat{Encoding::Utf8, 0, ',', false, false});
    REQUIRE(readGuessed(zip).records.size() == 70);
    const QByteArray leader = sampleFile(QStringLiteral("leaderid_participants.csv"));
    REQUIRE(guess(leader) == CsvFormat{Encoding::Utf8, 3, ';', false, false});
    REQUIRE(readGuessed(leader).records.value(0).value(0) == "ID");
}

TEST_CASE("every record of a sample has as many cells as its header", "[csv]")
{
    for (const auto *name :
         {u"googleforms_zip.csv", u"googleforms_sheets_ru.csv", u"googleforms_sheets_en.csv",
          u"googleforms_excel1251.csv", u"leaderid_participants.csv"}) {
        const Read read = readGuessed(sampleFile(QString::fromUtf16(name)));
        REQUIRE_FALSE(read.error);
        for (const Record &record : read.records)
            REQUIRE(record.size() == read.records[0].size());
    }
}

TEST_CASE("the same table reads alike from every encoding", "[csv]")
{
    const QString text = QStringLiteral("ФИО;Город\nКедрова Мария;Ангарск\nРучьёв Пётр;Братск\n");
    const QList<Record> expected{{"ФИО", "Город"}, {"Кедрова Мария", "Ангарск"}, {"Ручьёв Пётр", "Братск"}};
    QByteArray utf16Le;
    QByteArray utf16Be;
    for (const QChar c : text) {
        utf16Le += static_cast<char>(c.cell());
        utf16Le += static_cast<char>(c.row());
        utf16Be += static_cast<char>(c.row());
        utf16Be += static_cast<char>(c.cell());
    }
    REQUIRE(readGuessed(text.toUtf8()).records == expected);
    REQUIRE(readGuessed("\xEF\xBB\xBF" + text.toUtf8()).records == expected);
    REQUIRE(readGuessed(utf16Le).records == expected);
    REQUIRE(readGuessed("\xFF\xFE" + utf16Le).records == expected);
    REQUIRE(readGuessed(utf16Be).records == expected);
    REQUIRE(readGuessed("\xFE\xFF" + utf16Be).records == expected);
}

TEST_CASE("Excel's sep line names the separator and is no record", "[csv]")
{
    const Read read = readGuessed("sep=;\r\na;b,c,d\r\n1;2\r\n");
    REQUIRE(read.records == QList<Record>{{"a", "b,c,d"}, {"1", "2"}});
    REQUIRE(read.lines == QList<qint64>{2, 3});
    REQUIRE(readGuessed("sep=|\na|b\n").records == QList<Record>{{"a", "b"}});
    REQUIRE(readGuessed("sepal,b\n").records == QList<Record>{{"sepal", "b"}});
}

TEST_CASE("unquoted commas in a semicolon file do not mislead", "[csv]")
{
    const QByteArray bytes = QStringLiteral("Фамилия, имя, отчество;Город\nКедрова М. Ю.;Ангарск\n"
                                            "Ручьёв П. А.;Братск\n")
                                 .toUtf8();
    REQUIRE(guess(bytes).separator == ';');
    REQUIRE(readGuessed(bytes).records.value(0).size() == 2);
}

TEST_CASE("tabs, line breaks in titles and a line above the table are understood", "[csv]")
{
    REQUIRE(guess("a\tb, c\n1\t2\n").separator == '\t');
    REQUIRE(guess("\"a;\n;;b\",c,d\n1,2,3\n").separator == ',');
    REQUIRE(guess("Report of today\n\na;b;c\n1;2;3\n").separator == ';');
}

TEST_CASE("a table whose lines Excel quoted as a whole is read as the table it was", "[csv]")
{
    const QList<Record> expected{{"Time", "Name, full", "Text"}, {"1", "a, b", "say \"x\""}, {"2", "c", ""}};
    const QByteArray all =
        "\"Time,\"\"Name, full\"\",Text\"\r\n\"1,\"\"a, b\"\",\"\"say \"\"\"\"x\"\"\"\"\"\"\"\r\n"
        "\"2,\"\"c\"\",\"\r\n";
    REQUIRE(guess(all).isDoublyQuoted);
    REQUIRE(readGuessed(all).records == expected);

    // Lines without quotes stay as they were, the header's among them.
    const QList<Record> plain{{"Time", "Name", "Text"}, {"1", "a, b", "x"}, {"2", "c", "y"}};
    const QByteArray some = "Time,Name,Text\r\n\"1,\"\"a, b\"\",x\"\r\n2,c,y\r\n";
    REQUIRE(readGuessed(some).records == plain);
}

TEST_CASE("a list of names in one quoted column is not taken for a wrapped table", "[csv]")
{
    const Read read = readGuessed("\"Surname, name\"\n\"Kedrova, Maria\"\n");
    REQUIRE(read.records == QList<Record>{{"Surname, name"}, {"Kedrova, Maria"}});
}

TEST_CASE("whatever table is written with quotes is read back the same", "[csv]")
{
    const auto seed = QRandomGenerator::global()->generate();
    CAPTURE(seed);
    QRandomGenerator random(seed);
    const QString alphabet = QStringLiteral("ab,;\"\n\rёЖ🎉\t ");
    for (int round = 0; round < 200; ++round) {
        CsvFormat format;
        format.separator = random.bounded(2) == 0 ? ',' : ';';
        QList<Record> table;
        QByteArray bytes;
        const int columns = random.bounded(2, 6);
        for (int row = random.bounded(1, 8); row > 0; --row) {
            Record record;
            for (int column = 0; column < columns; ++column) {
                QString cell;
                for (int i = random.bounded(12); i > 0; --i)
                    cell += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
                record += cell.toUtf8();
                bytes += (column > 0 ? QByteArray(1, format.separator) : QByteArray());
                bytes += '"' + QByteArray(record.last()).replace('"', "\"\"") + '"';
            }
            table += record;
            bytes += random.bounded(2) == 0 ? "\n" : "\r\n";
        }
        REQUIRE(readAll(bytes, format).records == table);
    }
}
