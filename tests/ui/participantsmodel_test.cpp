// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/changejournal.h"
#include "core/imports/imports.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/waiting.h"
#include "ui/models/participantsmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <algorithm>
#include <random>

using namespace samovar;
using namespace samovar::test;

namespace {

Participant person(const QString &surname, const QString &given, const QString &email = {})
{
    Participant made;
    made.surname = surname;
    made.given = given;
    made.email = email;
    return made;
}

ParticipantIds shownIds(const ParticipantsModel &model)
{
    ParticipantIds ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.push_back(ParticipantId{model.index(row, 0).data(ParticipantsModel::IdRole).toLongLong()});
    return ids;
}

ParticipantIds storedIds(const PageFixture &fixture, const ParticipantsModel &model)
{
    auto ids = fixture.workspace->participants().ids(model.filter(), model.order());
    REQUIRE(ids.ok());
    return *std::move(ids);
}

QString nameIn(const ParticipantsModel &model, int row)
{
    return model.index(row, ParticipantsModel::columnOf(u"name")).data().toString();
}

void waitUntilComplete(const ParticipantsModel &model)
{
    REQUIRE(waitFor([&] { return model.isComplete(); }));
}

} // namespace

TEST_CASE("ids that two lists don't share are found wherever they stand", "[participantsmodel]")
{
    const auto list = [](std::initializer_list<qint64> values) {
        ParticipantIds ids;
        for (const qint64 value : values)
            ids.push_back(ParticipantId{value});
        return ids;
    };
    const ParticipantIds rows = list({7, 3, 9, 1});
    CHECK(rowsOf(rows, list({1, 3, 100})) == std::vector<int>{1, 3});
    CHECK(oneRangeMissing(rows, IdSet(list({7, 1}))) == RowRange{1, 2});
    CHECK(oneRangeMissing(rows, IdSet(list({3, 1}))) == std::nullopt); // 7 and 9 stand apart
    CHECK(oneRangeMissing(rows, IdSet(rows)) == std::nullopt);
    const IdSet huge(list({5, qint64{1} << 60}));
    CHECK(huge.contains(ParticipantId{qint64{1} << 60}));
    CHECK(huge.ids() == list({5, qint64{1} << 60}));
    CHECK(IdSet(list({9, 1, 3, 9})).ids() == list({1, 3, 9}));
    CHECK(!huge.contains(ParticipantId{6}));
}

TEST_CASE("the sample's people are all there when the table opens, in Russian order", "[participantsmodel]")
{
    const PageFixture fixture(true);
    const ParticipantsModel model(*fixture.workspace);
    CHECK(model.rowCount() == 60);
    CHECK(model.isComplete());
    CHECK(shownIds(model) == storedIds(fixture, model));
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += nameIn(model, row);
    CHECK(names.count(QString()) == 0);
}

TEST_CASE("an added, renamed or removed person stands where the order wants it, and undo brings all back",
          "[participantsmodel]")
{
    PageFixture fixture(false);
    Participants &people = fixture.workspace->participants();
    for (const char *surname : {"Белова", "Ёлкина", "Егорова", "Яшина"})
        REQUIRE(people.add(person(QString::fromUtf8(surname), QStringLiteral("Анна"))).ok());
    ParticipantsModel model(*fixture.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(nameIn(model, 1) == QStringLiteral("Егорова Анна"));
    CHECK(nameIn(model, 2) == QStringLiteral("Ёлкина Анна"));

    const QPersistentModelIndex marked = model.index(0, 0); // Белова
    auto renamed = people.participant(model.idAt(0));
    REQUIRE(renamed.ok());
    renamed->surname = QStringLiteral("Юдина");
    REQUIRE(people.update(*renamed).ok());
    CHECK(nameIn(model, 2) == QStringLiteral("Юдина Анна"));
    CHECK(marked.row() == 2); // whoever was selected still is

    REQUIRE(people.add(person(QStringLiteral("Громова"), QStringLiteral("Вера"))).ok());
    CHECK(nameIn(model, 0) == QStringLiteral("Громова Вера"));
    const ParticipantId gone = model.idAt(1);
    REQUIRE(people.remove(std::array{gone}).ok());
    CHECK(model.rowOf(gone) == -1);
    CHECK(model.rowCount() == 4);
    for (int i = 0; i < 3; ++i)
        REQUIRE(fixture.workspace->journal().undo().ok());
    CHECK(nameIn(model, 0) == QStringLiteral("Белова Анна"));
    CHECK(nameIn(model, 1) == QStringLiteral("Егорова Анна"));
    CHECK(model.rowCount() == 4);
    CHECK(marked.row() == 0);
}

TEST_CASE("the model keeps its promises under random adding, editing, removing, searching, undo and redo",
          "[participantsmodel]")
{
    PageFixture fixture(true);
    Participants &people = fixture.workspace->participants();
    ParticipantsModel model(*fixture.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const unsigned seed = 20210921;
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    QPersistentModelIndex marked = model.index(5, 0);
    ParticipantId markedId = model.idAt(5);

    for (int step = 0; step < 150; ++step) {
        const int row = model.rowCount() > 0 ? upTo(model.rowCount()) : -1;
        switch (upTo(7)) {
        case 0:
            REQUIRE(people
                        .add(person(QString(QChar(u'А' + upTo(32))) + QString::number(step),
                                    QStringLiteral("Новый")))
                        .ok());
            break;
        case 1:
            if (auto one = people.participant(model.idAt(row)); one) {
                one->surname = QChar(u'А' + upTo(32)) + one->surname;
                REQUIRE(people.update(*one).ok());
            }
            break;
        case 2:
            if (row >= 0) {
                ParticipantIds some;
                for (int i = row; i < std::min(model.rowCount(), row + 7); i += 1 + upTo(3))
                    some.push_back(model.idAt(i));
                REQUIRE(people.remove(some).ok());
            }
            break;
        case 3:
            static_cast<void>(fixture.workspace->journal().undo().ok());
            break;
        case 4:
            static_cast<void>(fixture.workspace->journal().redo().ok());
            break;
        case 5:
            model.setFilter({upTo(2) == 0 ? QString() : QString(QChar(u'а' + upTo(32))), {}, {}, false});
            break;
        default:
            model.sort(upTo(model.columnCount()), upTo(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        }
        REQUIRE(shownIds(model) == storedIds(fixture, model));
        // A marked row follows its person, and is lost only with her.
        CHECK((!marked.isValid() || model.idAt(marked.row()) == markedId));
        if (!marked.isValid() && model.rowCount() > 0) {
            const int other = upTo(model.rowCount());
            marked = model.index(other, 1);
            markedId = model.idAt(other);
        }
    }
}

TEST_CASE("a cell that is edited is stored as one step, and an equal value makes none", "[participantsmodel]")
{
    PageFixture fixture(true);
    ParticipantsModel model(*fixture.workspace);
    const auto steps = [&] { return fixture.workspace->journal().steps().valueOr({}).size(); };
    const auto before = steps();
    const QModelIndex city = model.index(3, ParticipantsModel::columnOf(u"city"));
    const QString old = city.data().toString();
    CHECK(model.setData(city, old));
    CHECK(steps() == before);
    CHECK(model.setData(city, QStringLiteral("Зея")));
    CHECK(steps() == before + 1);
    CHECK(city.data().toString() == QStringLiteral("Зея"));
    REQUIRE(fixture.workspace->journal().undo().ok());
    CHECK(city.data().toString() == old);
    CHECK(!model.setData(model.index(3, ParticipantsModel::columnOf(u"registered")), QStringLiteral("now")));
}

TEST_CASE("a paused model shows what it holds and catches up afterwards", "[participantsmodel]")
{
    PageFixture fixture(true);
    ParticipantsModel model(*fixture.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString first = nameIn(model, 0);
    model.setPaused(true);
    REQUIRE(fixture.workspace->participants().remove(std::array{model.idAt(0), model.idAt(1)}).ok());
    CHECK(model.rowCount() == 60);
    CHECK(nameIn(model, 0) == first);
    CHECK(!model.flags(model.index(0, ParticipantsModel::columnOf(u"email"))).testFlag(Qt::ItemIsEditable));
    model.setFilter({QStringLiteral("а"), {}, {}, false});
    CHECK(model.rowCount() == 60);
    model.setPaused(false);
    CHECK(shownIds(model) == storedIds(fixture, model));
}

TEST_CASE("of many people the first rows are there at once and all the others follow", "[participantsmodel]")
{
    PageFixture fixture(false);
    const int count = ParticipantsModel::kSmall + 500;
    fixture.importMany(count);
    ParticipantsModel model(*fixture.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == ParticipantsModel::kSmall + 1);
    CHECK(!nameIn(model, 0).isEmpty());
    CHECK(!model.isComplete());
    CHECK(!model.total().has_value()); // nobody waits for the counting
    waitUntilComplete(model);
    CHECK(model.rowCount() == count);
    CHECK(model.total() == count);
    CHECK(shownIds(model) == storedIds(fixture, model));
    CHECK(!nameIn(model, count - 1).isEmpty());

    SECTION("a search shows what it has found so far, then everything")
    {
        QList<int> rowsAtReset;
        QObject::connect(&model, &QAbstractItemModel::modelReset, &model,
                         [&] { rowsAtReset += model.rowCount(); });
        model.setFilter({QStringLiteral("many.example"), {}, {}, false});
        waitUntilComplete(model);
        CHECK(rowsAtReset == QList<int>{ParticipantsModel::kFirst});
        CHECK(model.rowCount() == count);
        model.setFilter({QStringLiteral("p4711@many"), {}, {}, false});
        waitUntilComplete(model);
        CHECK(model.rowCount() == 1);
        model.setFilter({});
        waitUntilComplete(model);
        CHECK(model.rowCount() == count);
    }
    SECTION("what can't be found within a frame comes from the worker, and the rows stay until then")
    {
        model.setPatience(std::chrono::milliseconds(0));
        const ParticipantIds before = shownIds(model);
        QList<int> rowsAtReset;
        QObject::connect(&model, &QAbstractItemModel::modelReset, &model,
                         [&] { rowsAtReset += model.rowCount(); });
        model.setFilter({QStringLiteral("many.example"), {}, {}, false});
        CHECK(model.isStale());
        CHECK(shownIds(model) == before);
        waitUntilComplete(model);
        CHECK(!model.isStale());
        CHECK(rowsAtReset == QList<int>{ParticipantsModel::kFirst});
        CHECK(shownIds(model) == storedIds(fixture, model));
    }
    SECTION("a change need not wait for the worker, which begins again after it")
    {
        model.setFilter({QStringLiteral("many.example"), {}, {}, false});
        Participant person;
        person.surname = QStringLiteral("Новая");
        person.email = QStringLiteral("anna@many.example");
        const auto added = fixture.workspace->participants().add(person);
        REQUIRE(added.ok());
        CHECK(!model.isComplete());
        waitUntilComplete(model);
        CHECK(model.rowCount() == count + 1);
        CHECK(model.rowOf(*added) >= 0);
    }
    SECTION("a change that is refused leaves the question to be answered")
    {
        model.setFilter({QStringLiteral("many.example"), {}, {}, false});
        REQUIRE(!fixture.workspace->journal().redo().ok());
        waitUntilComplete(model);
        CHECK(model.rowCount() == count);
    }
    SECTION("removing takes effect at once, undo brings the row back to its place")
    {
        const QPersistentModelIndex marked = model.index(4001, 0);
        const ParticipantId gone = model.idAt(4000);
        REQUIRE(fixture.workspace->participants().remove(std::array{gone}).ok());
        CHECK(model.rowCount() == count - 1);
        CHECK(marked.row() == 4000);
        waitUntilComplete(model);
        REQUIRE(fixture.workspace->journal().undo().ok());
        waitUntilComplete(model);
        CHECK(model.idAt(4000) == gone);
        CHECK(marked.row() == 4001);
    }
    SECTION("an edit that moves nobody is shown at once without asking for the order again")
    {
        const QModelIndex city = model.index(2500, ParticipantsModel::columnOf(u"city"));
        CHECK(city.data().toString().isEmpty());
        CHECK(model.setData(city, QStringLiteral("Зея")));
        CHECK(model.isComplete());
        CHECK(city.data().toString() == QStringLiteral("Зея"));
    }
    SECTION("an edit that moves a person moves the row")
    {
        const ParticipantId last = model.idAt(count - 1);
        const QPersistentModelIndex marked = model.index(count - 1, 0);
        CHECK(model.setData(model.index(count - 1, ParticipantsModel::columnOf(u"surname")),
                            QStringLiteral("Аб")));
        waitUntilComplete(model);
        CHECK(model.idAt(0) == last);
        CHECK(marked.row() == 0);
    }
    SECTION("a newer question wins over an older one")
    {
        model.sort(ParticipantsModel::columnOf(u"email"), Qt::AscendingOrder);
        model.sort(ParticipantsModel::columnOf(u"organisation"), Qt::DescendingOrder);
        waitUntilComplete(model);
        CHECK(model.order() == ParticipantOrder{QStringLiteral("organisation"), true});
        CHECK(shownIds(model) == storedIds(fixture, model));
    }
}
