// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Registrations per day as bars above an axis, with the end of registration and today marked.
#pragma once

#include "ui/overview/barbutton.h"
#include "ui/overview/daybars.h"

#include <QDateTime>
#include <QWidget>

namespace samovar {

/// What the chart shows.
struct DayChartContent {
    QList<DayCount> days; ///< ascending
    QDateTime closes;     ///< when registration closes, in the event's zone; invalid: never
    QDate today;          ///< in the event's zone
    friend bool operator==(const DayChartContent &, const DayChartContent &) = default;
};

/// Every bar is a button of its own, with its name for those who do not see it: "day1", "day2", … Tab leads
/// to one of them, the arrow keys to the others. Bars are put together where there are too many days for the
/// width.
class DayChart : public QWidget {
    Q_OBJECT

public:
    explicit DayChart(QWidget *parent = nullptr);
    ~DayChart() override;

    void setContent(const DayChartContent &content);
    /// From left to right.
    [[nodiscard]] const QList<DayBar> &bars() const { return m_bars; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void daysRequested(QDate first, QDate last);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Bar;

    void arrange();
    void syncButtons();
    void setCurrent(int place);
    /// Inside the axes.
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] int heightOf(qint64 count) const;
    /// Where the beginning of \a day stands.
    [[nodiscard]] double xOf(QDate day) const;
    void paintAxis(QPainter &painter) const;
    void paintDates(QPainter &painter) const;
    void paintClosing(QPainter &painter) const;

    DayChartContent m_content;
    QList<DayBar> m_bars;
    QList<qint64> m_axis;
    QList<Bar *> m_buttons;
    int m_current = 0; ///< the bar that Tab leads to
};

} // namespace samovar
