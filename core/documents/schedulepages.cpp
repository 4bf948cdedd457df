// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Breaks the programme into pages and paints them.
#include "core/documents/schedulepages.h"

#include "core/documents/output.h"
#include "core/documents/schedulesheet.h"

#include <QPainter>

#include <algorithm>
#include <vector>

namespace samovar {

namespace {

constexpr qreal kKeptWhole = 0.4;  ///< of a page: what is not higher is not divided
constexpr qreal kHeadsShare = 0.3; ///< of a page: higher titles of tracks leave no room under them

const SourceText kSettingSchedule = SAMOVAR_TEXT("Documents", "Setting the programme");

struct FilledPage {
    SheetBlock ink;
    bool hasHead = false; ///< else the running head
};

/// Fills pages from top to bottom.
class PageFiller {
public:
    PageFiller(const SheetFrame &frame, const SchedulePaper &paper, ScheduleSheet &sheet)
        : m_frame(frame)
        , m_paper(paper)
        , m_sheet(sheet)
        , m_columnTitles(sheet.columnTitles())
    {
    }

    /// Whether a page can hold each part: not where tracks that stand side by side are higher than it.
    [[nodiscard]] bool fits() const { return m_fits; }

    /// Fails with Cancelled.
    Result<void> fill(Progress &progress)
    {
        progress.begin(kSettingSchedule, m_paper.days.size());
        for (qsizetype i = 0; i < m_paper.days.size(); ++i) {
            if (progress.isCancelled())
                return cancelledWriting();
            fillDay(m_paper.days[i], i == 0 || m_paper.dayPerPage);
            progress.advance(i + 1);
        }
        if (m_paper.days.isEmpty())
            fillWithNothing();
        return {};
    }

    [[nodiscard]] std::vector<FilledPage> finish() && { return std::move(m_pages); }

private:
    [[nodiscard]] qreal left() const { return m_frame.text.bottom() - m_top; }
    /// A new page would have more room than there is on this one.
    [[nodiscard]] bool isTurningUseful() const { return !m_isFresh || m_pages.back().hasHead; }

    void put(const SheetBlock &block)
    {
        m_pages.back().ink.add(block, m_top);
        m_top += block.height;
    }

    void openPage(bool withHead)
    {
        m_pages.emplace_back();
        m_pages.back().hasHead = withHead;
        m_top = m_frame.text.top();
        if (withHead)
            put(m_sheet.head());
        put(m_columnTitles);
        m_isFresh = true;
    }

    void fillWithNothing()
    {
        openPage(true);
        put(m_sheet.nothing());
        m_pages.back().ink.add(m_sheet.bandEnd(true), m_top);
    }

    void fillDay(const PaperDay &day, bool withHead)
    {
        std::vector<SetBand> bands;
        for (const PaperBand &band : day.bands)
            bands.push_back(m_sheet.band(band));
        for (const SetBand &band : bands) {
            for (const SheetBlock &part : band.parts)
                m_fits = m_fits && part.height <= m_sheet.room();
        }
        if (withHead)
            openPage(true);
        const SheetBlock title = m_sheet.dayTitle(day, false);
        if (title.height + leastOf(bands.front()) > left() && isTurningUseful())
            openPage(false);
        put(title);
        for (size_t i = 0; i < bands.size(); ++i)
            fillBand(bands[i], day, i + 1 == bands.size());
    }

    [[nodiscard]] bool isKeptWhole(const SetBand &band) const
    {
        return band.height(0, band.parts.size()) <= kKeptWhole * m_frame.text.height();
    }

    /// How much of a band has to stand under its day's title.
    [[nodiscard]] qreal leastOf(const SetBand &band) const
    {
        return band.height(0, isKeptWhole(band) ? band.parts.size() : std::min<size_t>(1, band.parts.size()));
    }

    void fillBand(const SetBand &band, const PaperDay &day, bool isDaysLast)
    {
        const size_t count = band.parts.size();
        for (size_t next = 0; next < count;) {
            const size_t fitting = howManyFit(band, next);
            const bool isDivided = next + fitting < count;
            if (isDivided && isTurningUseful() && (fitting == 0 || (next == 0 && isKeptWhole(band)))) {
                turn(day);
                continue;
            }
            const size_t placed = std::max<size_t>(1, fitting);
            putParts(band, next, placed);
            next += placed;
            m_pages.back().ink.add(m_sheet.bandEnd(isDaysLast && next == count), m_top);
            if (next < count)
                turn(day);
        }
    }

    [[nodiscard]] size_t howManyFit(const SetBand &band, size_t first) const
    {
        const size_t rest = band.parts.size() - first;
        size_t fitting = 0;
        while (fitting < rest && band.height(first, fitting + 1) <= left())
            ++fitting;
        // Two parts and more are left for the next page, not one alone.
        return fitting + 1 == rest && fitting > 1 ? fitting - 1 : fitting;
    }

    void turn(const PaperDay &day)
    {
        openPage(false);
        put(m_sheet.dayTitle(day, true));
    }

    void putParts(const SetBand &band, size_t first, size_t count)
    {
        SheetBlock &ink = m_pages.back().ink;
        qreal top = m_top + kBandPad;
        ink.add(band.hours, top);
        if (first > 0) {
            ink.add(band.again, top);
            top += band.again.height;
        }
        for (size_t i = first; i < first + count; ++i) {
            ink.add(band.parts[i], top);
            top += band.parts[i].height + kPartGap;
        }
        m_top += band.height(first, count);
        m_isFresh = false;
    }

    SheetFrame m_frame;
    const SchedulePaper &m_paper;
    ScheduleSheet &m_sheet;
    SheetBlock m_columnTitles;
    std::vector<FilledPage> m_pages;
    qreal m_top = 0;
    bool m_isFresh = false; ///< nothing but titles on the page
    bool m_fits = true;
};

} // namespace

struct SchedulePages::State {
    State(SchedulePaper thePaper, const PageSetup &page)
        : paper(std::move(thePaper))
        , setup(page)
        , frame(page)
        , edges(frame, paper.madeAt)
    {
    }

    /// Fills the pages by \a plan; false where that can't be.
    Result<bool> fill(const SchedulePlan &plan, Progress &progress)
    {
        sheet = std::make_unique<ScheduleSheet>(frame, paper, plan);
        if (plan.isGrid && sheet->columnTitles().height > kHeadsShare * frame.text.height())
            return false;
        PageFiller filler(frame, paper, *sheet);
        if (auto filled = filler.fill(progress); !filled)
            return filled.error();
        if (!filler.fits())
            return false;
        pages = std::move(filler).finish();
        return true;
    }

    Result<bool> layOut(Progress &progress)
    {
        if (setup.landscape) {
            if (const auto grid = planScheduleGrid(paper, frame.text.left(), frame.text.width())) {
                auto filled = fill(*grid, progress);
                if (!filled || *filled)
                    return filled;
            }
        }
        return fill(planScheduleList(paper, frame.text.left(), frame.text.width()), progress);
    }

    SchedulePaper paper;
    PageSetup setup;
    SheetFrame frame;
    SheetEdges edges;
    std::unique_ptr<ScheduleSheet> sheet;
    std::vector<FilledPage> pages;
};

SchedulePages::SchedulePages(std::unique_ptr<State> state) : m_state(std::move(state)) {}

SchedulePages::SchedulePages(SchedulePages &&) noexcept = default;
SchedulePages &SchedulePages::operator=(SchedulePages &&) noexcept = default;
SchedulePages::~SchedulePages() = default;

Result<SchedulePages> SchedulePages::layOut(const SchedulePaper &paper, const PageSetup &page,
                                            Progress &progress)
{
    auto state = std::make_unique<State>(paper, page);
    const auto laidOut = state->layOut(progress);
    if (!laidOut)
        return laidOut.error();
    return SchedulePages(std::move(state));
}

int SchedulePages::count() const
{
    return static_cast<int>(m_state->pages.size());
}

QPageLayout SchedulePages::pageLayout() const
{
    return pageLayoutOfA4(m_state->setup.landscape);
}

Result<void> SchedulePages::paint(QPainter &painter, int index) const
{
    if (index < 0 || index >= count())
        return {};
    const FilledPage &page = m_state->pages[static_cast<size_t>(index)];
    const SchedulePaper &paper = m_state->paper;
    if (!page.hasHead) {
        const QString left =
            paper.track.isEmpty() ? paper.title : paper.title + QStringLiteral(": ") + paper.track;
        m_state->edges.paintRunningHead(painter, left, paper.eventTitle);
    }
    page.ink.paint(painter);
    m_state->edges.paintFoot(painter, index, count());
    return {};
}

} // namespace samovar
