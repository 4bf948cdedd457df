// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/conflictstrip.h"

#include "ui/schedule/itemdelegate.h"
#include "ui/support/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace samovar {

namespace {

constexpr int kStripSign = 22;

} // namespace

ConflictStrip::ConflictStrip(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_conflictCount(new QLabel(this))
    , m_conflictText(new QLabel(this))
    , m_showConflict(new QPushButton(tr("Show"), this))
    , m_previousConflict(new QToolButton(this))
    , m_nextConflict(new QToolButton(this))
{
    setProperty("notice", true);
    m_conflictCount->setObjectName(QStringLiteral("conflictCount"));
    m_conflictText->setObjectName(QStringLiteral("conflictText"));
    m_conflictText->setTextFormat(Qt::PlainText);
    m_conflictText->setWordWrap(true);
    m_showConflict->setObjectName(QStringLiteral("showConflict"));
    m_showConflict->setProperty("link", true);
    m_showConflict->setToolTip(tr("Show what is in conflict (F8)"));
    m_previousConflict->setObjectName(QStringLiteral("previousConflict"));
    m_previousConflict->setIcon(style::icon(QStringLiteral("go-previous")));
    m_previousConflict->setToolTip(tr("Previous conflict (Shift+F8)"));
    m_previousConflict->setAccessibleName(tr("Previous conflict"));
    m_nextConflict->setObjectName(QStringLiteral("nextConflict"));
    m_nextConflict->setIcon(style::icon(QStringLiteral("go-next")));
    m_nextConflict->setToolTip(tr("Next conflict (F8)"));
    m_nextConflict->setAccessibleName(tr("Next conflict"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::kMedium, style::kTiny, style::kSmall, style::kTiny);
    layout->setSpacing(style::kSmall);
    layout->addWidget(m_sign);
    layout->addWidget(m_conflictCount);
    layout->addWidget(m_conflictText, 1);
    layout->addWidget(m_showConflict);
    layout->addWidget(m_previousConflict);
    layout->addWidget(m_nextConflict);
    const auto choose = [this] { Q_EMIT chosen(m_conflicts.value(m_current)); };
    connect(m_showConflict, &QPushButton::clicked, this, [this, choose] {
        m_isChosen = true;
        choose();
    });
    connect(m_previousConflict, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_nextConflict, &QToolButton::clicked, this, [this] { step(1); });
    refresh();
}

void ConflictStrip::setConflicts(const QList<ScheduleConflict> &conflicts)
{
    if (conflicts == m_conflicts)
        return;
    const ScheduleConflict shown = m_conflicts.value(m_current);
    const auto same = std::find_if(conflicts.begin(), conflicts.end(), [&](const ScheduleConflict &conflict) {
        return conflict.kind == shown.kind && conflict.items == shown.items;
    });
    m_isChosen = m_isChosen && same != conflicts.end();
    m_conflicts = conflicts;
    m_current = same == conflicts.end() ? 0 : same - conflicts.begin();
    refresh();
}

void ConflictStrip::step(int by)
{
    if (m_conflicts.isEmpty())
        return;
    if (m_isChosen || by < 0)
        m_current = (m_current + by + m_conflicts.size()) % m_conflicts.size();
    m_isChosen = true;
    refresh();
    Q_EMIT chosen(m_conflicts[m_current]);
}

void ConflictStrip::refresh()
{
    setVisible(!m_conflicts.isEmpty());
    if (m_conflicts.isEmpty())
        return;
    const int count = static_cast<int>(m_conflicts.size());
    const bool isOne = count == 1;
    m_sign->setPixmap(conflictSign().pixmap(QSize(kStripSign, kStripSign), devicePixelRatioF()));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, style::color(style::Meaning::Problem));
    m_conflictCount->setFont(bold);
    m_conflictCount->setPalette(colours);
    const QString all = tr("%Ln conflicts", nullptr, count);
    m_conflictCount->setText(isOne ? all : tr("%1 (%2 of %3)").arg(all).arg(m_current + 1).arg(count));
    m_conflictText->setText(m_conflicts[m_current].message.text());
    m_previousConflict->setVisible(!isOne);
    m_nextConflict->setVisible(!isOne);
}

void ConflictStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_nextConflict != nullptr)
        refresh();
}

} // namespace samovar
