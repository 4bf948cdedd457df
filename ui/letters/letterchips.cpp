// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/letterchips.h"

#include "ui/support/style.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace samovar {

LetterChips::LetterChips(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSmall);
    m_owedChip = addChip("owedChip", LetterPeopleModel::Show::Owed);
    m_readyChip = addChip("readyChip", LetterPeopleModel::Show::Ready);
    m_blockedChip = addChip("blockedChip", LetterPeopleModel::Show::Blocked);
    m_doneChip = addChip("doneChip", LetterPeopleModel::Show::Done);
    layout->addStretch();
    m_owedChip->setToolTip(tr("Everybody for whom this letter has not been made yet."));
    m_readyChip->setToolTip(tr("Those of them whose letter can be made."));
    m_blockedChip->setToolTip(tr("Those of them whose letter lacks something; the list says what."));
    m_doneChip->setToolTip(tr("Everybody for whom this letter was made, and when."));
    choose(LetterPeopleModel::Show::Owed);
    setCounts(std::nullopt);
}

QPushButton *LetterChips::addChip(const char *objectName, LetterPeopleModel::Show show)
{
    auto *chip = new QPushButton(this);
    chip->setObjectName(QLatin1String(objectName));
    chip->setProperty("chip", true);
    chip->setCheckable(true);
    m_group->addButton(chip, static_cast<int>(show));
    layout()->addWidget(chip);
    connect(chip, &QPushButton::clicked, this, [this, show] { Q_EMIT chosen(show); });
    return chip;
}

void LetterChips::setCounts(const std::optional<LetterCounts> &counts)
{
    if (!counts) {
        m_owedChip->setText(tr("Not made yet"));
        m_readyChip->setText(tr("Will get it"));
        m_blockedChip->setText(tr("Need attention"));
        m_doneChip->setText(tr("Have it already"));
        return;
    }
    m_owedChip->setText(tr("%Ln not made yet", nullptr, static_cast<int>(counts->ready + counts->blocked)));
    m_readyChip->setText(tr("%Ln will get it", nullptr, static_cast<int>(counts->ready)));
    m_blockedChip->setText(tr("%Ln need attention", nullptr, static_cast<int>(counts->blocked)));
    m_doneChip->setText(tr("%Ln have it already", nullptr, static_cast<int>(counts->done)));
}

void LetterChips::choose(LetterPeopleModel::Show show)
{
    m_group->button(static_cast<int>(show))->setChecked(true);
}

} // namespace samovar
