// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/dayheads.h"

#include "core/event/zonenames.h"
#include "core/event/zonetimes.h"
#include "ui/models/schedulemodel.h"
#include "ui/schedule/daylayout.h"
#include "ui/schedule/wrappedtext.h"
#include "ui/support/style.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace samovar {

namespace {

constexpr int kHeadLines = 3;
constexpr int kColourBar = 4;
constexpr int kMinutesAnHour = 60;
constexpr int kSecondsInMinute = 60;

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace

DayHeads::DayHeads(const ScheduleModel &model, const DayLayout &layout, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_layout(layout)
{
}

int DayHeads::neededHeight() const
{
    if (m_model.tracks().isEmpty())
        return fontMetrics().lineSpacing() + 2 * style::kTiny;
    return kHeadLines * fontMetrics().lineSpacing() + kColourBar + style::kMedium;
}

void DayHeads::setOffset(int offset)
{
    m_offset = offset;
    update();
}

QRect DayHeads::columnRect(int column) const
{
    const auto [left, width] = m_layout.columnSpan(column);
    return {left - m_offset, 0, width, height()};
}

QString DayHeads::columnTitle(int column) const
{
    return column < 0 ? tr("For everybody") : m_model.tracks()[column].title;
}

void DayHeads::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Dark));
    const int count = static_cast<int>(m_model.tracks().size());
    for (int column = m_layout.hasSharedColumn() ? -1 : 0; column < count; ++column) {
        const QRect place = columnRect(column);
        if (!place.intersects(rect()))
            continue;
        QColor colour(column < 0 ? QString() : m_model.tracks()[column].colour);
        if (!colour.isValid())
            colour = palette().color(QPalette::Mid);
        painter.fillRect(QRect(place.left(), 0, place.width() - style::kTiny / 2, kColourBar), colour);
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect text =
            place.adjusted(style::kTiny, kColourBar + style::kTiny, -style::kSmall, -style::kTiny);
        drawWrapped(painter, text, columnTitle(column));
    }
}

bool DayHeads::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString title;
    for (int column = m_layout.hasSharedColumn() ? -1 : 0; column < m_model.tracks().size(); ++column) {
        if (columnRect(column).contains(help->pos()))
            title = columnTitle(column);
    }
    QToolTip::showText(help->globalPos(), plainToolTip(title), this);
    return true;
}

DayRuler::DayRuler(const ScheduleModel &model, const DayLayout &layout, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_layout(layout)
{
}

QList<QByteArray> DayRuler::zones() const
{
    QList<QByteArray> found{m_model.eventInfo().zone.id()};
    if (!m_model.eventInfo().otherZones.isEmpty())
        found += m_model.eventInfo().otherZones.first();
    return found;
}

int DayRuler::zoneWidth() const
{
    const QFontMetrics metrics(style::tabular(font()));
    const int most = 14 * metrics.averageCharWidth();
    int width = metrics.horizontalAdvance(QStringLiteral("00:00 +1"));
    for (const QByteArray &zone : zones())
        width = std::max(width, std::min(most, metrics.horizontalAdvance(zoneName(zone))));
    return width + style::kSmall;
}

int DayRuler::neededWidth() const
{
    return static_cast<int>(zones().size()) * zoneWidth() + style::kSmall;
}

void DayRuler::setOffset(int headHeight, int offset)
{
    m_headHeight = headHeight;
    m_offset = offset;
    update();
}

QString DayRuler::clockText(int minute, int zone) const
{
    const QDateTime moment =
        m_model.day().startOfDay(m_model.eventInfo().zone).addSecs(qint64{minute} * kSecondsInMinute);
    const LocalMoment local = localMoment(moment, QTimeZone(zones().value(zone)));
    const auto shift = m_model.day().daysTo(local.moment.date());
    QString clock = local.moment.toString(QStringLiteral("H:mm"));
    if (shift == 0)
        return clock;
    return QStringLiteral("%1 %2%3")
        .arg(clock, shift < 0 ? QStringLiteral("−") : QStringLiteral("+"))
        .arg(qAbs(shift));
}

void DayRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setFont(style::tabular(font()));
    painter.save();
    painter.setClipRect(0, m_headHeight, width(), height() - m_headHeight);
    if (m_model.day().isValid())
        paintHours(painter);
    painter.restore();
    painter.fillRect(QRect(0, m_headHeight - 1, width(), 1), palette().color(QPalette::Dark));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), palette().color(QPalette::Dark));
    const QList<QByteArray> names = zones();
    const QFontMetrics metrics = painter.fontMetrics();
    for (int zone = 0; zone < names.size(); ++zone) {
        painter.setPen(zone == 0 ? palette().color(QPalette::WindowText)
                                 : style::color(style::Meaning::Muted));
        const QRect place(style::kTiny + zone * zoneWidth(), 0, zoneWidth() - style::kTiny,
                          m_headHeight - style::kTiny);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom,
                         metrics.elidedText(zoneName(names[zone]), Qt::ElideMiddle, place.width()));
    }
}

void DayRuler::paintHours(QPainter &painter) const
{
    const int line = painter.fontMetrics().height();
    int free = -1; // below the last hour that was written
    for (int minute = m_layout.from(); minute < m_layout.to(); minute += kMinutesAnHour / 2) {
        const bool isHour = minute % kMinutesAnHour == 0;
        const int nextHour = m_layout.y(std::min(m_layout.to(), minute + kMinutesAnHour / 2));
        const int y = m_layout.y(minute);
        if (y < free || (!isHour && y + 2 * line > nextHour + line / 2))
            continue;
        free = y + line;
        const int top = m_headHeight + y - m_offset;
        if (isHour)
            painter.fillRect(QRect(0, top, width(), 1), palette().color(QPalette::Dark));
        for (int zone = 0; zone < zones().size(); ++zone) {
            painter.setPen(zone == 0 && isHour ? palette().color(QPalette::WindowText)
                                               : style::color(style::Meaning::Muted));
            painter.drawText(QRect(style::kTiny + zone * zoneWidth(), top + 2, zoneWidth(), line),
                             Qt::AlignLeft | Qt::AlignVCenter, clockText(minute, zone));
        }
    }
}

bool DayRuler::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QByteArray zone = zones().value((help->pos().x() - style::kTiny) / zoneWidth());
    QToolTip::showText(help->globalPos(), plainToolTip(QString::fromLatin1(zone)), this);
    return true;
}

} // namespace samovar
