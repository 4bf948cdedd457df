// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/changejournal.h"
#include "core/letters/letters.h"
#include "tests/support/catchqt.h"
#include "tests/support/testevent.h"

#include <QFile>

using namespace samovar;
using namespace samovar::test;

namespace {

const QString kConfirmed = u"registration-confirmed"_qs;

ParticipantId someone(TestEvent &event, const QString &name, const QString &email = {})
{
    const auto id = event.workspace().participants().add(aParticipant(name, email));
    REQUIRE(id);
    return *id;
}

LetterRequest forAll()
{
    return {kConfirmed, u"ru"_qs, std::nullopt, false, {QString(), false}};
}

PutOnPaper onlyFirst(qsizetype count, const std::optional<Error> &failure)
{
    return [count, failure](const QList<LetterPaper> &letters, Progress &) {
        PaperOutcome outcome;
        for (qsizetype i = 0; i < std::min(count, letters.size()); ++i) {
            outcome.whole += i;
            outcome.files += letters[i].name;
        }
        outcome.failure = failure;
        return outcome;
    };
}

} // namespace

TEST_CASE("a survey says for everybody by name what the counts say of all", "[letters]")
{
    TestEvent event;
    const ParticipantId lev = someone(event, u"Седых Лев Львович"_qs);
    const ParticipantId anna = someone(event, u"Орлова Анна Петровна"_qs);
    const ParticipantId nameless = someone(event, {}, u"who@kedr.example"_qs);
    Letters &letters = event.workspace().letters();
    Progress progress;
    LetterRequest request = forAll();
    request.only = ParticipantIds{lev};
    REQUIRE(letters.make(request, onlyFirst(1, std::nullopt), progress));
    const auto letter = *letters.letterTemplate(kConfirmed, u"ru"_qs);
    const auto survey = letters.survey(letter, progress);
    REQUIRE(survey);
    REQUIRE(survey->people == *event.workspace().participants().ids({}, {}));
    for (size_t i = 0; i < survey->people.size(); ++i) {
        const ParticipantId id = survey->people[i];
        const LetterState expected = id == lev        ? LetterState::Again
                                     : id == nameless ? LetterState::Blocked
                                                      : LetterState::Ready;
        CHECK(survey->states[i] == expected);
    }
    CHECK(survey->counts == LetterCounts{1, 1, 1});
    CHECK(survey->again == 1);
    CHECK(survey->counts == *letters.counts(letter, progress));
    CHECK(*letters.owed(kConfirmed, {QString(), false}) == ParticipantIds{anna, nameless});
    progress.cancel();
    CHECK(letters.survey(letter, progress).error().kind == Error::Kind::Cancelled);
}

TEST_CASE("letters that came out before the end are kept as made, and the others are not", "[letters]")
{
    TestEvent event;
    for (const char *name : {"Орлова Анна", "Седых Лев", "Иванова Мария"})
        someone(event, QString::fromUtf8(name));
    Letters &letters = event.workspace().letters();
    Progress progress;
    const Error cancelled{Error::Kind::Cancelled, Message::verbatim(u"Хватит"_qs), {}};
    const auto half = letters.make(forAll(), onlyFirst(2, cancelled), progress);
    REQUIRE_FALSE(half);
    CHECK(half.error().message.text() == u"Хватит");
    CHECK(letters.producedFor({1})->first().file == u"Орлова Анна");
    CHECK(*letters.owed(kConfirmed) == ParticipantIds{{3}});

    LetterRequest rest = forAll();
    rest.owedOnly = true;
    const auto made = letters.make(rest, onlyFirst(5, std::nullopt), progress);
    REQUIRE(made);
    CHECK(made->produced == 1);
    CHECK(made->files == QStringList{u"Иванова Мария"_qs});
    CHECK(letters.make(rest, onlyFirst(5, std::nullopt), progress)->produced == 0);
    CHECK(event.number("SELECT count(*) FROM letters") == 3);
}

TEST_CASE("nothing is put on paper that could not be noted as made", "[letters]")
{
    TestEvent event;
    someone(event, u"Орлова Анна"_qs);
    event.close();
    REQUIRE(QFile::setPermissions(event.path(), QFile::ReadOwner));
    const Clock &clock = event.clock();
    auto opened = Workspace::open(event.path(), clock);
    REQUIRE(opened);
    if (!(*opened)->isReadOnly())
        return; // root may write whatever the permissions say
    Progress progress;
    bool isPut = false;
    const auto put = [&isPut](const QList<LetterPaper> &, Progress &) {
        isPut = true;
        return PaperOutcome();
    };
    const auto made = (*opened)->letters().make(forAll(), put, progress);
    REQUIRE_FALSE(made);
    CHECK(made.error().kind == Error::Kind::ReadOnly);
    CHECK_FALSE(isPut);
}
