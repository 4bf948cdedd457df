// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overviewpage.h"

#include "core/base/clock.h"
#include "core/overview/todo.h"
#include "core/participants/participantfields.h"
#include "core/workspace/workspace.h"
#include "ui/models/overviewdata.h"
#include "ui/overview/barlist.h"
#include "ui/overview/daychart.h"
#include "ui/overview/deadlinecard.h"
#include "ui/overview/lettersummary.h"
#include "ui/overview/todolist.h"
#include "ui/support/prompts.h"
#include "ui/support/style.h"
#include "ui/support/tasks.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace samovar {

namespace {

constexpr int kCardWidth = 46; // characters that a card needs beside another

QPushButton *makeLink(const char *name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setProperty("link", true);
    button->hide();
    return button;
}

} // namespace

OverviewPage::OverviewPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_data(new OverviewData(context.workspace, this))
{
    setObjectName(QStringLiteral("overviewPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kHuge, style::kLarge, style::kHuge, style::kLarge);
    layout->setSpacing(style::kMedium);
    layout->addWidget(makeHead());
    layout->addWidget(makeContent(), 1);
    connectParts();
    pauseOrGoOn();
}

OverviewPage::~OverviewPage()
{
    // The parts go after this: what they still say then would reach half a page.
    for (QObject *part : std::initializer_list<QObject *>{m_data, &context().tasks})
        part->disconnect(this);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QString OverviewPage::iconName() const
{
    return QStringLiteral("view-statistics");
}

void OverviewPage::setOwnZone(const QTimeZone &zone)
{
    m_data->setOwnZone(zone);
}

QWidget *OverviewPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::kSmall);
    row->addWidget(style::makeLabel(title(), style::FontRole::Title, head));
    m_peopleButton = makeLink("peopleButton", head);
    m_lateButton = makeLink("lateButton", head);
    row->addWidget(m_peopleButton);
    row->addWidget(m_lateButton);
    row->addStretch(1);
    m_importButton = new QPushButton(style::icon(QStringLiteral("document-import")), tr("Import"), head);
    m_importButton->setObjectName(QStringLiteral("importButton"));
    m_importButton->setProperty("primary", true);
    m_importButton->setToolTip(tr("Import registrations from a CSV file"));
    row->addWidget(m_importButton);
    return head;
}

QWidget *OverviewPage::makeContent()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("overviewScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(m_scroll);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, style::kSmall, 0);
    m_grid->setSpacing(style::kMedium);
    m_deadlineCard = new DeadlineCard(content);
    m_deadlineCard->setObjectName(QStringLiteral("deadlineCard"));
    m_toDoList = new ToDoList(content);
    m_toDoList->setObjectName(QStringLiteral("toDoList"));
    m_emptyCard = makeEmptyCard();
    m_chartCard = makeChartCard();
    m_sourceBars = new BarList;
    m_trackBars = new BarList;
    m_categoryBars = new BarList;
    m_letterSummary = new LetterSummary;
    m_sourceCard = makeCard("sourceBars", tr("Sources"), m_sourceBars);
    m_trackCard = makeCard("trackBars", tr("Tracks"), m_trackBars);
    m_categoryCard = makeCard("categoryBars", tr("Categories"), m_categoryBars);
    m_letterCard = makeCard("letterSummary", tr("Letters"), m_letterSummary);
    m_scroll->setWidget(content);
    arrange(2);
    for (QWidget *card : {m_emptyCard, m_chartCard, m_sourceCard, m_trackCard, m_categoryCard, m_letterCard})
        card->hide();
    return m_scroll;
}

QWidget *OverviewPage::makeCard(const char *name, const QString &title, QWidget *content)
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    content->setObjectName(QLatin1String(name));
    content->setAccessibleName(title);
    auto *column = new QVBoxLayout(card);
    // Bars have room around their words for the focus: the other words stand where theirs do.
    column->setContentsMargins(style::kMedium, style::kMedium, style::kMedium, style::kMedium);
    column->setSpacing(style::kSmall);
    auto *head = style::makeLabel(title, style::FontRole::Title);
    head->setContentsMargins(style::kTiny, 0, style::kTiny, 0);
    if (qobject_cast<BarList *>(content) == nullptr)
        content->setContentsMargins(style::kTiny, 0, style::kTiny, 0);
    column->addWidget(head);
    column->addWidget(content, 1);
    return card;
}

QWidget *OverviewPage::makeEmptyCard()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::kMedium);
    auto *label = style::makeLabel(tr("Nobody is registered yet. Import the registrations, and they are "
                                      "counted here by day, source, track and category."),
                                   style::FontRole::Body);
    label->setObjectName(QStringLiteral("emptyLabel"));
    label->setWordWrap(true);
    m_emptyImportButton =
        new QPushButton(style::icon(QStringLiteral("document-import")), tr("Import registrations"));
    m_emptyImportButton->setObjectName(QStringLiteral("emptyImportButton"));
    column->addWidget(label);
    column->addWidget(m_emptyImportButton, 0, Qt::AlignLeft);
    return makeCard("emptyView", tr("Registrations"), content);
}

QWidget *OverviewPage::makeChartCard()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::kTiny);
    m_dayChart = new DayChart;
    m_dayChart->setObjectName(QStringLiteral("dayChart"));
    m_undatedButton = makeLink("undatedButton", content);
    m_undatedButton->setProperty("flush", true);
    column->addWidget(m_dayChart, 1);
    column->addWidget(m_undatedButton, 0, Qt::AlignLeft);
    return makeCard("registrations", tr("Registrations per day"), content);
}

void OverviewPage::connectParts()
{
    connect(m_data, &OverviewData::changed, this, &OverviewPage::refresh);
    connect(m_data, &OverviewData::failed, this,
            [this](const Error &error) { context().prompts.showError(this, error); });
    connect(&context().tasks, &Tasks::runningChanged, this, &OverviewPage::pauseOrGoOn);
    for (QPushButton *button : {m_importButton, m_emptyImportButton})
        connect(button, &QPushButton::clicked, this, [this] { Q_EMIT importRequested({}); });
    connect(m_peopleButton, &QPushButton::clicked, this, [this] { Q_EMIT peopleRequested({}); });
    connect(m_lateButton, &QPushButton::clicked, this, [this] {
        ParticipantFilter late;
        late.lateOnly = true;
        Q_EMIT peopleRequested(late);
    });
    connect(m_undatedButton, &QPushButton::clicked, this, [this] {
        ParticipantFilter undated;
        undated.registered = RegisteredSpan();
        Q_EMIT peopleRequested(undated);
    });
    connect(m_dayChart, &DayChart::daysRequested, this, &OverviewPage::openDays);
    for (BarList *bars : {m_sourceBars, m_trackBars, m_categoryBars})
        connect(bars, &BarList::peopleRequested, this, &Page::peopleRequested);
    connect(m_letterSummary, &LetterSummary::peopleRequested, this, &Page::peopleRequested);
    connect(m_letterSummary, &LetterSummary::lettersRequested, this, &OverviewPage::openLetters);
    connect(m_deadlineCard, &DeadlineCard::peopleRequested, this, &Page::peopleRequested);
    connect(m_deadlineCard, &DeadlineCard::settingsRequested, this, &Page::settingsRequested);
    connect(m_toDoList, &ToDoList::chosen, this, &OverviewPage::openToDo);
}

void OverviewPage::arrange(int columns)
{
    if (columns == m_gridColumns)
        return;
    m_gridColumns = columns;
    const QList<QWidget *> cards{m_deadlineCard, m_toDoList,   m_chartCard, m_emptyCard,
                                 m_sourceCard,   m_letterCard, m_trackCard, m_categoryCard};
    for (QWidget *card : cards)
        m_grid->removeWidget(card);
    int place = 0;
    for (QWidget *card : cards) {
        const bool isWide = card == m_chartCard || card == m_emptyCard;
        if (isWide)
            place = (place + columns - 1) / columns * columns;
        m_grid->addWidget(card, place / columns, place % columns, 1, isWide ? columns : 1);
        place += isWide ? columns : 1;
    }
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_grid->setRowStretch(place, 1);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    pauseOrGoOn();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    pauseOrGoOn();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange(width() >= 2 * kCardWidth * fontMetrics().averageCharWidth() ? 2 : 1);
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_letterSummary != nullptr) // the texts hold colours
        refresh();
}

void OverviewPage::pauseOrGoOn()
{
    const bool isBusy = context().tasks.isRunning();
    const bool mayImport = !isBusy && !context().workspace.isReadOnly();
    m_importButton->setEnabled(mayImport);
    m_emptyImportButton->setEnabled(mayImport);
    m_data->setPaused(isBusy || !isVisible());
}

void OverviewPage::refresh()
{
    const auto &counts = m_data->counts();
    m_deadlineCard->setDeadlines(m_data->deadlines(), counts ? counts->letters : QList<LetterTally>(),
                                 context().workspace.clock().now());
    if (counts)
        showCounts(*counts);
}

void OverviewPage::showCounts(const OverviewCounts &counts)
{
    const bool hasPeople = counts.people > 0;
    m_emptyCard->setVisible(!hasPeople);
    for (QWidget *card : {m_chartCard, m_sourceCard, m_categoryCard, m_letterCard})
        card->setVisible(hasPeople);
    m_trackCard->setVisible(hasPeople && !counts.tracks.isEmpty());
    m_peopleButton->setVisible(hasPeople);
    m_peopleButton->setText(tr("%Ln participants", nullptr, static_cast<int>(counts.people)));
    m_lateButton->setVisible(counts.late > 0);
    m_lateButton->setText(tr("%Ln late", nullptr, static_cast<int>(counts.late)));
    m_undatedButton->setVisible(counts.undated > 0);
    m_undatedButton->setText(
        tr("%Ln people without a time of registration", nullptr, static_cast<int>(counts.undated)));
    m_toDoList->setItems(thingsToDo(counts, m_data->deadlines()));
    showChart(counts);
    showBars(counts);
    m_letterSummary->setLetters(counts.letters, m_data->letters());
}

void OverviewPage::showChart(const OverviewCounts &counts)
{
    const EventInfo &event = m_data->eventInfo();
    m_dayChart->setContent({counts.days, event.registrationCloses(),
                            context().workspace.clock().now().toTimeZone(event.zone).date()});
}

void OverviewPage::showBars(const OverviewCounts &counts)
{
    QList<CountedBar> sources;
    for (const ValueCount &source : counts.sources) {
        ParticipantFilter people;
        people.onlySources = source.value;
        sources += CountedBar{sourcesName(source.value), source.count, people};
    }
    m_sourceBars->setBars(sources);
    QList<CountedBar> tracks;
    for (const TrackTally &tally : counts.tracks) {
        ParticipantFilter people;
        people.track = tally.track.id;
        tracks += CountedBar{tally.track.title, tally.assigned, people};
    }
    ParticipantFilter without;
    without.track = TrackId();
    tracks += CountedBar{tr("Without a track"), counts.withoutTrack, without};
    m_trackBars->setBars(tracks);
    QList<CountedBar> categories;
    for (const ValueCount &category : counts.categories) {
        ParticipantFilter people;
        people.category = category.value;
        people.uncategorised = category.value.isEmpty();
        categories += CountedBar{people.uncategorised ? tr("Without a category") : category.value,
                                 category.count, people};
    }
    m_categoryBars->setBars(categories);
}

void OverviewPage::openDays(QDate first, QDate last)
{
    ParticipantFilter people;
    people.registered = registeredSpan(first, last, m_data->eventInfo().zone);
    Q_EMIT peopleRequested(people);
}

void OverviewPage::openLetters(const QString &key)
{
    Q_EMIT pageRequested(QStringLiteral("lettersPage"), key);
}

void OverviewPage::openToDo(const ToDo &item)
{
    ParticipantFilter without;
    without.track = TrackId();
    switch (item.kind) {
    case ToDo::Kind::Letter:
        openLetters(item.subject);
        break;
    case ToDo::Kind::Conflicts:
        Q_EMIT pageRequested(QStringLiteral("schedulePage"), {});
        break;
    case ToDo::Kind::OverFull:
        Q_EMIT pageRequested(QStringLiteral("tracksPage"), {});
        break;
    case ToDo::Kind::WithoutTrack:
        Q_EMIT peopleRequested(without);
        break;
    case ToDo::Kind::UnsetDeadline:
        Q_EMIT settingsRequested();
        break;
    }
}

} // namespace samovar
