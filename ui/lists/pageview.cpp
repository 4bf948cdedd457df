// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/pageview.h"

#include "ui/support/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace samovar {

namespace {

constexpr int kMargin = style::kMedium;
constexpr int kWidestPaper = 1100; // beyond that a page is no longer read at a glance
constexpr int kScrollStep = 40;

} // namespace

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there: a bar that comes and goes would change the width that the page is fitted to.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(kScrollStep);
}

void PageView::setPages(std::unique_ptr<Pages> pages)
{
    m_pages = std::move(pages);
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    fitToWidth();
    Q_EMIT pageTurned(m_page);
}

void PageView::turnTo(int page)
{
    if (page < 0 || page >= pageCount() || page == m_page)
        return;
    m_page = page;
    verticalScrollBar()->setValue(0);
    render();
    Q_EMIT pageTurned(m_page);
}

QSize PageView::paperSize() const
{
    if (!m_pages)
        return {};
    const QSizeF points = m_pages->pageLayout().fullRect(QPageLayout::Point).size();
    const int width = std::clamp(viewport()->width() - 2 * kMargin, 100, kWidestPaper);
    return {width, static_cast<int>(std::lround(width * points.height() / points.width()))};
}

void PageView::fitToWidth()
{
    const int height = paperSize().height() + 2 * kMargin;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, m_pages ? std::max(0, height - viewport()->height()) : 0);
    render();
}

void PageView::render()
{
    m_image = {};
    if (m_pages) {
        const qreal ratio = devicePixelRatioF();
        const QSize size = paperSize();
        m_image = QImage(size * ratio, QImage::Format_RGB32);
        m_image.fill(Qt::white);
        QPainter painter(&m_image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const qreal scale = m_image.width() / m_pages->pageLayout().fullRect(QPageLayout::Point).width();
        painter.scale(scale, scale);
        // A page that cannot be read stays white; printing or saving says why.
        const bool isPainted = m_pages->paint(painter, m_page).ok();
        painter.end();
        m_image.setDevicePixelRatio(ratio);
        if (!isPainted)
            m_image.fill(Qt::white);
    }
    viewport()->update();
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    if (m_image.isNull())
        return;
    const QSize size = paperSize();
    const QPoint corner((viewport()->width() - size.width()) / 2, kMargin - verticalScrollBar()->value());
    painter.drawImage(corner, m_image);
    painter.setPen(palette().color(QPalette::Midlight));
    painter.drawRect(QRect(corner, size).adjusted(-1, -1, 0, 0));
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitToWidth();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        turnTo(m_page - 1);
        return;
    case Qt::Key_PageDown:
        turnTo(m_page + 1);
        return;
    case Qt::Key_Home:
        turnTo(0);
        return;
    case Qt::Key_End:
        turnTo(pageCount() - 1);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    const QScrollBar *bar = verticalScrollBar();
    const int delta = event->angleDelta().y();
    if (delta < 0 && bar->value() == bar->maximum())
        turnTo(m_page + 1);
    else if (delta > 0 && bar->value() == bar->minimum() && m_page > 0) {
        turnTo(m_page - 1);
        verticalScrollBar()->setValue(bar->maximum());
    } else
        QAbstractScrollArea::wheelEvent(event);
    event->accept();
}

} // namespace samovar
