// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Importing real files: nothing twice, nothing lost, nothing overwritten that she typed.
#include "core/base/csvreader.h"
#include "core/db/changejournal.h"
#include "core/event/eventdetails.h"
#include "core/imports/imports.h"
#include "core/participants/participants.h"
#include "tests/support/catchqt.h"
#include "tests/support/testevent.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace samovar;
using namespace samovar::test;

namespace {

const QStringList kGoogleFiles = {
    QStringLiteral("googleforms_zip.csv"), QStringLiteral("googleforms_sheets_ru.csv"),
    QStringLiteral("googleforms_sheets_en.csv"), QStringLiteral("googleforms_excel1251.csv")};

Result<QList<ImportReport>> import(TestEvent &event, const QStringList &paths)
{
    QList<ImportSource> sources;
    for (const QString &path : paths)
        sources += ImportSource{path, {}, {}};
    Progress progress;
    return event.workspace().imports().apply(sources, progress);
}

ImportCounts importOne(TestEvent &event, const QString &path)
{
    const auto reports = import(event, {path});
    if (!reports)
        FAIL(reports.error().message.text().toStdString());
    return reports->front().counts;
}

ImportCounts previewOne(TestEvent &event, const QString &path)
{
    Progress progress;
    const auto reports = event.workspace().imports().preview({{path, {}, {}}}, progress);
    REQUIRE(reports.ok());
    return reports->front().counts;
}

/// truth.csv: for each file the answer ids of its records, in order.
QHash<QString, QStringList> truth()
{
    QHash<QString, QStringList> answers;
    QFile file(dataPath(QStringLiteral("samples/truth.csv")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CsvReader reader(file, {});
    REQUIRE(reader.next());
    while (reader.next())
        answers[QString::fromUtf8(reader.cells()[0])] += QString::fromUtf8(reader.cells()[4]);
    return answers;
}

Participant onlyOne(TestEvent &event, const QString &text)
{
    const auto ids = event.workspace().participants().ids({text, {}, {}, false}, {});
    REQUIRE(ids.ok());
    REQUIRE(ids->size() == 1);
    return *event.workspace().participants().participant(ids->front());
}

constexpr const char *kHead =
    "Отметка времени,ФИО,Адрес электронной почты,Телефон,Организация,Что вас привело?\r\n";

} // namespace

TEST_CASE("each Google file gives the answers that the truth counts", "[imports]")
{
    const auto answers = truth();
    for (const QString &name : kGoogleFiles) {
        INFO(name.toStdString());
        TestEvent event;
        const ImportCounts counts = importOne(event, dataPath(QStringLiteral("samples/") + name));
        REQUIRE(counts.rows == answers[name].size());
        REQUIRE(counts.problems == 0);
        REQUIRE(counts.rows == counts.added + counts.changed + counts.unchanged + counts.ask);
        REQUIRE(event.number("SELECT count(*) FROM answers") == counts.rows);
    }
}

TEST_CASE("an answer that several files hold is imported once, in every order of the files", "[imports]")
{
    const auto answers = truth();
    QSet<QString> distinct;
    for (const QString &name : kGoogleFiles)
        distinct += QSet<QString>(answers[name].begin(), answers[name].end());
    QStringList order = kGoogleFiles;
    std::sort(order.begin(), order.end());
    QSet<qint64> people;
    do {
        INFO(order.join(QLatin1Char(' ')).toStdString());
        TestEvent event;
        for (const QString &name : std::as_const(order))
            importOne(event, dataPath(QStringLiteral("samples/") + name));
        // An answer edited after the zip was taken stands in two files at two times: it is a further version.
        const qint64 stored = event.number("SELECT count(*) FROM answers");
        const qint64 edited = 3;
        REQUIRE(stored == distinct.size() + edited);
        people += event.number("SELECT count(*) FROM participants");
        const QByteArray before = event.sha256();
        for (const QString &name : std::as_const(order)) {
            const ImportCounts again = importOne(event, dataPath(QStringLiteral("samples/") + name));
            REQUIRE(again.unchanged == again.rows);
        }
        REQUIRE(event.sha256() == before);
    } while (std::next_permutation(order.begin(), order.end()));
    REQUIRE(people.size() == 1);
}

TEST_CASE("a copy that Excel has damaged brings nothing new", "[imports]")
{
    TestEvent event;
    importOne(event, dataPath(QStringLiteral("samples/googleforms_sheets_ru.csv")));
    const QByteArray before = event.sha256();
    const ImportCounts counts =
        importOne(event, dataPath(QStringLiteral("samples/googleforms_excel1251.csv")));
    REQUIRE(counts.unchanged == counts.rows);
    REQUIRE(event.sha256() == before);
}

TEST_CASE("homonyms and people who share a mailbox stay apart", "[imports]")
{
    TestEvent event;
    importOne(event, dataPath(QStringLiteral("samples/googleforms_sheets_ru.csv")));
    REQUIRE(event.number("SELECT count(*) FROM participants WHERE email='biblioteka@berezovka.example'") ==
            3);
    REQUIRE(event.number("SELECT count(*) FROM participants WHERE surname='Иванова' AND given LIKE 'Е%'") ==
            2);
}

TEST_CASE("times are right to the second and the deadline is kept: 24:00 Moscow", "[imports]")
{
    TestEvent event;
    EventInfo info = *event.workspace().event().info();
    info.deadlines += Deadline{Deadline::Kind::Registration, QStringLiteral("Регистрация"),
                               QDateTime(QDate(2021, 9, 18), QTime(0, 0), info.zone), std::nullopt};
    REQUIRE(event.workspace().event().update(info).ok());
    importOne(event, dataPath(QStringLiteral("samples/googleforms_sheets_ru.csv")));
    const QTimeZone moscow("Europe/Moscow");
    REQUIRE(
        onlyOne(event, QStringLiteral("вересков")).registeredAt->toTimeZone(moscow).toString(Qt::ISODate) ==
        QStringLiteral("2021-09-17T23:59:59+03:00"));
    REQUIRE_FALSE(onlyOne(event, QStringLiteral("вересков")).late);
    REQUIRE(onlyOne(event, QStringLiteral("байкалова юлия")).late);
    REQUIRE(*event.workspace().participants().lateCount() == 2);
}

TEST_CASE("the row is kept as the file had it, character for character", "[imports]")
{
    TestEvent event;
    const QString path = dataPath(QStringLiteral("samples/googleforms_sheets_ru.csv"));
    importOne(event, path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CsvReader reader(file, guessCsvFormat(file));
    REQUIRE(reader.next());
    int compared = 0;
    for (qint64 row = 1; reader.next(); ++row) {
        QStringList cells;
        for (const QByteArrayView cell : reader.cells())
            cells += QString::fromUtf8(cell);
        const auto ids = event.workspace().participants().ids({cells[1].trimmed(), {}, {}, false}, {});
        REQUIRE(ids.ok());
        for (const ParticipantId id : *ids) {
            for (const AnswerVersion &version : *event.workspace().participants().answers(id)) {
                if (version.row != row)
                    continue;
                QStringList kept;
                for (const Answer &answer : version.answers)
                    kept += answer.text;
                REQUIRE(kept == cells);
                ++compared;
            }
        }
    }
    REQUIRE(compared == 75);
}

TEST_CASE("the preview says what the import does, and writes nothing", "[imports]")
{
    for (const QString &name : kGoogleFiles) {
        TestEvent event;
        const QByteArray before = event.sha256();
        const ImportCounts shown = previewOne(event, dataPath(QStringLiteral("samples/") + name));
        REQUIRE(event.sha256() == before);
        REQUIRE(importOne(event, dataPath(QStringLiteral("samples/") + name)) == shown);
        const ImportCounts again = previewOne(event, dataPath(QStringLiteral("samples/") + name));
        REQUIRE(again.unchanged == again.rows);
    }
    // Several files at once: the second is judged by what the first would bring.
    TestEvent event;
    QList<ImportSource> sources;
    QStringList paths;
    for (const QString &name : kGoogleFiles) {
        paths += dataPath(QStringLiteral("samples/") + name);
        sources += ImportSource{dataPath(QStringLiteral("samples/") + name), {}, {}};
    }
    Progress progress;
    const auto shown = event.workspace().imports().preview(sources, progress);
    const auto done = import(event, paths);
    REQUIRE(shown.ok());
    REQUIRE(done.ok());
    for (qsizetype i = 0; i < shown->size(); ++i)
        REQUIRE(shown->at(i).counts == done->at(i).counts);
    REQUIRE(event.workspace().journal().steps()->size() == 2); // the beginning, and one step for four files
}

TEST_CASE("undoing an import returns the tables row for row, redoing as well, across a restart", "[imports]")
{
    TestEvent event(true);
    const TableDump before = event.dump();
    importOne(event, dataPath(QStringLiteral("samples/googleforms_zip.csv")));
    const TableDump after = event.dump();
    REQUIRE(after != before);
    event.reopen();
    REQUIRE(event.workspace().journal().undo().ok());
    REQUIRE(event.dump() == before);
    event.reopen();
    REQUIRE(event.workspace().journal().redo().ok());
    REQUIRE(event.dump() == after);
    REQUIRE(event.workspace().verify().ok());
}

TEST_CASE("a field that she corrected is kept when a newer answer comes", "[imports]")
{
    TestEvent event;
    const QByteArray first =
        QByteArray(kHead) + "10.09.2021 10:00:00,Иванова Мария Ивановна,m@a.example,89450000101,ЦБС,Опыт\r\n";
    importOne(event, event.write(QStringLiteral("1.csv"), first));
    Participant person = onlyOne(event, QStringLiteral("иванова"));
    person.organisation = QStringLiteral("МБУК «ЦБС»");
    person.surname = QStringLiteral("Иванова-Петрова");
    REQUIRE(event.workspace().participants().update(person).ok());
    const QByteArray second =
        first + "12.09.2021 10:00:00,Иванова Мария Ивановна,m@a.example,89450000102,Другая,Вопрос\r\n";
    const ImportCounts counts = importOne(event, event.write(QStringLiteral("2.csv"), second));
    REQUIRE(counts.unchanged == 1);
    REQUIRE(counts.changed == 1);
    const Participant kept = onlyOne(event, QStringLiteral("иванова"));
    REQUIRE(kept.organisation == QStringLiteral("МБУК «ЦБС»"));
    REQUIRE(kept.surname == QStringLiteral("Иванова-Петрова"));
    REQUIRE(kept.phone == QStringLiteral("+79450000102"));
    const auto answers = event.workspace().participants().answers(kept.id);
    REQUIRE(answers->size() == 2);
    REQUIRE(answers->at(0).active);
    REQUIRE_FALSE(answers->at(1).active);
    REQUIRE(event.workspace().participants().origin(kept.id, QStringLiteral("organisation"))->byHand);
    REQUIRE(event.workspace().participants().origin(kept.id, QStringLiteral("phone"))->fileName ==
            QStringLiteral("2.csv"));
}

TEST_CASE("a corrected e-mail does not make the person new at the next import", "[imports]")
{
    TestEvent event;
    const QString path = event.write(
        QStringLiteral("1.csv"),
        QByteArray(kHead) +
            "10.09.2021 10:00:00,Иванова Мария Ивановна,m@gmial.example,89450000101,ЦБС,Опыт\r\n");
    importOne(event, path);
    Participant person = onlyOne(event, QStringLiteral("иванова"));
    person.email = QStringLiteral("m@gmail.example");
    REQUIRE(event.workspace().participants().update(person).ok());
    REQUIRE(importOne(event, path).unchanged == 1);
    REQUIRE(onlyOne(event, QStringLiteral("иванова")).email == QStringLiteral("m@gmail.example"));
}

TEST_CASE("one broken row costs the others nothing", "[imports]")
{
    TestEvent event;
    const QString path = event.write(
        QStringLiteral("1.csv"), QByteArray(kHead) +
                                     "10.09.2021 10:00:00,Иванова Мария,m@a.example,89450000101,ЦБС,Опыт\r\n"
                                     "вчера,Петров Пётр,p@a.example,89450000102,ЦБС,Опыт\r\n"
                                     "10.09.2021 10:02:00,Сидорова Анна\r\n"
                                     ",,,,,\r\n\r\n"
                                     "10.09.2021 10:03:00,Орлов Олег,o@a.example,нет,ЦБС,Опыт\r\n");
    const auto reports = import(event, {path});
    REQUIRE(reports.ok());
    const ImportReport &report = reports->front();
    REQUIRE(report.counts.rows == 4);
    REQUIRE(report.counts.added == 2);
    REQUIRE(report.counts.problems == 2);
    const auto problems = std::count_if(report.issues.begin(), report.issues.end(), [](const Issue &issue) {
        return issue.severity == Issue::Severity::Problem;
    });
    REQUIRE(problems == 2);
    REQUIRE(report.issues.last().row == 4); // an unusable phone is a remark, not a problem
    REQUIRE(report.issues.last().severity == Issue::Severity::Note);
}

TEST_CASE("two files in one import are one step, and one bad file leaves all as it was", "[imports]")
{
    TestEvent event;
    const QByteArray before = event.sha256();
    const QString cut =
        event.write(QStringLiteral("cut.csv"), QByteArray(kHead) + "10.09.2021 10:00:00,\"Иванова");
    const auto failed = import(event, {dataPath(QStringLiteral("samples/googleforms_zip.csv")), cut});
    REQUIRE_FALSE(failed.ok());
    REQUIRE(failed.error().kind == Error::Kind::BadInput);
    REQUIRE(event.sha256() == before);
}

TEST_CASE("a cancelled import leaves the file as it was, to the byte", "[imports]")
{
    TestEvent event;
    const QByteArray before = event.sha256();
    Progress progress;
    progress.cancel();
    const auto done = event.workspace().imports().apply(
        {{dataPath(QStringLiteral("samples/googleforms_zip.csv")), {}, {}}}, progress);
    REQUIRE_FALSE(done.ok());
    REQUIRE(done.error().kind == Error::Kind::Cancelled);
    REQUIRE(event.sha256() == before);
}

TEST_CASE("a dated copy of the event lies beside it after an import, and none after an idle one", "[imports]")
{
    TestEvent event(true);
    const auto copies = [&] {
        return QDir(event.folder()).entryList({QStringLiteral("event *.samovar")}, QDir::Files).size();
    };
    REQUIRE(copies() == 0);
    importOne(event, dataPath(QStringLiteral("samples/googleforms_zip.csv")));
    REQUIRE(copies() == 1);
    event.clock().advance(60);
    importOne(event, dataPath(QStringLiteral("samples/googleforms_zip.csv")));
    REQUIRE(copies() == 1);
}

TEST_CASE("wishes become the event's tracks in the form's order, however the titles are quoted", "[imports]")
{
    TestEvent event(true);
    importOne(event, dataPath(QStringLiteral("samples/googleforms_sheets_ru.csv")));
    const Participant person = onlyOne(event, QStringLiteral("kedrova_k@tochka-z.example"));
    REQUIRE(person.preferences.size() == 3);
    REQUIRE(person.preferences.front() == QStringLiteral("«Точки кипения» в сельских библиотеках"));
}

TEST_CASE("what says that there is no patronymic is none, and a contradiction gives no gender", "[imports]")
{
    TestEvent event;
    QByteArray csv = "Отметка времени,Фамилия,Имя,Отчество,Адрес электронной почты\r\n";
    int minute = 10;
    for (const char *none : {"нет", "Без отчества", "-", "—", "Отсутствует", "н/д"}) {
        const QByteArray number = QByteArray::number(minute++);
        csv += "06.09.2021 10:" + number + ":00,Иванова,Мария," + none + ",m" + number + "@kedr.example\r\n";
    }
    csv += "06.09.2021 11:00:00,Петрович,Мария,Петрович,p@kedr.example\r\n";
    const ImportCounts counts = importOne(event, event.write(QStringLiteral("none.csv"), csv));
    REQUIRE(counts.added + counts.ask == 7); // those of one name may be one person
    const auto take = [](const Participant &person) {
        INFO(person.fullName().toStdString());
        CHECK(person.patronymic == (person.surname == u"Петрович" ? QStringLiteral("Петрович") : QString()));
        CHECK(person.gender == Gender::Unknown);
        return true;
    };
    REQUIRE(event.workspace().participants().forEach({}, {}, take).ok());
}
