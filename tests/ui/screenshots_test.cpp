// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Renders every page in both languages, light and dark, at 100 % and 200 %, to <build>/screenshots, to be
/// looked at.

#include "core/tracks/tracks.h"
#include "tests/support/testevent.h"
#include "tests/ui/waiting.h"
#include "tests/ui/windowfixture.h"
#include "ui/commandpalette.h"
#include "ui/imports/importpage.h"
#include "ui/pages/historypage.h"
#include "ui/pages/letterspage.h"
#include "ui/pages/listspage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/participantspage.h"
#include "ui/pages/schedulepage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/trackspage.h"
#include "ui/support/recentevents.h"
#include "ui/tracks/trackdialog.h"

#include <QAbstractItemView>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

#include <algorithm>
#include <span>

using namespace samovar;
using namespace samovar::test;

namespace {

/// Where a picture goes: language, look and scale are its folder.
struct Camera {
    QString language;
    style::Theme theme;

    void shoot(QWidget &widget, const char *name) const
    {
        QCoreApplication::processEvents();
        const QString look = theme == style::Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        const QString folder = QStringLiteral(SAMOVAR_BUILD_DIR "/screenshots/%1-%2-%3")
                                   .arg(language, look)
                                   .arg(qRound(widget.devicePixelRatioF() * 100));
        REQUIRE(QDir().mkpath(folder));
        REQUIRE(widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name))));
    }
};

void shootDialog(const Camera &camera, WindowFixture &fixture, const char *action, const char *name)
{
    fixture.trigger(action);
    QDialog &dialog = fixture.dialog(name);
    camera.shoot(dialog, name);
    dialog.close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void makeHistory(WindowFixture &fixture)
{
    Participants &participants = fixture.workspace().participants();
    for (const char *name :
         {"Королёва Анна Петровна", "Ким Ян", "Абдрахманова-Константинопольская Екатерина Владимировна"})
        REQUIRE(participants.add(aParticipant(QString::fromUtf8(name))).ok());
    REQUIRE(fixture.workspace().journal().undo().ok());
}

/// Tracks with sizes and colours and most people in them: one with places, one full, one too full.
void fillTracks(WindowFixture &fixture)
{
    Tracks &tracks = fixture.workspace().tracks();
    const auto people = *fixture.workspace().participants().ids({}, {});
    size_t first = 0;
    int number = 0;
    for (Track track : *tracks.all()) {
        track.max = 10;
        track.colour = QString::fromLatin1(trackColours()[++number].value);
        REQUIRE(tracks.update(track).ok());
        const auto seats = std::min<size_t>(static_cast<size_t>(7 + number * 3 / 2), people.size() - first);
        REQUIRE(tracks.seat(std::span(people).subspan(first, seats), track.id).ok());
        first += seats;
    }
}

void shootPages(const Camera &camera, WindowFixture &fixture)
{
    auto &people = control<QAbstractItemView>(fixture.show<ParticipantsPage>(), "peopleTable");
    people.setCurrentIndex(people.model()->index(3, 0));
    QTest::qWait(50); // the panel and the preview follow a moment later
    camera.shoot(*fixture.window, "participants");
    fixture.show<TracksPage>();
    camera.shoot(*fixture.window, "tracks");
    shootDialog(camera, fixture, "editTrackAction", "trackDialog");
    fixture.show<OverviewPage>();
    QTest::qWait(600);
    camera.shoot(*fixture.window, "overview");
    auto &scroll = control<QScrollArea>(*fixture.window, "overviewScroll");
    scroll.verticalScrollBar()->setValue(scroll.verticalScrollBar()->maximum());
    camera.shoot(*fixture.window, "overview-end");
    fixture.show<SchedulePage>();
    QTest::qWait(50);
    camera.shoot(*fixture.window, "schedule");
    auto &day = control<QAbstractItemView>(*fixture.window, "dayView");
    day.setCurrentIndex(day.model()->index(2, 0));
    camera.shoot(*fixture.window, "schedule-item");
    control<QPushButton>(*fixture.window->view()->currentPage(), "print").click();
    QTest::qWait(600);
    auto &printing = control<QDialog>(*fixture.window, "schedulePrintDialog");
    camera.shoot(printing, "schedule-print");
    printing.close();
    fixture.show<ListsPage>();
    QTest::qWait(600);
    camera.shoot(*fixture.window, "lists");
    fixture.show<LettersPage>();
    QTest::qWait(600);
    camera.shoot(*fixture.window, "letters");
    fixture.show<HistoryPage>();
    camera.shoot(*fixture.window, "history");
    auto &settings = fixture.show<SettingsPage>();
    camera.shoot(*fixture.window, "settings");
    control<QScrollArea>(settings, "sections")
        .verticalScrollBar()
        ->triggerAction(QScrollBar::SliderToMaximum);
    camera.shoot(*fixture.window, "settings-end");
    fixture.show<ParticipantsPage>();
}

void shootImport(const Camera &camera, WindowFixture &fixture)
{
    fixture.window->importFiles({dataPath(QStringLiteral("samples/googleforms_sheets_ru.csv"))});
    auto *page = fixture.window->findChild<ImportPage *>();
    REQUIRE(page != nullptr);
    REQUIRE(waitFor([&] { return control<QPushButton>(*page, "apply").isEnabled(); }));
    camera.shoot(*fixture.window, "import");
    fixture.show<ParticipantsPage>();
}

void shootPalette(const Camera &camera, WindowFixture &fixture)
{
    fixture.action("palette").trigger();
    auto *palette = fixture.window->findChild<CommandPalette *>();
    REQUIRE(palette != nullptr);
    palette->findChild<QLineEdit *>()->setText(QStringLiteral("ан"));
    camera.shoot(*palette, "palette");
    palette->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void shootMenu(const Camera &camera, const WindowFixture &fixture, const char *menu)
{
    auto *found = fixture.window->findChild<QMenu *>(QString::fromLatin1(menu));
    REQUIRE(found != nullptr);
    found->popup(fixture.window->mapToGlobal(QPoint(20, 40)));
    camera.shoot(*found, menu);
    found->close();
}

/// The welcome page with a recent event that is gone, and the pages of an event without people.
void shootEmpty(const Camera &camera, WindowFixture &fixture)
{
    RecentEvents recent(fixture.settings);
    recent.add(fixture.file(QStringLiteral("gone.samovar")),
               QString::fromUtf8(
                   "Всероссийская конференция сельских библиотек «Читающая деревня: традиции и время»"));
    fixture.window->resize(fixture.window->devicePixelRatioF() > 1.5 ? QSize(1280, 720) : QSize(1280, 800));
    fixture.openNew(QString::fromUtf8("Пустое мероприятие.samovar"));
    camera.shoot(*fixture.window, "overview-empty");
    fixture.show<ParticipantsPage>();
    camera.shoot(*fixture.window, "participants-empty");
    fixture.show<TracksPage>();
    camera.shoot(*fixture.window, "tracks-empty");
    fixture.show<SchedulePage>();
    camera.shoot(*fixture.window, "schedule-empty");
    fixture.show<LettersPage>();
    camera.shoot(*fixture.window, "letters-empty");
    fixture.show<HistoryPage>();
    camera.shoot(*fixture.window, "history-empty");
    fixture.openSample();
    REQUIRE(fixture.window->leaveOpenEvent());
    camera.shoot(*fixture.window, "welcome");
    shootDialog(camera, fixture, "newEvent", "newEventDialog");
}

void shootAll(const Camera &camera)
{
    WindowFixture fixture;
    fixture.language.apply(camera.language);
    style::apply(*qApp, camera.theme);
    fixture.window->rebuild();
    shootEmpty(camera, fixture);

    REQUIRE(fixture.window->openEvent(fixture.file(QStringLiteral("sample.samovar"))));
    makeHistory(fixture);
    fillTracks(fixture);
    shootPages(camera, fixture);
    shootImport(camera, fixture);
    shootPalette(camera, fixture);
    shootDialog(camera, fixture, "shortcuts", "shortcutsDialog");
    shootDialog(camera, fixture, "about", "aboutDialog");
    for (const char *menu : {"fileMenu", "editMenu", "viewMenu"})
        shootMenu(camera, fixture, menu);

    // A second window on the same file.
    WindowFixture reader;
    reader.language.apply(camera.language);
    reader.window->rebuild();
    reader.window->resize(fixture.window->size());
    REQUIRE(reader.window->openEvent(fixture.file(QStringLiteral("sample.samovar"))));
    camera.shoot(*reader.window, "readonly");
}

} // namespace

TEST_CASE("every page can be looked at in both languages and both looks", "[screenshots]")
{
    const QString language = GENERATE(QStringLiteral("ru"), QStringLiteral("en"));
    const auto theme = GENERATE(style::Theme::Light, style::Theme::Dark);
    shootAll({language, theme});
    style::apply(*qApp, style::Theme::Light);
}

TEST_CASE("every page can be looked at on a screen of twice as many pixels", "[screenshots]")
{
    if (qApp->devicePixelRatio() > 1.5)
        return; // this is that run
    // The scale is read when a program starts: the pictures at 200 % need one of their own.
    QProcess again;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
    again.setProcessEnvironment(environment);
    again.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    again.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("every page can be looked at in both*")});
    REQUIRE(again.waitForFinished(300'000));
    CHECK(again.exitCode() == 0);
}
