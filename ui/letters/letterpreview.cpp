// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/letterpreview.h"

#include "core/letters/letterpaper.h"
#include "core/letters/mergefields.h"
#include "ui/letters/letterpaperview.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace samovar {

namespace {

QToolButton *makeStepButton(const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(style::icon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

bool lacksFieldOf(const ComposedLetter &composed, MergeField::Of of)
{
    return std::any_of(composed.empty.begin(), composed.empty.end(),
                       [of](const MergeField *field) { return field->of == of; });
}

} // namespace

LetterPreview::LetterPreview(QWidget *parent)
    : QWidget(parent)
    , m_markHint(style::makeLabel(tr("What is dotted came from a field; on paper the marks are not there."),
                                  style::FontRole::Caption, this))
    , m_views(new QStackedWidget(this))
    , m_paper(new LetterPaperView(m_views))
    , m_noPreview(style::makeLabel(tr("Choose a person to see the letter."), style::FontRole::Body, m_views))
{
    m_markHint->setObjectName(QStringLiteral("markHint"));
    m_markHint->setWordWrap(true);
    m_paper->setObjectName(QStringLiteral("paper"));
    m_noPreview->setObjectName(QStringLiteral("noPreview"));
    m_noPreview->setProperty("muted", true);
    m_noPreview->setWordWrap(true);
    m_noPreview->setAlignment(Qt::AlignCenter);
    m_noPreview->setMargin(style::kHuge);
    m_views->addWidget(m_paper);
    m_views->addWidget(makeBlockedView());
    m_views->addWidget(m_noPreview);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSmall);
    layout->addWidget(makeBar());
    layout->addWidget(m_views, 1);
    layout->addWidget(m_markHint);
    showNobody();
}

QWidget *LetterPreview::makeBar()
{
    auto *bar = new QWidget(this);
    m_previousRecipient = makeStepButton(QStringLiteral("go-previous"), tr("The person before"), bar);
    m_previousRecipient->setObjectName(QStringLiteral("previousRecipient"));
    m_nextRecipient = makeStepButton(QStringLiteral("go-next"), tr("The next person"), bar);
    m_nextRecipient->setObjectName(QStringLiteral("nextRecipient"));
    m_recipientName = new ElidedLabel(bar);
    m_recipientName->setObjectName(QStringLiteral("recipientName"));
    QFont bold = m_recipientName->font();
    bold.setWeight(QFont::DemiBold);
    m_recipientName->setFont(bold);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::kTiny);
    row->addWidget(m_previousRecipient);
    row->addWidget(m_nextRecipient);
    row->addWidget(m_recipientName, 1);
    connect(m_previousRecipient, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_nextRecipient, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    return bar;
}

void LetterPreview::makeBlockedButtons(QWidget *parent)
{
    m_openSettings =
        new QPushButton(style::icon(QStringLiteral("configure")), tr("Open the event's settings"), parent);
    m_openSettings->setObjectName(QStringLiteral("openSettings"));
    m_openPerson = new QPushButton(style::icon(QStringLiteral("user")), tr("Open the participant"), parent);
    m_openPerson->setObjectName(QStringLiteral("openPerson"));
    m_openTemplate =
        new QPushButton(style::icon(QStringLiteral("document-edit")), tr("Mend the template"), parent);
    m_openTemplate->setObjectName(QStringLiteral("openTemplate"));
    connect(m_openSettings, &QPushButton::clicked, this, &LetterPreview::settingsWanted);
    connect(m_openPerson, &QPushButton::clicked, this, &LetterPreview::personWanted);
    connect(m_openTemplate, &QPushButton::clicked, this, &LetterPreview::templateWanted);
}

QWidget *LetterPreview::makeBlockedView()
{
    auto *scroll = new QScrollArea(m_views);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    auto *sign = new QLabel(content);
    sign->setPixmap(style::icon(QStringLiteral("dialog-warning")).pixmap(QSize(22, 22), devicePixelRatioF()));
    m_blockedTitle = style::makeLabel(tr("This letter can't be made yet"), style::FontRole::Body, content);
    m_blockedTitle->setObjectName(QStringLiteral("blockedTitle"));
    QFont bold = m_blockedTitle->font();
    bold.setWeight(QFont::DemiBold);
    m_blockedTitle->setFont(bold);
    m_blockedTitle->setWordWrap(true);
    m_reasons = style::makeLabel({}, style::FontRole::Body, content);
    m_reasons->setObjectName(QStringLiteral("reasons"));
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeBlockedButtons(content);

    auto *head = new QHBoxLayout;
    head->setSpacing(style::kSmall);
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addWidget(m_blockedTitle, 1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(style::kLarge, style::kLarge, style::kLarge, style::kLarge);
    layout->setSpacing(style::kMedium);
    layout->addLayout(head);
    layout->addWidget(m_reasons);
    for (QPushButton *button : {m_openSettings, m_openPerson, m_openTemplate})
        layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addStretch();
    scroll->setWidget(content);
    m_blocked = scroll;
    return scroll;
}

void LetterPreview::showLetter(const ComposedLetter &composed, const LetterPaper &paper)
{
    m_recipientName->setText(composed.name.isEmpty() ? composed.email : composed.name);
    m_markHint->setVisible(!composed.isBlocked());
    if (composed.isBlocked()) {
        showReasons(composed);
        return;
    }
    m_paper->setAccessibleName(tr("Letter to %1").arg(composed.name));
    m_paper->setLetter(paper, composed);
    m_plainText = paper.subject + u'\n' + paper.text;
    m_views->setCurrentWidget(m_paper);
}

void LetterPreview::showReasons(const ComposedLetter &composed)
{
    QStringList sentences;
    for (const Message &reason : composed.reasons)
        sentences += reason.text();
    m_plainText = sentences.join(u'\n');
    m_reasons->setText(sentences.join(QStringLiteral("\n\n")));
    m_openSettings->setVisible(lacksFieldOf(composed, MergeField::Of::Event));
    m_openPerson->setVisible(lacksFieldOf(composed, MergeField::Of::Person));
    m_openTemplate->setVisible(composed.reasons.size() > composed.empty.size());
    m_views->setCurrentWidget(m_blocked);
}

void LetterPreview::showNobody()
{
    m_plainText.clear();
    m_recipientName->setText({});
    m_markHint->hide();
    m_views->setCurrentWidget(m_noPreview);
}

void LetterPreview::setNeighbours(bool hasPrevious, bool hasNext)
{
    m_previousRecipient->setEnabled(hasPrevious);
    m_nextRecipient->setEnabled(hasNext);
}

} // namespace samovar
