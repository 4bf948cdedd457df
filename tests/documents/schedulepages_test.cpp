// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/schedulefile.h"
#include "core/documents/schedulepages.h"
#include "core/event/zonenames.h"
#include "tests/documents/schedulepapers.h"
#include "tests/documents/tools.h"
#include "tests/support/catchqt.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QRectF>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>

#include <algorithm>

using namespace samovar;
using namespace samovar::test;

namespace {

/// The zones of the letter's table beside Moscow, and the hours of 9:00–13:00 Moscow in them.
const QList<std::pair<QByteArray, QString>> kZones{
    {"Europe/Kaliningrad", u"08:00–12:00"_qs}, {"Europe/Samara", u"10:00–14:00"_qs},
    {"Asia/Yekaterinburg", u"11:00–15:00"_qs}, {"Asia/Omsk", u"12:00–16:00"_qs},
    {"Asia/Krasnoyarsk", u"13:00–17:00"_qs},   {"Asia/Irkutsk", u"14:00–18:00"_qs},
    {"Asia/Yakutsk", u"15:00–19:00"_qs},       {"Asia/Vladivostok", u"16:00–20:00"_qs},
    {"Asia/Kamchatka", u"18:00–22:00"_qs}};

QList<QByteArray> tenZones()
{
    QList<QByteArray> zones;
    for (const auto &[zone, hours] : kZones)
        zones += zone;
    return zones;
}

/// The application's language while it lives.
class Speaking {
public:
    explicit Speaking(const QString &language)
    {
        QLocale::setDefault(language == u"ru" ? QLocale(QLocale::Russian, QLocale::Russia)
                                              : QLocale(QLocale::English, QLocale::UnitedKingdom));
        REQUIRE(m_translator.load(u":/i18n/samovar_%1.qm"_qs.arg(language)));
        QCoreApplication::installTranslator(&m_translator);
    }
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;
    ~Speaking()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QLocale::setDefault(m_before);
    }

private:
    QLocale m_before;
    QTranslator m_translator;
};

struct Printed {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("schedule.pdf"));
    QStringList pages; ///< without white space
};

void print(Printed &printed, const SchedulePaper &paper, bool landscape = false)
{
    Progress progress;
    const auto written = writeSchedulePdf(paper, printed.path, PageSetup{landscape}, progress);
    INFO((written ? std::string() : written.error().detail.toStdString()));
    REQUIRE(written);
    for (const QString &page : pdfPages(printed.path))
        printed.pages += squeezed(page);
}

struct Word {
    QRectF box;
    QString text;
};

struct WordPage {
    QSizeF paper;
    QList<Word> words;
};

QList<WordPage> wordsOf(const QString &path)
{
    static const QRegularExpression item(QStringLiteral(
        "<page width=\"([0-9.]+)\" height=\"([0-9.]+)\"|<word xMin=\"([0-9.-]+)\" yMin=\"([0-9.-]+)\" "
        "xMax=\"([0-9.-]+)\" yMax=\"([0-9.-]+)\">(.*)</word>"));
    const QString text = QString::fromUtf8(
        runTool(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")}));
    QList<WordPage> pages;
    for (const QRegularExpressionMatch &found : item.globalMatch(text)) {
        const auto number = [&found](int group) { return found.captured(group).toDouble(); };
        if (!found.captured(1).isEmpty())
            pages += WordPage{{number(1), number(2)}, {}};
        else
            pages.last().words +=
                Word{QRectF(QPointF(number(3), number(4)), QPointF(number(5), number(6))), found.captured(7)};
    }
    return pages;
}

/// The letters of a word without the room that its font has over and under them.
QRectF inkOf(const QRectF &box)
{
    const qreal less = std::min(box.width(), box.height()) * 0.15;
    return box.adjusted(less, less, -less, -less);
}

void checkNothingIsCutOrOverlaps(const QString &path)
{
    constexpr qreal kMm = 72 / 25.4;
    for (const WordPage &page : wordsOf(path)) {
        const QRectF inside(QPointF(20 * kMm - 1, 8 * kMm),
                            QPointF(page.paper.width() - 10 * kMm + 1, page.paper.height() - 8 * kMm));
        REQUIRE_FALSE(page.words.isEmpty());
        for (qsizetype i = 0; i < page.words.size(); ++i) {
            const QRectF &box = page.words[i].box;
            INFO(page.words[i].text.toStdString() << " from " << box.left() << ',' << box.top() << " to "
                                                  << box.right() << ',' << box.bottom());
            CHECK(inside.contains(box));
            for (qsizetype j = 0; j < i; ++j) {
                if (inkOf(page.words[i].box).intersects(inkOf(page.words[j].box)))
                    FAIL_CHECK("over it stands " << page.words[j].text.toStdString());
            }
        }
    }
}

void checkItemIsThere(const ScheduleItem &item, const QString &text)
{
    QStringList wanted{item.title, item.starts.toString(u"HH:mm") + u'–' + item.ends.toString(u"HH:mm"),
                       item.place};
    for (const SchedulePerson &person : item.people)
        wanted << person.name << person.role;
    for (const QString &one : std::as_const(wanted)) {
        INFO(one.toStdString());
        CHECK(text.contains(squeezed(one)));
    }
}

void checkEverythingIsThere(const Programme &programme, const Printed &printed)
{
    const QString text = printed.pages.join(QString());
    for (const ScheduleItem &item : programme.items)
        checkItemIsThere(item, text);
    for (const Track &track : programme.tracks)
        CHECK(text.contains(squeezed(track.title)));
    for (const Organisation &one : programme.event.organisations)
        CHECK(printed.pages.first().contains(squeezed(one.name)));
}

/// A day stands over what follows, and never at the foot.
void checkLastDay(const SchedulePaper &paper, const QString &page)
{
    qsizetype last = -1;
    for (const PaperDay &day : paper.days)
        last = std::max(last, page.lastIndexOf(squeezed(day.title)));
    REQUIRE(last >= 0);
    static const QRegularExpression hours(u"\\d\\d:\\d\\d–\\d\\d:\\d\\d"_qs);
    CHECK(page.indexOf(hours, last) >= 0);
}

void checkHeads(const SchedulePaper &paper, const Printed &printed)
{
    for (const QString &page : printed.pages) {
        for (const QString &zone : paper.zones)
            CHECK(page.contains(squeezed(zone)));
        CHECK(page.contains(squeezed(paper.title)));
        checkLastDay(paper, page);
        CHECK(page.contains(u"20.09.202111:04"_qs));
    }
}

Programme oneItem(const QDateTime &starts, int minutes)
{
    Programme programme;
    programme.event.title = u"Сессия"_qs;
    ScheduleItem item;
    item.title = u"Работа"_qs;
    item.starts = starts;
    item.ends = starts.addSecs(qint64{60} * minutes);
    programme.items += item;
    return programme;
}

} // namespace

TEST_CASE("every item stands on paper with its hours and people, nothing cut, nothing over another",
          "[documents][schedule]")
{
    const QString language = GENERATE(u"ru"_qs, u"en"_qs);
    const bool landscape = GENERATE(false, true);
    const int kind = GENERATE(0, 1, 2, 3, 4);
    CAPTURE(language.toStdString(), landscape, kind);
    const Speaking speaking(language);
    const std::array<Programme (*)(), 5> programmes{
        [] { return sampleProgramme(); }, [] { return inventedProgramme(6); },
        [] { return inventedProgramme(12); }, [] { return inventedProgramme(5, 200); },
        [] { return inventedProgramme(12, 200); }};
    const Programme programme = programmes[static_cast<size_t>(kind)]();
    const QList<QByteArray> zones =
        kind == 4 ? tenZones() : QList<QByteArray>{"Asia/Irkutsk", "Asia/Yakutsk"};
    const SchedulePaper paper = programme.paper({{}, zones, false});
    Printed printed;
    print(printed, paper, landscape);
    checkEverythingIsThere(programme, printed);
    checkHeads(paper, printed);
    checkNothingIsCutOrOverlaps(printed.path);
    const QByteArray fonts = runTool(u"pdffonts"_qs, {printed.path});
    CHECK(fonts.contains("PTSans"));
    CHECK_FALSE(fonts.contains("DejaVu"));
}

TEST_CASE("each zone of the letter's table has its hours in its column", "[documents][schedule]")
{
    const Speaking speaking(u"en"_qs);
    const bool landscape = GENERATE(false, true);
    Programme programme =
        oneItem(QDateTime(QDate(2021, 9, 21), QTime(9, 0), QTimeZone("Europe/Moscow")), 240);
    Printed printed;
    print(printed, programme.paper({{}, tenZones(), false}), landscape);
    REQUIRE(printed.pages.size() == 1);
    qsizetype from = printed.pages.first().indexOf(u"09:00–13:00");
    REQUIRE(from >= 0);
    for (const auto &[zone, hours] : kZones) {
        INFO(zone.toStdString());
        from = printed.pages.first().indexOf(hours, from + 1);
        CHECK(from >= 0);
    }
    // Each name over its hours.
    const QList<Word> words = wordsOf(printed.path).first().words;
    for (const auto &[zone, hours] : kZones) {
        const auto place = [&words](const QString &text) {
            const auto found = std::find_if(words.begin(), words.end(),
                                            [&text](const Word &word) { return word.text == text; });
            INFO(text.toStdString());
            REQUIRE(found != words.end());
            return found->box;
        };
        const QRectF name = place(zoneName(zone));
        const bool isInLine = std::any_of(words.begin(), words.end(),
                                          [wanted = hours](const Word &word) { return word.text == wanted; });
        const QRectF clock = place(isInLine ? hours : hours.left(6));
        CHECK(name.center().x() >= clock.left());
        CHECK(name.center().x() <= clock.right());
        CHECK(name.bottom() < clock.top());
    }
    CHECK_FALSE(printed.pages.first().contains(u"day(s)"));
    checkNothingIsCutOrOverlaps(printed.path);
}

TEST_CASE("where a clock shows another date, paper says which", "[documents][schedule]")
{
    const Speaking speaking(u"en"_qs);
    const Programme programme =
        oneItem(QDateTime(QDate(2021, 9, 21), QTime(18, 30), QTimeZone("Europe/Moscow")), 90);
    const SchedulePaper paper =
        programme.paper({{}, {"Asia/Vladivostok", "Asia/Krasnoyarsk", "America/Los_Angeles"}, false});
    const QList<PaperHours> hours = paper.days.first().bands.first().hours;
    REQUIRE(hours.size() == 4);
    CHECK(hours[0].notes.isEmpty());
    CHECK(hours[1].starts == u"01:30");
    REQUIRE(hours[1].notes.size() == 2);
    CHECK(hours[1].notes[0].startsWith(u"+1"));
    CHECK(hours[1].notes[1] == u"22.09");
    CHECK(hours[2].starts == u"22:30");
    CHECK(hours[2].ends == u"00:00");
    REQUIRE(hours[2].notes.size() == 1);
    CHECK(hours[2].notes[0].contains(u"22.09"));
    CHECK(hours[3].notes.isEmpty());
    Printed printed;
    print(printed, paper);
    for (const PaperHours &one : hours) {
        for (const QString &note : one.notes)
            CHECK(printed.pages.first().contains(squeezed(note)));
    }
    checkNothingIsCutOrOverlaps(printed.path);
}

TEST_CASE("more zones than columns can be are listed beside each item", "[documents][schedule]")
{
    QList<QByteArray> zones = tenZones();
    zones += {"Asia/Magadan",  "America/New_York", "Pacific/Auckland",
              "Europe/London", "Asia/Tokyo",       "America/Argentina/Buenos_Aires"};
    const SchedulePaper paper = sampleProgramme().paper({{}, zones, false});
    CHECK(paper.zones.size() == 16);
    Printed printed;
    print(printed, paper);
    for (const QString &zone : paper.zones)
        CHECK(printed.pages.first().contains(squeezed(zone)));
    checkNothingIsCutOrOverlaps(printed.path);
}

TEST_CASE("day by day, each day begins on a page of its own with the whole head", "[documents][schedule]")
{
    const Programme programme = sampleProgramme();
    const SchedulePaper paper = programme.paper({{}, {"Asia/Irkutsk"}, true});
    Printed printed;
    print(printed, paper);
    REQUIRE(paper.days.size() == 2);
    int firstPages = 0;
    for (const QString &page : printed.pages) {
        const bool isFirst = page.contains(squeezed(paper.days[0].title));
        CHECK(isFirst != page.contains(squeezed(paper.days[1].title)));
        firstPages += page.contains(squeezed(programme.event.organisations.first().name)) ? 1 : 0;
    }
    CHECK(firstPages == 2);
}

TEST_CASE("the programme of one day or of one track has what belongs there, and no more",
          "[documents][schedule]")
{
    const Programme programme = sampleProgramme();
    const Track &track = programme.tracks[2];
    const ScheduleScope scope{QDate(2021, 9, 22), track.id};
    const SchedulePaper paper = programme.paper({scope, {}, false});
    CHECK(paper.days.size() == 1);
    Printed printed;
    print(printed, paper);
    const QString text = printed.pages.join(QString());
    for (const ScheduleItem &item : programme.items) {
        const bool belongs =
            item.starts.date() == scope.day && (item.track == track.id || !item.track.isValid());
        if (belongs)
            CHECK(text.contains(squeezed(item.title)));
    }
    CHECK_FALSE(text.contains(squeezed(u"Итоги первого дня"_qs)));
    CHECK_FALSE(text.contains(squeezed(programme.tracks[0].title)));
    for (const TrackLeader &leader : track.leaders) {
        CHECK(text.contains(squeezed(leader.name)));
        CHECK(text.contains(squeezed(leader.role)));
    }
}

TEST_CASE("texts longer than a page go on over the next ones, none lost", "[documents][schedule]")
{
    Programme programme = inventedProgramme(3);
    QStringList words;
    for (int i = 0; i < 1100; ++i)
        words += u"слово%1"_qs.arg(i);
    programme.items[2].title = words.join(u' ');
    programme.items[0].title = words.join(u' ');
    const bool landscape = GENERATE(false, true);
    Printed printed;
    print(printed, programme.paper({{}, {"Asia/Irkutsk"}, false}), landscape);
    const QString text = printed.pages.join(u' ');
    for (int i = 0; i < 1100; i += 7)
        CHECK(text.count(u"слово%1"_qs.arg(i)) >= 2);
    checkNothingIsCutOrOverlaps(printed.path);
}

TEST_CASE("a programme without items says so on one page", "[documents][schedule]")
{
    const Speaking speaking(u"en"_qs);
    Programme programme = sampleProgramme();
    programme.items.clear();
    Printed printed;
    print(printed, programme.paper({}));
    REQUIRE(printed.pages.size() == 1);
    CHECK(printed.pages.first().contains(u"nothing"));
    CHECK(printed.pages.first().contains(squeezed(programme.event.title)));
}

TEST_CASE("cancelled, or where nothing can be written, no programme is left", "[documents][schedule]")
{
    const QTemporaryDir folder;
    const SchedulePaper paper = sampleProgramme().paper({});
    Progress cancelled;
    cancelled.cancel();
    const auto written = writeSchedulePdf(paper, folder.filePath(u"a.pdf"_qs), {}, cancelled);
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == Error::Kind::Cancelled);
    Progress progress;
    CHECK_FALSE(writeSchedulePdf(paper, folder.filePath(u"none/a.pdf"_qs), {}, progress));
    CHECK_FALSE(writeCalendar("BEGIN:VCALENDAR\r\n", folder.filePath(u"none/a.ics"_qs)));
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("the programme's preview is black on white and has its pages", "[documents][schedule]")
{
    Progress progress;
    const auto pages = SchedulePages::layOut(sampleProgramme().paper({}), PageSetup{true}, progress);
    REQUIRE(pages);
    CHECK(pages->count() > 1);
    CHECK(pages->pageLayout().orientation() == QPageLayout::Landscape);
    QImage image(842, 595, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    CHECK(pages->paint(painter, 0));
    CHECK(pages->paint(painter, 4711));
    painter.end();
    int ink = 0;
    int coloured = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            ink += qGray(pixel) < 128 ? 1 : 0;
            coloured += qRed(pixel) != qGreen(pixel) || qGreen(pixel) != qBlue(pixel) ? 1 : 0;
        }
    }
    CHECK(ink > 1000);
    CHECK(coloured == 0);
}
