// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/changebus.h"
#include "core/db/changejournal.h"
#include "core/event/eventdetails.h"
#include "core/letters/letters.h"
#include "core/participants/participants.h"
#include "tests/support/catchqt.h"
#include "tests/support/testevent.h"

#include <QObject>

using namespace samovar;
using namespace samovar::test;

namespace {

Letters &lettersOf(TestEvent &event)
{
    return event.workspace().letters();
}

ParticipantId addPerson(TestEvent &event, const QString &name, const QString &email = {})
{
    const auto id = event.workspace().participants().add(aParticipant(name, email));
    REQUIRE(id);
    return *id;
}

LetterBatch compose(TestEvent &event, const LetterRequest &request)
{
    Progress progress;
    auto batch = lettersOf(event).composeAll(request, progress);
    INFO((batch ? std::string() : batch.error().message.text().toStdString()));
    REQUIRE(batch);
    return *std::move(batch);
}

QList<qint64> idsOf(const QList<ComposedLetter> &letters)
{
    QList<qint64> ids;
    for (const ComposedLetter &letter : letters)
        ids += letter.recipient.value;
    return ids;
}

LetterRequest confirmed()
{
    return {u"registration-confirmed"_qs, u"ru"_qs, std::nullopt, false, {}};
}

} // namespace

TEST_CASE("nearly all of the sample's people can get each letter, in both languages", "[letters]")
{
    TestEvent event(true);
    for (const LetterKind &kind : letterKinds()) {
        for (const QString &language : letterLanguages()) {
            CAPTURE(kind.key, language);
            const auto batch =
                compose(event, {QString::fromLatin1(kind.key), language, std::nullopt, false, {}});
            CHECK(batch.ready.size() + batch.blocked.size() == 60);
            CHECK(batch.ready.size() >= 50);
            for (const ComposedLetter &letter : batch.ready) {
                CHECK_FALSE(letter.body.text.contains(u"{{"_qs));
                CHECK_FALSE(letter.body.text.contains(u"\n\n\n"_qs));
            }
        }
    }
}

TEST_CASE("a confirmation needs a name and the event's title, and nothing else", "[letters]")
{
    TestEvent event;
    const ParticipantId maria = addPerson(event, u"Иванова Мария Ивановна"_qs);
    const ParticipantId nameless = addPerson(event, {}, u"who@kedr.example"_qs);
    const LetterBatch batch = compose(event, confirmed());
    CHECK(idsOf(batch.ready) == QList<qint64>{maria.value});
    CHECK(idsOf(batch.blocked) == QList<qint64>{nameless.value});
    CHECK(batch.ready[0].body.text.startsWith(u"Уважаемая Мария Ивановна!"_qs));
    CHECK(batch.ready[0].body.text.contains(u"Мероприятие: Проба\nУчастник: Иванова Мария Ивановна\n\n"_qs));
}

TEST_CASE("a link that the event lacks blocks each letter with that reason", "[letters]")
{
    TestEvent event;
    addPerson(event, u"Иванова Мария Ивановна"_qs);
    addPerson(event, u"Седых Лев Львович"_qs);
    const LetterBatch batch = compose(event, {u"zoom-link"_qs, u"ru"_qs, std::nullopt, false, {}});
    CHECK(batch.ready.isEmpty());
    REQUIRE(batch.blocked.size() == 2);
    for (const ComposedLetter &letter : batch.blocked)
        CHECK(letter.reasonText().contains(u"Zoom"));
}

TEST_CASE("an edited text is one step, and equal texts make none", "[letters]")
{
    TestEvent event;
    ChangeJournal &journal = event.workspace().journal();
    const auto ours = lettersOf(event).letterTemplate(u"zoom-link"_qs, u"ru"_qs);
    REQUIRE(ours);
    CHECK_FALSE(ours->isEdited);
    const qsizetype steps = journal.steps()->size();
    REQUIRE(lettersOf(event).updateTemplate(*ours));
    CHECK(journal.steps()->size() == steps);

    LetterTemplate edited = *ours;
    edited.body = u"{{обращение}} Приходите."_qs;
    REQUIRE(lettersOf(event).updateTemplate(edited));
    REQUIRE(lettersOf(event).updateTemplate(edited));
    CHECK(journal.steps()->size() == steps + 1);
    event.reopen();
    CHECK(lettersOf(event).letterTemplate(u"zoom-link"_qs, u"ru"_qs)->body == edited.body);
    CHECK(lettersOf(event).letterTemplate(u"zoom-link"_qs, u"ru"_qs)->isEdited);
    CHECK_FALSE(lettersOf(event).letterTemplate(u"zoom-link"_qs, u"en"_qs)->isEdited);

    REQUIRE(event.workspace().journal().undo());
    CHECK(*lettersOf(event).letterTemplate(u"zoom-link"_qs, u"ru"_qs) == *ours);
    REQUIRE(event.workspace().journal().redo());
    REQUIRE(lettersOf(event).updateTemplate(*ours));
    CHECK(*lettersOf(event).letterTemplate(u"zoom-link"_qs, u"ru"_qs) == *ours);
}

TEST_CASE("a letter or a language that we do not know is not found", "[letters]")
{
    TestEvent event;
    CHECK(lettersOf(event).letterTemplate(u"greeting"_qs, u"ru"_qs).error().kind == Error::Kind::NotFound);
    CHECK(lettersOf(event).letterTemplate(u"zoom-link"_qs, u"fr"_qs).error().kind == Error::Kind::NotFound);
    Progress progress;
    LetterRequest request = confirmed();
    request.only = ParticipantIds{{4711}};
    const auto batch = lettersOf(event).composeAll(request, progress);
    REQUIRE_FALSE(batch);
    CHECK(batch.error().message.text().contains(u"4711"));
}

TEST_CASE("what was made is kept, and who has none yet is known", "[letters]")
{
    TestEvent event;
    const ParticipantId maria = addPerson(event, u"Иванова Мария Ивановна"_qs);
    const ParticipantId lev = addPerson(event, u"Седых Лев Львович"_qs);
    LetterRequest request = confirmed();
    request.only = ParticipantIds{maria};
    const LetterBatch batch = compose(event, request);
    const qsizetype steps = event.workspace().journal().steps()->size();
    REQUIRE(lettersOf(event).record(batch, {u"Иванова.pdf"_qs}));
    CHECK(event.workspace().journal().steps()->size() == steps);

    const auto produced = lettersOf(event).producedFor(maria);
    REQUIRE(produced);
    REQUIRE(produced->size() == 1);
    CHECK(produced->first() == ProducedLetter{maria, u"registration-confirmed"_qs, u"ru"_qs,
                                              event.clock().now(), batch.ready[0].body.text,
                                              u"Иванова.pdf"_qs});
    CHECK(*lettersOf(event).owed(u"registration-confirmed"_qs) == ParticipantIds{lev});
    CHECK(lettersOf(event).owed(u"zoom-link"_qs)->size() == 2);

    LetterRequest owed = confirmed();
    owed.owedOnly = true;
    CHECK(idsOf(compose(event, owed).ready) == QList<qint64>{lev.value});
    Progress progress;
    const auto letter = lettersOf(event).letterTemplate(u"registration-confirmed"_qs, u"ru"_qs);
    CHECK(*lettersOf(event).counts(*letter, progress) == LetterCounts{1, 0, 1});
}

TEST_CASE("undo does not take back that a letter was made, and keeps the person it was made for", "[letters]")
{
    TestEvent event;
    const ParticipantId maria = addPerson(event, u"Иванова Мария Ивановна"_qs);
    EventInfo info = *event.workspace().event().info();
    info.forum = u"Форум"_qs;
    REQUIRE(event.workspace().event().update(info));
    REQUIRE(lettersOf(event).record(compose(event, confirmed()), {u"Иванова.pdf"_qs}));
    const TableDump before = event.dump();

    ChangeJournal &journal = event.workspace().journal();
    REQUIRE(journal.undo());
    CHECK(lettersOf(event).producedFor(maria)->size() == 1);
    const auto refused = journal.undo();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(lettersOf(event).producedFor(maria)->size() == 1);
    CHECK(event.workspace().participants().participant(maria));
    // Making letters drops nothing that could be redone.
    REQUIRE(lettersOf(event).record(compose(event, confirmed()), {u"Иванова.pdf"_qs}));
    REQUIRE(journal.redo());
    CHECK(event.dump() == before);
    CHECK(event.workspace().verify());
}

TEST_CASE("a person who got a letter is not removed, and it is said why", "[letters]")
{
    TestEvent event;
    const ParticipantId maria = addPerson(event, u"Иванова Мария Ивановна"_qs);
    REQUIRE(lettersOf(event).record(compose(event, confirmed()), {}));
    const TableDump before = event.dump();
    const auto removed = event.workspace().participants().remove(std::span(&maria, 1));
    REQUIRE_FALSE(removed);
    CHECK(removed.error().kind == Error::Kind::Refused);
    CHECK(removed.error().message.text().contains(u"letter"));
    CHECK(event.dump() == before);
}

TEST_CASE("letters that were made are announced to whoever shows them", "[letters]")
{
    TestEvent event;
    addPerson(event, u"Иванова Мария Ивановна"_qs);
    int heard = 0;
    QObject listener;
    QObject::connect(
        &event.workspace().bus(), &ChangeBus::changed, &listener,
        [&heard](const TableChanges &changes) { heard += changes.touches(u"letters"_qs) ? 1 : 0; });
    REQUIRE(lettersOf(event).record(compose(event, confirmed()), {}));
    CHECK(heard == 1);
    REQUIRE(lettersOf(event).record(LetterBatch{}, {}));
    CHECK(heard == 1);
}

TEST_CASE("composing that is cancelled makes nothing", "[letters]")
{
    TestEvent event(true);
    Progress progress;
    progress.cancel();
    const auto batch = lettersOf(event).composeAll(confirmed(), progress);
    REQUIRE_FALSE(batch);
    CHECK(batch.error().kind == Error::Kind::Cancelled);
}

TEST_CASE("a letter for paper has head, day and subject in the letter's language", "[letters]")
{
    TestEvent event(true);
    const LetterBatch batch = compose(event, {u"zoom-link"_qs, u"en"_qs, std::nullopt, false, {}});
    REQUIRE_FALSE(batch.papers.isEmpty());
    const LetterPaper &paper = batch.papers[0];
    CHECK(paper.recipient == batch.ready[0].recipient.value);
    CHECK(paper.text == batch.ready[0].body.text);
    CHECK(paper.head.size() == 2); // the two organisers
    CHECK(paper.date == QString(u"20 September 2021"_qs).replace(u' ', QChar::Nbsp));
    CHECK(paper.pageNumber.startsWith(u"Page"));
    const auto one = lettersOf(event).compose(batch.letter, batch.ready[0].recipient);
    REQUIRE(one);
    CHECK(*lettersOf(event).paper(batch.letter, *one) == paper);
}
