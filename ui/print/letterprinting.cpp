// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/letterprinting.h"

#include "core/documents/letterpages.h"
#include "ui/print/printing.h"

#include <QPrinter>
#include <QSet>

namespace samovar::printing {

namespace {

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
        if (auto printed = print(*pages, *printer, progress); !printed)
            return {{}, {}, printed.error()};
        const QList<int> chosen = chosenPages(*printer, pages->count());
        return {wholeLetters(*pages, letters.size(), chosen), {}, std::nullopt};
    };
}

} // namespace samovar::printing
