// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/schedulepage.h"

#include "core/workspace/workspace.h"
#include "ui/lists/savednote.h"
#include "ui/models/schedulemodel.h"
#include "ui/schedule/conflictstrip.h"
#include "ui/schedule/dayview.h"
#include "ui/schedule/itemdelegate.h"
#include "ui/schedule/itempanel.h"
#include "ui/schedule/scheduleedits.h"
#include "ui/support/prompts.h"
#include "ui/support/style.h"
#include "ui/support/tasks.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace samovar {

namespace {

const QString kScheduleSplitterKey = QStringLiteral("schedule/splitter");
const QString kSchedulePanelKey = QStringLiteral("schedule/panel");

QString dayTitle(const QDate &day)
{
    return QLocale().toString(day, QStringLiteral("ddd, d MMMM"));
}

} // namespace

SchedulePage::SchedulePage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new ScheduleModel(context.workspace, this))
    , m_edits(new ScheduleEdits(context.workspace, *m_model, this))
{
    setObjectName(QStringLiteral("schedulePage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kHuge, style::kLarge, style::kHuge, style::kLarge);
    layout->setSpacing(style::kMedium);
    layout->addLayout(makeHead());
    m_saved = new SavedNote(this);
    m_saved->setObjectName(QStringLiteral("savedNote"));
    layout->addWidget(m_saved);
    layout->addWidget(makeContent(), 1);
    makeCommands();
    makeMovingCommands();
    connectParts();
    setBusy(context.tasks.isRunning());
    showModel();
}

SchedulePage::~SchedulePage()
{
    context().settings.setValue(kScheduleSplitterKey, m_splitter->saveState());
    m_itemPanel->commit();
    // The parts go after this: what they still say then would reach half a page.
    for (QObject *part : std::initializer_list<QObject *>{m_model, m_edits, m_conflictStrip, m_dayTabs,
                                                          m_dayView, m_itemPanel, &context().tasks})
        part->disconnect(this);
}

QString SchedulePage::title() const
{
    return tr("Schedule");
}

QString SchedulePage::iconName() const
{
    return QStringLiteral("view-calendar-day");
}

QDate SchedulePage::day() const
{
    return m_model->day();
}

// Parts

QPushButton *SchedulePage::addButton(QBoxLayout &head, const char *objectName, const QString &icon,
                                     const QString &text, const QString &toolTip, void (SchedulePage::*act)())
{
    auto *button = new QPushButton(style::icon(icon), text, this);
    button->setObjectName(QLatin1String(objectName));
    button->setToolTip(toolTip);
    head.addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QLayout *SchedulePage::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(style::kSmall);
    auto *titleLabel = style::makeLabel(title(), style::FontRole::Title, this);
    titleLabel->setObjectName(QStringLiteral("titleLabel"));
    head->addWidget(titleLabel);
    head->addStretch();
    m_add = addButton(*head, "addItem", QStringLiteral("list-add"), tr("Add"),
                      tr("Add an item after the chosen one (Insert)"), &SchedulePage::addItem);
    m_copyDay = addButton(*head, "copyDay", QStringLiteral("edit-copy"), tr("Copy day…"),
                          tr("Copy all items of a day to another"), &SchedulePage::askCopyDay);
    m_saveCalendar =
        addButton(*head, "saveCalendar", QStringLiteral("document-export"), tr("Save as calendar (.ics)…"),
                  tr("For calendars of computers and phones"), &SchedulePage::saveCalendar);
    m_print = addButton(*head, "print", QStringLiteral("document-print"), tr("Print…"),
                        tr("Print the schedule (%1)").arg(QKeySequence(QKeySequence::Print).toString()),
                        &SchedulePage::print);
    m_print->setProperty("primary", true);
    return head;
}

QWidget *SchedulePage::makeContent()
{
    m_content = new QStackedWidget(this);
    m_programme = makeProgramme();
    m_addFirst = new QPushButton(style::icon(QStringLiteral("list-add")), tr("Add the first item"));
    m_addFirst->setObjectName(QStringLiteral("addFirstItem"));
    connect(m_addFirst, &QPushButton::clicked, this, &SchedulePage::addItem);
    m_noItems = makeMessage("emptyLabel",
                            tr("Here you plan what happens when: plenaries, group work of the tracks, talks "
                               "and breaks, ready to print."),
                            m_addFirst);
    auto *settings = new QPushButton(style::icon(QStringLiteral("configure")), tr("Event settings…"));
    settings->setObjectName(QStringLiteral("setDays"));
    connect(settings, &QPushButton::clicked, this, &Page::settingsRequested);
    m_noDays =
        makeMessage("noDaysLabel",
                    tr("A schedule needs days. Set the dates of the event in its settings first."), settings);
    for (QWidget *state : {m_programme, m_noItems, m_noDays})
        m_content->addWidget(state);
    return m_content;
}

QWidget *SchedulePage::makeProgramme()
{
    auto *programme = new QWidget(this);
    auto *layout = new QVBoxLayout(programme);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSmall);
    m_conflictStrip = new ConflictStrip(programme);
    m_conflictStrip->setObjectName(QStringLiteral("conflictStrip"));
    layout->addWidget(m_conflictStrip);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::kLarge);
    m_dayTabs = new QTabBar(programme);
    m_dayTabs->setObjectName(QStringLiteral("dayTabs"));
    m_dayTabs->setAccessibleName(tr("Days of the schedule"));
    m_dayTabs->setExpanding(false);
    m_dayTabs->setUsesScrollButtons(true);
    m_zoneHint = style::makeLabel({}, style::FontRole::Caption, programme);
    m_zoneHint->setObjectName(QStringLiteral("zoneHint"));
    m_zoneHint->setWordWrap(true);
    m_zoneHint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_dayTabs);
    row->addWidget(m_zoneHint, 1);
    layout->addLayout(row);

    m_splitter = new QSplitter(Qt::Horizontal, programme);
    m_splitter->setObjectName(QStringLiteral("scheduleSplitter"));
    m_dayView = new DayView(*m_model, m_splitter);
    m_dayView->setObjectName(QStringLiteral("dayView"));
    m_dayView->setAccessibleName(tr("Items of the day"));
    m_itemPanel = new ItemPanel(*m_model, context().workspace.schedule(), m_splitter);
    m_itemPanel->setObjectName(QStringLiteral("itemPanel"));
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    if (!m_splitter->restoreState(context().settings.value(kScheduleSplitterKey).toByteArray()))
        m_splitter->setSizes({800, 42 * fontMetrics().averageCharWidth()});
    m_itemPanel->setVisible(context().settings.value(kSchedulePanelKey, true).toBool());
    layout->addWidget(m_splitter, 1);
    return programme;
}

QWidget *SchedulePage::makeMessage(const char *objectName, const QString &text, QPushButton *button)
{
    auto *view = new QWidget(this);
    auto *label = style::makeLabel(text, style::FontRole::Body, view);
    label->setObjectName(QLatin1String(objectName));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(view);
    layout->setSpacing(style::kMedium);
    layout->addStretch();
    layout->addWidget(label);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch();
    return view;
}

void SchedulePage::connectParts()
{
    setFocusProxy(m_dayView);
    connect(m_model, &ScheduleModel::refreshed, this, &SchedulePage::showModel);
    connect(m_model, &ScheduleModel::failed, this, &SchedulePage::showError);
    connect(m_edits, &ScheduleEdits::failed, this, &SchedulePage::showError);
    connect(m_dayTabs, &QTabBar::currentChanged, this,
            [this](int tab) { showDay(m_dayTabs->tabData(tab).toDate()); });
    connect(m_conflictStrip, &ConflictStrip::chosen, this, &SchedulePage::showConflict);
    connect(m_dayView, &DayView::selectionMoved, this, &SchedulePage::showSelection);
    connect(m_dayView, &DayView::opened, this, &SchedulePage::editItem);
    connect(m_dayView, &DayView::menuWanted, this, &SchedulePage::showMenu);
    connect(m_itemPanel, &ItemPanel::removeWanted, this, &SchedulePage::removeSelected);
    connect(m_itemPanel, &ItemPanel::left, m_dayView, qOverload<>(&QWidget::setFocus));
    connect(&context().tasks, &Tasks::runningChanged, this, &SchedulePage::setBusy);
}

// What is shown

void SchedulePage::showModel()
{
    const bool hasItems = !m_model->allItems().isEmpty();
    const bool hasDays = !m_model->days().isEmpty();
    m_content->setCurrentWidget(hasItems ? m_programme : (hasDays ? m_noItems : m_noDays));
    showDays();
    showZoneHint();
    m_conflictStrip->setConflicts(m_model->conflicts());
    showSelection();
}

void SchedulePage::showDays()
{
    const QSignalBlocker quiet(m_dayTabs); // the model says which day it is
    const QList<QDate> &days = m_model->days();
    while (m_dayTabs->count() > days.size())
        m_dayTabs->removeTab(m_dayTabs->count() - 1);
    while (m_dayTabs->count() < days.size())
        m_dayTabs->addTab({});
    for (int tab = 0; tab < m_dayTabs->count(); ++tab) {
        const int conflicts = m_model->conflictCount(days[tab]);
        const QString date = QLocale().toString(days[tab], QLocale::LongFormat);
        m_dayTabs->setTabData(tab, days[tab]);
        m_dayTabs->setTabText(tab, dayTitle(days[tab]));
        m_dayTabs->setTabIcon(tab, conflicts > 0 ? conflictSign() : QIcon());
        m_dayTabs->setTabToolTip(tab,
                                 conflicts > 0 ? tr("%1, conflicts: %2").arg(date).arg(conflicts) : date);
    }
    m_dayTabs->setCurrentIndex(static_cast<int>(days.indexOf(m_model->day())));
}

void SchedulePage::showZoneHint()
{
    const bool hasOther = !m_model->eventInfo().otherZones.isEmpty();
    m_zoneHint->setText(hasOther ? QString()
                                 : tr("A second time zone can be shown: choose it in the event's settings."));
}

bool SchedulePage::mayWrite() const
{
    return !context().workspace.isReadOnly() && !context().tasks.isRunning();
}

void SchedulePage::showSelection()
{
    const auto ids = m_dayView->selectedIds();
    m_itemPanel->setItems(ids);
    refreshCommands();
    const int count = static_cast<int>(ids.size());
    Q_EMIT selectionText(count > 0 ? tr("%Ln selected", nullptr, count) : QString());
}

void SchedulePage::refreshCommands()
{
    const qsizetype selected = m_dayView->selectedIds().size();
    const bool canWrite = mayWrite();
    const bool hasItems = !m_model->allItems().isEmpty();
    for (QAction *action : std::as_const(m_moves))
        action->setEnabled(canWrite && selected > 0);
    for (QAction *action : {m_duplicateAction, m_shiftEarlierAction, m_shiftLaterAction})
        action->setEnabled(canWrite && selected == 1);
    m_editAction->setEnabled(selected == 1);
    m_removeAction->setEnabled(canWrite && selected > 0);
    m_addAction->setEnabled(canWrite && !m_model->days().isEmpty());
    m_copyDayAction->setEnabled(canWrite && hasItems);
    m_saveCalendarAction->setEnabled(hasItems && !context().tasks.isRunning());
    m_nextConflictAction->setEnabled(!m_model->conflicts().isEmpty());
    m_previousConflictAction->setEnabled(m_model->conflicts().size() > 1);
    const qsizetype at = m_model->days().indexOf(m_model->day());
    m_nextDayAction->setEnabled(at + 1 < m_model->days().size());
    m_previousDayAction->setEnabled(at > 0);
    m_add->setEnabled(m_addAction->isEnabled());
    m_addFirst->setEnabled(m_addAction->isEnabled());
    m_copyDay->setEnabled(m_copyDayAction->isEnabled());
    m_saveCalendar->setEnabled(m_saveCalendarAction->isEnabled());
    m_print->setEnabled(hasItems && !context().tasks.isRunning());
}

void SchedulePage::showError(const Error &error)
{
    context().prompts.showError(this, error);
}

void SchedulePage::setBusy(bool isBusy)
{
    m_model->setPaused(isBusy);
    m_itemPanel->setReadOnly(!mayWrite());
    refreshCommands();
}

void SchedulePage::showDay(const QDate &day)
{
    if (day.isValid())
        m_model->setDay(day);
}

void SchedulePage::stepDay(int by)
{
    const QList<QDate> &days = m_model->days();
    showDay(days.value(days.indexOf(m_model->day()) + by));
}

void SchedulePage::showConflict(const ScheduleConflict &conflict)
{
    const ScheduleItem *first = conflict.items.isEmpty() ? nullptr : m_model->find(conflict.items.first());
    if (first == nullptr)
        return;
    showDay(first->starts.date());
    m_dayView->selectItems(conflict.items);
    m_dayView->setFocus();
}

void SchedulePage::showNextConflict()
{
    m_conflictStrip->step(1);
}

void SchedulePage::showPreviousConflict()
{
    m_conflictStrip->step(-1);
}

void SchedulePage::togglePanel()
{
    const bool isShown = m_itemPanel->isHidden();
    m_itemPanel->setVisible(isShown);
    context().settings.setValue(kSchedulePanelKey, isShown);
}

void SchedulePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_dayTabs != nullptr)
        showDays(); // the sign is made for the look
}

} // namespace samovar
