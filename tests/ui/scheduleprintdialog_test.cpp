// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/event/eventdetails.h"
#include "core/schedule/schedule.h"
#include "core/tracks/tracks.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/waiting.h"
#include "ui/schedule/scheduleprintdialog.h"
#include "ui/support/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace samovar;
using namespace samovar::test;

namespace {

/// The dialog, which deletes itself when it is closed.
class Opened {
public:
    explicit Opened(PageFixture &fixture, const ScheduleScope &scope = {})
        : m_dialog(new SchedulePrintDialog(*fixture.context, scope, nullptr))
    {
        m_dialog->show();
    }
    Opened(const Opened &) = delete;
    Opened &operator=(const Opened &) = delete;
    ~Opened() { delete m_dialog.data(); }

    SchedulePrintDialog &operator*() const { return *m_dialog; }
    SchedulePrintDialog *operator->() const { return m_dialog; }
    [[nodiscard]] bool isGone() const { return m_dialog.isNull(); }

private:
    QPointer<SchedulePrintDialog> m_dialog;
};

QString pdfText(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

/// Saves through the button \a name and waits for the end.
QString saved(PageFixture &fixture, const Opened &dialog, const char *button, const QString &name)
{
    QSignalSpy done(&*dialog, &SchedulePrintDialog::finishedWork);
    fixture.prompts.filesToSave += fixture.file(name);
    QTest::mouseClick(&control<QPushButton>(*dialog, button), Qt::LeftButton);
    REQUIRE(waitFor([&] { return done.count() == 1; }));
    CHECK(done.first().first().toString().contains(name));
    return fixture.file(name);
}

int pageCount(const Opened &dialog)
{
    return control<QSpinBox>(*dialog, "page").maximum();
}

QListWidgetItem &zoneItem(const Opened &dialog, const char *zone)
{
    auto &zones = control<QListWidget>(*dialog, "zones");
    for (int row = 0; row < zones.count(); ++row) {
        if (zones.item(row)->data(Qt::UserRole).toByteArray() == zone)
            return *zones.item(row);
    }
    FAIL("no zone " << zone);
    return *zones.item(0);
}

QList<ScheduleItem> items(const PageFixture &fixture)
{
    return fixture.workspace->schedule().items().valueOr({});
}

} // namespace

TEST_CASE("the programme is saved as PDF with the event's zones, whole, by one button", "[schedule][print]")
{
    PageFixture fixture(true);
    const QByteArray before = fixture.sha256();
    const Opened dialog(fixture);
    CHECK(pageCount(dialog) > 0);
    const QString text = pdfText(saved(fixture, dialog, "savePdf", QStringLiteral("programme.pdf")));
    for (const ScheduleItem &item : items(fixture)) {
        CHECK(text.contains(item.starts.toString(u"HH:mm") + u'–' + item.ends.toString(u"HH:mm")));
        for (const SchedulePerson &person : item.people)
            CHECK(text.contains(person.name));
    }
    CHECK(text.contains(u"15:00–15:30"_qs)); // Yakutsk
    REQUIRE(fixture.prompts.suggested.size() == 1);
    CHECK(fixture.prompts.suggested.first().endsWith(u".pdf"));
    CHECK(control<QLabel>(*dialog, "savedText").isVisible());
    CHECK(fixture.prompts.errors.isEmpty());
    CHECK(fixture.sha256() == before);
}

TEST_CASE("one day of one track is printed where it was asked for, and can be chosen", "[schedule][print]")
{
    PageFixture fixture(true);
    const QList<Track> tracks = fixture.workspace->tracks().all().valueOr({});
    REQUIRE(tracks.size() == 5);
    const QDate day(2021, 9, 22);
    const Opened dialog(fixture, {day, tracks[1].id});
    auto &dayBox = control<QComboBox>(*dialog, "day");
    auto &trackBox = control<QComboBox>(*dialog, "track");
    CHECK(dayBox.count() == 3);
    CHECK(dayBox.currentData().toDate() == day);
    CHECK(trackBox.currentData().toLongLong() == tracks[1].id.value);
    const QString part = pdfText(saved(fixture, dialog, "savePdf", QStringLiteral("part.pdf")));
    CHECK(part.contains(tracks[1].title));
    CHECK_FALSE(part.contains(tracks[4].title));
    CHECK_FALSE(part.contains(u"Итоги первого дня"));
    CHECK(fixture.prompts.suggested.first().contains(u"2021-09-22"));

    dayBox.setCurrentIndex(0);
    trackBox.setCurrentIndex(0);
    const QString whole = pdfText(saved(fixture, dialog, "savePdf", QStringLiteral("whole.pdf")));
    CHECK(whole.contains(tracks[4].title.left(20)));
    CHECK(whole.contains(u"Итоги первого дня"));
}

TEST_CASE("zones are ticked off and added, the event's own stays", "[schedule][print]")
{
    PageFixture fixture(true);
    const Opened dialog(fixture);
    CHECK_FALSE(zoneItem(dialog, "Europe/Moscow").flags().testFlag(Qt::ItemIsUserCheckable));
    zoneItem(dialog, "Asia/Irkutsk").setCheckState(Qt::Unchecked);
    auto &other = control<QComboBox>(*dialog, "otherZone");
    other.setCurrentIndex(other.findData(QByteArray("Asia/Kamchatka")));
    QTest::mouseClick(&control<QPushButton>(*dialog, "addZone"), Qt::LeftButton);
    CHECK(zoneItem(dialog, "Asia/Kamchatka").checkState() == Qt::Checked);
    const QString text = pdfText(saved(fixture, dialog, "savePdf", QStringLiteral("zones.pdf")));
    CHECK(text.contains(u"09:00–09:30"_qs));
    CHECK(text.contains(u"18:00–18:30"_qs));
    CHECK_FALSE(text.contains(u"14:00–14:30"_qs));
}

TEST_CASE("the preview follows paper, days and changes of the event", "[schedule][print]")
{
    PageFixture fixture(true);
    const Opened dialog(fixture);
    auto &pages = control<QWidget>(*dialog, "pages");
    const QImage before = pages.grab().toImage();
    control<QComboBox>(*dialog, "paper").setCurrentIndex(1);
    CHECK(pages.grab().toImage() != before);
    control<QComboBox>(*dialog, "paper").setCurrentIndex(0);
    CHECK(pages.grab().toImage() == before);

    ScheduleItem item = items(fixture).first();
    item.title = QStringLiteral("Quite another title");
    REQUIRE(fixture.workspace->schedule().update(item).ok());
    CHECK(pages.grab().toImage() != before);

    QList<ScheduleItemId> ids;
    for (const ScheduleItem &one : items(fixture))
        ids += one.id;
    REQUIRE(fixture.workspace->schedule().remove(ids).ok());
    CHECK_FALSE(control<QPushButton>(*dialog, "print").isEnabled());
    CHECK_FALSE(control<QLabel>(*dialog, "remark").text().isEmpty());
    REQUIRE(fixture.workspace->schedule().add(item).ok());
    CHECK(control<QPushButton>(*dialog, "print").isEnabled());
}

TEST_CASE("the programme goes to the printer as it was chosen, and the dialog closes", "[schedule][print]")
{
    PageFixture fixture(true);
    const QString path = fixture.file(QStringLiteral("paper.pdf"));
    const Opened dialog(fixture, {QDate(2021, 9, 21), {}});
    control<QComboBox>(*dialog, "paper").setCurrentIndex(1);
    bool isLandscape = false;
    dialog->setPrinterChooser([&](QPrinter &printer, QWidget *) {
        isLandscape = printer.pageLayout().orientation() == QPageLayout::Landscape;
        printer.setOutputFileName(path);
        return true;
    });
    QSignalSpy done(&*dialog, &SchedulePrintDialog::finishedWork);
    QTest::keyClick(&*dialog, Qt::Key_Return);
    REQUIRE(waitFor([&] { return done.count() == 1; }));
    REQUIRE(waitFor([&] { return dialog.isGone(); }));
    CHECK(isLandscape);
    const QString text = pdfText(path);
    CHECK(text.contains(u"Итоги первого дня"));
    CHECK_FALSE(text.contains(u"Задачи второго дня"));
}

TEST_CASE("nothing is printed where she cancels, and Esc closes the dialog", "[schedule][print]")
{
    PageFixture fixture(true);
    const Opened dialog(fixture);
    dialog->setPrinterChooser([](QPrinter &, QWidget *) { return false; });
    QTest::mouseClick(&control<QPushButton>(*dialog, "print"), Qt::LeftButton);
    QTest::mouseClick(&control<QPushButton>(*dialog, "savePdf"), Qt::LeftButton); // no answer: cancelled
    CHECK_FALSE(fixture.tasks.isRunning());
    QTest::keyClick(&*dialog, Qt::Key_Escape);
    CHECK(waitFor([&] { return dialog.isGone(); }));
}

TEST_CASE("the calendar of one track has its items and those for everybody", "[schedule][print]")
{
    PageFixture fixture(true);
    const TrackId track = fixture.workspace->tracks().all().valueOr({}).first().id;
    const Opened dialog(fixture, {{}, track});
    QFile file(saved(fixture, dialog, "saveCalendar", QStringLiteral("programme.ics")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray calendar = file.readAll();
    CHECK(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(calendar.count("BEGIN:VEVENT") == 13);
}

TEST_CASE("a programme that cannot be written says why, and the dialog stays", "[schedule][print]")
{
    PageFixture fixture(true);
    const Opened dialog(fixture);
    fixture.prompts.filesToSave += fixture.file(QStringLiteral("no such folder/programme.pdf"));
    QTest::mouseClick(&control<QPushButton>(*dialog, "savePdf"), Qt::LeftButton);
    REQUIRE(waitFor([&] { return fixture.prompts.errors.size() == 1; }));
    CHECK_FALSE(fixture.prompts.errors.first().message.text().isEmpty());
    REQUIRE_FALSE(dialog.isGone());
    CHECK(control<QPushButton>(*dialog, "savePdf").isEnabled());
}

TEST_CASE("her choices for paper are there again next time", "[schedule][print]")
{
    PageFixture fixture(true);
    {
        const Opened dialog(fixture);
        control<QComboBox>(*dialog, "paper").setCurrentIndex(1);
        control<QCheckBox>(*dialog, "dayPerPage").setChecked(true);
        zoneItem(dialog, "Asia/Irkutsk").setCheckState(Qt::Unchecked);
        static_cast<void>(saved(fixture, dialog, "savePdf", QStringLiteral("first.pdf")));
    }
    const Opened dialog(fixture);
    CHECK(control<QComboBox>(*dialog, "paper").currentData().toBool());
    CHECK(control<QCheckBox>(*dialog, "dayPerPage").isChecked());
    CHECK(zoneItem(dialog, "Asia/Irkutsk").checkState() == Qt::Unchecked);
    CHECK(zoneItem(dialog, "Asia/Yakutsk").checkState() == Qt::Checked);
    static_cast<void>(saved(fixture, dialog, "savePdf", QStringLiteral("second.pdf")));
    CHECK(QFileInfo(fixture.prompts.suggested.last()).absolutePath() == fixture.folder.path());
}

TEST_CASE("the dialog fits a small screen with all its controls, and can be looked at", "[schedule][print]")
{
    PageFixture fixture(true);
    const auto theme = GENERATE(style::Theme::Light, style::Theme::Dark);
    style::apply(*qApp, theme);
    const Opened dialog(fixture);
    dialog->resize(1280, 720);
    CHECK(dialog->minimumSizeHint().width() <= 1280);
    CHECK(dialog->minimumSizeHint().height() <= 720);
    QCoreApplication::processEvents();
    for (const char *name : {"print", "savePdf", "saveCalendar", "close"}) {
        const auto &button = control<QPushButton>(*dialog, name);
        CHECK(button.width() >= button.sizeHint().width());
        CHECK(dialog->rect().contains(QRect(button.mapTo(&*dialog, QPoint(0, 0)), button.size())));
    }
    const QString folder = QStringLiteral(SAMOVAR_BUILD_DIR "/screenshots/schedule-print");
    REQUIRE(QDir().mkpath(folder));
    const QString look = theme == style::Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    CHECK(dialog->grab().save(QStringLiteral("%1/%2.png").arg(folder, look)));
    style::apply(*qApp, style::Theme::Light);
}
