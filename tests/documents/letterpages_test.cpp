// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/letterpages.h"
#include "core/documents/lettersfile.h"
#include "core/letters/letters.h"
#include "core/workspace/workspace.h"
#include "tests/documents/letterpapers.h"
#include "tests/documents/tools.h"
#include "tests/support/catchqt.h"
#include "tests/support/testevent.h"

#include <QImage>
#include <QPainter>
#include <QRectF>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace samovar;
using namespace samovar::test;

namespace {

QStringList write(const QList<LetterPaper> &letters, const QString &path)
{
    Progress progress;
    const auto written = writeLettersFile(letters, path, progress);
    INFO((written ? std::string() : written.error().detail.toStdString()));
    REQUIRE(written);
    return pdfPages(path);
}

/// The words of a PDF with their boxes in points, page by page.
QList<QList<QRectF>> wordBoxes(const QString &path)
{
    static const QRegularExpression item(QStringLiteral(
        "<page |<word xMin=\"([0-9.-]+)\" yMin=\"([0-9.-]+)\" xMax=\"([0-9.-]+)\" yMax=\"([0-9.-]+)\">"));
    QList<QList<QRectF>> pages;
    const QString words = QString::fromUtf8(
        runTool(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")}));
    for (const auto &found : item.globalMatch(words)) {
        if (found.captured(1).isEmpty())
            pages.emplaceBack();
        else
            pages.last() += QRectF(QPointF(found.captured(1).toDouble(), found.captured(2).toDouble()),
                                   QPointF(found.captured(3).toDouble(), found.captured(4).toDouble()));
    }
    return pages;
}

} // namespace

TEST_CASE("the text of the PDF is the letter as it was composed", "[documents][letters]")
{
    TestEvent event(true);
    Progress progress;
    const LetterKind &kind = GENERATE(from_range(letterKinds().begin(), letterKinds().end()));
    const auto batch = event.workspace().letters().composeAll(
        {QString::fromLatin1(kind.key), u"ru"_qs, std::nullopt, false, {}}, progress);
    REQUIRE(batch);
    REQUIRE(batch->papers.size() >= 50);
    const QTemporaryDir folder;
    const QStringList pages = write(batch->papers, folder.filePath(u"all.pdf"_qs));
    REQUIRE(pages.size() == batch->papers.size());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const LetterPaper &paper = batch->papers[i];
        CHECK(squeezed(pages[i]) ==
              squeezed(paper.head.join(QString()) + paper.date + paper.subject + paper.text));
    }
    const QByteArray fonts = runTool(u"pdffonts"_qs, {folder.filePath(u"all.pdf"_qs)});
    CHECK(fonts.contains("PTSerif"));
    CHECK_FALSE(fonts.contains("PTSans"));
}

TEST_CASE("blanks stay blanks on paper, so that words can be found", "[documents][letters]")
{
    const QTemporaryDir folder;
    LetterPaper letter = letterPaper(1);
    letter.date.replace(u' ', QChar::Nbsp);
    const QStringList pages = write({letter}, folder.filePath(u"one.pdf"_qs));
    CHECK(pages.first().contains(u"20 сентября 2021 г."));
    CHECK(pages.first().contains(u"Уважаемая Мария Ивановна!"));
    CHECK(pages.first().contains(u"Ссылка для подключения: стратегическая сессия"));
}

TEST_CASE("hostile names stand on paper as they are", "[documents][letters]")
{
    const QTemporaryDir folder;
    LetterPaper letter = letterPaper(1);
    letter.text = u"Здравствуйте, <b>Мария</b> &amp; {{полное_имя}} {{#x}} %1 %2!"_qs;
    letter.subject = u"<i>Тема</i> %1"_qs;
    const QStringList pages = write({letter}, folder.filePath(u"one.pdf"_qs));
    CHECK(squeezed(pages.first()).contains(squeezed(letter.subject + letter.text)));
}

TEST_CASE("a long letter has numbered pages, whole lines and no line alone", "[documents][letters]")
{
    const int paragraphs = GENERATE(8, 9, 10, 30);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"long.pdf"_qs);
    const LetterPaper letter = letterPaper(1, paragraphs);
    const QStringList pages = write({letter, letterPaper(2, 1)}, path);
    REQUIRE(pages.size() >= 2);
    const qsizetype mine = pages.size() - 1;
    QString text;
    for (qsizetype i = 0; i < mine; ++i) {
        QString page = squeezed(pages[i]);
        if (mine > 1) {
            const QString number = u"Страница%1из%2"_qs.arg(i + 1).arg(mine);
            REQUIRE(page.contains(number));
            page.remove(number);
        }
        text += page;
    }
    CHECK(text.endsWith(squeezed(letter.text)));
    CHECK_FALSE(pages.last().contains(u"Страница"_qs));
    constexpr qreal kMm = 72 / 25.4;
    const QRectF inside(20 * kMm - 1, 20 * kMm - 2, 180 * kMm + 2, 257 * kMm + 4);
    const auto boxes = wordBoxes(path);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        qsizetype outside = 0;
        for (const QRectF &box : boxes[i])
            outside += inside.contains(box) ? 0 : 1;
        // Only «Страница x из y» stands below the text.
        CHECK(outside == (mine > 1 && i < mine ? 4 : 0));
    }
}

TEST_CASE("words wider than a line and long heads do not leave the sheet", "[documents][letters]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"wide.pdf"_qs);
    LetterPaper letter = letterPaper(1);
    letter.head = {QString(200, u'Щ'), QString(u"Ш Щ "_qs).repeated(80)};
    letter.subject = QString(200, u'Ж');
    letter.text = u"https://zoom.example/j/"_qs + QString(300, u'9') + u"\n"_qs + QString(400, u'Ы');
    const QStringList pages = write({letter}, path);
    CHECK(squeezed(pages.join(QString())).contains(squeezed(letter.text)));
    for (const auto &page : wordBoxes(path)) {
        for (const QRectF &box : page) {
            CHECK(box.left() >= 20 * 72 / 25.4 - 1);
            CHECK(box.right() <= 200 * 72 / 25.4 + 1);
        }
    }
}

TEST_CASE("a letter's page is the same on the screen as on paper", "[documents][letters]")
{
    Progress progress;
    const auto pages = LetterPages::layOut({letterPaper(1), letterPaper(2, 12)}, progress);
    REQUIRE(pages);
    CHECK(pages->firstPageOf(0) == 0);
    CHECK(pages->pageCountOf(0) == 1);
    CHECK(pages->firstPageOf(1) == 1);
    CHECK(pages->count() == 1 + pages->pageCountOf(1));
    QImage image(595, 842, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        CHECK(pages->paint(painter, 0));
        CHECK(pages->paint(painter, 4711));
    }
    int inkAbove = 0;
    int inkInText = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool ink = qGray(image.pixel(x, y)) < 128;
            inkAbove += ink && (y < 55 || x < 55 || x > 568) ? 1 : 0;
            inkInText += ink ? 1 : 0;
        }
    }
    CHECK(inkAbove == 0);
    CHECK(inkInText > 1000);
}
