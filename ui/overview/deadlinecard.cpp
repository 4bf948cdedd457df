// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/deadlinecard.h"

#include "core/event/eventdates.h"
#include "core/event/zonenames.h"
#include "core/letters/lettertemplate.h"
#include "core/overview/todo.h"
#include "ui/overview/nightsign.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace samovar {

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr int kNightSign = 16;

QLabel *addLabel(QVBoxLayout &column, const char *name, style::FontRole role)
{
    QLabel *label = style::makeLabel({}, role);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column.addWidget(label);
    return label;
}

QString zoneText(const QDateTime &moment)
{
    return zoneName(moment.timeZone().id());
}

QString weekdayText(const QDateTime &moment)
{
    return QLocale().dayName(moment.date().dayOfWeek());
}

style::Meaning meaningOf(DeadlineStanding::State state)
{
    switch (state) {
    case DeadlineStanding::State::Soon:
        return style::Meaning::Decide;
    case DeadlineStanding::State::Unset:
        return style::Meaning::Problem;
    case DeadlineStanding::State::Ahead:
    case DeadlineStanding::State::Passed:
        break;
    }
    return style::Meaning::Muted;
}

void paintIn(QLabel &label, style::Meaning meaning)
{
    QPalette coloured = label.palette();
    coloured.setColor(QPalette::WindowText, style::color(meaning));
    label.setPalette(coloured);
}

} // namespace

QString timeLeftText(const QDateTime &now, const QDateTime &due)
{
    const qint64 left = now.secsTo(due);
    if (left >= 2 * kDay)
        return DeadlineCard::tr("in %Ln days", nullptr, static_cast<int>(left / kDay));
    if (left >= kHour)
        return DeadlineCard::tr("in %Ln hours", nullptr, static_cast<int>(left / kHour));
    return DeadlineCard::tr("in %Ln minutes", nullptr, static_cast<int>(std::max<qint64>(1, left / kMinute)));
}

QString deadlineStateText(DeadlineStanding::State state)
{
    switch (state) {
    case DeadlineStanding::State::Ahead:
        return DeadlineCard::tr("ahead");
    case DeadlineStanding::State::Soon:
        return DeadlineCard::tr("within a day");
    case DeadlineStanding::State::Passed:
        return DeadlineCard::tr("passed");
    case DeadlineStanding::State::Unset:
        break;
    }
    return DeadlineCard::tr("the event's start is not set");
}

DeadlineCard::DeadlineCard(QWidget *parent) : QFrame(parent)
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::kLarge, style::kMedium, style::kLarge, style::kMedium);
    column->setSpacing(style::kTiny);
    m_caption = addLabel(*column, "deadlineCaption", style::FontRole::Caption);
    m_nothing = addLabel(*column, "nothingLabel", style::FontRole::Body);
    m_deadlineTitle = addLabel(*column, "deadlineTitle", style::FontRole::Title);
    m_deadlineMoment = addLabel(*column, "deadlineMoment", style::FontRole::Display);
    m_deadlineZone = addLabel(*column, "deadlineZone", style::FontRole::Body);
    m_ownMoment = addLabel(*column, "ownMoment", style::FontRole::Body);
    m_night = makeNight();
    column->addWidget(m_night);
    column->addSpacing(style::kTiny);
    m_needsButton = new QPushButton;
    m_needsButton->setObjectName(QStringLiteral("needsButton"));
    m_needsButton->setProperty("link", true);
    m_needsButton->setProperty("flush", true);
    column->addWidget(m_needsButton, 0, Qt::AlignLeft);
    m_settingsButton = new QPushButton(style::icon(QStringLiteral("configure")), tr("Event settings"));
    m_settingsButton->setObjectName(QStringLiteral("settingsButton"));
    column->addWidget(m_settingsButton, 0, Qt::AlignLeft);
    column->addSpacing(style::kSmall);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(style::kTiny);
    column->addLayout(m_rows);
    column->addStretch(1);
    connect(m_settingsButton, &QPushButton::clicked, this, &DeadlineCard::settingsRequested);
    connect(m_needsButton, &QPushButton::clicked, this, [this] {
        ParticipantFilter owed;
        owed.letter = LetterMark{m_letter, false};
        Q_EMIT peopleRequested(owed);
    });
}

QWidget *DeadlineCard::makeNight()
{
    auto *night = new QWidget;
    auto *row = new QHBoxLayout(night);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::kTiny);
    m_nightIcon = new QLabel;
    m_nightText = new QLabel;
    m_nightText->setObjectName(QStringLiteral("nightText"));
    m_nightText->setWordWrap(true);
    row->addWidget(m_nightIcon, 0, Qt::AlignTop);
    row->addWidget(m_nightText, 1);
    return night;
}

void DeadlineCard::setDeadlines(const QList<DeadlineStanding> &deadlines, const QList<LetterTally> &letters,
                                const QDateTime &now)
{
    const auto next = nextDeadline(deadlines);
    for (QLabel *label : {m_caption, m_deadlineTitle, m_deadlineMoment, m_deadlineZone})
        label->setVisible(next.has_value());
    m_nothing->setVisible(!next);
    m_ownMoment->setVisible(false);
    m_night->setVisible(false);
    m_settingsButton->setVisible(deadlines.isEmpty());
    if (next)
        showNext(*next, now);
    else
        m_nothing->setText(deadlines.isEmpty() ? tr("This event has no deadlines yet. Set in its settings "
                                                    "when registration closes and when letters are due.")
                                               : tr("No deadline is ahead."));
    showNeeds(next ? &*next : nullptr, letters);
    showAll(deadlines);
}

void DeadlineCard::showNext(const DeadlineStanding &next, const QDateTime &now)
{
    m_caption->setText(tr("Next deadline, %1").arg(timeLeftText(now, next.due)));
    m_deadlineTitle->setText(next.deadline.title);
    m_deadlineMoment->setText(momentInWords(next.due, true));
    m_deadlineZone->setText(
        tr("%1, %2").arg(weekdayText(next.due.addSecs(-1)), zoneText(next.due))); // 24:00 ends its day
    const QDateTime own = next.local.moment;
    m_ownMoment->setVisible(own.offsetFromUtc() != next.due.offsetFromUtc());
    m_ownMoment->setText(
        tr("By your clock: %1, %2 (%3)").arg(momentInWords(own), weekdayText(own), zoneText(own)));
    m_night->setVisible(next.local.isAtNight);
    m_nightIcon->setPixmap(nightSign(kNightSign, devicePixelRatioF()));
    m_nightText->setText(tr("That is at night for you."));
    paintIn(*m_nightText, style::Meaning::Decide);
}

void DeadlineCard::showNeeds(const DeadlineStanding *next, const QList<LetterTally> &letters)
{
    m_letter = next != nullptr ? letterDueBy(next->deadline.kind) : QString();
    const auto found = std::find_if(letters.begin(), letters.end(),
                                    [this](const LetterTally &tally) { return tally.key == m_letter; });
    m_needsButton->setVisible(found != letters.end());
    if (found == letters.end())
        return;
    const QString title = letterKind(m_letter)->title.translated();
    m_needsButton->setEnabled(found->owed > 0);
    m_needsButton->setText(found->owed > 0
                               ? tr("%1: %Ln not made", nullptr, static_cast<int>(found->owed)).arg(title)
                               : tr("%1: made for everybody").arg(title));
}

void DeadlineCard::showAll(const QList<DeadlineStanding> &deadlines)
{
    while (const std::unique_ptr<QLayoutItem> item{m_rows->takeAt(0)})
        delete item->widget();
    int number = 0;
    for (const DeadlineStanding &standing : deadlines) {
        auto *row = new QWidget;
        row->setObjectName(QStringLiteral("deadline%1").arg(++number));
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(style::kSmall);
        auto *title = new ElidedLabel;
        title->setText(standing.deadline.title);
        const QString state = deadlineStateText(standing.state);
        auto *moment = new QLabel(
            standing.due.isValid() ? tr("%1, %2").arg(momentInWords(standing.due, true), state) : state);
        moment->setObjectName(QStringLiteral("state"));
        moment->setFont(style::tabular(moment->font()));
        paintIn(*moment, meaningOf(standing.state));
        layout->addWidget(title, 1);
        layout->addWidget(moment);
        m_rows->addWidget(row);
    }
}

} // namespace samovar
