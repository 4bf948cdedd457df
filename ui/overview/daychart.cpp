// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/daychart.h"

#include "core/event/eventdates.h"
#include "ui/support/style.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace samovar {

namespace {

constexpr int kNarrowestBar = 14; // px with its gap
constexpr int kMostBars = 62;     // two months of days
constexpr int kFarthest = 31;     // days after the last registration at which a mark still stands
constexpr int kWidestBar = 40;

QString dayText(QDate day)
{
    return day.toString(QStringLiteral("dd.MM."));
}

QString barName(const DayBar &bar)
{
    const QString format = QStringLiteral("dd.MM.yyyy");
    const QString days = bar.first == bar.last
                             ? bar.first.toString(format)
                             : bar.first.toString(format) + QChar(u'–') + bar.last.toString(format);
    return DayChart::tr("%1: %Ln registrations", nullptr, static_cast<int>(bar.count)).arg(days);
}

} // namespace

/// One bar, over the whole height of the chart, so that a low one can be hit as well.
class DayChart::Bar : public BarButton {
public:
    using BarButton::BarButton;

    void setBar(const DayBar &bar, int height)
    {
        m_number = bar.count > 0 ? QLocale().toString(bar.count) : QString();
        m_height = height;
        setAccessibleName(barName(bar));
        setToolTip(barName(bar));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintGround(painter);
        if (m_height <= 0)
            return;
        const int thick = std::clamp(width() - 4, 3, kWidestBar);
        const QRectF bar((width() - thick) / 2.0, height() - m_height, thick, m_height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::color(style::Meaning::Accent));
        painter.setClipRect(rect());
        painter.drawRoundedRect(bar.adjusted(0, 0, 0, 3), 3, 3);
        painter.setFont(style::font(style::FontRole::Caption));
        const QFontMetrics metrics = painter.fontMetrics();
        if (metrics.horizontalAdvance(m_number) > width())
            return;
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(0, bar.top() - metrics.height() - 1, width(), metrics.height()),
                         Qt::AlignCenter, m_number);
    }

private:
    QString m_number;
    int m_height = 0;
};

DayChart::DayChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Registrations per day"));
}

DayChart::~DayChart() = default;

QSize DayChart::sizeHint() const
{
    return {60 * fontMetrics().averageCharWidth(), 14 * fontMetrics().height()};
}

QSize DayChart::minimumSizeHint() const
{
    return {24 * fontMetrics().averageCharWidth(), 10 * fontMetrics().height()};
}

void DayChart::setContent(const DayChartContent &content)
{
    if (content == m_content)
        return;
    m_content = content;
    arrange();
}

QRect DayChart::plot() const
{
    const QFontMetrics metrics(style::font(style::FontRole::Caption));
    const QString widest = QLocale().toString(m_axis.isEmpty() ? 0 : m_axis.constLast());
    // Above: the number of the highest bar and the word at the closing line.
    return rect().adjusted(metrics.horizontalAdvance(widest) + style::kSmall, 2 * metrics.height(), 0,
                           -2 * metrics.height() - style::kTiny);
}

int DayChart::heightOf(qint64 count) const
{
    const qint64 most = m_axis.constLast();
    const int height = static_cast<int>(qint64{plot().height()} * count / most);
    return count > 0 ? std::max(2, height) : 0;
}

double DayChart::xOf(QDate day) const
{
    const QRect room = plot();
    const double slot = static_cast<double>(room.width()) / static_cast<double>(m_bars.size());
    for (qsizetype place = 0; place < m_bars.size(); ++place) {
        const DayBar &bar = m_bars[place];
        if (day > bar.last)
            continue;
        const auto days = static_cast<double>(bar.first.daysTo(bar.last) + 1);
        const double within = static_cast<double>(std::max<qint64>(0, bar.first.daysTo(day))) / days;
        return room.x() + slot * (static_cast<double>(place) + within);
    }
    return room.x() + room.width();
}

void DayChart::arrange()
{
    m_bars.clear();
    m_axis = axisValues(0);
    if (!m_content.days.isEmpty()) {
        const QDate first = m_content.days.constFirst().day;
        QDate last = m_content.days.constLast().day;
        const QDate latest = last.addDays(kFarthest);
        const QDate closing = m_content.closes.isValid() ? m_content.closes.addSecs(-1).date() : QDate();
        for (const QDate mark : {closing, m_content.today}) {
            if (mark.isValid() && mark > last && mark <= latest)
                last = mark;
        }
        m_bars =
            dayBars(m_content.days, first, last, std::clamp(plot().width() / kNarrowestBar, 2, kMostBars));
    }
    qint64 most = 0;
    for (const DayBar &bar : std::as_const(m_bars))
        most = std::max(most, bar.count);
    m_axis = axisValues(most);
    syncButtons();
    update();
}

void DayChart::syncButtons()
{
    while (m_buttons.size() > m_bars.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < m_bars.size()) {
        auto *button = new Bar(this);
        const auto place = static_cast<int>(m_buttons.size());
        button->setObjectName(QStringLiteral("day%1").arg(place + 1));
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, place] {
            setCurrent(place);
            Q_EMIT daysRequested(m_bars[place].first, m_bars[place].last);
        });
        button->show();
        m_buttons += button;
    }
    const QRect room = plot();
    const int above = room.top();
    for (qsizetype place = 0; place < m_buttons.size(); ++place) {
        const auto count = static_cast<int>(m_buttons.size());
        const int left = room.x() + static_cast<int>(qint64{room.width()} * place / count);
        const int right = room.x() + static_cast<int>(qint64{room.width()} * (place + 1) / count);
        m_buttons[place]->setGeometry(left, above - room.top() / 2, right - left,
                                      room.height() + room.top() / 2);
        m_buttons[place]->setBar(m_bars[place], heightOf(m_bars[place].count));
    }
    setCurrent(std::min(m_current, static_cast<int>(m_bars.size()) - 1));
}

void DayChart::setCurrent(int place)
{
    m_current = std::max(0, place);
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setFocusPolicy(i == m_current ? Qt::StrongFocus : Qt::ClickFocus);
}

bool DayChart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int last = static_cast<int>(m_buttons.size()) - 1;
    int to = m_current;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        to = std::max(0, m_current - 1);
        break;
    case Qt::Key_Right:
        to = std::min(last, m_current + 1);
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = last;
        break;
    default:
        return QWidget::eventFilter(watched, event);
    }
    setCurrent(to);
    m_buttons[to]->setFocus(Qt::OtherFocusReason);
    return true;
}

void DayChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DayChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(style::font(style::FontRole::Caption));
    paintAxis(painter);
    if (m_bars.isEmpty())
        return;
    paintDates(painter);
    paintClosing(painter);
}

void DayChart::paintAxis(QPainter &painter) const
{
    const QRect room = plot();
    const int half = painter.fontMetrics().height() / 2 + 1;
    for (const qint64 value : m_axis) {
        const int y =
            room.y() + room.height() - static_cast<int>(qint64{room.height()} * value / m_axis.constLast());
        painter.setPen(palette().color(value == 0 ? QPalette::Dark : QPalette::Midlight));
        painter.drawLine(room.x(), y, room.x() + room.width(), y);
        painter.setPen(style::color(style::Meaning::Muted));
        painter.drawText(QRect(0, y - half, room.x() - style::kSmall, 2 * half),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(value));
    }
}

void DayChart::paintDates(QPainter &painter) const
{
    const QRect room = plot();
    const QFontMetrics metrics = painter.fontMetrics();
    const int widest = metrics.horizontalAdvance(dayText(QDate(2000, 12, 28))) + style::kSmall;
    const double slot = static_cast<double>(room.width()) / static_cast<double>(m_bars.size());
    int free = room.x() - widest;
    for (qsizetype place = 0; place < m_bars.size(); ++place) {
        const DayBar &bar = m_bars[place];
        const int middle = room.x() + static_cast<int>(slot * (static_cast<double>(place) + 0.5));
        const bool isToday = bar.first <= m_content.today && m_content.today <= bar.last;
        const QRect line(middle - widest / 2, room.bottom() + style::kTiny, widest, metrics.height());
        if (isToday) {
            painter.setPen(style::color(style::Meaning::Accent));
            painter.drawText(line.translated(0, metrics.height()), Qt::AlignCenter | Qt::TextDontClip,
                             tr("today"));
        }
        if (line.left() < free)
            continue;
        painter.setPen(style::color(style::Meaning::Muted));
        painter.drawText(line, Qt::AlignCenter, dayText(bar.first));
        free = line.right();
    }
}

void DayChart::paintClosing(QPainter &painter) const
{
    if (!m_content.closes.isValid())
        return;
    const QDate day =
        m_content.closes.time() == QTime(0, 0) ? m_content.closes.date() : m_content.closes.date().addDays(1);
    if (day.addDays(-1) < m_bars.constFirst().first || day.addDays(-1) > m_bars.constLast().last)
        return;
    const QRect room = plot();
    const int x = static_cast<int>(xOf(day)) - (day > m_bars.constLast().last ? 1 : 0);
    const QString text = tr("Registration closes %1").arg(momentInWords(m_content.closes, true));
    const int width = painter.fontMetrics().horizontalAdvance(text) + style::kTiny;
    painter.setPen(QPen(style::color(style::Meaning::Decide), 1, Qt::DashLine));
    painter.drawLine(x, 0, x, room.bottom());
    painter.setPen(style::color(style::Meaning::Decide));
    const bool isRight = x + width + style::kTiny < this->width();
    const QRect line(isRight ? x + style::kTiny : std::max(0, x - width - style::kTiny), 0, width,
                     painter.fontMetrics().height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace samovar
