// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Column widths: minima first, then each point where it saves most lines.
#include "core/documents/columnwidths.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace samovar {

namespace {

constexpr qreal kStep = 2;          ///< points between classes of width
constexpr size_t kSteps = 600;      ///< the last class holds all that is wider
constexpr qreal kWidestWord = 150;  ///< a longer word breaks rather than take the others' room
constexpr qreal kEnoughLines = 2.2; ///< of an average row; more ask for smaller text
constexpr qreal kFewLines = 30;     ///< a list that is short anyhow
constexpr std::array kSizes{10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5};
constexpr qreal kSmallestForLines = 8; ///< smaller only to keep words whole
constexpr qreal kGap = 0.85;           ///< between columns, in sizes of the text
constexpr qreal kWholeness = 3;        ///< how much more a broken name counts than a broken text
constexpr qreal kNarrowestWord = 8;
constexpr qreal kTolerance = 0.3; ///< widths at two sizes differ by what the font rounds

using Kind = TableColumn::Kind;

bool isOneLine(Kind kind)
{
    return kind == Kind::Number || kind == Kind::Phone || kind == Kind::Moment;
}

qreal sum(const std::vector<qreal> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), 0.0);
}

/// One try at one size.
class Sharing {
public:
    Sharing(const QList<TableColumn> &columns, const std::vector<ColumnMeasure> &measures, qreal size)
        : m_columns(columns)
        , m_measures(measures)
        , m_scale(size / kMeasuredSize)
    {
    }

    /// The widths below which words break, long ones at their soft spots.
    [[nodiscard]] std::vector<qreal> minima() const
    {
        std::vector<qreal> widths;
        for (size_t i = 0; i < m_measures.size(); ++i) {
            const ColumnMeasure &measure = m_measures[i];
            const qreal least =
                isOneLine(kindOf(i)) ? std::max(measure.natural(), measure.word()) : measure.piece();
            const qreal width = m_scale * std::clamp(least, kNarrowestWord, kWidestWord) + kTolerance;
            widths.push_back(kindOf(i) == Kind::Blank ? std::max(kBlankWidth, width) : width);
        }
        return widths;
    }

    /// Makes too wide minima fit: words break before numbers, phones and moments do, and boxes to sign in
    /// become less.
    void squeeze(std::vector<qreal> &widths, qreal available) const
    {
        qreal firm = 0;
        for (size_t i = 0; i < widths.size(); ++i)
            firm += isFirm(i) ? widths[i] : 0;
        const qreal soft = sum(widths) - firm;
        const bool keepsFirm = soft > 0 && (available - firm) / soft > 0.3;
        const qreal scale = keepsFirm ? (available - firm) / soft : available / (firm + soft);
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] *= keepsFirm && isFirm(i) ? 1 : std::max(scale, 0.02);
    }

    /// Gives away what is left of \a available, two points at a time.
    void widen(std::vector<qreal> &widths, qreal available) const
    {
        qreal left = available - sum(widths);
        while (left > 0) {
            size_t best = 0;
            qreal bestGain = 0;
            for (size_t i = 0; i < widths.size(); ++i) {
                const qreal saved = gain(i, widths[i]);
                if (saved > bestGain) {
                    best = i;
                    bestGain = saved;
                }
            }
            if (bestGain <= 0)
                break;
            const qreal step = std::min(left, kStep);
            widths[best] += step;
            left -= step;
        }
        spread(widths, left);
    }

    /// Whether the column with the longest texts is not too tall: in an average row, or all together.
    [[nodiscard]] bool isShortEnough(const std::vector<qreal> &widths) const
    {
        qreal most = 1;
        qreal rows = 0;
        for (size_t i = 0; i < widths.size(); ++i) {
            const auto cells = static_cast<qreal>(std::max<qint64>(1, m_measures[i].cells()));
            const qreal wide = m_scale * m_measures[i].widerThan(widths[i] / m_scale) / widths[i];
            most = std::max(most, 1 + wide / cells);
            rows = std::max(rows, cells);
        }
        return most <= kEnoughLines || most * rows <= kFewLines;
    }

private:
    [[nodiscard]] Kind kindOf(size_t index) const { return m_columns[static_cast<qsizetype>(index)].kind; }

    [[nodiscard]] bool isFirm(size_t index) const
    {
        return isOneLine(kindOf(index)) || kindOf(index) == Kind::Blank;
    }

    /// Lines saved by a little more width: names count more, they should stay whole.
    [[nodiscard]] qreal gain(size_t index, qreal width) const
    {
        if (isFirm(index))
            return 0;
        const qreal weight = kindOf(index) == Kind::Name ? kWholeness : 1;
        return weight * m_scale * m_measures[index].widerThan(width / m_scale) / (width * width);
    }

    /// What nobody needs makes boxes to sign in roomier, then all texts alike.
    void spread(std::vector<qreal> &widths, qreal left) const
    {
        if (left <= 0)
            return;
        std::vector<qreal> shares(widths.size(), 0.0);
        for (size_t i = 0; i < widths.size(); ++i)
            shares[i] = isOneLine(kindOf(i)) ? 0 : widths[i];
        qreal all = sum(shares);
        if (all <= 0) {
            shares = widths;
            all = sum(shares);
        }
        for (size_t i = 0; i < widths.size() && all > 0; ++i)
            widths[i] += left * shares[i] / all;
    }

    const QList<TableColumn> &m_columns;
    const std::vector<ColumnMeasure> &m_measures;
    qreal m_scale;
};

} // namespace

ColumnMeasure::ColumnMeasure() : m_sums(kSteps, 0.0) {}

void ColumnMeasure::add(const TextExtent &cell)
{
    ++m_cells;
    m_natural = std::max(m_natural, cell.natural);
    m_word = std::max(m_word, cell.word);
    m_piece = std::max(m_piece, cell.piece);
    const auto step = static_cast<size_t>(std::min(cell.natural / kStep, static_cast<qreal>(kSteps - 1)));
    m_sums[step] += cell.natural;
}

void ColumnMeasure::addTitle(const TextExtent &title)
{
    m_word = std::max(m_word, title.word);
    m_piece = std::max(m_piece, title.piece);
}

qreal ColumnMeasure::widerThan(qreal width) const
{
    const auto first = static_cast<size_t>(std::clamp(width / kStep, 0.0, static_cast<qreal>(kSteps - 1)));
    return std::accumulate(m_sums.cbegin() + static_cast<std::ptrdiff_t>(first), m_sums.cend(), 0.0);
}

ColumnPlan planColumns(const QList<TableColumn> &columns, const std::vector<ColumnMeasure> &measures,
                       qreal available)
{
    const auto gaps = static_cast<qreal>(std::max<qsizetype>(0, columns.size() - 1));
    ColumnPlan plan;
    qreal room = 0;
    for (const qreal size : kSizes) {
        const Sharing sharing(columns, measures, size);
        plan = {size, size * kGap, sharing.minima()};
        room = available - gaps * plan.gap;
        if (sum(plan.widths) > room)
            continue;
        sharing.widen(plan.widths, room);
        if (size <= kSmallestForLines || sharing.isShortEnough(plan.widths))
            return plan;
    }
    Sharing(columns, measures, plan.size).squeeze(plan.widths, room);
    return plan;
}

} // namespace samovar
