// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/letterpaperview.h"

#include "core/letters/lettercomposer.h"
#include "core/letters/letterpaper.h"
#include "core/letters/mergefields.h"
#include "ui/support/style.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace samovar {

namespace {

constexpr int kPaperMargin = style::kMedium;
constexpr int kWidestLetter = 900; // beyond that a page is no longer read at a glance
constexpr int kLetterScrollStep = 40;
constexpr int kMarkTint = 44; // of 255

/// The accent as it can be seen on white paper.
QColor accentOnPaper()
{
    const QColor accent = style::color(style::Meaning::Accent);
    return style::isDark() ? accent.darker(220) : accent;
}

QSizeF paperPoints()
{
    return pageLayoutOfA4(false).fullRect(QPageLayout::Point).size();
}

} // namespace

LetterPaperView::LetterPaperView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there: a bar that comes and goes would change the width that the page is fitted to.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(kLetterScrollStep);
}

void LetterPaperView::setLetter(const LetterPaper &paper, const ComposedLetter &composed)
{
    Progress progress;
    auto pages = LetterPages::layOut({paper}, progress);
    if (!pages)
        return; // only cancelling fails, and nobody does
    m_pages.emplace(*std::move(pages));
    m_marks.clear();
    const auto add = [this](LetterPart part, const MarkedText &text) {
        for (const FieldMark &mark : text.marks) {
            for (const LetterPlace &place : m_pages->placesOf(0, part, mark.from, mark.length))
                m_marks += Mark{place, mark.field->title.translated()};
        }
    };
    add(LetterPart::Subject, composed.subject);
    add(LetterPart::Text, composed.body);
    setAccessibleDescription(paper.subject + u'\n' + paper.text);
    fit();
}

qreal LetterPaperView::scale() const
{
    const int width = std::clamp(viewport()->width() - 2 * kPaperMargin, 100, kWidestLetter);
    return width / paperPoints().width();
}

QRectF LetterPaperView::pageRect(int page) const
{
    const QSizeF size = paperPoints() * scale();
    const qreal top = kPaperMargin + page * (size.height() + kPaperMargin) - verticalScrollBar()->value();
    return {QPointF(std::round((viewport()->width() - size.width()) / 2), std::round(top)), size};
}

QRectF LetterPaperView::onScreen(const LetterPlace &place) const
{
    const QRectF page = pageRect(place.page);
    const qreal by = scale();
    return {page.topLeft() + place.rect.topLeft() * by, place.rect.size() * by};
}

void LetterPaperView::fit()
{
    const int count = m_pages ? m_pages->count() : 0;
    const qreal height = count * (paperPoints().height() * scale() + kPaperMargin) + kPaperMargin;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(height) - viewport()->height()));
    viewport()->update();
}

void LetterPaperView::paintMark(QPainter &painter, const LetterPlace &place) const
{
    const QRectF rect = onScreen(place);
    QColor accent = accentOnPaper();
    painter.setPen(QPen(accent, 1, Qt::DotLine));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    accent.setAlpha(kMarkTint);
    painter.fillRect(rect, accent);
}

void LetterPaperView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    for (int page = 0; m_pages && page < m_pages->count(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(QRectF(viewport()->rect())))
            continue;
        painter.fillRect(rect, Qt::white);
        painter.setPen(palette().color(QPalette::Midlight));
        painter.drawRect(rect);
        for (const Mark &mark : m_marks) {
            if (mark.place.page == page)
                paintMark(painter, mark.place);
        }
        painter.save();
        painter.setClipRect(rect);
        painter.translate(rect.topLeft());
        painter.scale(scale(), scale());
        (void)m_pages->paint(painter, page); // what was laid out can be painted
        painter.restore();
    }
}

void LetterPaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fit();
}

const LetterPaperView::Mark *LetterPaperView::markAt(QPoint point) const
{
    const auto found = std::find_if(m_marks.begin(), m_marks.end(), [&](const Mark &mark) {
        return onScreen(mark.place).contains(QPointF(point));
    });
    return found == m_marks.end() ? nullptr : &*found;
}

bool LetterPaperView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Mark *mark = markAt(help->pos());
    QToolTip::showText(help->globalPos(),
                       mark != nullptr ? tr("From the field: %1").arg(mark->fieldTitle) : QString(),
                       viewport());
    return true;
}

} // namespace samovar
