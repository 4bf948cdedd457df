// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Which column of a file is taken for what.
#include "core/base/csvreader.h"
#include "core/imports/columns.h"
#include "tests/support/catchqt.h"

#include <QFile>

using namespace samovar;

namespace {

struct Sheet {
    QStringList titles;
    QList<QStringList> rows;
};

Sheet sheetOf(QIODevice &device)
{
    REQUIRE(device.open(QIODevice::ReadOnly));
    CsvReader reader(device, guessCsvFormat(device));
    Sheet sheet;
    while (reader.next()) {
        QStringList cells;
        for (const QByteArrayView cell : reader.cells())
            cells += QString::fromUtf8(cell);
        if (sheet.titles.isEmpty())
            sheet.titles = cells;
        else
            sheet.rows += cells;
    }
    REQUIRE_FALSE(reader.error());
    return sheet;
}

Sheet sample(const QString &name)
{
    QFile file(test::dataPath(QStringLiteral("samples/") + name));
    return sheetOf(file);
}

QList<ColumnField> fields(const Sheet &sheet)
{
    QList<ColumnField> fields;
    for (const Column &column : guessColumns(sheet.titles, sheet.rows))
        fields += column.field;
    return fields;
}

ColumnField fieldOf(const QString &title, const QStringList &cells = {})
{
    QList<QStringList> rows;
    for (const QString &cell : cells)
        rows += QStringList{cell};
    return guessColumns({title}, rows).constFirst().field;
}

} // namespace

TEST_CASE("the columns of a form's own download are recognised", "[columns]")
{
    using enum ColumnField;
    REQUIRE(fields(sample(QStringLiteral("googleforms_zip.csv"))) ==
            QList<ColumnField>{Timestamp, Email, FullName, Region, City, Organisation, Position, Phone, Email,
                               Preferences, Category, Question, Question, Question, Question, Question,
                               Question, Consent});
}

TEST_CASE("the columns of a sheet are recognised, the organiser's own among them", "[columns]")
{
    using enum ColumnField;
    const QList<ColumnField> expected{Timestamp, Email,    FullName, Region,      City,     Organisation,
                                      Position,  Phone,    Email,    Preferences, Category, Question,
                                      Question,  Question, Question, Question,    Question, Question,
                                      Consent,   Question, Note};
    REQUIRE(fields(sample(QStringLiteral("googleforms_sheets_ru.csv"))) == expected);
    REQUIRE(fields(sample(QStringLiteral("googleforms_excel1251.csv"))) == expected);
}

TEST_CASE("English titles of a sheet beside Russian questions are recognised", "[columns]")
{
    using enum ColumnField;
    REQUIRE(fields(sample(QStringLiteral("googleforms_sheets_en.csv"))) ==
            QList<ColumnField>{Timestamp, Email, FullName, Region, City, Organisation, Position, Phone, Email,
                               Preferences, Category, Question, Question, Question, Question, Question,
                               Question, Consent});
}

TEST_CASE("the columns of another platform's list are recognised", "[columns]")
{
    using enum ColumnField;
    REQUIRE(fields(sample(QStringLiteral("leaderid_participants.csv"))) ==
            QList<ColumnField>{Question, Surname, Given, Patronymic, Email, Phone, City, Organisation,
                               Position, Category, Question, Timestamp, Question});
}

TEST_CASE("titles that were never seen are understood by their meaning, in Russian", "[columns]")
{
    using enum ColumnField;
    REQUIRE(fieldOf(QStringLiteral("Ф.И.О.")) == FullName);
    REQUIRE(fieldOf(QStringLiteral("ФИО участника (полностью):")) == FullName);
    REQUIRE(fieldOf(QStringLiteral("Ваше имя и фамилия *")) == FullName);
    REQUIRE(fieldOf(QStringLiteral("Регион")) == Region);
    REQUIRE(fieldOf(QStringLiteral("Область, край, республика")) == Region);
    REQUIRE(fieldOf(QStringLiteral("Ваш город")) == City);
    REQUIRE(fieldOf(QStringLiteral("Организация")) == Organisation);
    REQUIRE(fieldOf(QStringLiteral("Название библиотеки")) == Organisation);
    REQUIRE(fieldOf(QStringLiteral("Ваша должность")) == Position);
    REQUIRE(fieldOf(QStringLiteral("Моб. телефон для связи")) == Phone);
    REQUIRE(fieldOf(QStringLiteral("Эл. почта")) == Email);
    REQUIRE(fieldOf(QStringLiteral("E-mail")) == Email);
    REQUIRE(fieldOf(QStringLiteral("Какое направление вы выбираете?")) == Preferences);
    REQUIRE(fieldOf(QStringLiteral("Направление [первый выбор]")) == Preferences);
    REQUIRE(fieldOf(QStringLiteral("Секция")) == Preferences);
    REQUIRE(fieldOf(QStringLiteral("Категория участника")) == Category);
    REQUIRE(fieldOf(QStringLiteral("Согласны ли вы на обработку персональных данных?")) == Consent);
    REQUIRE(fieldOf(QStringLiteral("Примечание")) == Note);
}

TEST_CASE("titles that were never seen are understood by their meaning, in English", "[columns]")
{
    using enum ColumnField;
    REQUIRE(fieldOf(QStringLiteral("Your full name")) == FullName);
    REQUIRE(fieldOf(QStringLiteral("First and last name")) == FullName);
    REQUIRE(fieldOf(QStringLiteral("First Name")) == Given);
    REQUIRE(fieldOf(QStringLiteral("Surname")) == Surname);
    REQUIRE(fieldOf(QStringLiteral("Company name")) == Organisation);
    REQUIRE(fieldOf(QStringLiteral("Job Title")) == Position);
    REQUIRE(fieldOf(QStringLiteral("City/Town")) == City);
    REQUIRE(fieldOf(QStringLiteral("Region")) == Region);
    REQUIRE(fieldOf(QStringLiteral("Mobile number")) == Phone);
    REQUIRE(fieldOf(QStringLiteral("Email Address")) == Email);
    REQUIRE(fieldOf(QStringLiteral("Which tracks do you prefer?")) == Preferences);
    REQUIRE(fieldOf(QStringLiteral("How will you participate?")) == Category);
    REQUIRE(fieldOf(QStringLiteral("I agree to the processing of my personal data")) == Consent);
    REQUIRE(fieldOf(QStringLiteral("Timestamp")) == Timestamp);
}

TEST_CASE("questions that merely mention a word stay questions", "[columns]")
{
    using enum ColumnField;
    for (const QString &title :
         {QStringLiteral("Расскажите о вашей организации и её проектах"),
          QStringLiteral("Согласны ли вы на видеозапись?"),
          QStringLiteral("Какой город вы хотели бы посетить после сессии?"),
          QStringLiteral("Сколько сотрудников в организации?"),
          QStringLiteral("Оцените работу [Организация]"),
          QStringLiteral("Оцените [Предпочитаемое направление]"), QStringLiteral("Телефон руководителя"),
          QStringLiteral("ФИО директора"), QStringLiteral("ИНН организации"),
          QStringLiteral("Нужен ли сертификат участника?"), QStringLiteral("Направление подготовки"),
          QStringLiteral("Область научных интересов"), QStringLiteral("Tell us about your company"),
          QStringLiteral("How did you hear about the city?"), QStringLiteral("Emergency contact phone"),
          QStringLiteral("Файл"), QStringLiteral("Статус заявки"), QStringLiteral("")}) {
        CAPTURE(title);
        REQUIRE(fieldOf(title) == Question);
    }
}

TEST_CASE("contents tell what odd titles do not", "[columns]")
{
    using enum ColumnField;
    const Sheet sheet{
        {QString(), QStringLiteral("Кто вы?"), QStringLiteral("Связь"), QStringLiteral("Столбец 1"),
         QStringLiteral("Куда писать")},
        {{QStringLiteral("x"), QStringLiteral("Кедрова Мария Юрьевна"), QStringLiteral("8 945 000 01 01"),
          QStringLiteral("2021-09-10 10:00:00"), QStringLiteral("m@kedr.example")},
         {QStringLiteral("y"), QStringLiteral("Ольховой Илья Петрович"), QStringLiteral("нет"),
          QStringLiteral("2021-09-10 10:01:00"), QStringLiteral("o@pochta.example")},
         {QString(), QStringLiteral("Ручьёв Пётр Ильич"), QStringLiteral("+79450000102"),
          QStringLiteral("2021-09-10 10:02:00"), QString()}}};
    REQUIRE(fields(sheet) == QList<ColumnField>{Question, FullName, Phone, Timestamp, Email});
}

TEST_CASE("a title that the cells contradict is not believed", "[columns]")
{
    using enum ColumnField;
    const QString userName = QStringLiteral("Имя пользователя");
    REQUIRE(fieldOf(userName, {QStringLiteral("a@b.example"), QStringLiteral("c@d.example")}) == Email);
    REQUIRE(fieldOf(userName, {QStringLiteral("olhovoy"), QStringLiteral("kedrova")}) == Question);
    REQUIRE(fieldOf(QStringLiteral("Дата регистрации"), {QStringLiteral("да"), QStringLiteral("нет")}) ==
            Question);
    REQUIRE(fieldOf(QStringLiteral("Дата рождения"),
                    {QStringLiteral("01.02.1980"), QStringLiteral("03.04.1990")}) == Question);
}

TEST_CASE("a field is given once, to the column that speaks for it best, e-mail to all", "[columns]")
{
    using enum ColumnField;
    const Sheet sheet{{QStringLiteral("Телефон"), QStringLiteral("Телефон"), QStringLiteral("Участник"),
                       QStringLiteral("ФИО"), QStringLiteral("E-mail"), QStringLiteral("Email")},
                      {}};
    REQUIRE(fields(sheet) == QList<ColumnField>{Phone, Question, Question, FullName, Email, Email});
}

TEST_CASE("samples are up to five different cells, as they are but for edges", "[columns]")
{
    QList<QStringList> rows;
    for (const auto *cell : {u"", u" a ", u"a", u"b", u"c", u"d", u"e", u"f"})
        rows += QStringList{QString::fromUtf16(cell)};
    rows += QStringList();
    const Column column = guessColumns({QStringLiteral(" T ")}, rows).constFirst();
    REQUIRE(column.title == QStringLiteral(" T "));
    REQUIRE(column.samples == QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                                          QStringLiteral("d"), QStringLiteral("e")});
    REQUIRE_FALSE(column.byHand);
}

TEST_CASE("every field has a key of its own by which it is found", "[columns]")
{
    using enum ColumnField;
    for (const ColumnFieldInfo &info : columnFields())
        REQUIRE(columnFieldByKey(QString::fromLatin1(info.key)) == info.field);
    REQUIRE(columnFields().size() == static_cast<size_t>(Note) + 1);
    REQUIRE_FALSE(columnFieldByKey(u"nothing"));
    REQUIRE_FALSE(columnFieldByKey(u""));
}
