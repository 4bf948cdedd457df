// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Breaks letters into lines and pages, and paints them.
#include "core/documents/letterpages.h"

#include "core/documents/linebreaker.h"
#include "core/documents/output.h"
#include "core/documents/typeface.h"

#include <QPainter>

#include <algorithm>
#include <limits>
#include <vector>

namespace samovar {

namespace {

constexpr qreal kMmInPoints = 72 / 25.4;
constexpr QRectF kLetterArea(20 * kMmInPoints, 20 * kMmInPoints, 180 * kMmInPoints, 257 * kMmInPoints);
constexpr qreal kNumberBaseline = 297 * kMmInPoints - 11 * kMmInPoints;
constexpr qreal kBodySize = 12;
constexpr qreal kParagraphGap = 6; ///< of an empty paragraph
constexpr qreal kHeadRule = 0.6;

const SourceText kSettingLetters = SAMOVAR_TEXT("Documents", "Setting the letters");

/// The faces of a letter.
struct LetterFaces {
    Typeface head{11, Typeface::Cut::Bold, Typeface::Family::Serif};
    Typeface subject{13, Typeface::Cut::Bold, Typeface::Family::Serif};
    Typeface body{kBodySize, Typeface::Cut::Regular, Typeface::Family::Serif};
    Typeface foot{9, Typeface::Cut::Regular, Typeface::Family::Serif};
};

enum class LineLook { Head, Rule, Date, Subject, Body };

/// A line of a letter, where it stands on its page.
struct SetLine {
    LineLook look = LineLook::Body;
    qreal top = 0; ///< below the text area's upper edge
    QString text;
    qsizetype from = 0; ///< where it begins in the subject or in the text
};

struct SetPage {
    qsizetype letter = 0;
    int number = 1; ///< within the letter
    std::vector<SetLine> lines;
};

/// Sets one letter after another.
class LetterSetter {
public:
    explicit LetterSetter(const LetterFaces &faces) : m_faces(faces) {}

    /// The pages of \a letter; letter and number are not set.
    std::vector<SetPage> set(const LetterPaper &letter)
    {
        m_pages.assign(1, SetPage{});
        m_top = 0;
        for (const QString &name : letter.head)
            add(LineLook::Head, name, m_faces.head);
        if (!letter.head.isEmpty()) {
            m_top += 4;
            m_pages.back().lines.push_back({LineLook::Rule, m_top, {}, 0});
            m_top += 14;
        }
        add(LineLook::Date, letter.date, m_faces.body);
        m_top += letter.date.isEmpty() ? 0 : 14;
        add(LineLook::Subject, letter.subject, m_faces.subject);
        m_top += letter.subject.isEmpty() ? 0 : 10;
        m_source = letter.text;
        for (const QStringView paragraph : m_source.split(u'\n'))
            addParagraph(paragraph);
        return std::move(m_pages);
    }

private:
    void breakLines(QStringView text, const Typeface &face)
    {
        breakText(text, face, kLetterArea.width(), std::numeric_limits<qsizetype>::max(), m_lines);
    }

    void push(LineLook look, QStringView text, const Typeface &face)
    {
        if (m_top + face.lineHeight() > kLetterArea.height())
            newPage();
        // The line is broken: from here on every blank is an ordinary one, and is found as such in the PDF.
        m_pages.back().lines.push_back(
            {look, m_top, text.toString().replace(QChar::Nbsp, u' '), text.data() - m_source.data()});
        m_top += face.lineHeight();
    }

    void newPage()
    {
        m_pages.emplace_back();
        m_top = 0;
    }

    void add(LineLook look, const QString &text, const Typeface &face)
    {
        if (text.isEmpty())
            return;
        m_source = text;
        breakLines(text, face);
        for (const QStringView line : m_lines.lines)
            push(look, line, face);
    }

    void addParagraph(QStringView text)
    {
        const Typeface &face = m_faces.body;
        if (text.trimmed().isEmpty()) {
            m_top += m_top > 0 ? kParagraphGap : 0;
            return;
        }
        breakLines(text, face);
        const auto lines = static_cast<qsizetype>(m_lines.lines.size());
        const auto room = static_cast<qsizetype>((kLetterArea.height() - m_top) / face.lineHeight());
        // Neither the first line nor the last of a paragraph is left alone.
        qsizetype fitting = std::min(lines, room);
        if (fitting == lines - 1)
            --fitting;
        const bool movesWhole = lines > 1 && fitting < 2 && fitting < lines;
        if (movesWhole && m_top > 0)
            newPage();
        for (qsizetype i = 0; i < lines; ++i) {
            if (!movesWhole && i == fitting && i > 0)
                newPage();
            push(LineLook::Body, m_lines.lines[static_cast<size_t>(i)], face);
        }
    }

    const LetterFaces &m_faces;
    QStringView m_source; ///< of which the lines are parts
    TextLines m_lines;
    std::vector<SetPage> m_pages;
    qreal m_top = 0;
};

} // namespace

struct LetterPages::State {
    [[nodiscard]] const Typeface &faceOf(LineLook look) const
    {
        if (look == LineLook::Head)
            return faces.head;
        return look == LineLook::Subject ? faces.subject : faces.body;
    }

    void paintLine(QPainter &painter, const SetLine &line) const
    {
        const qreal top = kLetterArea.top() + line.top;
        if (line.look == LineLook::Rule) {
            painter.fillRect(QRectF(kLetterArea.left(), top, kLetterArea.width(), kHeadRule), Qt::black);
            return;
        }
        const Typeface &face = faceOf(line.look);
        // The head stands in the middle.
        const qreal indent =
            line.look == LineLook::Head ? (kLetterArea.width() - face.width(line.text)) / 2 : 0;
        face.draw(painter, {kLetterArea.left() + indent, top + face.baseline()}, line.text);
    }

    void paintNumber(QPainter &painter, const SetPage &page) const
    {
        const auto letter = static_cast<size_t>(page.letter);
        const int last = firstPages[letter + 1] - firstPages[letter];
        if (last < 2)
            return;
        const QString text = numbers[page.letter].arg(page.number).arg(last);
        const qreal indent = (kLetterArea.width() - faces.foot.width(text)) / 2;
        faces.foot.draw(painter, {kLetterArea.left() + indent, kNumberBaseline}, text);
    }

    LetterFaces faces;
    QStringList numbers;            ///< «Страница %1 из %2», by letter
    std::vector<SetPage> pages;     ///< of all letters
    std::vector<int> firstPages{0}; ///< by letter, and the end
};

LetterPages::LetterPages(std::unique_ptr<State> state) : m_state(std::move(state)) {}

LetterPages::LetterPages(LetterPages &&) noexcept = default;
LetterPages &LetterPages::operator=(LetterPages &&) noexcept = default;
LetterPages::~LetterPages() = default;

Result<LetterPages> LetterPages::layOut(const QList<LetterPaper> &letters, Progress &progress)
{
    auto state = std::make_unique<State>();
    LetterSetter setter(state->faces);
    progress.begin(kSettingLetters, letters.size());
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (progress.isCancelled())
            return cancelledWriting();
        int number = 0;
        for (SetPage &page : setter.set(letters[i])) {
            page.letter = i;
            page.number = ++number;
            state->pages.push_back(std::move(page));
        }
        state->numbers += letters[i].pageNumber;
        state->firstPages.push_back(static_cast<int>(state->pages.size()));
        progress.advance(i + 1);
    }
    return LetterPages(std::move(state));
}

int LetterPages::count() const
{
    return static_cast<int>(m_state->pages.size());
}

int LetterPages::firstPageOf(qsizetype index) const
{
    return m_state->firstPages[static_cast<size_t>(index)];
}

int LetterPages::pageCountOf(qsizetype index) const
{
    return firstPageOf(index + 1) - firstPageOf(index);
}

QList<LetterPlace> LetterPages::placesOf(qsizetype index, LetterPart part, qsizetype from,
                                         qsizetype length) const
{
    const LineLook look = part == LetterPart::Subject ? LineLook::Subject : LineLook::Body;
    const Typeface &face = m_state->faceOf(look);
    QList<LetterPlace> places;
    for (int page = firstPageOf(index); page < firstPageOf(index + 1); ++page) {
        for (const SetLine &line : m_state->pages[static_cast<size_t>(page)].lines) {
            const qsizetype begin = std::max(from - line.from, qsizetype(0));
            const qsizetype end = std::min(from + length - line.from, line.text.size());
            if (line.look != look || begin >= end)
                continue;
            const QStringView text(line.text);
            places += LetterPlace{
                page, QRectF(kLetterArea.left() + face.width(text.first(begin)), kLetterArea.top() + line.top,
                             face.width(text.sliced(begin, end - begin)), face.lineHeight())};
        }
    }
    return places;
}

QPageLayout LetterPages::pageLayout() const
{
    return pageLayoutOfA4(false);
}

Result<void> LetterPages::paint(QPainter &painter, int index) const
{
    if (index < 0 || index >= count())
        return {};
    const SetPage &page = m_state->pages[static_cast<size_t>(index)];
    painter.setPen(Qt::black);
    for (const SetLine &line : page.lines)
        m_state->paintLine(painter, line);
    m_state->paintNumber(painter, page);
    return {};
}

} // namespace samovar
