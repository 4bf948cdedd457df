// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The overview's numbers are those of a naive look at everybody, and each opens exactly its people.
#include "core/base/textfold.h"
#include "core/event/eventdetails.h"
#include "core/imports/imports.h"
#include "core/overview/overview.h"
#include "core/schedule/schedule.h"
#include "core/tracks/tracks.h"
#include "tests/support/catchqt.h"
#include "tests/support/testevent.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <functional>
#include <iterator>
#include <random>

using namespace samovar;
using namespace samovar::test;

namespace {

using Passes = std::function<bool(const Participant &)>;

/// The sample with people of both sources, typed ones, some in tracks, some with letters.
class CountedEvent {
public:
    explicit CountedEvent(unsigned seed) : m_event(true), m_random(seed)
    {
        for (const char *name : {"samples/googleforms_sheets_ru.csv", "samples/leaderid_participants.csv"}) {
            ImportSource source;
            source.path = dataPath(QString::fromLatin1(name));
            Progress progress;
            REQUIRE(workspace().imports().apply({source}, progress).ok());
        }
        addTyped();
        seatSome();
        writeSome();
        readEverybody();
    }

    Workspace &workspace() { return m_event.workspace(); }
    [[nodiscard]] const std::vector<Participant> &everybody() const { return m_everybody; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] bool hasLetter(ParticipantId id) const { return m_written.contains(id.value); }

    [[nodiscard]] ParticipantIds naively(const Passes &passes) const
    {
        ParticipantIds ids;
        for (const Participant &person : m_everybody) {
            if (passes(person))
                ids.push_back(person.id);
        }
        return ids;
    }
    /// The number is right and opens these people and no others, in every way they are asked for.
    void checkOpens(qint64 count, const ParticipantFilter &filter, const Passes &passes)
    {
        const Participants &people = workspace().participants();
        const ParticipantIds expected = naively(passes);
        CHECK(count == std::ssize(expected));
        CHECK(*people.ids(filter, {}) == expected);
        CHECK(*people.count(filter) == std::ssize(expected));
        checkOrders(filter, expected);
    }

private:
    void checkOrders(const ParticipantFilter &filter, const ParticipantIds &expected)
    {
        const Participants &people = workspace().participants();
        const auto first = std::min<qint64>(3, std::ssize(expected));
        CHECK(*people.ids(filter, {}, 3) == ParticipantIds(expected.begin(), expected.begin() + first));
        ParticipantIds byId = expected;
        std::sort(byId.begin(), byId.end());
        CHECK(*people.ids(filter, {{}, false}) == byId);
    }

    [[nodiscard]] unsigned upTo(unsigned most) { return static_cast<unsigned>(m_random()) % most; }

    void addTyped()
    {
        for (int i = 0; i < 40; ++i) {
            Participant typed = aParticipant(QStringLiteral("Набранова%1 Анна").arg(i));
            // Around midnight in Moscow and around the end of registration.
            typed.registeredAt = QDateTime(QDate(2021, 9, 10), QTime(20, 58), QTimeZone::utc())
                                     .addSecs(qint64{upTo(10)} * 86400 + upTo(300));
            typed.category = upTo(2) == 0 ? QString() : QStringLiteral("Спикер %1").arg(upTo(3));
            REQUIRE(workspace().participants().add(typed).ok());
        }
    }

    void seatSome()
    {
        const auto tracks = *workspace().tracks().all();
        for (const ParticipantId id : *workspace().participants().ids({}, {})) {
            const auto number = static_cast<qsizetype>(upTo(static_cast<unsigned>(tracks.size()) + 2));
            if (number < tracks.size())
                REQUIRE(workspace().tracks().seat(std::span(&id, 1), tracks[number].id).ok());
        }
    }

    void writeSome()
    {
        LetterRequest request;
        request.key = QStringLiteral("registration-confirmed");
        request.only.emplace();
        for (const ParticipantId id : *workspace().participants().ids({}, {{}, false})) {
            if (upTo(4) == 0)
                request.only->push_back(id);
        }
        Progress progress;
        const auto batch = workspace().letters().composeAll(request, progress);
        REQUIRE(batch.ok());
        REQUIRE(workspace().letters().record(*batch, {}).ok());
        for (const ComposedLetter &letter : batch->ready)
            m_written.insert(letter.recipient.value);
    }

    void readEverybody()
    {
        m_zone = workspace().event().info()->zone;
        m_everybody = *workspace().participants().byIds(*workspace().participants().ids({}, {}));
    }

    TestEvent m_event;
    std::mt19937 m_random;
    std::vector<Participant> m_everybody;
    QSet<qint64> m_written;
    QTimeZone m_zone;
};

QString sourcesOf(const Participant &person)
{
    return person.sources.isEmpty() ? QStringLiteral("hand") : person.sources.join(u',');
}

QDate dayOf(const Participant &person, const QTimeZone &zone)
{
    return person.registeredAt ? person.registeredAt->toTimeZone(zone).date() : QDate();
}

qint64 sumOf(const QList<ValueCount> &counts)
{
    qint64 sum = 0;
    for (const ValueCount &one : counts)
        sum += one.count;
    return sum;
}

} // namespace

TEST_CASE("every number of the overview is right and opens exactly its people", "[overview]")
{
    const unsigned seed = std::random_device()();
    CAPTURE(seed);
    CountedEvent event(seed);
    const auto counted = event.workspace().overview().counts();
    REQUIRE(counted.ok());
    const OverviewCounts &counts = *counted;
    event.checkOpens(counts.people, {}, [](const Participant &) { return true; });

    ParticipantFilter late;
    late.lateOnly = true;
    event.checkOpens(counts.late, late, [](const Participant &person) { return person.late; });

    REQUIRE(!counts.days.isEmpty());
    qint64 dated = 0;
    for (const DayCount &day : counts.days) {
        INFO(day.day.toString(Qt::ISODate).toStdString());
        ParticipantFilter filter;
        filter.registered = registeredSpan(day.day, day.day, event.zone());
        event.checkOpens(day.count, filter,
                         [&](const Participant &person) { return dayOf(person, event.zone()) == day.day; });
        CHECK(day.count > 0);
        dated += day.count;
    }
    ParticipantFilter undated;
    undated.registered = RegisteredSpan();
    event.checkOpens(counts.undated, undated, [](const Participant &person) { return !person.registeredAt; });
    CHECK(dated + counts.undated == counts.people);

    for (const ValueCount &source : counts.sources) {
        INFO(source.value.toStdString());
        ParticipantFilter filter;
        filter.onlySources = source.value;
        event.checkOpens(source.count, filter,
                         [&](const Participant &person) { return sourcesOf(person) == source.value; });
    }
    CHECK(sumOf(counts.sources) == counts.people);

    for (const ValueCount &category : counts.categories) {
        INFO(category.value.toStdString());
        ParticipantFilter filter;
        filter.category = category.value;
        filter.uncategorised = category.value.isEmpty();
        event.checkOpens(category.count, filter,
                         [&](const Participant &person) { return person.category == category.value; });
    }
    CHECK(sumOf(counts.categories) == counts.people);
    CHECK(counts.categories.constLast().value.isEmpty());
}

TEST_CASE("every number of tracks and letters opens exactly its people", "[overview]")
{
    const unsigned seed = std::random_device()();
    CAPTURE(seed);
    CountedEvent event(seed);
    const OverviewCounts counts = *event.workspace().overview().counts();
    qint64 seated = 0;
    for (const TrackTally &tally : counts.tracks) {
        INFO(tally.track.title.toStdString());
        ParticipantFilter inTrack;
        inTrack.track = tally.track.id;
        event.checkOpens(tally.assigned, inTrack,
                         [&](const Participant &person) { return person.track == tally.track.title; });
        seated += tally.assigned;
        const auto trackCounts = *event.workspace().tracks().counts();
        const auto count = std::find_if(trackCounts.begin(), trackCounts.end(),
                                        [&](const auto &one) { return one.track == tally.track.id; });
        for (int rank = 1; rank <= 3; ++rank) {
            ParticipantFilter chose;
            chose.choice = TrackChoice{tally.track.id, rank};
            event.checkOpens(count->choices.at(static_cast<size_t>(rank - 1)), chose,
                             [&](const Participant &person) {
                                 return person.preferences.value(rank - 1) == tally.track.title;
                             });
        }
    }
    ParticipantFilter without;
    without.track = TrackId();
    event.checkOpens(counts.withoutTrack, without,
                     [](const Participant &person) { return person.track.isEmpty(); });
    CHECK(seated + counts.withoutTrack == counts.people);

    REQUIRE(counts.letters.size() == std::ssize(letterKinds()));
    for (const LetterTally &tally : counts.letters) {
        INFO(tally.key.toStdString());
        const bool isWritten = tally.key == QStringLiteral("registration-confirmed");
        ParticipantFilter filter;
        filter.letter = LetterMark{tally.key, true};
        event.checkOpens(tally.made, filter,
                         [&](const Participant &person) { return isWritten && event.hasLetter(person.id); });
        filter.letter->isMade = false;
        event.checkOpens(tally.owed, filter, [&](const Participant &person) {
            return !isWritten || !event.hasLetter(person.id);
        });
    }
    const auto composed = event.workspace().overview().letterCounts(Progress());
    REQUIRE(composed.ok());
    for (qsizetype kind = 0; kind < counts.letters.size(); ++kind) {
        CHECK(composed->at(kind).done == counts.letters[kind].made);
        CHECK(composed->at(kind).ready + composed->at(kind).blocked == counts.letters[kind].owed);
    }
}

TEST_CASE("several filters and words together let pass who passes each of them", "[participants]")
{
    const unsigned seed = std::random_device()();
    CAPTURE(seed);
    CountedEvent event(seed);
    const auto tracks = *event.workspace().tracks().all();
    const QDate middle(2021, 9, 12);
    std::mt19937 random(seed);
    for (int round = 0; round < 200; ++round) {
        ParticipantFilter filter;
        QList<Passes> all;
        const auto maybe = [&](const auto &change, const Passes &passes) {
            if (random() % 3 == 0) {
                change();
                all += passes;
            }
        };
        const Track &track = tracks[static_cast<qsizetype>(random() % static_cast<unsigned>(tracks.size()))];
        maybe([&] { filter.track = track.id; }, [=](const auto &one) { return one.track == track.title; });
        maybe(
            [&] {
                filter.choice = TrackChoice{track.id, 1};
            },
            [=](const auto &one) { return one.preferences.value(0) == track.title; });
        maybe([&] { filter.registered = registeredSpan(middle, middle.addDays(3), event.zone()); },
              [&](const auto &one) {
                  const QDate day = dayOf(one, event.zone());
                  return day >= middle && day <= middle.addDays(3);
              });
        maybe([&] { filter.source = QStringLiteral("leader-id"); },
              [](const auto &one) { return one.sources.contains(QStringLiteral("leader-id")); });
        maybe(
            [&] {
                filter.letter = LetterMark{QStringLiteral("registration-confirmed"), false};
            },
            [&](const auto &one) { return !event.hasLetter(one.id); });
        maybe([&] { filter.text = QStringLiteral("ова"); },
              [](const auto &one) {
                  return (searchFold(one.fullName()) + u'\n' + emailFold(one.email) + u'\n' +
                          searchFold(one.organisation))
                      .contains(QStringLiteral("ова"));
              });
        const ParticipantIds expected = event.naively([&](const Participant &person) {
            return std::all_of(all.begin(), all.end(), [&](const Passes &passes) { return passes(person); });
        });
        REQUIRE(*event.workspace().participants().ids(filter, {}) == expected);
        REQUIRE(*event.workspace().participants().count(filter) == std::ssize(expected));
    }
}

TEST_CASE("a day lasts from midnight to midnight of the event's zone, also where clocks are moved",
          "[overview]")
{
    TestEvent event;
    EventInfo info = *event.workspace().event().info();
    info.zone = QTimeZone("America/Sao_Paulo"); // 2017-10-15 began at 01:00
    REQUIRE(event.workspace().event().update(info).ok());
    const auto add = [&](const QDateTime &at) {
        Participant person = aParticipant(QStringLiteral("Ким Ян"));
        person.registeredAt = at;
        REQUIRE(event.workspace().participants().add(person).ok());
    };
    const QDateTime begin = QDate(2017, 10, 15).startOfDay(info.zone).toUTC();
    add(begin.addSecs(-1));
    add(begin);
    add(begin.addSecs(qint64{23} * 3600 - 1)); // the last second of a day of 23 hours
    add(begin.addSecs(qint64{23} * 3600));
    const OverviewCounts counts = *event.workspace().overview().counts();
    CHECK(counts.days ==
          QList<DayCount>{{QDate(2017, 10, 14), 1}, {QDate(2017, 10, 15), 2}, {QDate(2017, 10, 16), 1}});
}

TEST_CASE("counting that is cancelled says so", "[overview]")
{
    TestEvent event(true);
    Progress progress;
    progress.cancel();
    const auto counts = event.workspace().overview().counts(&progress);
    REQUIRE(!counts.ok());
    CHECK(counts.error().kind == Error::Kind::Cancelled);
}

TEST_CASE("the overview counts the schedule's conflicts", "[overview]")
{
    TestEvent event(true);
    CHECK(event.workspace().overview().counts()->conflicts == 0);
    Schedule &schedule = event.workspace().schedule();
    ScheduleItem twin = schedule.items()->constFirst();
    twin.id = {};
    REQUIRE(schedule.add(twin).ok());
    CHECK(event.workspace().overview().counts()->conflicts == schedule.conflicts()->size());
    CHECK(event.workspace().overview().counts()->conflicts > 0);
}
