// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tracks/capacitybar.h"

#include "ui/support/style.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace samovar {

namespace {

constexpr int kBarHeight = 8;

style::Meaning meaningOf(Capacity::State state)
{
    switch (state) {
    case Capacity::State::Full:
        return style::Meaning::Done;
    case Capacity::State::Over:
        return style::Meaning::Problem;
    case Capacity::State::Unlimited:
    case Capacity::State::Free:
        break;
    }
    return style::Meaning::Accent;
}

} // namespace

QString capacityText(const Track &track, qint64 assigned)
{
    const Capacity capacity = capacityOf(track, assigned);
    const int places = static_cast<int>(capacity.places);
    const auto taken = [&] {
        return CapacityBar::tr("%1 of %2").arg(QLocale().toString(assigned), QLocale().toString(*track.max));
    };
    QString text;
    switch (capacity.state) {
    case Capacity::State::Unlimited:
        text = CapacityBar::tr("%Ln people", nullptr, static_cast<int>(assigned));
        break;
    case Capacity::State::Free:
        text = taken() + QStringLiteral(", ") + CapacityBar::tr("%Ln free", nullptr, places);
        break;
    case Capacity::State::Full:
        text = taken() + QStringLiteral(", ") + CapacityBar::tr("full");
        break;
    case Capacity::State::Over:
        text = taken() + QStringLiteral(", ") + CapacityBar::tr("%Ln too many", nullptr, places);
        break;
    }
    if (capacity.missing > 0)
        text += QStringLiteral("; ") +
                CapacityBar::tr("%Ln short of the minimum", nullptr, static_cast<int>(capacity.missing));
    return text;
}

CapacityBar::CapacityBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CapacityBar::setTrack(const Track &track, qint64 assigned)
{
    m_capacity = capacityOf(track, assigned);
    setVisible(m_capacity.state != Capacity::State::Unlimited);
    const double most = std::max<double>(1, track.max.value_or(1));
    const auto taken = static_cast<double>(assigned);
    m_share = std::min(1.0, taken / most);
    m_limit = std::min(1.0, most / std::max(1.0, taken));
    update();
}

QSize CapacityBar::sizeHint() const
{
    return {16 * kBarHeight, kBarHeight};
}

void CapacityBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(whole, kBarHeight / 2.0, kBarHeight / 2.0);
    if (m_share <= 0)
        return;
    QRectF filled = whole;
    filled.setWidth(std::max<double>(kBarHeight, whole.width() * m_share));
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::color(meaningOf(m_capacity.state)));
    painter.drawRoundedRect(filled, kBarHeight / 2.0, kBarHeight / 2.0);
    if (m_capacity.state != Capacity::State::Over)
        return;
    // Where the track is full: what lies right of the gap is too much.
    painter.fillRect(QRectF(whole.x() + whole.width() * m_limit - 1, whole.y(), 2, whole.height()),
                     palette().color(QPalette::Base));
}

} // namespace samovar
