// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/letterprinting.h"

#include "core/documents/letterpages.h"

#include <QPainter>
#include <QPrinter>
#include <QSet>

#include <algorithm>

namespace samovar::printing {

namespace {

Error letterPrintingError(Error::Kind kind, SourceText text, const QStringList &arguments = {})
{
    return {kind, Message(text, arguments), {}};
}

Error lettersNotTaken()
{
    return letterPrintingError(
        Error::Kind::Failed,
        SAMOVAR_TEXT("Printing", "The printer did not take the letters, and none counts as made. Check that "
                                 "the printer is on and ready, or make PDF files and print those."));
}

Error noSuchLetterPages(int count)
{
    return letterPrintingError(
        Error::Kind::Refused,
        SAMOVAR_TEXT("Printing",
                     "The letters have %1 pages; none of the pages that you chose is among them."),
        {QString::number(count)});
}

/// In the order of printing.
QList<int> chosenLetterPages(const QPrinter &printer, int count)
{
    const bool isRange = printer.printRange() == QPrinter::PageRange && !printer.pageRanges().isEmpty();
    QList<int> pages;
    for (int page = 0; page < count; ++page) {
        if (!isRange || printer.pageRanges().contains(page + 1))
            pages += page;
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());
    return pages;
}

/// One unit of \a painter becomes a point of A4; smaller paper gets the page scaled down.
void scaleLetters(QPainter &painter, const QPrinter &printer)
{
    const QSizeF wanted = LetterPages::pageLayout().fullRect(QPageLayout::Point).size();
    const QSizeF paper = printer.pageLayout().fullRect(QPageLayout::Point).size();
    const qreal fit = std::min({1.0, paper.width() / wanted.width(), paper.height() / wanted.height()});
    constexpr qreal kPointsAnInch = 72;
    painter.scale(fit * printer.logicalDpiX() / kPointsAnInch, fit * printer.logicalDpiY() / kPointsAnInch);
}

Result<void> printLetterPages(const LetterPages &pages, const QList<int> &chosen, QPrinter &printer,
                              Progress &progress)
{
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return lettersNotTaken();
    scaleLetters(painter, printer);
    progress.begin(Message(SAMOVAR_TEXT("Printing", "Printing")), chosen.size());
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        if (progress.isCancelled() || (i > 0 && !printer.newPage())) {
            printer.abort();
            return progress.isCancelled()
                       ? letterPrintingError(
                             Error::Kind::Cancelled,
                             SAMOVAR_TEXT("Printing", "Printing was cancelled; no letter counts as made."))
                       : lettersNotTaken();
        }
        pages.paint(painter, chosen[i]);
        progress.advance(i + 1);
    }
    return painter.end() ? Result<void>() : lettersNotTaken();
}

/// The letters that have all their pages among \a chosen.
QList<qsizetype> wholeLetters(const LetterPages &pages, qsizetype letters, const QList<int> &chosen)
{
    const QSet<int> printed(chosen.begin(), chosen.end());
    QList<qsizetype> whole;
    for (qsizetype letter = 0; letter < letters; ++letter) {
        bool isWhole = true;
        for (int page = 0; page < pages.pageCountOf(letter); ++page)
            isWhole = isWhole && printed.contains(pages.firstPageOf(letter) + page);
        if (isWhole)
            whole += letter;
    }
    return whole;
}

} // namespace

PutOnPaper lettersOnto(const std::shared_ptr<QPrinter> &printer)
{
    return [printer](const QList<LetterPaper> &letters, Progress &progress) -> PaperOutcome {
        const auto pages = LetterPages::layOut(letters, progress);
        if (!pages)
            return {{}, {}, pages.error()};
        const QList<int> chosen = chosenLetterPages(*printer, pages->count());
        if (chosen.isEmpty())
            return {{}, {}, noSuchLetterPages(pages->count())};
        if (auto printed = printLetterPages(*pages, chosen, *printer, progress); !printed)
            return {{}, {}, printed.error()};
        return {wholeLetters(*pages, letters.size(), chosen), {}, std::nullopt};
    };
}

} // namespace samovar::printing
