// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Sets texts into columns.
#include "core/documents/schedulesheet.h"

#include "core/base/message.h"
#include "core/documents/linebreaker.h"

#include <QPainter>

#include <algorithm>
#include <limits>

namespace samovar {

namespace {

constexpr qreal kTrackIndent = 9; ///< behind the bullet
constexpr qreal kTitlePad = 3;    ///< over and under the columns' titles
constexpr qreal kStrongRule = 0.8;
constexpr qreal kThinRule = 0.3;
constexpr qreal kDayGap = 9;
constexpr qreal kHighestTitle = 96; ///< of a zone, standing on end

const SourceText kContinued = SAMOVAR_TEXT("Documents", "%1 — continued");

/// The line is broken: from here on every blank is an ordinary one, and is found as such in the PDF.
QString onPaper(QStringView line)
{
    return line.toString().replace(QChar::Nbsp, u' ');
}

} // namespace

void SheetBlock::add(const SheetBlock &other, qreal top)
{
    for (Text text : other.texts) {
        text.from.ry() += top;
        texts.push_back(std::move(text));
    }
    for (Rule rule : other.rules) {
        rule.line.translate(0, top);
        rules.push_back(rule);
    }
}

void SheetBlock::paint(QPainter &painter) const
{
    for (const Rule &rule : rules) {
        painter.setPen(QPen(Qt::black, rule.thickness, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(rule.line);
    }
    painter.setPen(Qt::black);
    for (const Text &text : texts) {
        if (!text.upright) {
            text.face->draw(painter, text.from, text.text);
            continue;
        }
        painter.save();
        painter.translate(text.from);
        painter.rotate(-90);
        text.face->draw(painter, {0, 0}, text.text);
        painter.restore();
    }
}

qreal SetBand::height(size_t first, size_t count) const
{
    qreal sum = first > 0 ? again.height : 0;
    for (size_t i = first; i < first + count; ++i)
        sum += parts[i].height + (i > first ? kPartGap : 0);
    return std::max(sum, hours.height) + 2 * kBandPad;
}

ScheduleSheet::ScheduleSheet(const SheetFrame &frame, const SchedulePaper &paper, SchedulePlan plan)
    : m_frame(frame)
    , m_paper(paper)
    , m_plan(std::move(plan))
    , m_hoursFace(m_plan.hoursSize)
    , m_ownHoursFace(m_plan.hoursSize, Typeface::Cut::Bold)
    , m_noteFace(m_plan.hoursSize - 1, Typeface::Cut::Italic)
{
}

const SheetColumn &ScheduleSheet::whatColumn() const
{
    return m_plan.isGrid ? m_plan.whole : m_plan.content.front();
}

void ScheduleSheet::addLines(Lines &lines, const QString &text, const Typeface &face, qreal width,
                             qreal indent, qreal above)
{
    const QString paragraph = textForPaper(text);
    if (paragraph.isEmpty())
        return;
    TextLines broken;
    breakText(paragraph, face, width - indent, std::numeric_limits<qsizetype>::max(), broken);
    for (const QStringView line : broken.lines) {
        lines.push_back({&face, onPaper(line), indent, above});
        above = 0;
    }
}

SheetBlock ScheduleSheet::setLines(const Lines &lines, const SheetColumn &column) const
{
    SheetBlock block;
    for (const Line &line : lines) {
        block.height += line.above;
        block.texts.push_back(
            {line.face, {column.left + line.indent, block.height + line.face->baseline()}, line.text});
        block.height += line.face->lineHeight();
    }
    return block;
}

void ScheduleSheet::addHead(Lines &lines)
{
    const qreal width = m_frame.text.width();
    for (const QString &organisers : m_paper.organisers)
        addLines(lines, organisers, m_organiserFace, width, 0, lines.empty() ? 0 : 1.5);
    addLines(lines, m_paper.forum, m_forumFace, width, 0, lines.empty() ? 0 : 10);
    // A smaller face where that saves a line.
    Lines small;
    Lines large;
    addLines(small, m_paper.eventTitle, m_smallEventFace, width, 0, lines.empty() ? 0 : 3);
    addLines(large, m_paper.eventTitle, m_eventFace, width, 0, lines.empty() ? 0 : 3);
    const Lines &title = small.size() < large.size() ? small : large;
    lines.insert(lines.end(), title.begin(), title.end());
    addLines(lines, m_paper.title, m_headingFace, width, 0, 6);
    addLines(lines, m_paper.dates, m_datesFace, width, 0, 1);
    addLines(lines, m_paper.track, m_headingFace, width, 0, 8);
    for (const QString &leader : m_paper.leaders)
        addLines(lines, leader, m_peopleFace, width, 0, 1);
}

SheetBlock ScheduleSheet::head()
{
    Lines lines;
    addHead(lines);
    // However much it is, the programme begins on this page.
    const qreal most = m_frame.text.height() * 0.7;
    qreal height = 0;
    const auto end = std::find_if(lines.begin(), lines.end(), [&height, most](const Line &line) {
        height += line.above + line.face->lineHeight();
        return height > most;
    });
    if (end != lines.end()) {
        lines.erase(end, lines.end());
        lines.back().text += u'…';
    }
    SheetBlock block = setLines(lines, {m_frame.text.left(), m_frame.text.width()});
    block.height += lines.empty() ? 0 : 10;
    return block;
}

SheetBlock ScheduleSheet::uprightTitles(qreal height) const
{
    SheetBlock block;
    for (size_t i = 0; i < m_plan.hours.size(); ++i) {
        const SheetColumn &column = m_plan.hours[i];
        const qreal middle = column.left + column.width / 2;
        const qreal baseline = middle + m_zoneFace.baseline() - m_zoneFace.lineHeight() / 2;
        block.texts.push_back({&m_zoneFace,
                               {baseline, height - kTitlePad},
                               m_zoneFace.elided(m_paper.zones[static_cast<qsizetype>(i)], kHighestTitle),
                               true});
    }
    return block;
}

/// The titles of the zones, which end at the bottom of the columns' titles, whose height grows for them.
SheetBlock ScheduleSheet::zoneTitles(qreal &height)
{
    if (m_plan.look == SchedulePlan::Hours::Listed)
        return {};
    if (m_plan.titlesUpright) {
        for (const QString &zone : m_paper.zones)
            height = std::max(height, std::min(m_zoneFace.width(zone), kHighestTitle) + 2 * kTitlePad);
        return uprightTitles(height);
    }
    std::vector<SheetBlock> titles;
    for (size_t i = 0; i < m_plan.hours.size(); ++i) {
        Lines lines;
        addLines(lines, m_paper.zones[static_cast<qsizetype>(i)], m_zoneFace, m_plan.hours[i].width, 0, 0);
        titles.push_back(setLines(lines, m_plan.hours[i]));
        height = std::max(height, titles.back().height + 2 * kTitlePad);
    }
    SheetBlock block;
    for (const SheetBlock &title : titles)
        block.add(title, height - kTitlePad - title.height);
    return block;
}

SheetBlock ScheduleSheet::columnTitles()
{
    static constexpr SourceText kTime = SAMOVAR_TEXT("Documents", "Time");
    static constexpr SourceText kWhat = SAMOVAR_TEXT("Documents", "What");
    static constexpr SourceText kWho = SAMOVAR_TEXT("Documents", "Who");
    QStringList titles = m_paper.tracks;
    if (!m_plan.isGrid)
        titles = QStringList{kWhat.translated(), kWho.translated()};
    std::vector<SheetBlock> set;
    qreal height = 0;
    const auto add = [&](const QString &title, const SheetColumn &column) {
        Lines lines;
        addLines(lines, title, m_zoneFace, column.width, 0, 0);
        set.push_back(setLines(lines, column));
        height = std::max(height, set.back().height + 2 * kTitlePad);
    };
    for (size_t i = 0; i < m_plan.content.size(); ++i)
        add(titles[static_cast<qsizetype>(i)], m_plan.content[i]);
    if (m_plan.look == SchedulePlan::Hours::Listed)
        add(kTime.translated(), m_plan.hours.front());
    SheetBlock block = zoneTitles(height);
    for (const SheetBlock &title : set)
        block.add(title, height - kTitlePad - title.height);
    block.height = height;
    const qreal left = m_frame.text.left();
    const qreal right = m_frame.text.right();
    block.rules.push_back({{left, 0, right, 0}, kStrongRule});
    block.rules.push_back({{left, height, right, height}, kStrongRule});
    return block;
}

SheetBlock ScheduleSheet::dayTitle(const PaperDay &day, bool continued)
{
    Lines lines;
    const QString title = continued ? kContinued.translated().arg(day.title) : day.title;
    addLines(lines, title, m_dayFace, m_frame.text.width(), 0, kDayGap);
    SheetBlock block = setLines(lines, {m_frame.text.left(), m_frame.text.width()});
    block.height += 3;
    block.rules.push_back(
        {{m_frame.text.left(), block.height, m_frame.text.right(), block.height}, kThinRule});
    return block;
}

qreal ScheduleSheet::room()
{
    if (m_room == 0 && !m_paper.days.isEmpty())
        m_room = m_frame.text.height() - columnTitles().height - dayTitle(m_paper.days.first(), true).height -
                 2 * kBandPad - 1;
    return m_room;
}

SheetBlock ScheduleSheet::bandEnd(bool isDaysLast) const
{
    SheetBlock block;
    block.rules.push_back(
        {{m_frame.text.left(), 0, m_frame.text.right(), 0}, isDaysLast ? kStrongRule : kThinRule});
    return block;
}

SheetBlock ScheduleSheet::nothing()
{
    static constexpr SourceText kNothing =
        SAMOVAR_TEXT("Documents", "There is nothing in this programme yet.");
    Lines lines;
    addLines(lines, kNothing.translated(), m_breakFace, m_frame.text.width(), 0, kBandPad);
    SheetBlock block = setLines(lines, {m_frame.text.left(), m_frame.text.width()});
    block.height += kBandPad;
    return block;
}

ScheduleSheet::Lines ScheduleSheet::hoursLines(const PaperHours &hours, const Typeface &face, qreal width)
{
    Lines lines;
    // On one baseline with the titles beside them.
    const qreal above = m_titleFace.baseline() - face.baseline();
    if (m_plan.look == SchedulePlan::Hours::InLine) {
        lines.push_back({&face, hours.starts + u'–' + hours.ends, 0, above});
    } else {
        lines.push_back({&face, hours.starts + u'–', 0, above});
        lines.push_back({&face, hours.ends, 0, 0});
    }
    for (const QString &note : hours.notes)
        addLines(lines, note, m_noteFace, width, 0, 0);
    return lines;
}

ScheduleSheet::Lines ScheduleSheet::listedHours(const PaperBand &band)
{
    Lines lines;
    qreal above = m_titleFace.baseline() - m_hoursFace.baseline();
    for (qsizetype i = 0; i < band.hours.size(); ++i) {
        const PaperHours &hours = band.hours[i];
        QString text = QStringLiteral("%1–%2 %3").arg(hours.starts, hours.ends, m_paper.zones[i]);
        if (!hours.notes.isEmpty())
            text += QStringLiteral(" (%1)").arg(hours.notes.join(QStringLiteral(", ")));
        addLines(lines, text, i == 0 ? m_ownHoursFace : m_hoursFace, m_plan.hours.front().width, 0, above);
        above = 0;
    }
    return lines;
}

SheetBlock ScheduleSheet::hours(const PaperBand &band)
{
    if (m_plan.look == SchedulePlan::Hours::Listed)
        return setLines(listedHours(band), m_plan.hours.front());
    SheetBlock block;
    for (size_t i = 0; i < m_plan.hours.size(); ++i) {
        const SheetColumn &column = m_plan.hours[i];
        const Lines lines = hoursLines(band.hours[static_cast<qsizetype>(i)],
                                       i == 0 ? m_ownHoursFace : m_hoursFace, column.width);
        const SheetBlock one = setLines(lines, column);
        block.add(one, 0);
        block.height = std::max(block.height, one.height);
    }
    return block;
}

const Typeface &ScheduleSheet::titleFace(const PaperEntry &entry) const
{
    if (entry.track >= 0)
        return m_trackFace;
    if (entry.isPlenary)
        return m_plenaryFace;
    return entry.isBreak ? m_breakFace : m_titleFace;
}

void ScheduleSheet::addPeople(Row &row, const QStringList &people, qreal indent)
{
    if (!hasPeopleBeside()) {
        addLines(row.what, people.join(QStringLiteral("; ")), m_peopleFace, whatColumn().width, indent, 1);
        return;
    }
    // Beside a title of a larger face, on its baseline.
    const qreal first = row.what.empty() ? 0 : row.what.front().face->baseline() - m_peopleFace.baseline();
    for (const QString &person : people)
        addLines(row.who, person, m_peopleFace, m_plan.content[1].width, 0,
                 row.who.empty() ? std::max<qreal>(0, first) : 0);
}

ScheduleSheet::Row ScheduleSheet::row(const PaperEntry &entry)
{
    Row row;
    const SheetColumn &what = whatColumn();
    const bool isOfTrack = entry.track >= 0;
    const qreal indent = isOfTrack ? kTrackIndent : 0;
    if (isOfTrack) {
        // A title of its own is what counts, and the track stands over it.
        const Typeface &face = entry.title.isEmpty() ? m_trackFace : m_remarkFace;
        // On one baseline with the hours, where it is the first.
        addLines(row.what, m_paper.tracks[entry.track], face, what.width, indent,
                 m_titleFace.baseline() - face.baseline());
        if (!row.what.empty()) {
            Line &first = row.what.front();
            first.text.prepend(QStringLiteral("• "));
            first.indent -= first.face->width(u"• ");
        }
    }
    addLines(row.what, entry.title, titleFace(entry), what.width, indent, 0);
    addLines(row.what, entry.remark, m_remarkFace, what.width, indent, 0);
    addPeople(row, entry.people, indent);
    return row;
}

ScheduleSheet::Row ScheduleSheet::bandTitle(const PaperBand &band, bool continued)
{
    Row row;
    if (band.title.isEmpty())
        return row;
    const QString title = continued ? kContinued.translated().arg(band.title) : band.title;
    addLines(row.what, title, m_titleFace, whatColumn().width, 0, 0);
    addLines(row.what, band.remark, m_remarkFace, whatColumn().width, 0, 0);
    return row;
}

SheetBlock ScheduleSheet::setRow(const Row &row) const
{
    SheetBlock block = setLines(row.what, whatColumn());
    if (!row.who.empty()) {
        const SheetBlock who = setLines(row.who, m_plan.content[1]);
        block.add(who, 0);
        block.height = std::max(block.height, who.height);
    }
    return block;
}

void ScheduleSheet::addPart(std::vector<SheetBlock> &parts, const Row &row)
{
    const auto fitting = [this](const Lines &lines, size_t from) {
        qreal height = 0;
        size_t end = from;
        while (end < lines.size()) {
            height += lines[end].above + lines[end].face->lineHeight();
            if (height > m_partRoom && end > from)
                break;
            ++end;
        }
        return end;
    };
    size_t what = 0;
    size_t who = 0;
    while (what < row.what.size() || who < row.who.size()) {
        const size_t whatEnd = fitting(row.what, what);
        const size_t whoEnd = fitting(row.who, who);
        const auto piece = [](const Lines &lines, size_t from, size_t end) {
            return Lines(lines.begin() + static_cast<std::ptrdiff_t>(from),
                         lines.begin() + static_cast<std::ptrdiff_t>(end));
        };
        parts.push_back(setRow({piece(row.what, what, whatEnd), piece(row.who, who, whoEnd)}));
        what = whatEnd;
        who = whoEnd;
    }
}

ScheduleSheet::Lines ScheduleSheet::cell(const PaperEntry &entry, qreal width)
{
    Lines lines;
    addLines(lines, entry.title, m_cellFace, width, 0, 0);
    addLines(lines, entry.remark, m_remarkFace, width, 0, 0);
    for (const QString &person : entry.people)
        addLines(lines, person, m_cellFace, width, 0, lines.empty() ? 0 : 1);
    return lines;
}

SheetBlock ScheduleSheet::tracksSideBySide(const PaperBand &band)
{
    std::vector<Lines> cells(m_plan.content.size());
    for (const PaperEntry &entry : band.entries) {
        if (entry.track < 0)
            continue;
        Lines &lines = cells[static_cast<size_t>(entry.track)];
        Lines more = cell(entry, m_plan.content[static_cast<size_t>(entry.track)].width);
        if (!lines.empty() && !more.empty())
            more.front().above = kPartGap;
        lines.insert(lines.end(), more.begin(), more.end());
    }
    SheetBlock block;
    for (size_t i = 0; i < cells.size(); ++i) {
        const SheetBlock one = setLines(cells[i], m_plan.content[i]);
        block.add(one, 0);
        block.height = std::max(block.height, one.height);
    }
    for (size_t i = 1; i < m_plan.content.size(); ++i) {
        const qreal between = (m_plan.content[i - 1].right() + m_plan.content[i].left) / 2;
        block.rules.push_back({{between, 1, between, block.height}, kThinRule});
    }
    return block;
}

void ScheduleSheet::addTrackParts(std::vector<SheetBlock> &parts, const PaperBand &band)
{
    SheetBlock title = setRow(bandTitle(band, false));
    const auto addUnderTitle = [&](SheetBlock part) {
        if (title.height > 0) {
            // The title stays with the first of its tracks.
            title.add(part, title.height + kPartGap);
            title.height += kPartGap + part.height;
            part = std::move(title);
            title = {};
        }
        parts.push_back(std::move(part));
    };
    if (m_plan.isGrid) {
        addUnderTitle(tracksSideBySide(band));
        return;
    }
    if (title.height > m_partRoom / 3) {
        addPart(parts, bandTitle(band, false));
        title = {};
    }
    for (const PaperEntry &entry : band.entries) {
        if (entry.track < 0)
            continue;
        std::vector<SheetBlock> pieces;
        addPart(pieces, row(entry));
        for (SheetBlock &piece : pieces) {
            if (title.height > 0 && title.height + kPartGap + piece.height > m_partRoom) {
                parts.push_back(std::move(title));
                title = {};
            }
            addUnderTitle(std::move(piece));
        }
    }
}

SetBand ScheduleSheet::band(const PaperBand &band)
{
    SetBand set;
    set.hours = hours(band);
    set.again = setRow(bandTitle(band, true));
    set.again.height += set.again.height > 0 ? kPartGap : 0;
    if (set.again.height > room() / 3)
        set.again = {};
    m_partRoom = room() - set.again.height;
    bool hasTracks = false;
    for (const PaperEntry &entry : band.entries) {
        hasTracks = hasTracks || entry.track >= 0;
        if (entry.track < 0)
            addPart(set.parts, row(entry));
    }
    if (hasTracks)
        addTrackParts(set.parts, band);
    return set;
}

} // namespace samovar
