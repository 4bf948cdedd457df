// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/lettersummary.h"

#include "core/letters/lettertemplate.h"
#include "ui/support/flowlayout.h"
#include "ui/support/style.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace samovar {

LetterSummary::LetterSummary(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::kSmall);
    for (const LetterKind &kind : letterKinds())
        addLine(kind);
    column->addStretch(1);
}

QPushButton *LetterSummary::makeNumber(const char *name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setProperty("link", true);
    button->setProperty("flush", true);
    return button;
}

void LetterSummary::addLine(const LetterKind &kind)
{
    const QString key = QString::fromLatin1(kind.key);
    auto *box = new QWidget(this);
    box->setObjectName(key);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *title = new QLabel(kind.title.translated(), box);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *flow = new FlowLayout;
    flow->setSpacing(style::kSmall);
    column->addLayout(flow);
    const Line line{key, makeNumber("madeButton", box), makeNumber("owedButton", box),
                    makeNumber("blockedButton", box)};
    for (QPushButton *button : {line.made, line.owed, line.blocked})
        flow->addWidget(button);
    const auto open = [this, key](bool isMade) {
        ParticipantFilter filter;
        filter.letter = LetterMark{key, isMade};
        Q_EMIT peopleRequested(filter);
    };
    connect(line.made, &QPushButton::clicked, this, [open] { open(true); });
    connect(line.owed, &QPushButton::clicked, this, [open] { open(false); });
    connect(line.blocked, &QPushButton::clicked, this, [this, key] { Q_EMIT lettersRequested(key); });
    layout()->addWidget(box);
    m_lines += line;
}

void LetterSummary::setLetters(const QList<LetterTally> &letters,
                               const std::optional<QList<LetterCounts>> &counts)
{
    for (qsizetype place = 0; place < std::min(m_lines.size(), letters.size()); ++place) {
        const Line &line = m_lines[place];
        const LetterTally &tally = letters[place];
        const LetterCounts known = counts ? counts->value(place) : LetterCounts();
        line.made->setText(tr("%Ln made", nullptr, static_cast<int>(tally.made)));
        line.owed->setText(known.ready > 0
                               ? tr("%Ln not made", nullptr, static_cast<int>(tally.owed)) +
                                     tr(", %Ln of them ready", nullptr, static_cast<int>(known.ready))
                               : tr("%Ln not made", nullptr, static_cast<int>(tally.owed)));
        line.blocked->setText(tr("%Ln held up", nullptr, static_cast<int>(known.blocked)));
        line.blocked->setToolTip(
            tr("A value that the letter needs is missing. The letters' page says which."));
        line.blocked->setVisible(known.blocked > 0);
    }
}

} // namespace samovar
