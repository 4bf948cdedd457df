// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tracks/trackcolumn.h"

#include "core/workspace/workspace.h"
#include "ui/models/participantsmodel.h"
#include "ui/support/flowlayout.h"
#include "ui/support/style.h"
#include "ui/tracks/capacitybar.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace samovar {

namespace {

constexpr int kStrip = 4;      // px: the track's colour at the top
constexpr int kNarrowest = 36; // characters
constexpr int kWidestTrack = 56;

ParticipantFilter peopleOf(TrackId track)
{
    ParticipantFilter filter;
    filter.track = track;
    return filter;
}

QPushButton *makeNumber(const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(objectName);
    button->setProperty("link", true);
    return button;
}

} // namespace

TrackColumn::TrackColumn(const Workspace &workspace, TrackId id, qint64 people, QWidget *parent)
    : QFrame(parent)
    , m_id(id)
    , m_model(new ParticipantsModel(workspace, {}, this, peopleOf(id), people))
    , m_people(new TrackPeople(*m_model))
{
    setObjectName(id.isValid() ? QStringLiteral("track%1").arg(id.value) : QStringLiteral("withoutTrack"));
    setProperty("card", true);
    setMaximumWidth(kWidestTrack * fontMetrics().averageCharWidth());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::kMedium, style::kMedium + kStrip, style::kMedium, style::kMedium);
    column->setSpacing(style::kSmall);
    column->addWidget(makeHead());
    m_leaders = new QLabel(this);
    m_leaders->setObjectName(QStringLiteral("leaders"));
    m_leaders->setWordWrap(true);
    m_leaders->setTextFormat(Qt::RichText);
    column->addWidget(m_leaders);
    m_assignedButton = makeNumber(QStringLiteral("assignedButton"), this);
    m_capacityBar = new CapacityBar(this);
    m_assignedButton->setProperty("flush", true);
    column->addWidget(m_assignedButton, 0, Qt::AlignLeft);
    column->addWidget(m_capacityBar);
    column->addWidget(makeChoices());
    column->addWidget(m_people, 1);
    connect(m_assignedButton, &QPushButton::clicked, this,
            [this] { Q_EMIT peopleRequested(peopleOf(m_id)); });
    connect(m_model, &ParticipantsModel::failed, this, &TrackColumn::failed);
}

QWidget *TrackColumn::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::kSmall);
    m_trackTitle = new QLabel(head);
    m_trackTitle->setObjectName(QStringLiteral("trackTitle"));
    m_trackTitle->setTextFormat(Qt::PlainText);
    m_trackTitle->setWordWrap(true);
    QFont bold = style::font(style::FontRole::Body);
    bold.setWeight(QFont::DemiBold);
    m_trackTitle->setFont(bold);
    m_trackButton = new QToolButton(head);
    m_trackButton->setObjectName(QStringLiteral("trackButton"));
    m_trackButton->setIcon(style::icon(QStringLiteral("overflow-menu")));
    m_trackButton->setToolTip(tr("What can be done with this track"));
    m_trackButton->setVisible(m_id.isValid());
    row->addWidget(m_trackTitle, 1);
    row->addWidget(m_trackButton, 0, Qt::AlignTop);
    connect(m_trackButton, &QToolButton::clicked, this, &TrackColumn::trackMenuWanted);
    return head;
}

QWidget *TrackColumn::makeChoices()
{
    m_choices = new QWidget(this);
    auto *column = new QVBoxLayout(m_choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(style::makeLabel(tr("Chosen as"), style::FontRole::Caption, m_choices));
    auto *flow = new FlowLayout;
    flow->setSpacing(style::kTiny);
    column->addLayout(flow);
    for (int rank = 1; rank <= static_cast<int>(m_choiceButtons.size()); ++rank) {
        QPushButton *button = makeNumber(QStringLiteral("choice%1").arg(rank), m_choices);
        m_choiceButtons.at(static_cast<size_t>(rank - 1)) = button;
        button->setProperty("flush", true);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, rank] {
            ParticipantFilter filter;
            filter.choice = TrackChoice{m_id, rank};
            Q_EMIT peopleRequested(filter);
        });
    }
    m_waiting = style::makeLabel({}, style::FontRole::Caption, m_choices);
    m_waiting->setObjectName(QStringLiteral("waiting"));
    flow->addWidget(m_waiting);
    m_choices->setVisible(m_id.isValid());
    return m_choices;
}

void TrackColumn::setTrack(const Track &track, const TrackCount &count, qint64 people)
{
    m_model->setTotal(people);
    m_colour = track.colour;
    m_trackTitle->setText(track.title);
    setAccessibleName(track.title);
    m_people->setAccessibleName(tr("People of the track “%1”").arg(track.title));
    m_trackButton->setAccessibleName(tr("What can be done with the track “%1”").arg(track.title));
    showLeaders(track.leaders);
    showAssigned(capacityText(track, count.assigned));
    m_capacityBar->setTrack(track, count.assigned);
    const auto amount = [&](size_t rank) { return QLocale().toString(count.choices.at(rank)); };
    m_choiceButtons[0]->setText(tr("first %1").arg(amount(0)));
    m_choiceButtons[1]->setText(tr("second %1").arg(amount(1)));
    m_choiceButtons[2]->setText(tr("third %1").arg(amount(2)));
    for (QPushButton *button : m_choiceButtons)
        button->setAccessibleName(tr("Chosen as %1: show these people").arg(button->text()));
    m_waiting->setText(tr("%Ln waiting", nullptr, static_cast<int>(count.waiting)));
    m_waiting->setVisible(count.waiting > 0);
    update();
}

void TrackColumn::setWithoutTrack(qint64 count, qint64 people)
{
    m_model->setTotal(people);
    m_trackTitle->setText(tr("Without a track"));
    setAccessibleName(m_trackTitle->text());
    m_people->setAccessibleName(tr("People without a track"));
    m_leaders->hide();
    m_capacityBar->hide();
    showAssigned(tr("%Ln people", nullptr, static_cast<int>(count)));
}

void TrackColumn::showLeaders(const QList<TrackLeader> &leaders)
{
    const QString muted = style::color(style::Meaning::Muted).name();
    QString text;
    for (const TrackLeader &leader : leaders) {
        text += QStringLiteral("<div style='margin-bottom:4px'>%1</div>").arg(leader.name.toHtmlEscaped());
        if (!leader.role.isEmpty())
            text.insert(text.size() - 6, QStringLiteral("<br><span style='color:%1'>%2</span>")
                                             .arg(muted, leader.role.toHtmlEscaped()));
    }
    m_leaders->setText(text.isEmpty() ? QStringLiteral("<span style='color:%1'>%2</span>")
                                            .arg(muted, tr("No leader yet").toHtmlEscaped())
                                      : text);
}

void TrackColumn::showAssigned(const QString &text)
{
    m_assignedButton->setText(text);
    m_assignedButton->setAccessibleName(tr("%1: show these people").arg(text));
}

void TrackColumn::setPaused(bool isPaused)
{
    m_model->setPaused(isPaused);
}

QList<QWidget *> TrackColumn::tabStops() const
{
    return {m_trackButton,      m_assignedButton,   m_choiceButtons[0],
            m_choiceButtons[1], m_choiceButtons[2], m_people};
}

QSize TrackColumn::minimumSizeHint() const
{
    const QSize needed = QFrame::minimumSizeHint();
    return {std::max(needed.width(), kNarrowest * fontMetrics().averageCharWidth()), needed.height()};
}

QPoint TrackColumn::menuPlace() const
{
    return m_trackButton->mapToGlobal(QPoint(0, m_trackButton->height()));
}

void TrackColumn::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const QColor colour(m_colour);
    if (!colour.isValid())
        return;
    QPainter painter(this);
    painter.fillRect(QRect(style::kCorner, 1, width() - 2 * style::kCorner, kStrip), colour);
}

void TrackColumn::dragEnterEvent(QDragEnterEvent *event)
{
    const auto *from = qobject_cast<const QWidget *>(event->source());
    if (from != nullptr && !isAncestorOf(from) && !TrackPeople::dragged(*event->mimeData()).empty())
        event->acceptProposedAction();
}

void TrackColumn::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT dropped(TrackPeople::dragged(*event->mimeData()));
}

} // namespace samovar
