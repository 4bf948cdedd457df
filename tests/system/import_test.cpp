// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catchqt.h"
#include "tests/system/plaincsv.h"
#include "tests/system/program.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

using namespace samovar::test;

namespace {

struct Flavour {
    QString file;
    int answers = 0;
};

const QList<Flavour> kFlavours = {{u"googleforms_zip.csv"_qs, 69},
                                  {u"googleforms_sheets_ru.csv"_qs, 75},
                                  {u"googleforms_sheets_en.csv"_qs, 50},
                                  {u"googleforms_excel1251.csv"_qs, 67}};

// 69 different persons answered. Two of them (P003, P008) wrote only initials once; a given name and its
// initial are not joined without asking, so these two stand twice until she decides.
constexpr qint64 kPeople = 71;
// 75 answers, of which 3 were edited after the zip was taken and count as further ones, as their time is
// another; the double click of P026 falls into one minute and so is one.
constexpr qint64 kMinutesAnswered = 77;

qint64 count(const QJsonObject &report, const char *key)
{
    const auto value = report.value(QLatin1String(key));
    REQUIRE(value.isDouble());
    return value.toInteger(-1);
}

/// The moment of each answer as the Russian sheet says it, read without the program.
QMap<QString, QDateTime> momentsOfTheSheet()
{
    const QString file = u"googleforms_sheets_ru.csv"_qs;
    const auto truth = truthOf(file);
    const auto records = plainCsv(QString::fromUtf8(contents(sample(file))), u',');
    QMap<QString, QDateTime> moments;
    for (const Truth &line : truth) {
        const QString text = records.at(line.record).first();
        QDateTime moment = QDateTime::fromString(text, u"dd.MM.yyyy H:mm:ss"_qs);
        moment.setTimeZone(QTimeZone("Europe/Moscow"));
        REQUIRE(moment.isValid());
        moments.insert(line.answer, moment);
    }
    return moments;
}

} // namespace

TEST_CASE("each flavour of a Google export is read whole", "[system][import]")
{
    for (const Flavour &flavour : kFlavours) {
        const EventFile event;
        const QJsonObject report = event.import({sample(flavour.file)});
        INFO(flavour.file.toStdString());
        CHECK(report.value(u"file"_qs).toString() == sample(flavour.file));
        CHECK(report.value(u"profile"_qs).toString() == u"google-forms"_qs);
        CHECK(count(report, "rows") == flavour.answers);
        CHECK(truthOf(flavour.file).size() == flavour.answers);
        CHECK(count(report, "problems") == 0);
        CHECK(count(report, "new") + count(report, "changed") + count(report, "unchanged") +
                  count(report, "ask") ==
              flavour.answers);
        CHECK(count(report, "new") + count(report, "ask") == event.people());
        CHECK(event.run(u"verify"_qs).exit == 0);
    }
}

TEST_CASE("the report of an import has every key it is promised to have", "[system][import]")
{
    const EventFile event;
    const QJsonObject report = event.import({sample(u"googleforms_excel1251.csv"_qs)});
    CHECK(report.keys() == QStringList{u"ask"_qs, u"changed"_qs, u"file"_qs, u"issues"_qs, u"new"_qs,
                                       u"problems"_qs, u"profile"_qs, u"rows"_qs, u"unchanged"_qs});
    const QJsonArray issues = report.value(u"issues"_qs).toArray();
    const auto truth = truthOf(u"googleforms_excel1251.csv"_qs);
    // Excel destroyed some telephone numbers: each is remarked upon, none costs the row.
    for (const Truth &line : truth) {
        if (!line.flags.contains(u"phone_lost"_qs))
            continue;
        const bool isRemarked = std::any_of(issues.begin(), issues.end(), [&line](const QJsonValue &issue) {
            return issue[u"row"_qs].toInteger() == line.record &&
                   issue[u"field"_qs].toString() == u"Контактный телефон"_qs &&
                   !issue[u"message"_qs].toString().isEmpty();
        });
        INFO("record " << line.record);
        CHECK(isRemarked);
    }
}

TEST_CASE("importing the same file twice changes nothing", "[system][import]")
{
    for (const Flavour &flavour : kFlavours) {
        const EventFile event;
        static_cast<void>(event.import({sample(flavour.file)}));
        const QByteArray before = event.sha256();
        const qsizetype steps = event.steps();
        const QJsonObject again = event.import({sample(flavour.file)});
        INFO(flavour.file.toStdString());
        CHECK(count(again, "unchanged") == flavour.answers);
        CHECK(event.sha256() == before);
        CHECK(event.steps() == steps);
    }
}

TEST_CASE("an answer that several files hold is imported once in whatever order they come",
          "[system][import]")
{
    const QList<QList<int>> orders = {{0, 1, 2, 3}, {3, 2, 1, 0}, {2, 0, 3, 1}, {1, 3, 0, 2}};
    for (const QList<int> &order : orders) {
        const EventFile event;
        for (const int place : order)
            static_cast<void>(event.import({sample(kFlavours[place].file)}));
        INFO("first " << kFlavours[order.first()].file.toStdString());
        CHECK(event.people() == kPeople);
        CHECK(event.number(
                  u"SELECT count(*) FROM (SELECT DISTINCT participant_id,answered_at/60 FROM answers)"_qs) ==
              kMinutesAnswered);
        // The double click may be kept as one answer or as two; nothing else may be there twice.
        CHECK(event.number(u"SELECT count(*) FROM answers"_qs) <= kMinutesAnswered + 1);
        // All that comes again is known.
        for (const int place : order)
            CHECK(count(event.import({sample(kFlavours[place].file)}), "unchanged") ==
                  kFlavours[place].answers);
        CHECK(event.run(u"verify"_qs).exit == 0);
    }
}

TEST_CASE("several files are one step", "[system][import]")
{
    const EventFile event;
    const auto before = undoableTables(event.path());
    QStringList files;
    for (const Flavour &flavour : kFlavours)
        files += sample(flavour.file);
    const Run imported = event.run(u"import"_qs, files + QStringList{u"--json"_qs});
    REQUIRE(imported.exit == 0);
    const QJsonArray reports = imported.json().value(u"files"_qs).toArray();
    REQUIRE(reports.size() == files.size());
    for (qsizetype i = 0; i < files.size(); ++i)
        CHECK(reports[i].toObject().value(u"file"_qs).toString() == files[i]);
    CHECK(event.people() == kPeople);
    CHECK(event.steps() == 1);
    REQUIRE(event.run(u"undo"_qs).exit == 0);
    CHECK(undoableTables(event.path()) == before);
}

TEST_CASE("one file that can't be read keeps all files of the call out", "[system][import]")
{
    const EventFile event;
    const QByteArray before = event.sha256();
    const QString cut =
        event.write(u"cut.csv"_qs, "\"name\",\"mail\"\n\"Anna Orlova\",\"anna@kedr.example\n");
    const Run refused = event.run(u"import"_qs, {sample(u"googleforms_zip.csv"_qs), cut, u"--json"_qs});
    CHECK(refused.exit == 1);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.contains(u"cut.csv"_qs));
    CHECK(event.sha256() == before);
}

TEST_CASE("times are right to the second in the event's zone whatever way a file writes them",
          "[system][import]")
{
    const auto moments = momentsOfTheSheet();
    for (const Flavour &flavour : kFlavours) {
        const EventFile event;
        static_cast<void>(event.import({sample(flavour.file)}));
        const auto truth = truthOf(flavour.file);
        const bool hasSeconds = !flavour.file.contains(u"excel"_qs);
        int compared = 0;
        // An answer that two rows of one file share (the double click) has the time of one of them.
        for (const QStringList &row :
             rowsOf(event.path(), u"SELECT min(r.row),a.answered_at FROM import_rows r JOIN "
                                  "answers a ON a.id=r.answer_id GROUP BY a.id "
                                  "HAVING count(*)=1"_qs)) {
            const Truth line = truth.value(row[0].toInt());
            const bool isOlderVersion = flavour.file.contains(u"zip"_qs) &&
                                        QStringList{u"R004"_qs, u"R025"_qs, u"R047"_qs}.contains(line.answer);
            if (isOlderVersion)
                continue;
            const qint64 expected = moments.value(line.answer).toSecsSinceEpoch();
            INFO(flavour.file.toStdString() << " record " << line.record);
            CHECK(row[1].toLongLong() == (hasSeconds ? expected : expected / 60 * 60));
            ++compared;
        }
        CHECK(compared >= flavour.answers - 5);
    }
}

TEST_CASE("the row is kept character for character as the file had it", "[system][import]")
{
    for (const QString &file :
         {u"googleforms_zip.csv"_qs, u"googleforms_sheets_ru.csv"_qs, u"googleforms_sheets_en.csv"_qs}) {
        const EventFile event;
        static_cast<void>(event.import({sample(file)}));
        const auto records = plainCsv(QString::fromUtf8(contents(sample(file))), u',');
        const auto rows = rowsOf(event.path(), u"SELECT row,cells FROM import_rows ORDER BY row"_qs);
        INFO(file.toStdString());
        REQUIRE(rows.size() == records.size() - 1);
        for (const QStringList &row : rows) {
            QStringList cells;
            for (const QJsonValue cell : QJsonDocument::fromJson(row[1].toUtf8()).array())
                cells += cell.toString();
            CHECK(cells == records.at(row[0].toInt()));
        }
    }
}

TEST_CASE("a trial run says what the import would do and writes nothing", "[system][import]")
{
    const EventFile event;
    const QByteArray before = event.sha256();
    const QStringList arguments = {sample(u"googleforms_sheets_ru.csv"_qs), u"--json"_qs};
    const Run trial = event.run(u"import"_qs, arguments + QStringList{u"--dry-run"_qs});
    REQUIRE(trial.exit == 0);
    CHECK(event.sha256() == before);
    const Run real = event.run(u"import"_qs, arguments);
    REQUIRE(real.exit == 0);
    CHECK(trial.json() == real.json());
    CHECK(event.people() > 0);
}

TEST_CASE("one bad row never costs the others and is written down with its reason", "[system][import]")
{
    const EventFile event;
    const QString file =
        event.write(u"answers.csv"_qs,
                    QString(u"Отметка времени,ФИО,Адрес электронной почты,Телефон\n"
                            "10.09.2021 9:05:00,Орлова Анна Петровна,anna@kedr.example,89451234567\n"
                            "32.13.2021 9:05:00,Седых Пётр Ильич,petr@kedr.example,89451234568\n"
                            "10.09.2021 9:06:00,Тайгина Вера Юрьевна\n"
                            "10.09.2021 9:07:00,Ручьёв Олег Юрьевич,oleg@kedr.example,\"8,9452E+10\"\n"_qs)
                        .toUtf8());
    const QString problems = event.file(u"problems.csv"_qs);
    const QJsonObject report = event.import({file, u"--problems"_qs, problems});
    CHECK(count(report, "rows") == 4);
    CHECK(count(report, "problems") == 2);
    CHECK(event.people() == 2);
    const QByteArray bytes = contents(problems);
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    const auto records = plainCsv(QString::fromUtf8(bytes.mid(3)), u';');
    REQUIRE(records.size() == 4);
    QStringList rows;
    for (const QStringList &record : records.mid(1)) {
        REQUIRE(record.size() == 4);
        CHECK_FALSE(record[3].isEmpty());
        rows += record[1];
    }
    rows.sort();
    CHECK(rows == QStringList{u"2"_qs, u"3"_qs, u"4"_qs});
}

TEST_CASE("a column goes to the field that was asked for", "[system][import]")
{
    const EventFile event;
    const QString file = event.write(
        u"answers.csv"_qs, QString(u"Отметка времени,ФИО,Адрес электронной почты,Откуда вы\n"
                                   "10.09.2021 9:05:00,Орлова Анна Петровна,anna@kedr.example,Ангарск\n"_qs)
                               .toUtf8());
    static_cast<void>(
        event.import({file, u"--as"_qs, u"google-forms"_qs, u"--map"_qs, u"Откуда вы=city"_qs}));
    const QJsonObject person = event.run(u"participants"_qs, {u"--json"_qs})
                                   .json()
                                   .value(u"participants"_qs)
                                   .toArray()
                                   .first()
                                   .toObject();
    CHECK(person.value(u"city"_qs).toString() == u"Ангарск"_qs);
    CHECK(person.value(u"surname"_qs).toString() == u"Орлова"_qs);
}
