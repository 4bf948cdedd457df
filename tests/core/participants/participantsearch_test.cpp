// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Searching many people: whatever way the search takes, it finds what a naive look at everybody finds.
#include "core/base/progress.h"
#include "core/base/textfold.h"
#include "core/db/database.h"
#include "core/db/dberror.h"
#include "core/imports/imports.h"
#include "core/participants/participants.h"
#include "core/tracks/tracks.h"
#include "tests/support/catchqt.h"
#include "tests/support/testevent.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <random>
#include <span>

using namespace samovar;
using namespace samovar::test;

namespace {

constexpr int kPeople = 6000;

/// Rare and common words, at the head of an order and at its end, empty organisations first.
QByteArray manyAnswers(unsigned seed, int people = kPeople)
{
    const QStringList surnames{QStringLiteral("Абрамов"), QStringLiteral("Ёлкин"), QStringLiteral("Медведев"),
                               QStringLiteral("Яковлев")};
    const QStringList places{QString(), QStringLiteral("Библиотека №"), QStringLiteral("Музей «Чайник»"),
                             QStringLiteral("Q")};
    std::mt19937 random(seed);
    QByteArray csv = "Отметка времени,Адрес электронной почты,\"Фамилия, имя, отчество\",Место работы\n";
    for (int i = 0; i < people; ++i) {
        const bool isRare = i % 1500 == 7;
        const auto pick = [&](const QStringList &list, int common) {
            const int die = static_cast<int>(random() % 100);
            return list[die < common ? 1 : static_cast<int>(random() % static_cast<unsigned>(list.size()))];
        };
        csv += QStringLiteral("%1.09.2021 10:%2:%3,p%4@many.example,%5%6 %7,%8\n")
                   .arg(6 + i % 14, 2, 10, QLatin1Char('0'))
                   .arg(i / 60 % 60, 2, 10, QLatin1Char('0'))
                   .arg(i % 60, 2, 10, QLatin1Char('0'))
                   .arg(i)
                   .arg(isRare ? QStringLiteral("Щюрин") : pick(surnames, 3))
                   .arg(QString(static_cast<int>(random() % 3), u'z'))
                   .arg(i % 2 == 0 ? QStringLiteral("Иван Ильич") : QStringLiteral("Пётр"))
                   .arg(pick(places, 40) + (i % 4 == 0 ? QString::number(i % 97) : QString()))
                   .toUtf8();
    }
    return csv;
}

ParticipantIds walked(const Participants &people, const ParticipantFilter &filter,
                      const ParticipantOrder &order, qint64 most)
{
    ParticipantIds ids;
    REQUIRE(people
                .forEach(filter, order,
                         [&](const Participant &person) {
                             ids.push_back(person.id);
                             return std::ssize(ids) < most;
                         })
                .ok());
    return ids;
}

bool matches(const Participant &person, const ParticipantFilter &filter)
{
    const QString lines = searchFold(person.fullName()) + u'\n' + emailFold(person.email) + u'\n' +
                          digitsOf(person.phone) + u'\n' + searchFold(person.organisation);
    const QStringList words = searchFold(filter.text).split(u' ', Qt::SkipEmptyParts);
    const bool hasWords =
        std::all_of(words.begin(), words.end(), [&](const QString &word) { return lines.contains(word); });
    return hasWords && (!filter.lateOnly || person.late) &&
           (filter.source.isEmpty() || person.sources.contains(filter.source));
}

ParticipantIds naively(const std::vector<Participant> &everybody, const ParticipantFilter &filter)
{
    ParticipantIds ids;
    for (const Participant &person : everybody) {
        if (matches(person, filter))
            ids.push_back(person.id);
    }
    return ids;
}

} // namespace

TEST_CASE("searching thousands finds what a naive look at everybody finds, in every order", "[participants]")
{
    TestEvent event(true);
    const unsigned seed = std::random_device()();
    CAPTURE(seed);
    ImportSource source;
    source.path = event.write(QStringLiteral("many.csv"), manyAnswers(seed));
    Progress progress;
    REQUIRE(event.workspace().imports().apply({source}, progress).ok());
    const Participants &people = event.workspace().participants();
    REQUIRE(*people.count() == kPeople + 60);

    for (const ParticipantOrder &order :
         {ParticipantOrder{}, ParticipantOrder{QStringLiteral("name"), true}, ParticipantOrder{{}, false},
          ParticipantOrder{{}, true}, ParticipantOrder{QStringLiteral("organisation"), false}}) {
        const auto everybody = people.byIds(*people.ids({}, order));
        REQUIRE(everybody.ok());
        for (const bool lateOnly : {false, true}) {
            for (const char16_t *text : {u"",        u"а",     u"щ",         u"q",     u"%",
                                         u"я",       u"ов",    u"щю",        u"ик",    u"zz",
                                         u"юрин",    u"абрам", u"яковлев",   u"елкин", u"библиотека",
                                         u"чайник»", u"ов ив", u"мед zz",    u"щ q",   u"many.example",
                                         u"p4711@",  u"№ 7",   u"неттакого", u"яю"}) {
                const ParticipantFilter filter{QString::fromUtf16(text), {}, {}, lateOnly};
                INFO(filter.text.toStdString() << " in order " << order.field.toStdString());
                const ParticipantIds expected = naively(*everybody, filter);
                REQUIRE(*people.ids(filter, order) == expected);
                REQUIRE(*people.count(filter) == std::ssize(expected));
                for (const qint64 limit : {1, 20, 100, 3000}) {
                    const auto first = std::min<qint64>(limit, std::ssize(expected));
                    REQUIRE(*people.ids(filter, order, limit) ==
                            ParticipantIds(expected.begin(), expected.begin() + first));
                }
            }
        }
    }
}

TEST_CASE("filters that let tens of thousands pass find them all, in every order", "[participants]")
{
    constexpr int kMany = 21'000; // more than are fetched by an index and sorted
    TestEvent event;
    ImportSource source;
    source.path = event.write(QStringLiteral("many.csv"), manyAnswers(11, kMany));
    Progress progress;
    REQUIRE(event.workspace().imports().apply({source}, progress).ok());
    const Participants &people = event.workspace().participants();
    Track track;
    track.title = QStringLiteral("Все");
    const TrackId id = *event.workspace().tracks().add(track);
    const ParticipantIds everybody = *people.ids({}, {{}, false});
    REQUIRE(everybody.size() == kMany);
    REQUIRE(event.workspace().tracks().seat(std::span(everybody).first(kMany - 500), id).ok());
    ParticipantFilter inTrack;
    inTrack.track = id;
    ParticipantFilter owed;
    owed.letter = LetterMark{QStringLiteral("zoom-link"), false};
    ParticipantFilter byForm;
    byForm.onlySources = QStringLiteral("google-forms");
    for (const ParticipantOrder &order :
         {ParticipantOrder{}, ParticipantOrder{QStringLiteral("name"), true}, ParticipantOrder{{}, true}}) {
        const ParticipantIds all = *people.ids({}, order);
        ParticipantIds seated;
        std::copy_if(all.begin(), all.end(), std::back_inserter(seated),
                     [&](ParticipantId one) { return one < everybody[kMany - 500]; });
        CHECK(*people.ids(owed, order) == all);
        CHECK(*people.ids(byForm, order) == all);
        CHECK(*people.ids(inTrack, order) == seated);
        CHECK(*people.count(inTrack) == std::ssize(seated));
        CHECK(*people.ids(inTrack, order, 40) == ParticipantIds(seated.begin(), seated.begin() + 40));
    }
}

TEST_CASE("walking thousands meets everybody once, in order, and stops where it is told to", "[participants]")
{
    TestEvent event(true);
    ImportSource source;
    source.path = event.write(QStringLiteral("many.csv"), manyAnswers(7));
    Progress progress;
    REQUIRE(event.workspace().imports().apply({source}, progress).ok());
    const Participants &people = event.workspace().participants();
    for (const ParticipantFilter &filter :
         {ParticipantFilter{}, ParticipantFilter{QStringLiteral("библиотека"), {}, {}, false},
          ParticipantFilter{QStringLiteral("щюрин"), {}, {}, false}}) {
        for (const ParticipantOrder &order :
             {ParticipantOrder{}, ParticipantOrder{QStringLiteral("organisation"), true}}) {
            const ParticipantIds all = *people.ids(filter, order);
            REQUIRE(!all.empty());
            REQUIRE(walked(people, filter, order, qint64{kPeople} * 2) == all);
            const auto some = std::min<qint64>(1500, std::ssize(all));
            REQUIRE(walked(people, filter, order, some) == ParticipantIds(all.begin(), all.begin() + some));
        }
    }
}

TEST_CASE("a search that is cancelled says so and finds nothing", "[participants]")
{
    TestEvent event(true);
    Progress progress;
    progress.cancel();
    const auto ids =
        event.workspace().participants().ids({QStringLiteral("а"), {}, {}, false}, {}, -1, &progress);
    REQUIRE(!ids.ok());
    REQUIRE(ids.error().kind == Error::Kind::Cancelled);
    REQUIRE(event.workspace().participants().ids({QStringLiteral("а"), {}, {}, false}, {}).ok());
}

TEST_CASE("a statement that finds no row stops soon after its progress is cancelled", "[db]")
{
    const TestEvent event;
    const Database database(event.path(), Database::Mode::ReadOnly);
    Progress progress;
    progress.cancelAfter(std::chrono::milliseconds(20));
    const CancelWatch watch(database, &progress);
    // Would count for hours.
    Query query(database, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) "
                          "SELECT i FROM n WHERE i<0");
    bool isInterrupted = false;
    try {
        query.next();
    } catch (const DbError &error) {
        isInterrupted = error.toError().kind == Error::Kind::Cancelled;
    }
    REQUIRE(isInterrupted);
}
