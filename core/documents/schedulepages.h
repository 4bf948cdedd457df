// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The programme typeset on pages: the same pages for the screen's preview, the printer and PDF.
#pragma once

#include "core/documents/pages.h"
#include "core/documents/tableformats.h"
#include "core/schedule/schedulepaper.h"

#include <memory>

namespace samovar {

/// Lays the programme out on A4: PT Sans, organisers, event and dates in the head; a column of hours for each
/// zone; the tracks below each other, or on lying paper beside each other where they can be read so. Columns'
/// titles and the day stand on every page; «страница x из y» and the date of printing at the foot. Black and
/// white.
///
/// Neither a line nor, where it is not higher than a page, the work of a track is cut; a day's title never
/// ends a page.
class SchedulePages : public Pages {
public:
    /// Fails with Cancelled.
    static Result<SchedulePages> layOut(const SchedulePaper &paper, const PageSetup &page,
                                        Progress &progress);
    SchedulePages(SchedulePages &&) noexcept;
    SchedulePages &operator=(SchedulePages &&) noexcept;
    ~SchedulePages() override;

    [[nodiscard]] int count() const override;
    [[nodiscard]] QPageLayout pageLayout() const override;
    /// Does not fail.
    Result<void> paint(QPainter &painter, int index) const override;

private:
    struct State;
    explicit SchedulePages(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace samovar
