// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/event/eventdetails.h"
#include "tests/ui/windowfixture.h"
#include "ui/pages/settingspage.h"
#include "ui/settings/settingsrows.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QTimeEdit>

using namespace samovar;
using namespace samovar::test;

namespace {

struct SettingsFixture : WindowFixture {
    SettingsFixture()
    {
        openSample();
        page = &show<SettingsPage>();
        page->resize(1000, 800);
    }

    [[nodiscard]] EventInfo info() const
    {
        const auto read = workspace().event().info();
        REQUIRE(read.ok());
        return *read;
    }

    template <class Row>
    [[nodiscard]] QList<Row *> rows() const
    {
        QList<Row *> found;
        for (SettingsRow *row : page->findChildren<SettingsRow *>()) {
            if (auto *wanted = dynamic_cast<Row *>(row))
                found += wanted;
        }
        return found;
    }

    /// Types \a text into \a field instead of what is there, and leaves it.
    static void type(QLineEdit &field, const QString &text)
    {
        field.setFocus();
        field.selectAll();
        field.insert(text);
        QTest::keyClick(&field, Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    SettingsPage *page = nullptr;
};

} // namespace

TEST_CASE("each finished change of the event's settings is stored at once as one step", "[settings][undo]")
{
    SettingsFixture fixture;
    const EventInfo before = fixture.info();
    auto &title = control<QLineEdit>(*fixture.page, "title");
    SettingsFixture::type(title, QStringLiteral("Autumn session"));
    CHECK(fixture.info().title == QStringLiteral("Autumn session"));
    CHECK(fixture.window->windowTitle().startsWith(QStringLiteral("Autumn session")));
    SettingsFixture::type(control<QLineEdit>(*fixture.page, "contactPhone"),
                          QStringLiteral("+7 395 200-00-00"));
    CHECK(fixture.info().contact.phone == QStringLiteral("+7 395 200-00-00"));
    fixture.trigger("undo");
    fixture.trigger("undo");
    CHECK(fixture.info() == before);
    CHECK(title.text() == before.title);
}

TEST_CASE("looking at the event's settings changes nothing", "[settings]")
{
    SettingsFixture fixture;
    for (auto *field : fixture.page->findChildren<QLineEdit *>()) {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
    }
    CHECK_FALSE(fixture.action("undo").isEnabled());
}

TEST_CASE("a day is added after the last one with its hours, changed and removed", "[settings]")
{
    SettingsFixture fixture;
    click(*fixture.page, "addDay");
    REQUIRE(fixture.info().days.size() == 3);
    CHECK(fixture.info().days[2] == EventDay{QDate(2021, 9, 23), QTime(9, 0), QTime(13, 0)});
    const DayRow *const third = fixture.rows<DayRow>().at(2);
    auto &ends = control<QTimeEdit>(*third, "ends");
    ends.setTime(QTime(12, 30));
    QTest::keyClick(&ends, Qt::Key_Return);
    CHECK(fixture.info().days[2].ends == QTime(12, 30));
    // An earlier day takes its place before the others, and the row that was changed is not shown twice.
    auto &date = control<QDateEdit>(*third, "date");
    date.setDate(QDate(2021, 9, 20));
    QTest::keyClick(&date, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(fixture.info().startsAt() == QDateTime(QDate(2021, 9, 20), QTime(9, 0), fixture.info().zone));
    const auto rows = fixture.rows<DayRow>();
    REQUIRE(rows.size() == 3);
    CHECK(control<QDateEdit>(*rows[0], "date").date() == QDate(2021, 9, 20));
    click(*rows[0]->parentWidget(), "remove");
    CHECK(fixture.info().days.size() == 2);
}

TEST_CASE("a deadline is written as people write it, and what is not understood loses nothing", "[settings]")
{
    SettingsFixture fixture;
    const DeadlineRow *const first = fixture.rows<DeadlineRow>().at(0);
    auto &when = control<QLineEdit>(*first, "when");
    CHECK(when.text() == QStringLiteral("24:00 17.09.2021"));
    SettingsFixture::type(when, QStringLiteral("T-3 d"));
    const EventInfo changed = fixture.info();
    CHECK(changed.registrationCloses() == QDateTime(QDate(2021, 9, 18), QTime(9, 0), changed.zone));
    SettingsFixture::type(when, QStringLiteral("some day"));
    CHECK(fixture.info() == changed);
    CHECK(control<QLabel>(*first, "reading").isVisible());
    CHECK(control<QLabel>(*first, "reading").text().contains(QStringLiteral("not understood")));

    click(*fixture.page, "addDeadline");
    CHECK(fixture.info() == changed); // nothing to store yet
    const DeadlineRow *const added = fixture.rows<DeadlineRow>().constLast();
    SettingsFixture::type(control<QLineEdit>(*added, "deadlineTitle"), QStringLiteral("Hall is booked"));
    SettingsFixture::type(control<QLineEdit>(*added, "when"), QStringLiteral("18:00 01.09 MSK"));
    const Deadline last = fixture.info().deadlines.constLast();
    CHECK(last.title == QStringLiteral("Hall is booked"));
    CHECK(fixture.info().dueOf(last) ==
          QDateTime(QDate(2021, 9, 1), QTime(18, 0), QTimeZone("Europe/Moscow")));
}

TEST_CASE("organisations are put in order by keyboard, and their roles chosen", "[settings]")
{
    SettingsFixture fixture;
    const EventInfo before = fixture.info();
    REQUIRE(before.organisations.size() > 2);
    QTest::keyClick(&control<QLineEdit>(*fixture.rows<OrganisationRow>().at(1), "organisation"), Qt::Key_Up,
                    Qt::AltModifier);
    CHECK(fixture.info().organisations[0] == before.organisations[1]);
    CHECK(fixture.info().organisations[1] == before.organisations[0]);
    fixture.trigger("undo");
    CHECK(fixture.info() == before);
    CHECK(control<QLineEdit>(*fixture.rows<OrganisationRow>().at(0), "organisation").text() ==
          before.organisations[0].name);

    click(*fixture.page, "addOrganisation");
    CHECK(fixture.info() == before);
    const OrganisationRow *const added = fixture.rows<OrganisationRow>().constLast();
    auto &role = control<QComboBox>(*added, "role");
    role.setCurrentIndex(0);
    SettingsFixture::type(control<QLineEdit>(*added, "organisation"), QStringLiteral("Городская библиотека"));
    CHECK(fixture.info().organisations.constLast() ==
          Organisation{Organisation::Role::Organiser, QStringLiteral("Городская библиотека")});
}

TEST_CASE("zones to show and links are added and removed", "[settings]")
{
    SettingsFixture fixture;
    const EventInfo before = fixture.info();
    click(*fixture.page, "addZone");
    CHECK(fixture.info().otherZones.size() == before.otherZones.size() + 1);
    click(*fixture.rows<ZoneRow>().constLast()->parentWidget(), "remove");
    CHECK(fixture.info() == before);
    click(*fixture.page, "addLink");
    const LinkRow *const added = fixture.rows<LinkRow>().constLast();
    SettingsFixture::type(control<QLineEdit>(*added, "url"), QStringLiteral("room 5"));
    CHECK(control<QLabel>(*added, "linkNote").isVisible());
    SettingsFixture::type(control<QLineEdit>(*added, "url"), QStringLiteral("https://hall.example/5"));
    CHECK_FALSE(control<QLabel>(*added, "linkNote").isVisible());
    CHECK(fixture.info().links.constLast() == EventLink{{}, QStringLiteral("https://hall.example/5")});
}

TEST_CASE("the settings of an event that can only be read can be looked at and not changed", "[settings]")
{
    SettingsFixture fixture;
    WindowFixture reader;
    REQUIRE(reader.window->openEvent(fixture.file(QStringLiteral("sample.samovar"))));
    const auto &page = reader.show<SettingsPage>();
    auto &title = control<QLineEdit>(page, "title");
    CHECK(title.text() == fixture.info().title);
    CHECK_FALSE(title.isEnabled());
    CHECK_FALSE(control<QAbstractButton>(page, "addDay").isEnabled());
}
