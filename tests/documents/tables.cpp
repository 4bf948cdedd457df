// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/documents/tables.h"

#include <QTimeZone>

namespace samovar::test {

namespace {

QString pick(const QStringList &from, int index)
{
    return from[index % from.size()];
}

QStringList person(int n)
{
    static const QStringList surnames{
        QStringLiteral("Щёголева"),       QStringLiteral("Молчанова-Сибирская"), QStringLiteral("Ким"),
        QStringLiteral("Преображенская"), QStringLiteral("Константинопольская"), QStringLiteral("Юй"),
        QStringLiteral("Иванова")};
    static const QStringList given{QStringLiteral("Мария"), QStringLiteral("Александра"),
                                   QStringLiteral("Ян"), QStringLiteral("Фёкла"),
                                   QStringLiteral("Святослава")};
    static const QStringList patronymics{QStringLiteral("Илларионовна"), QString(),
                                         QStringLiteral("Тофик кызы"), QStringLiteral("Вячеславовна")};
    static const QStringList organisations{
        QStringLiteral("МБУК «Централизованная библиотечная система г. Свободного»"),
        QStringLiteral("Иркутская областная государственная универсальная научная библиотека им. И. И. "
                       "Молчанова-Сибирского"),
        QStringLiteral("«Точка кипения – Пермь»"),
        QStringLiteral("школа № 7"),
        QString(),
        QStringLiteral("Амурская областная научная библиотека им. Н. Н. Муравьёва-Амурского")};
    static const QStringList positions{QStringLiteral("главный библиотекарь"), QStringLiteral("директор"),
                                       QStringLiteral("заведующая сектором проектирования и инноваций"),
                                       QStringLiteral("лидер сообщества")};
    static const QStringList cities{QStringLiteral("Благовещенск"), QStringLiteral("Санкт-Петербург"),
                                    QStringLiteral("Иркутск"), QStringLiteral("с. Усть-Ордынский"),
                                    QStringLiteral("Петропавловск-Камчатский")};
    QStringList name{pick(surnames, n), pick(given, n), pick(patronymics, n)};
    name.removeAll(QString());
    const QString phone = QStringLiteral("+7 945 %1-%2-%3")
                              .arg(n % 1000, 3, 10, QChar(u'0'))
                              .arg(n % 97, 2, 10, QChar(u'0'))
                              .arg(n % 89, 2, 10, QChar(u'0'));
    const QString email = n % 4 == 0 ? QStringLiteral("konstantinopolskaya.m%1@library.example").arg(n)
                                     : QStringLiteral("m%1@amur.example").arg(n);
    return {name.join(u' '), pick(organisations, n), pick(positions, n), pick(cities, n), phone, email};
}

TableHead head()
{
    TableHead head;
    head.title = QStringLiteral("Список регистрации");
    head.eventTitle =
        QStringLiteral("Стратегическая сессия «Библиотечная “Точка кипения”: общее и особенное»");
    head.eventDates = QStringLiteral("21–22 сентября 2021 г.");
    head.madeAt = QDateTime(QDate(2026, 11, 24), QTime(17, 4), QTimeZone("Europe/Moscow"));
    return head;
}

} // namespace

QList<TableColumn> registrationColumns(bool withSignature)
{
    using Kind = TableColumn::Kind;
    QList<TableColumn> columns{
        {QStringLiteral("number"), QStringLiteral("№ п/п"), Kind::Number},
        {QStringLiteral("name"), QStringLiteral("Фамилия, имя, отчество"), Kind::Name},
        {QStringLiteral("organisation"), QStringLiteral("Организация"), Kind::Text},
        {QStringLiteral("position"), QStringLiteral("Должность"), Kind::Text},
        {QStringLiteral("city"), QStringLiteral("Город"), Kind::Text},
        {QStringLiteral("phone"), QStringLiteral("Телефон"), Kind::Phone},
        {QStringLiteral("email"), QStringLiteral("E-mail"), Kind::Text},
    };
    if (withSignature)
        columns += {QStringLiteral("signature"), QStringLiteral("Подпись"), Kind::Blank};
    return columns;
}

Table registrationTable(int count, bool withSignature)
{
    Table table;
    table.head = head();
    table.columns = registrationColumns(withSignature);
    table.rowCount = count;
    table.rows = [count, withSignature](const std::function<bool(const QStringList &)> &use) -> Result<void> {
        for (int n = 0; n < count; ++n) {
            QStringList row = person(n);
            row.prepend(QString::number(n + 1));
            if (withSignature)
                row += QString();
            if (!use(row))
                break;
        }
        return {};
    };
    return table;
}

Table tableOf(const QList<TableColumn> &columns, const QList<QStringList> &rows)
{
    Table table;
    table.head = head();
    table.columns = columns;
    table.rowCount = rows.size();
    table.rows = [rows](const std::function<bool(const QStringList &)> &use) -> Result<void> {
        for (const QStringList &row : rows) {
            if (!use(row))
                break;
        }
        return {};
    };
    return table;
}

Table countedTable(const Table &table, int &walks)
{
    Table counted = table;
    counted.rows = [rows = table.rows, &walks](const std::function<bool(const QStringList &)> &use) {
        ++walks;
        return rows(use);
    };
    return counted;
}

} // namespace samovar::test
