// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Letters typeset on pages: the same pages for the screen's preview, the printer and PDF.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/letters/letterpaper.h"

#include <QPageLayout>

#include <functional>
#include <memory>

class QPainter;

namespace samovar {

/// Lays letters out on A4 as offices do: PT Serif, margins of 20 mm left, 10 right, 20 above and below; who
/// writes in the head, the day, the subject, the text as it was composed; «Страница x из y» at the foot where
/// a letter has several pages. Each letter begins on a page of its own. No line of a paragraph stands alone
/// on a page.
///
/// What is painted follows from the letters alone: the same on every device. One thread at a time.
class LetterPages {
public:
    /// Fails with Cancelled.
    static Result<LetterPages> layOut(const QList<LetterPaper> &letters, Progress &progress);
    LetterPages(LetterPages &&) noexcept;
    LetterPages &operator=(LetterPages &&) noexcept;
    ~LetterPages();

    /// Pages of all letters.
    [[nodiscard]] int count() const;
    /// The first page (0 = first) of letter \a index, and how many it has.
    [[nodiscard]] int firstPageOf(qsizetype index) const;
    [[nodiscard]] int pageCountOf(qsizetype index) const;
    /// A4, its margins for information only: the mode is QPageLayout::FullPageMode, as TablePages has it.
    [[nodiscard]] static QPageLayout pageLayout();
    /// Paints page \a index into \a painter, whose unit is one point and whose origin is the paper's top left
    /// corner.
    void paint(QPainter &painter, int index) const;
    /// Paints all pages: for files and printers. \a begin starts a page on the device and returns its
    /// painter, as paint() wants it, or null to stop. Fails with Cancelled.
    Result<void> run(const std::function<QPainter *(int index)> &begin, Progress &progress) const;

private:
    struct State;
    explicit LetterPages(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace samovar
