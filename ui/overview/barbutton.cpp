// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/barbutton.h"

#include "ui/support/style.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace samovar {

namespace {

constexpr int kThickness = 6; // px of a lying bar

} // namespace

BarButton::BarButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void BarButton::paintGround(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse() && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::AlternateBase));
        painter.drawRoundedRect(whole, style::kCorner, style::kCorner);
    }
    if (!hasFocus())
        return;
    painter.setPen(QPen(style::color(style::Meaning::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(whole, style::kCorner, style::kCorner);
}

void BarButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void BarButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

BarLine::BarLine(QWidget *parent) : BarButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarLine::setBar(const QString &title, qint64 count, double share)
{
    m_title = title.simplified();
    m_number = QLocale().toString(count);
    m_share = std::clamp(share, 0.0, 1.0);
    setText(m_title); // for those who look for it
    setAccessibleName(tr("%1: %Ln people", nullptr, static_cast<int>(count)).arg(m_title));
    setToolTip(tr("%1: %Ln people", nullptr, static_cast<int>(count)).arg(title.toHtmlEscaped()));
    updateGeometry();
    update();
}

QSize BarLine::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(m_title) + metrics.horizontalAdvance(m_number) + 4 * style::kSmall,
            metrics.height() + kThickness + 3 * style::kTiny};
}

QSize BarLine::minimumSizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.averageCharWidth() * 10 + metrics.horizontalAdvance(m_number), sizeHint().height()};
}

void BarLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    const QRect room = rect().adjusted(style::kTiny, style::kTiny, -style::kTiny, -style::kTiny);
    const QFontMetrics metrics = fontMetrics();
    const int numberWidth = metrics.horizontalAdvance(m_number);
    QRect line = room;
    line.setHeight(metrics.height());
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(style::tabular(font()));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_number);
    painter.setFont(font());
    painter.drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(m_title, Qt::ElideMiddle, line.width() - numberWidth - style::kSmall));
    QRectF bar(room.x(), line.bottom() + 1 + style::kTiny / 2.0, room.width(), kThickness);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Midlight));
    painter.drawRoundedRect(bar, kThickness / 2.0, kThickness / 2.0);
    if (m_share <= 0)
        return;
    bar.setWidth(std::max<double>(kThickness, bar.width() * m_share));
    painter.setBrush(style::color(style::Meaning::Accent));
    painter.drawRoundedRect(bar, kThickness / 2.0, kThickness / 2.0);
}

} // namespace samovar
