// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Letters typeset on pages: the same pages for the screen's preview, the printer and PDF.
#pragma once

#include "core/documents/pages.h"
#include "core/letters/letterpaper.h"

#include <QList>
#include <QRectF>

#include <memory>

namespace samovar {

/// The parts of a letter that come from its template.
enum class LetterPart { Subject, Text };

/// A piece of a page.
struct LetterPlace {
    int page = 0;
    QRectF rect;
};

/// Lays letters out on A4 as offices do: PT Serif, margins of 20 mm left, 10 right, 20 above and below; who
/// writes in the head, the day, the subject, the text as it was composed; «Страница x из y» at the foot where
/// a letter has several pages. Each letter begins on a page of its own. No line of a paragraph stands alone
/// on a page.
///
/// What is painted follows from the letters alone: the same on every device. One thread at a time.
class LetterPages : public Pages {
public:
    /// Fails with Cancelled.
    static Result<LetterPages> layOut(const QList<LetterPaper> &letters, Progress &progress);
    LetterPages(LetterPages &&) noexcept;
    LetterPages &operator=(LetterPages &&) noexcept;
    ~LetterPages() override;

    /// Pages of all letters.
    [[nodiscard]] int count() const override;
    /// The first page (0 = first) of letter \a index, and how many it has.
    [[nodiscard]] int firstPageOf(qsizetype index) const;
    [[nodiscard]] int pageCountOf(qsizetype index) const;
    /// Where a stretch of the subject or the text of letter \a index stands, line by line: in points from the
    /// paper's top left corner. For the preview's marks.
    [[nodiscard]] QList<LetterPlace> placesOf(qsizetype index, LetterPart part, qsizetype from,
                                              qsizetype length) const;
    [[nodiscard]] QPageLayout pageLayout() const override;
    /// Does not fail.
    Result<void> paint(QPainter &painter, int index) const override;

private:
    struct State;
    explicit LetterPages(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace samovar
