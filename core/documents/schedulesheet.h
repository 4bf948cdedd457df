// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The parts of a printed programme: head, columns' titles, days, and what lasts at the same time.
#pragma once

#include "core/documents/schedulecolumns.h"
#include "core/documents/sheetedges.h"
#include "core/documents/typeface.h"
#include "core/schedule/schedulepaper.h"

#include <QLineF>
#include <QPointF>
#include <QString>

#include <vector>

class QPainter;

namespace samovar {

/// Over and under a band.
inline constexpr qreal kBandPad = 4;
/// Between the parts of a band.
inline constexpr qreal kPartGap = 4;

/// What is set and never cut: lines of text and rules. Points from the paper's left edge and the block's top.
struct SheetBlock {
    struct Text {
        const Typeface *face;
        QPointF from; ///< where its baseline begins
        QString text;
        bool upright = false; ///< reads from below
    };
    struct Rule {
        QLineF line;
        qreal thickness;
    };

    qreal height = 0;
    std::vector<Text> texts;
    std::vector<Rule> rules;

    /// Takes \a other in so that it begins at \a top; the height stays.
    void add(const SheetBlock &other, qreal top);
    void paint(QPainter &painter) const;
};

/// What lasts from the same moment to the same moment, in parts between which a page may end.
struct SetBand {
    SheetBlock hours; ///< beside the parts, on each page anew
    SheetBlock again; ///< over the parts on a further page: what they are
    std::vector<SheetBlock> parts;

    /// How high \a count parts from \a first on are, with the hours.
    [[nodiscard]] qreal height(size_t first, size_t count) const;
};

/// Sets the parts of one programme by a plan. It must outlive what it set.
class ScheduleSheet {
public:
    ScheduleSheet(const SheetFrame &frame, const SchedulePaper &paper, SchedulePlan plan);

    /// Who invites, to what, when.
    [[nodiscard]] SheetBlock head();
    [[nodiscard]] SheetBlock columnTitles();
    [[nodiscard]] SheetBlock dayTitle(const PaperDay &day, bool continued);
    /// No part is higher than room(), but for the tracks of a grid beside each other.
    [[nodiscard]] SetBand band(const PaperBand &band);
    /// The line under a band.
    [[nodiscard]] SheetBlock bandEnd(bool isDaysLast) const;
    /// Says that there is nothing in the programme.
    [[nodiscard]] SheetBlock nothing();
    /// For a band under a day's title on a page without the head.
    [[nodiscard]] qreal room();

private:
    /// A line before it has its place.
    struct Line {
        const Typeface *face;
        QString text;
        qreal indent;
        qreal above; ///< room over it
    };
    using Lines = std::vector<Line>;

    /// Lines that stand side by side: what, and who.
    struct Row {
        Lines what;
        Lines who;
    };

    void addLines(Lines &lines, const QString &text, const Typeface &face, qreal width, qreal indent,
                  qreal above);
    void addHead(Lines &lines);
    [[nodiscard]] SheetBlock setLines(const Lines &lines, const SheetColumn &column) const;
    [[nodiscard]] SheetBlock zoneTitles(qreal &height);
    [[nodiscard]] SheetBlock uprightTitles(qreal height) const;
    [[nodiscard]] SheetBlock hours(const PaperBand &band);
    [[nodiscard]] Lines hoursLines(const PaperHours &hours, const Typeface &face, qreal width);
    [[nodiscard]] Lines listedHours(const PaperBand &band);
    [[nodiscard]] Row bandTitle(const PaperBand &band, bool continued);
    [[nodiscard]] Row row(const PaperEntry &entry);
    void addPeople(Row &row, const QStringList &people, qreal indent);
    [[nodiscard]] SheetBlock setRow(const Row &row) const;
    /// Adds \a row as a part, or as several where it is too high for one.
    void addPart(std::vector<SheetBlock> &parts, const Row &row);
    void addTrackParts(std::vector<SheetBlock> &parts, const PaperBand &band);
    [[nodiscard]] SheetBlock tracksSideBySide(const PaperBand &band);
    [[nodiscard]] Lines cell(const PaperEntry &entry, qreal width);
    [[nodiscard]] const Typeface &titleFace(const PaperEntry &entry) const;
    [[nodiscard]] bool hasPeopleBeside() const { return !m_plan.isGrid && m_plan.content.size() > 1; }
    [[nodiscard]] const SheetColumn &whatColumn() const;

    SheetFrame m_frame;
    const SchedulePaper &m_paper;
    SchedulePlan m_plan;
    Typeface m_organiserFace{8.5};
    Typeface m_forumFace{11};
    Typeface m_eventFace{16, Typeface::Cut::Bold};
    Typeface m_smallEventFace{14, Typeface::Cut::Bold};
    Typeface m_headingFace{12, Typeface::Cut::Bold};
    Typeface m_datesFace{10};
    Typeface m_dayFace{11.5, Typeface::Cut::Bold};
    Typeface m_zoneFace{kZoneTitleSize, Typeface::Cut::Bold};
    Typeface m_hoursFace;
    Typeface m_ownHoursFace;
    Typeface m_noteFace;
    Typeface m_plenaryFace{10.5, Typeface::Cut::Bold};
    Typeface m_titleFace{10.5};
    Typeface m_breakFace{10.5, Typeface::Cut::Italic};
    Typeface m_remarkFace{8.5, Typeface::Cut::Italic};
    Typeface m_trackFace{9.5};
    Typeface m_peopleFace{9};
    Typeface m_cellFace{kTrackTextSize};
    qreal m_room = 0;
    qreal m_partRoom = 0; ///< of the band that is set
};

} // namespace samovar
