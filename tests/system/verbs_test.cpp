// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catchqt.h"
#include "tests/system/plaincsv.h"
#include "tests/system/program.h"

#include <QDir>
#include <QRegularExpression>

using namespace samovar::test;

namespace {

const QStringList kPersonKeys = {u"category"_qs,     u"city"_qs,          u"consent"_qs, u"email"_qs,
                                 u"gender"_qs,       u"given"_qs,         u"id"_qs,      u"late"_qs,
                                 u"organisation"_qs, u"patronymic"_qs,    u"phone"_qs,   u"position"_qs,
                                 u"preferences"_qs,  u"registered_at"_qs, u"sources"_qs, u"status"_qs,
                                 u"surname"_qs,      u"track"_qs};

QJsonObject participants(const EventFile &event, const QStringList &arguments = {})
{
    const Run shown = event.run(u"participants"_qs, arguments + QStringList{u"--json"_qs});
    INFO(shown.err.toStdString());
    REQUIRE(shown.exit == 0);
    return shown.json();
}

} // namespace

TEST_CASE("every participant is shown with every key, by id", "[system][participants]")
{
    const EventFile event({u"--sample"_qs});
    const QJsonObject all = participants(event);
    CHECK(all.keys() == QStringList{u"count"_qs, u"participants"_qs});
    const QJsonArray people = all.value(u"participants"_qs).toArray();
    CHECK(all.value(u"count"_qs).toInteger() == 60);
    REQUIRE(people.size() == 60);
    const QRegularExpression moment(u"^2021-09-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+03:00$"_qs);
    const QRegularExpression phone(u"^(\\+[1-9]\\d{6,14})?$"_qs);
    qint64 last = 0;
    int withWishes = 0;
    for (const QJsonValue value : people) {
        const QJsonObject person = value.toObject();
        REQUIRE(person.keys() == kPersonKeys);
        CHECK(person[u"id"_qs].toInteger() > last);
        last = person[u"id"_qs].toInteger();
        for (const char *key : {"surname", "given", "patronymic", "gender", "email", "phone", "organisation",
                                "position", "city", "category", "status", "consent"})
            CHECK(person[QLatin1String(key)].isString());
        CHECK(QStringList{u"m"_qs, u"f"_qs, u""_qs}.contains(person[u"gender"_qs].toString()));
        CHECK(phone.match(person[u"phone"_qs].toString()).hasMatch());
        CHECK(moment.match(person[u"registered_at"_qs].toString()).hasMatch());
        CHECK(person[u"late"_qs].isBool());
        CHECK(person[u"track"_qs].isNull());
        CHECK(person[u"sources"_qs].toArray() == QJsonArray{u"google-forms"_qs});
        withWishes += person[u"preferences"_qs].toArray().isEmpty() ? 0 : 1;
    }
    CHECK(withWishes > 30);
}

TEST_CASE("the limit shortens the list and not the count", "[system][participants]")
{
    const EventFile event({u"--sample"_qs});
    const QJsonObject some = participants(event, {u"--limit"_qs, u"7"_qs});
    CHECK(some.value(u"count"_qs).toInteger() == 60);
    const QJsonArray first = participants(event).value(u"participants"_qs).toArray();
    const QJsonArray shown = some.value(u"participants"_qs).toArray();
    REQUIRE(shown.size() == 7);
    for (qsizetype i = 0; i < shown.size(); ++i)
        CHECK(shown[i] == first[i]);
}

TEST_CASE("people are found by any part of name, e-mail, phone and organisation", "[system][participants]")
{
    const EventFile event;
    static_cast<void>(event.import({sample(u"googleforms_zip.csv"_qs)}));
    const auto found = [&event](const QString &text) {
        QStringList names;
        const QJsonObject answer = participants(event, {u"--search"_qs, text});
        for (const QJsonValue person : answer.value(u"participants"_qs).toArray())
            names += person[u"surname"_qs].toString();
        CHECK(answer.value(u"count"_qs).toInteger() == names.size());
        return names;
    };
    CHECK(found(u"дубравин артем"_qs) == QStringList{u"Дубравин"_qs}); // ё = е, any case
    CHECK(found(u"SOLOVEVA1996"_qs).size() == 1);
    CHECK(found(u"1487975"_qs) == QStringList{u"Ручьев"_qs}); // typed as +7 (945) 148-79-75
    CHECK(found(u"им. сказочника"_qs).contains(u"Ручьев"_qs));
    CHECK(found(u"nobody-is-called-this"_qs).isEmpty());
    CHECK(found(u"%"_qs).isEmpty());
}

TEST_CASE("who registered at the deadline or later is late", "[system][participants]")
{
    const EventFile event({u"--sample"_qs});
    int late = 0;
    for (const QJsonValue person : participants(event).value(u"participants"_qs).toArray()) {
        const bool isAfter = person[u"registered_at"_qs].toString() >= u"2021-09-18T00:00:00+03:00"_qs;
        INFO(person[u"registered_at"_qs].toString().toStdString());
        CHECK(person[u"late"_qs].toBool() == isAfter);
        late += isAfter ? 1 : 0;
    }
    const QString file = event.file(u"late.csv"_qs);
    REQUIRE(event.run(u"list"_qs, {u"late"_qs, u"--to"_qs, file}).exit == 0);
    CHECK(plainCsv(QString::fromUtf8(contents(file)), u';').size() == late + 1);
}

TEST_CASE("new makes an event with title and zone and never overwrites a file", "[system][new]")
{
    const EventFile event(
        {u"--title"_qs, u"Встреча библиотек"_qs, u"--zone"_qs, u"Asia/Irkutsk"_qs, u"--json"_qs});
    CHECK(rowsOf(event.path(), u"SELECT title,zone FROM event"_qs) ==
          QList<QStringList>{{u"Встреча библиотек"_qs, u"Asia/Irkutsk"_qs}});
    CHECK(event.people() == 0);
    const QByteArray before = event.sha256();
    const Run again = runProgram({u"new"_qs, event.path(), u"--sample"_qs});
    CHECK(again.exit == 1);
    CHECK(again.out.isEmpty());
    CHECK(again.err.contains(u"event.samovar"_qs));
    CHECK(event.sha256() == before);
}

TEST_CASE("looking at a file changes no byte of it and leaves nothing beside it", "[system]")
{
    const EventFile event({u"--sample"_qs});
    const QByteArray before = event.sha256();
    for (const QStringList &look :
         {QStringList{u"participants"_qs}, QStringList{u"participants"_qs, u"--search"_qs, u"анна"_qs},
          QStringList{u"history"_qs}, QStringList{u"verify"_qs}}) {
        const Run run = event.run(look.first(), look.mid(1));
        CHECK(run.exit == 0);
        CHECK(run.err.isEmpty());
    }
    CHECK(event.sha256() == before);
    CHECK(QDir(event.file(u"."_qs)).entryList(QDir::Files) == QStringList{u"event.samovar"_qs});
}

TEST_CASE("the registration list is written as CSV, XLSX and PDF", "[system][list]")
{
    const EventFile event({u"--sample"_qs});
    const QByteArray before = event.sha256();
    const QList<QPair<QString, QByteArray>> beginnings = {
        {u"list.csv"_qs, "\xEF\xBB\xBF"}, {u"list.xlsx"_qs, "PK\x03\x04"}, {u"list.PDF"_qs, "%PDF-1."}};
    for (const auto &[name, beginning] : beginnings) {
        const Run run =
            event.run(u"list"_qs, {u"registration"_qs, u"--to"_qs, event.file(name), u"--json"_qs});
        INFO(name.toStdString() << ' ' << run.err.toStdString());
        REQUIRE(run.exit == 0);
        CHECK(run.json().isEmpty());
        CHECK(contents(event.file(name)).startsWith(beginning));
        CHECK(contents(event.file(name)).size() > 3000);
    }
    CHECK(event.sha256() == before);
}

TEST_CASE("the CSV list opens right in a Russian Excel and runs nothing", "[system][list]")
{
    const EventFile event;
    const QString hostile = event.write(
        u"hostile.csv"_qs,
        QString(u"Отметка времени,ФИО,Адрес электронной почты,Телефон,Место работы\n"
                "10.09.2021 9:05:00,Орлова Анна Петровна,anna@kedr.example,89451234567,=HYPERLINK(1)\n"_qs)
            .toUtf8());
    static_cast<void>(event.import({hostile}));
    const QString file = event.file(u"list.csv"_qs);
    REQUIRE(event.run(u"list"_qs, {u"registration"_qs, u"--to"_qs, file}).exit == 0);
    const QByteArray bytes = contents(file);
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    CHECK(bytes.endsWith("\r\n"));
    const auto records = plainCsv(QString::fromUtf8(bytes.mid(3)), u';');
    REQUIRE(records.size() == 2);
    CHECK(records[1].contains(u"+7 945 123-45-67"_qs));
    CHECK(records[1].contains(u"'=HYPERLINK(1)"_qs));
}

TEST_CASE("a list that can't be written is said and the event stays as it is", "[system][list]")
{
    const EventFile event({u"--sample"_qs});
    const QByteArray before = event.sha256();
    for (const char *suffix : {"csv", "xlsx", "pdf"}) {
        const QString file = event.file(u"no such folder/list."_qs + QLatin1String(suffix));
        const Run run = event.run(u"list"_qs, {u"registration"_qs, u"--to"_qs, file, u"--json"_qs});
        INFO(suffix);
        CHECK(run.exit == 1);
        CHECK(run.out.isEmpty());
        CHECK_FALSE(run.err.isEmpty());
    }
    CHECK(event.sha256() == before);
}
