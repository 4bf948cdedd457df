// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Conflicts of a programme: each planted kind is found, none is invented.
#include "core/schedule/conflicts.h"
#include "tests/support/catchqt.h"

#include <algorithm>
#include <array>
#include <random>
#include <set>
#include <tuple>

using namespace samovar;
using namespace samovar::test;

namespace {

using ConflictKind = ScheduleConflict::Kind;
/// Kind, first and last of its items by id.
using Found = std::set<std::tuple<ConflictKind, qint64, qint64>>;

const QTimeZone kZone("Europe/Moscow");

EventInfo twoDays()
{
    EventInfo event;
    event.days = {{QDate(2021, 9, 21), QTime(9, 0), QTime(13, 0)},
                  {QDate(2021, 9, 22), QTime(9, 0), QTime(13, 0)}};
    return event;
}

QList<Track> threeTracks()
{
    QList<Track> tracks;
    for (qint64 id = 1; id <= 3; ++id) {
        Track track;
        track.id = {id};
        track.title = QStringLiteral("Направление %1").arg(id);
        tracks += track;
    }
    return tracks;
}

/// An item of the first day: «9:00» and «10:30» as 900 and 1030.
ScheduleItem anItem(qint64 id, ScheduleItem::Kind kind, int from, int to, qint64 track = 0,
                    const QStringList &people = {})
{
    ScheduleItem item;
    item.id = {id};
    item.kind = kind;
    item.title = QStringLiteral("Пункт %1").arg(id);
    item.track = {track};
    item.starts = QDateTime(QDate(2021, 9, 21), QTime(from / 100, from % 100), kZone);
    item.ends = QDateTime(QDate(2021, 9, 21), QTime(to / 100, to % 100), kZone);
    for (const QString &name : people)
        item.people += SchedulePerson{name, QStringLiteral("эксперт")};
    return item;
}

Found foundIn(const QList<ScheduleItem> &items, const EventInfo &event = twoDays())
{
    Found all;
    const auto conflicts = scheduleConflicts(items, event, threeTracks());
    for (const ScheduleConflict &conflict : conflicts) {
        const auto [least, most] = std::minmax(conflict.items.first(), conflict.items.last());
        REQUIRE(all.insert({conflict.kind, least.value, most.value}).second); // each is said once
    }
    return all;
}

constexpr auto kPlenary = ScheduleItem::Kind::Plenary;
constexpr auto kGroup = ScheduleItem::Kind::Group;
constexpr auto kTalk = ScheduleItem::Kind::Talk;
constexpr auto kBreak = ScheduleItem::Kind::Break;

// The oracle: looks at every five minutes of both days, knows nothing of intervals.

bool isOn(const ScheduleItem &item, qint64 at)
{
    return item.starts.toSecsSinceEpoch() <= at && at < item.ends.toSecsSinceEpoch();
}

bool isPart(const ScheduleItem &talk, const ScheduleItem &plenary)
{
    return talk.kind == kTalk && plenary.kind == kPlenary && talk.track.value == 0 &&
           talk.starts >= plenary.starts && talk.ends <= plenary.ends;
}

bool shareSomebody(const ScheduleItem &a, const ScheduleItem &b)
{
    const auto key = [](const SchedulePerson &person) {
        QString letters = person.name.toLower();
        return letters.removeIf([](QChar c) { return !c.isLetter(); });
    };
    return std::any_of(a.people.begin(), a.people.end(), [&](const SchedulePerson &x) {
        return std::any_of(b.people.begin(), b.people.end(),
                           [&](const SchedulePerson &y) { return key(x) == key(y); });
    });
}

void judgePair(const ScheduleItem &a, const ScheduleItem &b, Found &all)
{
    const auto add = [&](ConflictKind kind) { all.insert({kind, a.id.value, b.id.value}); };
    const qint64 trackA = a.kind == kPlenary ? 0 : a.track.value;
    const qint64 trackB = b.kind == kPlenary ? 0 : b.track.value;
    if (isPart(a, b) || isPart(b, a))
        return;
    if (shareSomebody(a, b))
        add(ConflictKind::PersonTwice);
    if (trackA == trackB)
        add(ConflictKind::Overlap);
    else if (trackA == 0 || trackB == 0)
        add(ConflictKind::PlenaryOverTrack);
}

Found oracle(const QList<ScheduleItem> &items)
{
    Found all;
    const qint64 begin = QDateTime(QDate(2021, 9, 21), QTime(0, 0), kZone).toSecsSinceEpoch();
    for (qint64 slot = 0; slot < qint64{2} * 24 * 12; ++slot) {
        const qint64 at = begin + slot * 300;
        const int hour = static_cast<int>(slot / 12 % 24);
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (!isOn(items[i], at))
                continue;
            if (hour < 9 || hour >= 13)
                all.insert({ConflictKind::OutsideHours, items[i].id.value, items[i].id.value});
            for (qsizetype j = i + 1; j < items.size(); ++j) {
                if (isOn(items[j], at))
                    judgePair(items[i], items[j], all);
            }
        }
    }
    return all;
}

class Programmes {
public:
    explicit Programmes(quint32 seed) : m_random(seed) {}

    QList<ScheduleItem> next()
    {
        QList<ScheduleItem> items;
        const int count = upTo(14);
        for (int id = 1; id <= count; ++id)
            items += item(id);
        return items;
    }

private:
    int upTo(int bound) { return static_cast<int>(m_random() % static_cast<quint32>(bound)); }

    ScheduleItem item(int id)
    {
        static const QStringList kNames{u"Бимурзаев Д. С."_qs, u"бимурзаев Д.С."_qs, u"Лешков Ю. Л."_qs,
                                        u"Гринько О. В."_qs,   u"ЯШИНА А. В."_qs,    u"Яшина А.\u00a0В."_qs};
        static constexpr std::array kKinds{kPlenary, kGroup, kTalk, kBreak};
        ScheduleItem item = anItem(id, kKinds.at(static_cast<size_t>(upTo(4))), 0, 0);
        // Group work without a track is refused where it is stored.
        item.track = {item.kind == kGroup ? 1 + upTo(3) : upTo(4)};
        const QDateTime opens(QDate(2021, 9, 21 + upTo(2)), QTime(8, 30), kZone);
        item.starts = opens.addSecs(300LL * upTo(54));
        item.ends = item.starts.addSecs(300LL * (1 + upTo(18)));
        for (int i = upTo(3); i > 0; --i)
            item.people += SchedulePerson{kNames[upTo(static_cast<int>(kNames.size()))], {}};
        return item;
    }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("conflicts of 500 random programmes are those that looking at every five minutes finds",
          "[schedule][property]")
{
    const QByteArray given = qgetenv("SAMOVAR_TEST_SEED");
    const quint32 seed = given.isEmpty() ? std::random_device{}() : given.toUInt();
    Programmes programmes(seed);
    size_t total = 0;
    for (int i = 0; i < 500; ++i) {
        INFO("SAMOVAR_TEST_SEED=" << seed << ", programme " << i);
        const QList<ScheduleItem> items = programmes.next();
        const Found expected = oracle(items);
        REQUIRE(foundIn(items) == expected);
        total += expected.size();
    }
    CHECK(total > 500);
    WARN("seed " << seed);
}

TEST_CASE("somebody in two tracks at one time is a conflict, however the name is typed", "[schedule]")
{
    const auto items = QList{anItem(1, kGroup, 1000, 1100, 1, {u"Орлова Надежда Павловна"_qs}),
                             anItem(2, kGroup, 1030, 1130, 2, {u"ОРЛОВА  Надежда\u00a0Павловна"_qs})};
    CHECK(foundIn(items) == Found{{ConflictKind::PersonTwice, 1, 2}});
    const auto conflicts = scheduleConflicts(items, twoDays(), threeTracks());
    const QString text = conflicts.first().message.text();
    for (const char16_t *part : {u"Орлова Надежда Павловна", u"Пункт 1", u"Пункт 2", u"Направление 1",
                                 u"Направление 2", u"21.09 10:00–11:00", u"21.09 10:30–11:30"})
        CHECK(text.contains(QStringView(part)));
}

TEST_CASE("two roles in one item, and items that only touch, are no conflict", "[schedule]")
{
    const QString host = u"Бимурзаев Д. С."_qs;
    CHECK(foundIn({anItem(1, kPlenary, 900, 1000, 0, {host, host}), anItem(2, kGroup, 1000, 1100, 1, {host}),
                   anItem(3, kGroup, 1000, 1100, 2), anItem(4, kGroup, 1100, 1200, 2, {host})})
              .empty());
}

TEST_CASE("a talk within a plenary is part of it", "[schedule]")
{
    const QString host = u"Бимурзаев Д. С."_qs;
    CHECK(
        foundIn({anItem(1, kPlenary, 900, 1000, 0, {host}), anItem(2, kTalk, 930, 1000, 0, {host})}).empty());
    CHECK(foundIn({anItem(1, kPlenary, 900, 1000), anItem(2, kTalk, 930, 1001)}) ==
          Found{{ConflictKind::Overlap, 1, 2}});
}

TEST_CASE("an overlap within a track, and of two things for everybody, is a conflict", "[schedule]")
{
    CHECK(foundIn({anItem(1, kGroup, 1000, 1100, 1), anItem(2, kTalk, 1059, 1130, 1),
                   anItem(3, kGroup, 1000, 1100, 2)}) == Found{{ConflictKind::Overlap, 1, 2}});
    CHECK(foundIn({anItem(1, kBreak, 1000, 1100), anItem(2, kPlenary, 1030, 1130)}) ==
          Found{{ConflictKind::Overlap, 1, 2}});
}

TEST_CASE("a plenary, a talk or a break for everybody over group work is a conflict with each group",
          "[schedule]")
{
    for (const ScheduleItem::Kind kind : {kPlenary, kTalk, kBreak})
        CHECK(foundIn({anItem(1, kind, 1000, 1100), anItem(2, kGroup, 1030, 1130, 1),
                       anItem(3, kGroup, 1030, 1130, 2)}) ==
              Found{{ConflictKind::PlenaryOverTrack, 1, 2}, {ConflictKind::PlenaryOverTrack, 1, 3}});
}

TEST_CASE("what is outside the event's hours or between its days is a conflict", "[schedule]")
{
    CHECK(foundIn({anItem(1, kPlenary, 859, 930)}) == Found{{ConflictKind::OutsideHours, 1, 1}});
    CHECK(foundIn({anItem(1, kPlenary, 1230, 1301)}) == Found{{ConflictKind::OutsideHours, 1, 1}});
    CHECK(foundIn({anItem(1, kPlenary, 900, 1300)}).empty());
    ScheduleItem later = anItem(1, kPlenary, 900, 1300);
    later.starts = later.starts.addDays(2);
    later.ends = later.ends.addDays(2);
    CHECK(foundIn({later}) == Found{{ConflictKind::OutsideHours, 1, 1}});
    CHECK(foundIn({later}, EventInfo()).empty()); // no days, no hours to keep
}

TEST_CASE("an evening that ends at midnight or after it is one day of the event", "[schedule]")
{
    EventInfo event = twoDays();
    event.days = {{QDate(2021, 9, 21), QTime(18, 0), QTime(0, 0)}};
    ScheduleItem evening = anItem(1, kPlenary, 2200, 2330);
    evening.ends = QDateTime(QDate(2021, 9, 22), QTime(0, 0), kZone);
    CHECK(foundIn({evening}, event).empty());
    evening.ends = evening.ends.addSecs(60);
    CHECK(foundIn({evening}, event) == Found{{ConflictKind::OutsideHours, 1, 1}});
}

TEST_CASE("hours are the event's, wherever the moment was typed", "[schedule]")
{
    ScheduleItem item = anItem(1, kPlenary, 900, 1300);
    item.starts = item.starts.toTimeZone(QTimeZone("Asia/Irkutsk"));
    item.ends = item.ends.toUTC();
    CHECK(foundIn({item}).empty());
}
