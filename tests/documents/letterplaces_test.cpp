// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/letterpages.h"
#include "core/documents/lettersfile.h"
#include "tests/documents/letterpapers.h"
#include "tests/documents/tools.h"
#include "tests/support/catchqt.h"

#include <QTemporaryDir>

using namespace samovar;
using namespace samovar::test;

TEST_CASE("words are found in the PDF letter by letter: no ligature stands for two", "[documents][letters]")
{
    const QTemporaryDir folder;
    LetterPaper letter = letterPaper(1, 1);
    letter.subject = u"Your registration is confirmed"_qs;
    letter.text = u"The office finds fjords, flags and affluent coffee."_qs;
    Progress progress;
    const QString path = folder.filePath(u"one.pdf"_qs);
    REQUIRE(writeLettersFile({letter}, path, progress));
    const QString page = pdfPages(path).first();
    CHECK(page.contains(letter.subject));
    CHECK(page.contains(letter.text));
}

TEST_CASE("a stretch of a letter is found where it is painted, on each of its lines", "[documents][letters]")
{
    const LetterPaper letter = letterPaper(1, 12); // two pages
    Progress progress;
    const auto pages = LetterPages::layOut({letter}, progress);
    REQUIRE(pages);
    REQUIRE(pages->count() > 1);
    const auto places = [&](const QString &text) {
        const qsizetype from = letter.text.indexOf(text);
        REQUIRE(from >= 0);
        return pages->placesOf(0, LetterPart::Text, from, text.size());
    };
    const auto word = places(u"Абзац 1 письма"_qs);
    REQUIRE(word.size() == 1);
    CHECK(word.first().page == 0);
    CHECK(word.first().rect.left() == Approx(20 * 72 / 25.4)); // at the margin
    const auto later = places(u"письма 1. Подключайтесь"_qs);
    REQUIRE(later.size() == 1);
    CHECK(later.first().rect.left() > word.first().rect.left());
    CHECK(later.first().rect.top() == Approx(word.first().rect.top()));
    const auto paragraph = places(letter.text.section(u"\n\n"_qs, 1, 1));
    CHECK(paragraph.size() > 2);
    for (qsizetype i = 1; i < paragraph.size(); ++i)
        CHECK(paragraph[i].rect.top() > paragraph[i - 1].rect.top());
    CHECK(places(u"Абзац 12 письма"_qs).first().page == pages->count() - 1);
    const auto subject = pages->placesOf(0, LetterPart::Subject, 0, letter.subject.size());
    REQUIRE_FALSE(subject.isEmpty());
    CHECK(subject.first().rect.top() < word.first().rect.top());
    CHECK(pages->placesOf(0, LetterPart::Text, letter.text.size(), 5).isEmpty());
}
