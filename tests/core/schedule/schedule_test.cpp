// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The programme: what she does to it, and what the sample's holds.
#include "core/db/changejournal.h"
#include "core/event/eventdetails.h"
#include "core/schedule/schedule.h"
#include "core/tracks/tracks.h"
#include "tests/support/catchqt.h"
#include "tests/support/testevent.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace samovar;
using namespace samovar::test;

namespace {

QDateTime inMoscow(int day, int hour, int minute = 0)
{
    return {QDate(2021, 9, day), QTime(hour, minute), QTimeZone("Europe/Moscow")};
}

ScheduleItem aPlenary(const QString &title, const QDateTime &starts, const QDateTime &ends)
{
    ScheduleItem item;
    item.title = title;
    item.starts = starts;
    item.ends = ends;
    return item;
}

QList<ScheduleItem> programme(TestEvent &event)
{
    const auto items = event.workspace().schedule().items();
    REQUIRE(items);
    return *items;
}

ScheduleItemId addItem(TestEvent &event, const ScheduleItem &item)
{
    const auto id = event.workspace().schedule().add(item);
    REQUIRE(id);
    return *id;
}

QStringList rolesOf(const QList<ScheduleItem> &items, const QString &name)
{
    QStringList roles;
    for (const ScheduleItem &item : items) {
        for (const SchedulePerson &person : item.people) {
            if (person.name == name && !roles.contains(person.role))
                roles += person.role;
        }
    }
    roles.sort();
    return roles;
}

qsizetype stepCount(TestEvent &event)
{
    return event.workspace().journal().steps()->size();
}

} // namespace

TEST_CASE("the sample's programme fills both days from nine to one without a conflict", "[schedule][sample]")
{
    TestEvent event(true);
    const QList<ScheduleItem> items = programme(event);
    CHECK(event.workspace().schedule().conflicts()->isEmpty());
    for (const int day : {21, 22}) {
        QDateTime reached = inMoscow(day, 9);
        for (const ScheduleItem &item : items) {
            if (item.starts.date().day() != day)
                continue;
            CHECK(item.starts.timeZone() == QTimeZone("Europe/Moscow"));
            CHECK(item.starts <= reached); // nothing is left empty between
            CHECK(item.ends > item.starts);
            reached = std::max(reached, item.ends);
        }
        CHECK(reached == inMoscow(day, 13));
    }
    for (const auto kind : {ScheduleItem::Kind::Plenary, ScheduleItem::Kind::Group, ScheduleItem::Kind::Talk,
                            ScheduleItem::Kind::Break})
        CHECK(std::any_of(items.begin(), items.end(), [&](const auto &item) { return item.kind == kind; }));
}

TEST_CASE("the sample has group work once a track and turn, led by the letter's eight people",
          "[schedule][sample]")
{
    TestEvent event(true);
    const QList<Track> tracks = *event.workspace().tracks().all();
    QHash<QDateTime, QList<TrackId>> turns;
    QStringList leading;
    const QList<ScheduleItem> items = programme(event);
    for (const ScheduleItem &item : items) {
        if (item.kind != ScheduleItem::Kind::Group) {
            CHECK_FALSE(item.track.isValid());
            continue;
        }
        turns[item.starts] += item.track;
        for (const SchedulePerson &person : item.people)
            leading += person.name;
    }
    QList<TrackId> inOrder;
    for (const Track &track : tracks)
        inOrder += track.id;
    CHECK(turns.size() == 4);
    for (const QList<TrackId> &turn : std::as_const(turns))
        CHECK(turn == inOrder);
    leading.removeDuplicates();
    CHECK(leading.size() == 8);
}

TEST_CASE("the sample names experts, architects and the host, who is an architect too", "[schedule][sample]")
{
    TestEvent event(true);
    const QList<ScheduleItem> items = programme(event);
    CHECK(rolesOf(items, u"Бимурзаев Д. С."_qs) == QStringList{u"архитектор"_qs, u"ведущий"_qs});
    CHECK(rolesOf(items, u"Лешков Ю. Л."_qs) == QStringList{u"архитектор"_qs});
    CHECK(rolesOf(items, u"Гринько О. В."_qs) == QStringList{u"эксперт"_qs});
    CHECK(rolesOf(items, u"Яшина А. В."_qs) == QStringList{u"эксперт"_qs});
    CHECK(rolesOf(items, u"Представитель Агентства стратегических инициатив"_qs) ==
          QStringList{u"эксперт"_qs});
}

TEST_CASE("every change of the programme is one step, and undo takes back exactly it", "[schedule]")
{
    TestEvent event(true);
    Schedule &schedule = event.workspace().schedule();
    const QList<ScheduleItem> items = programme(event);
    QList<TableDump> states{event.dump()};
    const qsizetype before = stepCount(event);
    const auto record = [&](bool done) {
        REQUIRE(done);
        states += event.dump();
        REQUIRE(states.last() != states[states.size() - 2]);
    };
    record(schedule.add(aPlenary(u"Вечер"_qs, inMoscow(21, 19), inMoscow(21, 20))).ok());
    ScheduleItem edited = items[3];
    edited.title = QStringLiteral("Новое название");
    edited.people += SchedulePerson{u"Орлов Пётр"_qs, u"эксперт"_qs};
    record(schedule.update(edited).ok());
    record(schedule.move(std::array{items[0].id, items[1].id}, -15).ok());
    record(schedule.lengthen(std::array{items[0].id}, 30).ok());
    record(schedule.copyDay(QDate(2021, 9, 21), QDate(2021, 9, 23)).ok());
    record(schedule.shiftFrom(items[2].id, 10).ok());
    record(schedule.remove(std::array{items[4].id, items[5].id}).ok());
    CHECK(stepCount(event) == before + 7);
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        REQUIRE(event.workspace().journal().undo());
        REQUIRE(event.dump() == states[i]);
    }
    for (qsizetype i = 1; i < states.size(); ++i) {
        REQUIRE(event.workspace().journal().redo());
        REQUIRE(event.dump() == states[i]);
    }
    REQUIRE(event.workspace().verify());
}

TEST_CASE("what changes nothing in the programme makes no step", "[schedule]")
{
    TestEvent event(true);
    Schedule &schedule = event.workspace().schedule();
    const ScheduleItem first = programme(event).at(0);
    const qsizetype before = stepCount(event);
    REQUIRE(schedule.update(first));
    REQUIRE(schedule.move(std::array{first.id}, 0));
    REQUIRE(schedule.remove({}));
    REQUIRE(*schedule.copyDay(QDate(2021, 10, 1), QDate(2021, 10, 2)) == 0);
    CHECK(stepCount(event) == before);
}

TEST_CASE("an item is stored as typed, tidied, with an identity of its own that lasts", "[schedule]")
{
    TestEvent event(true);
    Schedule &schedule = event.workspace().schedule();
    ScheduleItem item = aPlenary(u"  Открытый  микрофон "_qs, inMoscow(21, 9).toUTC(), inMoscow(21, 10));
    item.track = event.workspace().tracks().all()->at(0).id;
    item.place = QStringLiteral(" Зал 1 ");
    item.people = {{u" Орлова  Анна "_qs, u" эксперт "_qs}, {u" "_qs, u"никто"_qs}};
    const ScheduleItemId id = addItem(event, item);
    const ScheduleItem stored = *schedule.item(id);
    CHECK(stored.title == QStringLiteral("Открытый микрофон"));
    CHECK(stored.place == QStringLiteral("Зал 1"));
    CHECK_FALSE(stored.track.isValid()); // a plenary is for everybody
    CHECK(stored.starts == inMoscow(21, 9));
    CHECK(stored.starts.timeZone() == QTimeZone("Europe/Moscow"));
    CHECK(stored.people == QList<SchedulePerson>{{u"Орлова Анна"_qs, u"эксперт"_qs}});
    CHECK_FALSE(stored.uid.isEmpty());
    CHECK(stored.sequence == 0);

    ScheduleItem changed = stored;
    changed.title = QStringLiteral("Другое");
    changed.uid = QStringLiteral("forged");
    REQUIRE(schedule.update(changed));
    REQUIRE(schedule.move(std::array{id}, 5));
    event.reopen();
    const ScheduleItem later = *event.workspace().schedule().item(id);
    CHECK(later.uid == stored.uid);
    CHECK(later.sequence == 2);
    QStringList uids;
    for (const ScheduleItem &each : programme(event))
        uids += each.uid;
    CHECK(uids.removeDuplicates() == 0);
}

TEST_CASE("what can't be an item is refused and changes nothing", "[schedule]")
{
    TestEvent event(true);
    Schedule &schedule = event.workspace().schedule();
    const TableDump before = event.dump();
    const auto refusal = [&](const ScheduleItem &item) {
        const auto added = schedule.add(item);
        REQUIRE_FALSE(added);
        CHECK(event.dump() == before);
        return added.error().kind;
    };
    CHECK(refusal(aPlenary(u" "_qs, inMoscow(21, 9), inMoscow(21, 10))) == Error::Kind::Refused);
    CHECK(refusal(aPlenary(u"a"_qs, inMoscow(21, 9), inMoscow(21, 9))) == Error::Kind::Refused);
    CHECK(refusal(aPlenary(u"a"_qs, inMoscow(21, 9), QDateTime())) == Error::Kind::Refused);
    ScheduleItem group = aPlenary(u"a"_qs, inMoscow(21, 9), inMoscow(21, 10));
    group.kind = ScheduleItem::Kind::Group;
    CHECK(refusal(group) == Error::Kind::Refused);
    group.track = TrackId{999};
    CHECK(refusal(group) == Error::Kind::NotFound);

    const ScheduleItem first = programme(event).at(0);
    const qint64 length = first.starts.secsTo(first.ends) / 60;
    CHECK(schedule.lengthen(std::array{first.id}, static_cast<int>(-length)).error().kind ==
          Error::Kind::Refused);
    CHECK(schedule.move(std::array{first.id, ScheduleItemId{9999}}, 5).error().kind == Error::Kind::NotFound);
    CHECK(event.dump() == before);
}

TEST_CASE("shifting moves the item, all that begins with it and all later ones of its day, nothing else",
          "[schedule]")
{
    TestEvent event(true);
    const QList<ScheduleItem> before = programme(event);
    const auto turn = std::find_if(before.begin(), before.end(), [](const ScheduleItem &item) {
        return item.kind == ScheduleItem::Kind::Group && item.starts >= inMoscow(21, 11);
    });
    REQUIRE(turn != before.end());
    REQUIRE(event.workspace().schedule().shiftFrom(turn->id, 20));
    for (const ScheduleItem &old : before) {
        const bool moves = old.starts >= turn->starts && old.starts < inMoscow(22, 0);
        const ScheduleItem now = *event.workspace().schedule().item(old.id);
        CHECK(now.starts == old.starts.addSecs(moves ? 1200 : 0));
        CHECK(now.ends == old.ends.addSecs(moves ? 1200 : 0));
    }
    // It may leave the event's hours: then it says so.
    const auto conflicts = event.workspace().schedule().conflicts();
    REQUIRE(conflicts->size() == 1);
    CHECK(conflicts->first().kind == ScheduleConflict::Kind::OutsideHours);
}

TEST_CASE("a copied day has the same clock times, also across a change of the clocks", "[schedule]")
{
    TestEvent event;
    EventInfo info = *event.workspace().event().info();
    info.zone = QTimeZone("Europe/Berlin");
    REQUIRE(event.workspace().event().update(info));
    const auto berlin = [](int day, int hour) {
        return QDateTime(QDate(2021, 10, day), QTime(hour, 0), QTimeZone("Europe/Berlin"));
    };
    const ScheduleItemId id = addItem(event, aPlenary(u"a"_qs, berlin(30, 9), berlin(30, 10)));
    addItem(event, aPlenary(u"b"_qs, berlin(29, 9), berlin(29, 10)));
    CHECK(*event.workspace().schedule().copyDay(QDate(2021, 10, 30), QDate(2021, 10, 31)) == 1);
    const QList<ScheduleItem> items = programme(event);
    REQUIRE(items.size() == 3);
    CHECK(items[2].starts == berlin(31, 9));
    CHECK(items[2].ends == berlin(31, 10));
    CHECK(berlin(30, 9).secsTo(items[2].starts) == qint64{25} * 3600);
    CHECK(items[2].uid != event.workspace().schedule().item(id)->uid);
}
