// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The overview: what it says, and where each number leads.
#include "core/db/changejournal.h"
#include "core/event/eventdetails.h"
#include "core/letters/letters.h"
#include "core/overview/overview.h"
#include "core/tracks/tracks.h"
#include "tests/ui/participantsfixture.h"
#include "tests/ui/waiting.h"
#include "tests/ui/windowfixture.h"
#include "ui/overview/barbutton.h"
#include "ui/overview/barlist.h"
#include "ui/overview/daybars.h"
#include "ui/overview/daychart.h"
#include "ui/overview/deadlinecard.h"
#include "ui/pages/overviewpage.h"

using namespace samovar;
using namespace samovar::test;

namespace {

class OverviewFixture : public PageFixture {
public:
    explicit OverviewFixture(bool sample = true) : PageFixture(sample)
    {
        page = std::make_unique<OverviewPage>(*context);
        page->setOwnZone(QTimeZone("Asia/Irkutsk"));
        page->resize(1280, 900);
        page->show();
        QApplication::setActiveWindow(page.get());
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        QApplication::processEvents();
    }

    [[nodiscard]] OverviewCounts counts() const { return *workspace->overview().counts(); }
    [[nodiscard]] ParticipantIds people(const ParticipantFilter &filter) const
    {
        return *workspace->participants().ids(filter, {});
    }
    /// What a press on the button of that name asks for.
    [[nodiscard]] ParticipantIds opened(QAbstractButton &button) const
    {
        QSignalSpy wanted(page.get(), &Page::peopleRequested);
        QTest::keyClick(&button, Qt::Key_Return);
        if (wanted.isEmpty())
            QTest::mouseClick(&button, Qt::LeftButton);
        REQUIRE(wanted.size() == 1);
        return people(wanted[0][0].value<ParticipantFilter>());
    }

    std::unique_ptr<OverviewPage> page;
};

} // namespace

TEST_CASE("every bar of sources, tracks and categories opens as many people as it says", "[overviewpage]")
{
    const OverviewFixture fixture;
    const auto tracks = *fixture.workspace->tracks().all();
    const ParticipantIds some = *fixture.workspace->participants().ids({}, {}, 7);
    REQUIRE(fixture.workspace->tracks().seat(some, tracks[1].id).ok());
    const OverviewCounts counts = fixture.counts();
    const auto check = [&](const char *list, const QList<qint64> &expected) {
        const auto &bars = control<BarList>(*fixture.page, list);
        for (qsizetype place = 0; place < std::min<qsizetype>(expected.size(), BarList::kFirst); ++place) {
            auto &bar = control<BarLine>(bars, QStringLiteral("bar%1").arg(place + 1).toLatin1());
            INFO(bar.accessibleName().toStdString());
            CHECK(std::ssize(fixture.opened(bar)) == expected[place]);
            CHECK(bar.accessibleName().contains(QLocale().toString(expected[place])));
        }
    };
    QList<qint64> sources;
    for (const ValueCount &source : counts.sources)
        sources += source.count;
    check("sourceBars", sources);
    QList<qint64> seated;
    for (const TrackTally &tally : counts.tracks)
        seated += tally.assigned;
    CHECK(seated.value(1) == 7);
    check("trackBars", seated << counts.withoutTrack);
    QList<qint64> categories;
    for (const ValueCount &category : counts.categories)
        categories += category.count;
    check("categoryBars", categories);
    CHECK(std::ssize(fixture.opened(control<QPushButton>(*fixture.page, "peopleButton"))) == 60);
    CHECK(std::ssize(fixture.opened(control<QPushButton>(*fixture.page, "lateButton"))) == counts.late);
}

TEST_CASE("the bars of the chart are named, and the arrow keys and Enter open their days", "[overviewpage]")
{
    const OverviewFixture fixture;
    auto &chart = control<DayChart>(*fixture.page, "dayChart");
    REQUIRE(chart.bars().size() > 3);
    qint64 sum = 0;
    for (const DayBar &bar : chart.bars())
        sum += bar.count;
    CHECK(sum == 60);
    auto *bar = &control<BarButton>(chart, "day1");
    bar->setFocus();
    for (qsizetype place = 0; place < chart.bars().size(); ++place) {
        const QByteArray name = "day" + QByteArray::number(place + 1);
        bar = &control<BarButton>(chart, name.constData());
        REQUIRE(bar->hasFocus());
        CHECK(
            bar->accessibleName().contains(chart.bars()[place].first.toString(QStringLiteral("dd.MM.yyyy"))));
        CHECK(std::ssize(fixture.opened(*bar)) == chart.bars()[place].count);
        QTest::keyClick(bar, Qt::Key_Right);
    }
    QTest::keyClick(bar, Qt::Key_Home);
    CHECK(control<BarButton>(chart, "day1").hasFocus());
}

TEST_CASE("many days are put together into as many bars as there is room for, none lost", "[overviewpage]")
{
    const QDate first(2021, 1, 6); // a Wednesday
    QList<DayCount> days;
    for (int day = 0; day < 300; day += 3)
        days += DayCount{first.addDays(day), day + 1};
    for (const int most : {2, 5, 10, 31, 44, 60, 150, 299, 300, 400}) {
        const auto bars = dayBars(days, first, first.addDays(299), most);
        INFO(most);
        CHECK(bars.size() <= most);
        qint64 sum = 0;
        QDate next = first;
        for (const DayBar &bar : bars) {
            CHECK(bar.first == next);
            next = bar.last.addDays(1);
            sum += bar.count;
        }
        CHECK(next == first.addDays(300));
        CHECK(sum == 100 + 3 * 99 * 100 / 2);
    }
    CHECK(dayBars(days, first, first.addDays(13), 400).size() == 14);
    const auto weeks = dayBars(days, first, first.addDays(299), 44);
    CHECK(weeks[1].first.dayOfWeek() == 1);
    CHECK(dayBars(days, {}, first, 10).isEmpty());
}

TEST_CASE("the axis ends at a round number above the highest bar", "[overviewpage]")
{
    CHECK(axisValues(0) == QList<qint64>{0, 1, 2});
    CHECK(axisValues(5) == QList<qint64>{0, 1, 2, 3, 4, 5});
    CHECK(axisValues(6) == QList<qint64>{0, 2, 4, 6});
    CHECK(axisValues(23) == QList<qint64>{0, 5, 10, 15, 20, 25});
    CHECK(axisValues(1'000'000) == QList<qint64>{0, 200'000, 400'000, 600'000, 800'000, 1'000'000});
}

TEST_CASE("the next deadline stands in the event's time and in hers, night told in words", "[overviewpage]")
{
    // The clock stands at 18.09. 12:00 in Moscow; the Zoom link is due on the 20th at 21:00, 02:00 in
    // Irkutsk.
    const OverviewFixture fixture;
    CHECK(textOf(*fixture.page, "deadlineMoment") == QStringLiteral("20.09.2021 21:00"));
    CHECK(textOf(*fixture.page, "ownMoment").contains(QStringLiteral("21.09.2021 02:00")));
    CHECK(control<QLabel>(*fixture.page, "nightText").isVisible());
    CHECK(textOf(*fixture.page, "deadlineCaption").contains(QStringLiteral("in 2 days")));
    auto &needs = control<QPushButton>(*fixture.page, "needsButton");
    CHECK(needs.text() == QStringLiteral("Zoom link: 60 not made"));
    CHECK(std::ssize(fixture.opened(needs)) == 60);

    fixture.page->setOwnZone(QTimeZone("Europe/Moscow"));
    CHECK(!control<QLabel>(*fixture.page, "ownMoment").isVisible());
    CHECK(!control<QLabel>(*fixture.page, "nightText").isVisible());
}

TEST_CASE("a letter that is made, a change and its undo are counted at once", "[overviewpage]")
{
    const OverviewFixture fixture;
    const QWidget &line = control<QWidget>(*fixture.page, "zoom-link");
    const auto heldUp = [&] { return control<QPushButton>(line, "blockedButton").text(); };
    EventInfo info = *fixture.workspace->event().info();
    info.links.clear(); // nobody can be told where to go
    REQUIRE(fixture.workspace->event().update(info).ok());
    REQUIRE(waitFor([&] { return heldUp() == QStringLiteral("60 held up"); }));
    LetterRequest request;
    request.key = QStringLiteral("registration-confirmed");
    Progress progress;
    const auto batch = fixture.workspace->letters().composeAll(request, progress);
    REQUIRE(batch->ready.size() > 50);
    REQUIRE(fixture.workspace->letters().record(*batch, {}).ok());
    const QWidget &confirmed = control<QWidget>(*fixture.page, "registration-confirmed");
    auto &made = control<QPushButton>(confirmed, "madeButton");
    CHECK(made.text() == QStringLiteral("%1 made").arg(batch->ready.size()));
    CHECK(std::ssize(fixture.opened(made)) == batch->ready.size());
    CHECK(std::ssize(fixture.opened(control<QPushButton>(confirmed, "owedButton"))) ==
          60 - batch->ready.size());

    Participant person;
    person.surname = QStringLiteral("Новая");
    REQUIRE(fixture.workspace->participants().add(person).ok());
    CHECK(control<QPushButton>(*fixture.page, "peopleButton").text() == QStringLiteral("61 participants"));
    REQUIRE(fixture.workspace->journal().undo().ok());
    CHECK(control<QPushButton>(*fixture.page, "peopleButton").text() == QStringLiteral("60 participants"));
}

TEST_CASE("each thing to do has one button that leads there", "[overviewpage]")
{
    const OverviewFixture fixture;
    const QWidget &list = control<QWidget>(*fixture.page, "toDoList");
    QSignalSpy pages(fixture.page.get(), &Page::pageRequested);
    QSignalSpy people(fixture.page.get(), &Page::peopleRequested);
    QStringList texts;
    for (int number = 1; list.findChild<QWidget *>(QStringLiteral("todo%1").arg(number)) != nullptr;
         ++number) {
        const QWidget &row = control<QWidget>(list, QStringLiteral("todo%1").arg(number).toLatin1());
        texts += textOf(row, "text");
        QTest::mouseClick(&control<QPushButton>(row, "doButton"), Qt::LeftButton);
    }
    REQUIRE(texts.size() == 4); // three letters, and nobody is in a track
    CHECK(pages.size() == 3);
    CHECK(people.size() == 1);
    CHECK(people[0][0].value<ParticipantFilter>().track == TrackId());
    CHECK(texts[0].contains(QStringLiteral("it was due 17.09.2021 24:00"))); // the preparation letter
    CHECK(pages[0][0].toString() == QStringLiteral("lettersPage"));
    CHECK(pages[0][1].toString() == QStringLiteral("preparation"));
}

TEST_CASE("an event without people and deadlines says how to begin", "[overviewpage]")
{
    const OverviewFixture fixture(false);
    CHECK(control<QLabel>(*fixture.page, "emptyLabel").isVisible());
    CHECK(!control<DayChart>(*fixture.page, "dayChart").isVisible());
    QSignalSpy imports(fixture.page.get(), &Page::importRequested);
    QTest::mouseClick(&control<QPushButton>(*fixture.page, "emptyImportButton"), Qt::LeftButton);
    CHECK(imports.size() == 1);
    QSignalSpy settingsWanted(fixture.page.get(), &Page::settingsRequested);
    QTest::mouseClick(&control<QPushButton>(*fixture.page, "settingsButton"), Qt::LeftButton);
    CHECK(settingsWanted.size() == 1);
    Participant person;
    person.surname = QStringLiteral("Первая");
    REQUIRE(fixture.workspace->participants().add(person).ok());
    CHECK(control<DayChart>(*fixture.page, "dayChart").isVisible());
    CHECK(!control<QLabel>(*fixture.page, "emptyLabel").isVisible());
}

TEST_CASE("a hidden overview asks nothing and catches up when it is seen", "[overviewpage]")
{
    const OverviewFixture fixture;
    fixture.page->hide();
    Participant person;
    person.surname = QStringLiteral("Новая");
    REQUIRE(fixture.workspace->participants().add(person).ok());
    CHECK(control<QPushButton>(*fixture.page, "peopleButton").text() == QStringLiteral("60 participants"));
    fixture.page->show();
    CHECK(control<QPushButton>(*fixture.page, "peopleButton").text() == QStringLiteral("61 participants"));
}

TEST_CASE("thousands are counted while the page is there already", "[overviewpage]")
{
    PageFixture fixture(false);
    fixture.importMany(6000);
    OverviewPage page(*fixture.context);
    page.show();
    auto &people = control<QPushButton>(page, "peopleButton");
    REQUIRE(waitFor([&] { return people.isVisible(); }));
    CHECK(people.text() == QStringLiteral("6,000 participants"));
    CHECK(fixture.prompts.errors.isEmpty());
}

TEST_CASE("the window begins with the overview, and a number leads to its people", "[overviewpage][window]")
{
    WindowFixture fixture;
    fixture.openSample();
    const Page &overview = *fixture.window->view()->currentPage();
    REQUIRE(overview.objectName() == QStringLiteral("overviewPage"));
    const qint64 late = fixture.workspace().participants().lateCount().valueOr(0);
    REQUIRE(late > 0);
    click(overview, "lateButton");
    CHECK(fixture.window->view()->currentPage()->objectName() == QStringLiteral("participantsPage"));
    CHECK(control<PeopleTable>(*fixture.window, "peopleTable").model()->rowCount() == late);
}
