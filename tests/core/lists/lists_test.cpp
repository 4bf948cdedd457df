// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The lists, over the sample event.
#include "core/base/textfold.h"
#include "core/event/eventdetails.h"
#include "core/lists/lists.h"
#include "core/schedule/schedule.h"
#include "core/tracks/tracks.h"
#include "tests/support/catchqt.h"
#include "tests/support/testevent.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace samovar;
using namespace samovar::test;

namespace {

const ListKind &kind(QStringView key)
{
    const ListKind *found = listKind(key);
    REQUIRE(found);
    return *found;
}

Table made(TestEvent &event, QStringView key, const ListOptions &options)
{
    auto table = kind(key).make(event.workspace().listSources(), options);
    REQUIRE(table);
    return *std::move(table);
}

QList<QStringList> rowsOf(const Table &table)
{
    QList<QStringList> rows;
    const auto walked = table.rows([&rows](const QStringList &row) {
        rows += row;
        return true;
    });
    REQUIRE(walked);
    return rows;
}

QStringList columnOf(const Table &table, QStringView key)
{
    qsizetype index = 0;
    while (index < table.columns.size() && table.columns[index].key != key)
        ++index;
    REQUIRE(index < table.columns.size());
    QStringList cells;
    const QList<QStringList> rows = rowsOf(table);
    for (const QStringList &row : rows)
        cells += row.value(index);
    return cells;
}

QStringList keysOf(const Table &table)
{
    QStringList keys;
    for (const TableColumn &column : table.columns)
        keys += column.key;
    return keys;
}

/// Moscow's 24:00 of 17 September 2021.
const QDateTime &deadline()
{
    static const QDateTime moment(QDate(2021, 9, 17), QTime(21, 0), Qt::UTC);
    return moment;
}

void addRegistered(TestEvent &event, const QString &name, const QDateTime &at)
{
    Participant person = aParticipant(name);
    person.registeredAt = at;
    REQUIRE(event.workspace().participants().add(person).ok());
}

} // namespace

TEST_CASE("the registration list has everybody, numbered, by name", "[lists]")
{
    TestEvent event(true);
    const Table table = made(event, u"registration", kind(u"registration").usualOptions());
    const QList<QStringList> rows = rowsOf(table);
    CHECK(rows.size() == 60);
    CHECK(table.rowCount == 60);
    CHECK(keysOf(table) == QStringList{QStringLiteral("number"), QStringLiteral("name"),
                                       QStringLiteral("organisation"), QStringLiteral("position"),
                                       QStringLiteral("city"), QStringLiteral("phone"),
                                       QStringLiteral("email")});
    QStringList numbers;
    for (int i = 1; i <= 60; ++i)
        numbers += QString::number(i);
    CHECK(columnOf(table, u"number") == numbers);
    QStringList names;
    REQUIRE(event.workspace().participants().forEach({}, {}, [&names](const Participant &person) {
        names += person.fullName();
        return true;
    }));
    CHECK(columnOf(table, u"name") == names);
    CHECK(rowsOf(table) == rows);
}

TEST_CASE("a list obeys her columns, order and filter", "[lists]")
{
    TestEvent event(true);
    ListOptions options;
    options.columns = QStringList{QStringLiteral("email"), QStringLiteral("registered")};
    options.order = {QStringLiteral("email"), true};
    options.numbered = false;
    const Table all = made(event, u"registration", options);
    CHECK(keysOf(all) == options.columns);
    const QStringList emails = columnOf(all, u"email");
    REQUIRE(emails.size() == 60);
    QStringList sorted = emails;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    CHECK(emails.first() == sorted.first());
    CHECK(emails.last() == sorted.last());

    options.filter.text = emails.first();
    const Table one = made(event, u"registration", options);
    CHECK(columnOf(one, u"email") == QStringList{emails.first()});
    CHECK(one.rowCount == 1);
    CHECK(one.head.remark.contains(emails.first()));
    options.filter.text = QStringLiteral("никогда такого не было");
    CHECK(rowsOf(made(event, u"registration", options)).isEmpty());
}

TEST_CASE("a list can end with a column to sign in and with empty rows", "[lists]")
{
    TestEvent event(true);
    ListOptions options = kind(u"registration").usualOptions();
    options.signatureColumn = true;
    options.blankRows = 3;
    const Table table = made(event, u"registration", options);
    CHECK(table.columns.last().kind == TableColumn::Kind::Blank);
    CHECK(table.rowCount == 63);
    const QList<QStringList> rows = rowsOf(table);
    REQUIRE(rows.size() == 63);
    CHECK(rows.last().first() == QStringLiteral("63"));
    CHECK(rows.last().join(QString()) == QStringLiteral("63"));
    CHECK(rows.first().last().isEmpty());
}

TEST_CASE("a walk over a list stops when it is told to", "[lists]")
{
    TestEvent event(true);
    ListOptions options = kind(u"registration").usualOptions();
    options.blankRows = 5;
    const Table table = made(event, u"registration", options);
    int count = 0;
    REQUIRE(table.rows([&count](const QStringList &) { return ++count < 7; }));
    CHECK(count == 7);
}

TEST_CASE("the late list is exactly those who registered at the deadline or after it", "[lists]")
{
    TestEvent event(true);
    addRegistered(event, QStringLiteral("Вовремя Вера"), deadline().addSecs(-1));
    addRegistered(event, QStringLiteral("Ровно Рита"), deadline());
    addRegistered(event, QStringLiteral("Позже Пётр"), deadline().addDays(1));
    QStringList late;
    const ParticipantOrder byMoment{QStringLiteral("registered"), false};
    REQUIRE(event.workspace().participants().forEach({}, byMoment, [&late](const Participant &person) {
        if (person.registeredAt && *person.registeredAt >= deadline())
            late += person.fullName();
        return true;
    }));
    const Table table = made(event, u"late", kind(u"late").usualOptions());
    const QStringList names = columnOf(table, u"name");
    CHECK(names == late);
    CHECK(names.contains(QStringLiteral("Ровно Рита")));
    CHECK_FALSE(names.contains(QStringLiteral("Вовремя Вера")));
    CHECK(columnOf(table, u"registered").value(names.indexOf(QStringLiteral("Ровно Рита"))) ==
          QStringLiteral("18.09.2021 00:00"));
    CHECK(table.head.remark.contains(QStringLiteral("17.09.2021 24:00")));
    CHECK(rowsOf(made(event, u"late", {})).size() == names.size());
}

TEST_CASE("without a deadline nobody is late, and the list says so", "[lists]")
{
    TestEvent event(true);
    auto info = event.workspace().event().info();
    REQUIRE(info);
    info->deadlines.clear();
    REQUIRE(event.workspace().event().update(*info));
    const Table table = made(event, u"late", {});
    CHECK(rowsOf(table).isEmpty());
    CHECK(table.head.remark.contains(QStringLiteral("no deadline")));
}

TEST_CASE("a list's head names the event, its days and when it was made there", "[lists]")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestEvent event(true);
    const TableHead head = made(event, u"registration", {}).head;
    QLocale::setDefault(before);
    CHECK(head.title == QStringLiteral("Registration list"));
    CHECK(head.eventTitle == event.workspace().event().info()->title);
    CHECK(QString(head.eventDates).replace(QChar::Nbsp, u' ') == QStringLiteral("September 21–22, 2021"));
    CHECK(head.remark.isEmpty());
    CHECK(head.madeAt == event.clock().now());
    CHECK(head.madeAt.timeZone() == QTimeZone("Europe/Moscow"));
}

TEST_CASE("a column that there is not is refused with the ones there are", "[lists]")
{
    TestEvent event(true);
    ListOptions options;
    options.columns = QStringList{QStringLiteral("shoe-size")};
    const auto table = kind(u"registration").make(event.workspace().listSources(), options);
    REQUIRE_FALSE(table);
    CHECK(table.error().kind == Error::Kind::Refused);
    CHECK(table.error().message.text().contains(QStringLiteral("shoe-size")));
    CHECK(table.error().message.text().contains(QStringLiteral("organisation")));
}

TEST_CASE("the list of tracks has everybody once: track by track, by name, those who are in none last",
          "[lists]")
{
    TestEvent event(true);
    Tracks &tracks = event.workspace().tracks();
    const QList<Track> all = *tracks.all();
    const auto people = event.workspace().participants().ids({}, {});
    REQUIRE(people);
    REQUIRE(tracks.seat(std::span(*people).subspan(0, 10), all[3].id));
    REQUIRE(tracks.seat(std::span(*people).subspan(10, 10), all[1].id));
    const Table table = made(event, u"tracks", kind(u"tracks").usualOptions());
    CHECK(table.rowCount == 60);
    const QStringList expected =
        QStringList(10, all[1].title) + QStringList(10, all[3].title) + QStringList(40, QString());
    CHECK(columnOf(table, u"track") == expected);
    QStringList names;
    for (const Participant &person : *event.workspace().participants().byIds(*people))
        names += person.fullName();
    CHECK(columnOf(table, u"name") == names.mid(10, 10) + names.mid(0, 10) + names.mid(20));
}

TEST_CASE("the list of tracks keeps to its filter and its blank rows", "[lists]")
{
    TestEvent event(true);
    ListOptions options = kind(u"tracks").usualOptions();
    options.filter.lateOnly = true;
    options.blankRows = 2;
    const Table table = made(event, u"tracks", options);
    const auto late = event.workspace().participants().lateCount();
    REQUIRE(late);
    CHECK(rowsOf(table).size() == *late + 2);
    CHECK(table.rowCount == *late + 2);
}

TEST_CASE("one track alone is listed, counted and named in the head", "[lists]")
{
    TestEvent event(true);
    Tracks &tracks = event.workspace().tracks();
    const Track track = tracks.all().valueOr({}).value(2);
    const auto people = event.workspace().participants().ids({}, {});
    REQUIRE(people);
    REQUIRE(tracks.seat(std::span(*people).subspan(0, 7), track.id));
    ListOptions options = kind(u"tracks").usualOptions();
    options.track = track.id;
    options.blankRows = 1;
    const Table table = made(event, u"tracks", options);
    CHECK(table.rowCount == 8);
    CHECK(columnOf(table, u"track") == QStringList(7, track.title) + QStringList{QString()});
    CHECK(table.head.remark.contains(track.title));
    CHECK(table.columns[table.pageColumn].key == u"track");
    options.trackPerPage = false;
    CHECK(made(event, u"tracks", options).pageColumn == -1);
    REQUIRE(tracks.remove(track.id));
    CHECK_FALSE(kind(u"tracks").make(event.workspace().listSources(), options));
}

TEST_CASE("everybody who has a role or leads a track is among the speakers, once, by name", "[lists]")
{
    TestEvent event(true);
    const Table table = made(event, u"speakers", kind(u"speakers").usualOptions());
    const QStringList names = columnOf(table, u"name");
    CHECK(table.rowCount == names.size());
    QStringList expected;
    for (const ScheduleItem &item : event.workspace().schedule().items().valueOr({})) {
        for (const SchedulePerson &person : item.people)
            expected += person.name;
    }
    for (const Track &track : event.workspace().tracks().all().valueOr({})) {
        for (const TrackLeader &leader : track.leaders)
            expected += leader.name;
    }
    expected.removeDuplicates();
    CHECK(QSet<QString>(names.begin(), names.end()) == QSet<QString>(expected.begin(), expected.end()));
    CHECK(names.size() == expected.size());
    QStringList sorted = names;
    std::sort(sorted.begin(), sorted.end(),
              [](const QString &a, const QString &b) { return sortKey(a) < sortKey(b); });
    CHECK(names == sorted);

    const qsizetype host = names.indexOf(QStringLiteral("Бимурзаев Д. С."));
    REQUIRE(host >= 0);
    CHECK(columnOf(table, u"roles")[host] == QStringLiteral("ведущий\nархитектор"));
    const QStringList items = columnOf(table, u"items")[host].split(u'\n');
    CHECK(items.size() == 4);
    CHECK(items.first() == QStringLiteral("21.09 09:00–09:30 Открытие сессии. Замысел и порядок работы"));
    const qsizetype leader = names.indexOf(QStringLiteral("Орлова Надежда Павловна"));
    REQUIRE(leader >= 0);
    CHECK(columnOf(table, u"roles")[leader].contains(QStringLiteral("директор библиотеки роста и карьеры")));
    CHECK(columnOf(table, u"items")[leader].count(u'\n') == 3);
}

TEST_CASE("the speakers' list has her columns, signatures and blank rows", "[lists]")
{
    TestEvent event(true);
    ListOptions options;
    options.columns = QStringList{QStringLiteral("place"), QStringLiteral("name")};
    options.signatureColumn = true;
    options.blankRows = 2;
    ScheduleItem item = event.workspace().schedule().items().valueOr({}).value(1);
    item.place = QStringLiteral("Конференц-зал");
    REQUIRE(event.workspace().schedule().update(item));
    const Table table = made(event, u"speakers", options);
    CHECK(keysOf(table) == QStringList{QStringLiteral("number"), QStringLiteral("place"),
                                       QStringLiteral("name"), QStringLiteral("signature")});
    const QList<QStringList> rows = rowsOf(table);
    CHECK(rows.size() == table.rowCount);
    CHECK(rows.last().mid(1).join(QString()).isEmpty());
    const qsizetype speaker = columnOf(table, u"name").indexOf(item.people.first().name);
    REQUIRE(speaker >= 0);
    CHECK(columnOf(table, u"place")[speaker] == item.place);
}

TEST_CASE("every column that a list offers can be made and has a title", "[lists]")
{
    TestEvent event(true);
    for (const ListKind &each : listKinds()) {
        ListOptions options;
        options.columns = each.allColumns();
        const Table table = made(event, QLatin1String(each.key).toString(), options);
        CHECK(table.columns.size() == options.columns.size() + 1);
        for (const TableColumn &column : table.columns)
            CHECK(column.title != column.key);
        CHECK_FALSE(each.title.translated().isEmpty());
        CHECK_FALSE(each.purpose.translated().isEmpty());
    }
    CHECK(listKind(u"nothing") == nullptr);
}
