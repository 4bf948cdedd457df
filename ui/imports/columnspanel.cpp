// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/columnspanel.h"

#include "ui/imports/columncard.h"
#include "ui/support/style.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace samovar {

ColumnsPanel::ColumnsPanel(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget)
    , m_cardsLayout(new QVBoxLayout)
    , m_more(style::makeLabel({}, style::FontRole::Caption, m_content))
{
    auto *title = style::makeLabel(tr("Columns"), style::FontRole::Body, this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *hint =
        style::makeLabel(tr("What each column is taken for. Change what is guessed wrong; the preview "
                            "follows at once."),
                         style::FontRole::Caption, this);
    hint->setWordWrap(true);
    m_more->setWordWrap(true);
    m_more->hide();

    m_cardsLayout->setSpacing(style::kLarge);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, style::kSmall, style::kSmall);
    content->addLayout(m_cardsLayout);
    content->addWidget(m_more);
    content->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("columns"));
    scroll->setAccessibleName(title->text());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSmall);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addWidget(scroll, 1);
}

void ColumnsPanel::setColumns(const QList<Column> &columns)
{
    QStringList titles;
    titles.reserve(columns.size());
    for (const Column &column : columns)
        titles += column.title;
    if (titles != m_titles) {
        rebuild(columns);
        m_titles = titles;
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setColumn(columns[static_cast<qsizetype>(i)]);
}

void ColumnsPanel::rebuild(const QList<Column> &columns)
{
    for (ColumnCard *card : m_cards)
        delete card;
    m_cards.clear();
    const int shown = std::min(static_cast<int>(columns.size()), kMostShown);
    for (int place = 0; place < shown; ++place) {
        auto *card = new ColumnCard(place, m_content);
        m_cardsLayout->addWidget(card);
        m_cards.push_back(card);
        connect(card, &ColumnCard::fieldChosen, this, &ColumnsPanel::fieldChosen);
        connect(card, &ColumnCard::fieldReset, this, &ColumnsPanel::fieldReset);
    }
    const int more = static_cast<int>(columns.size()) - shown;
    m_more->setText(tr("%Ln further column(s) are not shown here; they are read as guessed.", nullptr, more));
    m_more->setVisible(more > 0);
}

} // namespace samovar
