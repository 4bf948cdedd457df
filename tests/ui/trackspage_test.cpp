// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The board of tracks: people are put into tracks by keyboard, tracks are made and changed.
#include "core/db/changejournal.h"
#include "core/tracks/tracks.h"
#include "tests/ui/participantsfixture.h"
#include "tests/ui/waiting.h"
#include "tests/ui/windowfixture.h"
#include "ui/pages/trackspage.h"
#include "ui/tracks/capacitybar.h"
#include "ui/tracks/trackcolumn.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QSpinBox>

using namespace samovar;
using namespace samovar::test;

namespace {

/// The page in a window of its own, on the sample or on an empty event.
class TracksFixture : public PageFixture {
public:
    explicit TracksFixture(bool sample = true) : PageFixture(sample)
    {
        page = std::make_unique<TracksPage>(*context);
        page->resize(1280, 720);
        page->show();
        QApplication::setActiveWindow(page.get());
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }

    [[nodiscard]] QList<Track> tracks() const { return *workspace->tracks().all(); }
    [[nodiscard]] qsizetype steps() const { return workspace->journal().steps().valueOr({}).size(); }
    [[nodiscard]] TrackColumn &column(TrackId id) const
    {
        const QString name =
            id.isValid() ? QStringLiteral("track%1").arg(id.value) : QStringLiteral("withoutTrack");
        auto *found = page->findChild<TrackColumn *>(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] TrackPeople &people(TrackId id) const { return column(id).people(); }
    [[nodiscard]] qint64 assigned(TrackId id) const { return std::ssize(*workspace->tracks().peopleIn(id)); }
    void trigger(const char *action) const
    {
        auto *found = page->findChild<QAction *>(QString::fromLatin1(action));
        REQUIRE(found != nullptr);
        REQUIRE(found->isEnabled());
        found->trigger();
    }
    [[nodiscard]] QDialog &dialog() const { return control<QDialog>(*page, "trackDialog"); }

    std::unique_ptr<TracksPage> page;
};

} // namespace

TEST_CASE("one and many people are put into tracks by keyboard, and undo takes it back", "[trackspage]")
{
    const TracksFixture fixture;
    const QList<Track> tracks = fixture.tracks();
    REQUIRE(tracks.size() == 5);
    TrackPeople &waiting = fixture.people({});
    QAbstractItemModelTester tester(waiting.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(waiting.model()->rowCount() == 60);
    waiting.setFocus();
    waiting.selectRow(0);
    const ParticipantId first = waiting.selectedIds().front();
    QSignalSpy done(fixture.page.get(), &Page::done);
    const auto before = fixture.steps();
    QTest::keyClick(&waiting, Qt::Key_2, Qt::AltModifier);
    CHECK(*fixture.workspace->tracks().peopleIn(tracks[1].id) == ParticipantIds{first});
    CHECK(fixture.people(tracks[1].id).model()->rowCount() == 1);
    CHECK(waiting.model()->rowCount() == 59);
    CHECK(fixture.steps() == before + 1);
    CHECK(done.size() == 1);

    waiting.selectAll();
    QTest::keyClick(&waiting, Qt::Key_5, Qt::AltModifier);
    CHECK(fixture.assigned(tracks[4].id) == 59);
    CHECK(waiting.model()->rowCount() == 0);
    CHECK(fixture.steps() == before + 2);
    CHECK(control<QPushButton>(fixture.column(tracks[4].id), "assignedButton").text() ==
          QStringLiteral("59 people"));

    TrackPeople &second = fixture.people(tracks[1].id);
    second.setFocus();
    second.selectRow(0);
    QTest::keyClick(&second, Qt::Key_0, Qt::AltModifier);
    CHECK(fixture.assigned(tracks[1].id) == 0);
    for (int step = 0; step < 3; ++step)
        REQUIRE(fixture.workspace->journal().undo().ok());
    CHECK(waiting.model()->rowCount() == 60);
    CHECK(fixture.people(tracks[4].id).model()->rowCount() == 0);
    CHECK(fixture.prompts.errors.isEmpty());
}

TEST_CASE("the arrow keys lead from column to column, and people are chosen in one at a time", "[trackspage]")
{
    const TracksFixture fixture;
    const QList<Track> tracks = fixture.tracks();
    TrackPeople &waiting = fixture.people({});
    waiting.setFocus();
    waiting.selectRow(3);
    const auto chosen = waiting.selectedIds();
    QTest::keyClick(&waiting, Qt::Key_5, Qt::AltModifier);
    QTest::keyClick(&waiting, Qt::Key_Left);
    TrackPeople &last = fixture.people(tracks[4].id);
    CHECK(last.hasFocus());
    CHECK(last.selectedIds() == chosen);
    CHECK(waiting.selectedIds().empty());
    QSignalSpy wanted(fixture.page.get(), &Page::personRequested);
    QTest::keyClick(&last, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].value<ParticipantId>() == chosen.front());
    QTest::keyClick(&last, Qt::Key_Right);
    CHECK(waiting.hasFocus());
}

TEST_CASE("people dropped on a column are put into its track", "[trackspage]")
{
    const TracksFixture fixture;
    const Track track = fixture.tracks().constFirst();
    const ParticipantIds people = *fixture.workspace->participants().ids({}, {}, 2);
    Q_EMIT fixture.column(track.id).dropped(people);
    CHECK(*fixture.workspace->tracks().peopleIn(track.id) == people);
    CHECK(fixture.people(track.id).model()->rowCount() == 2);
}

TEST_CASE("every number of a track opens its people", "[trackspage]")
{
    const TracksFixture fixture;
    const QList<Track> tracks = fixture.tracks();
    const auto counts = *fixture.workspace->tracks().counts();
    QSignalSpy wanted(fixture.page.get(), &Page::peopleRequested);
    for (qsizetype place = 0; place < tracks.size(); ++place) {
        const TrackColumn &column = fixture.column(tracks[place].id);
        for (int rank = 1; rank <= 3; ++rank) {
            auto &button = control<QPushButton>(column, QStringLiteral("choice%1").arg(rank).toLatin1());
            const qint64 count = counts[place].choices.at(static_cast<size_t>(rank - 1));
            CHECK(button.text().endsWith(QLocale().toString(count)));
            QTest::mouseClick(&button, Qt::LeftButton);
            const auto filter = wanted.takeFirst()[0].value<ParticipantFilter>();
            CHECK(*fixture.workspace->participants().ids(filter, {}) ==
                  *fixture.workspace->tracks().peopleWhoChose(tracks[place].id, rank));
        }
        QTest::mouseClick(&control<QPushButton>(column, "assignedButton"), Qt::LeftButton);
        CHECK(wanted.takeFirst()[0].value<ParticipantFilter>().track == tracks[place].id);
    }
    QTest::mouseClick(&control<QPushButton>(fixture.column({}), "assignedButton"), Qt::LeftButton);
    CHECK(wanted.takeFirst()[0].value<ParticipantFilter>().track == TrackId());
}

TEST_CASE("places are told in words: free, full, too many, short of the minimum", "[trackspage]")
{
    Track track;
    CHECK(capacityText(track, 12) == QStringLiteral("12 people"));
    track.max = 15;
    CHECK(capacityText(track, 12) == QStringLiteral("12 of 15, 3 free"));
    CHECK(capacityText(track, 15) == QStringLiteral("15 of 15, full"));
    CHECK(capacityText(track, 17) == QStringLiteral("17 of 15, 2 too many"));
    track.min = 6;
    CHECK(capacityText(track, 4) == QStringLiteral("4 of 15, 11 free; 2 short of the minimum"));
}

TEST_CASE("a track is added, changed, moved and removed, each as one step that undo takes back",
          "[trackspage]")
{
    const TracksFixture fixture(false);
    CHECK(control<QLabel>(*fixture.page, "emptyLabel").isVisible());
    QTest::mouseClick(&control<QPushButton>(*fixture.page, "emptyAddButton"), Qt::LeftButton);
    typeText(control<QLineEdit>(fixture.dialog(), "title"), QStringLiteral("Детское чтение"));
    typeText(control<QLineEdit>(fixture.dialog(), "leaderName1"), QStringLiteral("Ким Ян"));
    typeText(control<QLineEdit>(fixture.dialog(), "leaderRole1"), QStringLiteral("директор"));
    QTest::mouseClick(&control<QPushButton>(fixture.dialog(), "addLeader"), Qt::LeftButton);
    typeText(control<QLineEdit>(fixture.dialog(), "leaderName2"), QStringLiteral("Седых Анна"));
    control<QSpinBox>(fixture.dialog(), "max").setValue(12);
    QTest::mouseClick(&control<QPushButton>(fixture.dialog(), "save"), Qt::LeftButton);
    REQUIRE(fixture.tracks().size() == 1);
    Track track = fixture.tracks().constFirst();
    CHECK(track.title == QStringLiteral("Детское чтение"));
    CHECK(track.leaders == QList<TrackLeader>{{QStringLiteral("Ким Ян"), QStringLiteral("директор")},
                                              {QStringLiteral("Седых Анна"), {}}});
    CHECK(track.max == 12);
    CHECK(!track.min.has_value());
    CHECK(!track.colour.isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    Track other;
    other.title = QStringLiteral("Краеведение");
    const TrackId otherId = *fixture.workspace->tracks().add(other);
    fixture.people(otherId).setFocus();
    fixture.trigger("moveLeftAction");
    CHECK(fixture.tracks().constFirst().id == otherId);

    fixture.people(track.id).setFocus();
    QTest::keyClick(&fixture.people(track.id), Qt::Key_F2);
    control<QSpinBox>(fixture.dialog(), "min").setValue(13); // more than the maximum
    QTest::mouseClick(&control<QPushButton>(fixture.dialog(), "save"), Qt::LeftButton);
    REQUIRE(fixture.prompts.errors.size() == 1);
    CHECK(fixture.dialog().isVisible()); // nothing typed is lost
    control<QSpinBox>(fixture.dialog(), "min").setValue(3);
    QTest::mouseClick(&control<QToolButton>(fixture.dialog(), "removeLeader1"), Qt::LeftButton);
    QTest::mouseClick(&control<QPushButton>(fixture.dialog(), "save"), Qt::LeftButton);
    CHECK(fixture.tracks().constLast().min == 3);
    CHECK(fixture.tracks().constLast().leaders.size() == 1);

    QSignalSpy done(fixture.page.get(), &Page::done);
    fixture.people(track.id).setFocus();
    fixture.trigger("removeTrackAction");
    CHECK(fixture.tracks().size() == 1);
    CHECK(done.size() == 1);
    CHECK(fixture.prompts.asked.isEmpty());
    REQUIRE(fixture.workspace->journal().undo().ok());
    CHECK(fixture.tracks().constLast().title == track.title);
    CHECK(control<QLabel>(fixture.column(track.id), "trackTitle").text() == track.title);
}

TEST_CASE("tracks are loaded from a file, and a file that is none is refused with nothing changed",
          "[trackspage]")
{
    TracksFixture fixture;
    const auto before = fixture.tracks();
    fixture.prompts.filesToOpen = {{fixture.write(QStringLiteral("bad.json"), "no tracks")}};
    fixture.trigger("loadTracksAction");
    REQUIRE(fixture.prompts.errors.size() == 1);
    CHECK(fixture.tracks() == before);
    fixture.prompts.filesToOpen = {{fixture.file(QStringLiteral("nowhere.json"))}};
    fixture.trigger("loadTracksAction");
    REQUIRE(fixture.prompts.errors.size() == 2);

    fixture.prompts.filesToOpen = {{fixture.write(QStringLiteral("good.json"),
                                                  R"({"tracks":[{"title":"Новое направление","max":9}]})")}};
    const auto steps = fixture.steps();
    fixture.trigger("loadTracksAction");
    CHECK(fixture.tracks().size() == before.size() + 1);
    CHECK(fixture.steps() == steps + 1);
    CHECK(control<QPushButton>(fixture.column(fixture.tracks().constLast().id), "assignedButton").text() ==
          QStringLiteral("0 of 9, 9 free"));
}

TEST_CASE("twelve tracks stand beside each other and scroll", "[trackspage]")
{
    const TracksFixture fixture;
    for (int number = 6; number <= 12; ++number) {
        Track track;
        track.title = QStringLiteral("Направление %1 ").arg(number) + QStringLiteral("длинное ").repeated(20);
        REQUIRE(fixture.workspace->tracks().add(track).ok());
    }
    QApplication::processEvents();
    CHECK(fixture.page->minimumSizeHint().width() < 700);
    int right = -1;
    for (const Track &track : fixture.tracks()) {
        const TrackColumn &column = fixture.column(track.id);
        CHECK(column.x() > right);
        right = column.geometry().right();
    }
    CHECK(fixture.column({}).x() > right);
    fixture.people({}).setFocus();
    const auto &board = control<QScrollArea>(*fixture.page, "board");
    CHECK(!fixture.column({}).visibleRegion().isEmpty());
    CHECK(board.widget()->width() > board.width());
}

TEST_CASE("the participants' page puts people into tracks as well, and shows where they are", "[trackspage]")
{
    const ParticipantsFixture fixture;
    const QList<Track> tracks = *fixture.workspace->tracks().all();
    REQUIRE(fixture.table->shownFields().contains(QStringLiteral("track")));
    fixture.putCursor(fixture.alyona, u"name");
    QTest::keyClick(fixture.table, Qt::Key_3, Qt::AltModifier);
    CHECK(fixture.stored(fixture.alyona).track == tracks[2].title);
    const int row = fixture.table->currentIndex().row();
    CHECK(fixture.rows().index(row, ParticipantsModel::columnOf(u"track")).data().toString() ==
          tracks[2].title);
    auto &combo = control<QComboBox>(*fixture.page, "trackEdit");
    CHECK(combo.currentText() == tracks[2].title);

    combo.setFocus();
    QTest::keyClick(&combo, Qt::Key_Home); // «no track»
    CHECK(fixture.stored(fixture.alyona).track.isEmpty());
    REQUIRE(fixture.workspace->journal().undo().ok());
    CHECK(combo.currentText() == tracks[2].title);

    fixture.table->setFocus();
    fixture.table->selectAll();
    QTest::keyClick(fixture.table, Qt::Key_1, Qt::AltModifier);
    CHECK(std::ssize(*fixture.workspace->tracks().peopleIn(tracks[0].id)) == 62);
    REQUIRE(fixture.workspace->journal().undo().ok());
    CHECK(fixture.stored(fixture.alyona).track == tracks[2].title);
}

TEST_CASE("filters that other pages ask for stand as chips and go with a press", "[trackspage]")
{
    const ParticipantsFixture fixture;
    const Track track = fixture.workspace->tracks().all()->constFirst();
    ParticipantFilter filter;
    filter.choice = TrackChoice{track.id, 1};
    filter.letter = LetterMark{QStringLiteral("zoom-link"), false};
    filter.onlySources = QStringLiteral("google-forms");
    const QDate day(2021, 9, 10);
    filter.registered = RegisteredSpan{day.startOfDay(QTimeZone("Europe/Moscow")),
                                       day.addDays(3).startOfDay(QTimeZone("Europe/Moscow"))};
    fixture.page->showPeople(filter);
    CHECK(fixture.rows().rowCount() == *fixture.workspace->participants().count(filter));
    CHECK(control<QPushButton>(*fixture.page, "registeredChip")
              .text()
              .contains(QStringLiteral("10.09.2021–12.09.2021")));
    for (const char *chip : {"choiceChip", "letterChip", "sourcesChip", "registeredChip"}) {
        auto &button = control<QPushButton>(*fixture.page, chip);
        REQUIRE(button.isVisible());
        QTest::mouseClick(&button, Qt::LeftButton);
        CHECK(!button.isVisible());
    }
    CHECK(fixture.rows().rowCount() == 62);
    filter = {};
    filter.track = TrackId();
    fixture.page->showPeople(filter);
    CHECK(fixture.rows().rowCount() == 62);
    fixture.table->selectRow(0);
    QTest::keyClick(fixture.table, Qt::Key_1, Qt::AltModifier);
    CHECK(fixture.rows().rowCount() == 61); // she is in a track now
    QTest::mouseClick(&control<QPushButton>(*fixture.page, "clearFiltersButton"), Qt::LeftButton);
    CHECK(fixture.rows().rowCount() == 62);
}

TEST_CASE("from the board to the lists by track and to a participant", "[trackspage][window]")
{
    WindowFixture fixture;
    fixture.openSample();
    fixture.show<TracksPage>();
    click(*fixture.window->view()->currentPage(), "listsButton");
    CHECK(fixture.window->view()->currentPage()->objectName() == QStringLiteral("listsPage"));
    CHECK(fixture.settings.value(QStringLiteral("lists/kind")).toString() == QStringLiteral("tracks"));

    fixture.show<TracksPage>();
    auto &column = control<TrackColumn>(*fixture.window, "withoutTrack");
    column.people().setFocus();
    column.people().selectRow(4);
    const ParticipantId id = column.people().selectedIds().front();
    QTest::keyClick(&column.people(), Qt::Key_Return);
    CHECK(fixture.window->view()->currentPage()->objectName() == QStringLiteral("participantsPage"));
    CHECK(control<PeopleTable>(*fixture.window, "peopleTable").selectedIds() == ParticipantIds{id});
}

TEST_CASE("very many people are put into a track as a task", "[trackspage]")
{
    PageFixture fixture(false);
    fixture.importMany(6000);
    Track track;
    track.title = QStringLiteral("Большое");
    const TrackId id = *fixture.workspace->tracks().add(track);
    TracksPage page(*fixture.context);
    page.show();
    REQUIRE(
        waitFor([&] { return page.findChild<TrackColumn *>(QStringLiteral("withoutTrack")) != nullptr; }));
    auto &people = control<TrackColumn>(page, "withoutTrack").people();
    REQUIRE(waitFor([&] { return people.model()->rowCount() == 6000; }));
    people.setFocus();
    people.selectAll();
    auto *action = page.findChild<QAction *>(QStringLiteral("putIntoTrack1"));
    REQUIRE(action != nullptr);
    REQUIRE(waitFor([&] { return action->isEnabled(); }));
    action->trigger();
    REQUIRE(waitFor([&] { return !fixture.tasks.isRunning(); }));
    CHECK(std::ssize(*fixture.workspace->tracks().peopleIn(id)) == 6000);
    REQUIRE(waitFor([&] { return people.model()->rowCount() == 0; }));
    CHECK(fixture.prompts.errors.isEmpty());
}
