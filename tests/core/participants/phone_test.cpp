// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Telephone numbers as people and spreadsheets write them.
#include "core/participants/phone.h"
#include "tests/support/catchqt.h"

#include <QFile>
#include <QRandomGenerator>

#include <phonenumbers/phonenumberutil.h>

using namespace samovar;

namespace {

QString e164(QStringView text)
{
    return readPhone(text).e164;
}

/// What libphonenumber alone makes of a Russian number, or nothing where it is not valid.
QString byLibrary(const QString &text)
{
    const auto &library = *i18n::phonenumbers::PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    if (library.Parse(text.toStdString(), "RU", &number) !=
            i18n::phonenumbers::PhoneNumberUtil::NO_PARSING_ERROR ||
        !library.IsValidNumber(number))
        return {};
    std::string e164;
    library.Format(number, i18n::phonenumbers::PhoneNumberUtil::E164, &e164);
    return QString::fromStdString(e164);
}

} // namespace

TEST_CASE("every number of the collection is read as it should", "[phone]")
{
    QFile file(test::dataPath(QStringLiteral("phones.tsv")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    file.readLine();
    int count = 0;
    while (!file.atEnd()) {
        const QStringList fields = QString::fromUtf8(file.readLine()).split(u'\t');
        CAPTURE(fields[0]);
        const PhoneReading reading = readPhone(fields[0]);
        REQUIRE(reading.e164 == fields[1]);
        REQUIRE((!reading.e164.isEmpty() || !reading.remark.isEmpty()));
        ++count;
    }
    REQUIRE(count == 22);
}

TEST_CASE("plain mobile numbers are what libphonenumber makes of them", "[phone]")
{
    const auto seed = QRandomGenerator::global()->generate();
    CAPTURE(seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 3000; ++round) {
        const QString n =
            u'9' + QStringLiteral("%1").arg(random.bounded(1000000000), 9, 10, QLatin1Char('0'));
        const QString spaced =
            QStringLiteral(" (%1) %2-%3-%4").arg(n.first(3), n.sliced(3, 3), n.sliced(6, 2), n.sliced(8));
        for (const QString &text : {u'8' + n, u'7' + n, QStringLiteral("+7") + n, n, u'8' + spaced,
                                    QStringLiteral("+7") + spaced}) {
            CAPTURE(text);
            REQUIRE(e164(text) == byLibrary(text));
            REQUIRE(readPhone(text).remark.isEmpty());
        }
    }
}

TEST_CASE("a blank cell has neither a number nor a remark", "[phone]")
{
    for (const auto *text : {u"", u"  ", u"\u00A0", u"'"}) {
        REQUIRE(readPhone(text).e164.isEmpty());
        REQUIRE(readPhone(text).remark.isEmpty());
    }
}

TEST_CASE("of two numbers the first counts and the other is named", "[phone]")
{
    for (const auto *text :
         {u"8945-000-01-01, 8945-000-01-02", u"89450000101 89450000102", u"89450000101/89450000102",
          u"8 945 000-01-01\n8 945 000-01-02", u"89450000101 или 89450000102"}) {
        CAPTURE(QString::fromUtf16(text));
        REQUIRE(e164(text) == QStringLiteral("+79450000101"));
        REQUIRE(readPhone(text).remark.text().contains(QStringLiteral("89450000102")));
    }
    REQUIRE(e164(u"00-11-22, 89450000102") == QStringLiteral("+79450000102"));
}

TEST_CASE("words around a number do not matter", "[phone]")
{
    for (const auto *text :
         {u"тел. 8 945 000 01 01", u"89450000101 доб. 12", u"8(945)000-01-01(моб)", u"89450000101 Мария",
          u"89450000101 (WhatsApp, Telegram)", u"’89450000101", u"\u202A+7 945 000\u201101\u201101\u202C"}) {
        CAPTURE(QString::fromUtf16(text));
        REQUIRE(e164(text) == QStringLiteral("+79450000101"));
        REQUIRE(readPhone(text).remark.isEmpty());
    }
}

TEST_CASE("numbers that a spreadsheet rounded are unusable, whole ones are not", "[phone]")
{
    for (const auto *text : {u"8,9452E+10", u"8.945E10", u"7,94512E+10", u"8E+10"}) {
        REQUIRE(e164(text).isEmpty());
        REQUIRE(readPhone(text).remark.text().contains(QStringLiteral("lost digits")));
    }
    REQUIRE(e164(u"8.94500001E10") == QStringLiteral("+79450000100")); // Java drops zeros at the end
    REQUIRE(e164(u"7,9450000101E+10") == QStringLiteral("+79450000101"));
    REQUIRE(e164(u"9.450000101E9") == QStringLiteral("+79450000101"));
}

TEST_CASE("Russian numbers must exist, foreign ones must be possible", "[phone]")
{
    REQUIRE(e164(u"+7 000 123-45-67").isEmpty());
    REQUIRE(e164(u"+8 (495) 123-45-67") == QStringLiteral("+74951234567"));
    REQUIRE(e164(u"8 800 123 45 67") == QStringLiteral("+78001234567"));
    REQUIRE(e164(u"+375 29 123-45-67") == QStringLiteral("+375291234567"));
    REQUIRE(e164(u"375291234567") == QStringLiteral("+375291234567"));
    REQUIRE(e164(u"8 10 375 29 1234567") == QStringLiteral("+375291234567"));
    REQUIRE(e164(u"+44 (0)20 7946 0018") == QStringLiteral("+442079460018"));
    REQUIRE(e164(u"+7 701 123 45 67") == QStringLiteral("+77011234567"));
    REQUIRE(e164(u"+1 2").isEmpty());
    REQUIRE(e164(u"12345678901234567890").isEmpty());
}

TEST_CASE("an unusable number says why", "[phone]")
{
    REQUIRE(readPhone(u"00-11-22").remark.text().contains(QStringLiteral("area code")));
    REQUIRE(readPhone(u"8945000101").remark.text().contains(QStringLiteral("too few digits")));
    REQUIRE(readPhone(u"#ERROR!").remark.text().contains(QStringLiteral("#ERROR!")));
    REQUIRE(readPhone(u"нет").remark.text().contains(QStringLiteral("нет")));
}

TEST_CASE("numbers are shown as people read them", "[phone]")
{
    REQUIRE(phoneForReading(QStringLiteral("+79451234567")) == QStringLiteral("+7 945 123-45-67"));
    REQUIRE(phoneForReading(QStringLiteral("+74951234567")) == QStringLiteral("+7 495 123-45-67"));
    REQUIRE(phoneForReading(QStringLiteral("+375291234567")) == QStringLiteral("+375 29 123-45-67"));
    REQUIRE(phoneForReading(QStringLiteral("как есть")) == QStringLiteral("как есть"));
    REQUIRE(phoneForReading({}).isEmpty());
    REQUIRE(e164(phoneForReading(QStringLiteral("+79451234567"))) == QStringLiteral("+79451234567"));
}
