// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/barlist.h"

#include "ui/overview/barbutton.h"
#include "ui/support/style.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace samovar {

BarList::BarList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_showAllButton(new QPushButton(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(style::kTiny);
    m_column->setSpacing(style::kTiny);
    outer->addLayout(m_column);
    m_showAllButton->setObjectName(QStringLiteral("showAllButton"));
    m_showAllButton->setProperty("link", true);
    outer->addWidget(m_showAllButton, 0, Qt::AlignLeft);
    outer->addStretch(1);
    connect(m_showAllButton, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        showBars();
    });
    showBars();
}

void BarList::setBars(const QList<CountedBar> &bars)
{
    m_bars = bars;
    showBars();
}

void BarList::showBars()
{
    const qsizetype shown = m_showsAll ? m_bars.size() : std::min<qsizetype>(m_bars.size(), kFirst);
    while (m_lines.size() < shown) {
        auto *line = new BarLine(this);
        const qsizetype place = m_lines.size();
        line->setObjectName(QStringLiteral("bar%1").arg(place + 1));
        connect(line, &QAbstractButton::clicked, this,
                [this, place] { Q_EMIT peopleRequested(m_bars[place].people); });
        m_column->addWidget(line);
        m_lines += line;
    }
    qint64 most = 1;
    for (const CountedBar &bar : std::as_const(m_bars))
        most = std::max(most, bar.count);
    for (qsizetype place = 0; place < m_lines.size(); ++place) {
        m_lines[place]->setVisible(place < shown);
        if (place < shown)
            m_lines[place]->setBar(m_bars[place].title, m_bars[place].count,
                                   static_cast<double>(m_bars[place].count) / static_cast<double>(most));
    }
    m_showAllButton->setVisible(m_bars.size() > kFirst);
    m_showAllButton->setText(m_showsAll ? tr("Show fewer")
                                        : tr("Show all %Ln", nullptr, static_cast<int>(m_bars.size())));
}

} // namespace samovar
