// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printing.h"

#include "core/documents/pages.h"
#include "core/documents/tablepages.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace samovar::printing {

namespace {

const SourceText kPrinting = SAMOVAR_TEXT("Printing", "Printing");
const SourceText kNotTaken = SAMOVAR_TEXT(
    "Printing", "The printer did not take the document. Nothing is lost: check that the printer is on "
                "and ready, or save it as PDF and print that.");
const SourceText kCancelled = SAMOVAR_TEXT("Printing", "Printing was cancelled.");
const SourceText kNoSuchPages =
    SAMOVAR_TEXT("Printing", "There are %1 pages; none of the pages that you chose is among them.");

constexpr qreal kPointsPerInch = 72;

Error notTaken(const QPrinter &printer)
{
    return {Error::Kind::Failed, Message(kNotTaken), printer.printerName()};
}

/// Makes one unit of \a painter a point of the page, from the paper's top left corner.
void scaleToPaper(QPainter &painter, const QPrinter &printer, const QPageLayout &page)
{
    const QSizeF wanted = page.fullRect(QPageLayout::Point).size();
    const QSizeF paper = printer.pageLayout().fullRect(QPageLayout::Point).size();
    const qreal fit = std::min({1.0, paper.width() / wanted.width(), paper.height() / wanted.height()});
    painter.scale(fit * printer.logicalDpiX() / kPointsPerInch, fit * printer.logicalDpiY() / kPointsPerInch);
}

/// All pages in one walk.
Result<void> paintAll(const Pages &pages, QPainter &painter, QPrinter &printer, Progress &progress)
{
    bool isRefused = false;
    const auto begin = [&](int index) {
        isRefused = index > 0 && !printer.newPage();
        return isRefused ? nullptr : &painter;
    };
    const auto painted = pages.run(begin, progress);
    return isRefused ? notTaken(printer) : painted;
}

/// The \a chosen pages in this order.
Result<void> paintSome(const Pages &pages, const QList<int> &chosen, QPainter &painter, QPrinter &printer,
                       Progress &progress)
{
    progress.begin(Message(kPrinting), chosen.size());
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        if (progress.isCancelled())
            return Error{Error::Kind::Cancelled, Message(kCancelled), {}};
        if (i > 0 && !printer.newPage())
            return notTaken(printer);
        if (auto painted = pages.paint(painter, chosen[i]); !painted)
            return painted;
        progress.advance(i + 1);
    }
    return {};
}

} // namespace

QList<int> chosenPages(const QPrinter &printer, int count)
{
    QList<int> pages;
    const bool isRange = printer.printRange() == QPrinter::PageRange && !printer.pageRanges().isEmpty();
    for (int page = 0; page < count; ++page) {
        if (!isRange || printer.pageRanges().contains(page + 1))
            pages += page;
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());
    return pages;
}

bool chooseByDialog(QPrinter &printer, QWidget *parent)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange |
                      QAbstractPrintDialog::PrintCollateCopies);
    return dialog.exec() == QDialog::Accepted;
}

std::shared_ptr<QPrinter> makePrinter(const QString &name, const PageSetup &page)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(name);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(page.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setFullPage(true);
    return printer;
}

Result<void> print(const Table &table, const PageSetup &page, QPrinter &printer, Progress &progress)
{
    const auto pages = TablePages::layOut(table, page, progress);
    return pages ? print(*pages, printer, progress) : pages.error();
}

Result<void> print(const Pages &pages, QPrinter &printer, Progress &progress)
{
    const QList<int> chosen = chosenPages(printer, pages.count());
    if (chosen.isEmpty())
        return Error{Error::Kind::Refused, Message(kNoSuchPages, {QString::number(pages.count())}), {}};
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return notTaken(printer);
    scaleToPaper(painter, printer, pages.pageLayout());
    const bool isWhole = chosen.size() == pages.count() && printer.pageOrder() == QPrinter::FirstPageFirst;
    auto painted = isWhole ? paintAll(pages, painter, printer, progress)
                           : paintSome(pages, chosen, painter, printer, progress);
    if (!painted) {
        printer.abort();
        return painted;
    }
    return painter.end() ? Result<void>() : notTaken(printer);
}

} // namespace samovar::printing
