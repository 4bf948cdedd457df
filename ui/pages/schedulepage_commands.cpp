// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The schedule page's commands with their keys, and what they do.

#include "ui/lists/savednote.h"
#include "ui/models/schedulemodel.h"
#include "ui/pages/schedulepage.h"
#include "ui/schedule/conflictstrip.h"
#include "ui/schedule/copydaydialog.h"
#include "ui/schedule/dayview.h"
#include "ui/schedule/itempanel.h"
#include "ui/schedule/scheduleedits.h"
#include "ui/schedule/scheduleprintdialog.h"
#include "ui/support/prompts.h"
#include "ui/support/style.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace samovar {

namespace {

const QString kScheduleFolderKey = QStringLiteral("schedule/folder");

} // namespace

QAction *SchedulePage::addCommand(const char *objectName, const QString &text, const QString &icon,
                                  const QList<QKeySequence> &keys, QWidget *where,
                                  void (SchedulePage::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(objectName));
    if (!icon.isEmpty())
        action->setIcon(style::icon(icon));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    where->addAction(action);
    m_commands += action;
    if (act != nullptr)
        connect(action, &QAction::triggered, this, act);
    return action;
}

void SchedulePage::makeCommands()
{
    m_addAction = addCommand("addItemAction", tr("Add an item"), QStringLiteral("list-add"),
                             {QKeySequence(Qt::Key_Insert), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
                             this, &SchedulePage::addItem);
    // Keys that a field needs as well work in the day alone.
    m_editAction = addCommand("editItemAction", tr("Edit"), QStringLiteral("document-edit"),
                              {QKeySequence(Qt::Key_F2)}, m_dayView, &SchedulePage::editItem);
    m_duplicateAction = addCommand("duplicateItemAction", tr("Duplicate"), QStringLiteral("edit-copy"),
                                   {QKeySequence(Qt::CTRL | Qt::Key_D)}, this, &SchedulePage::duplicateItem);
    m_removeAction = addCommand("removeItemAction", tr("Remove"), QStringLiteral("edit-delete"),
                                {QKeySequence(Qt::Key_Delete)}, m_dayView, &SchedulePage::removeSelected);
    m_copyDayAction =
        addCommand("copyDayAction", tr("Copy a day…"), QStringLiteral("view-calendar-day"),
                   {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}, this, &SchedulePage::askCopyDay);
    m_saveCalendarAction =
        addCommand("saveCalendarAction", tr("Save as a calendar (.ics)…"), QStringLiteral("document-export"),
                   {}, this, &SchedulePage::saveCalendar);
    m_nextConflictAction = addCommand("nextConflictAction", tr("Next conflict"), QStringLiteral("go-next"),
                                      {QKeySequence(Qt::Key_F8)}, this, &SchedulePage::showNextConflict);
    m_previousConflictAction =
        addCommand("previousConflictAction", tr("Previous conflict"), QStringLiteral("go-previous"),
                   {QKeySequence(Qt::SHIFT | Qt::Key_F8)}, this, &SchedulePage::showPreviousConflict);
    m_nextDayAction =
        addCommand("nextDayAction", tr("Next day"), {}, {QKeySequence(Qt::CTRL | Qt::Key_PageDown)}, this,
                   &SchedulePage::showNextDay);
    m_previousDayAction =
        addCommand("previousDayAction", tr("Previous day"), {}, {QKeySequence(Qt::CTRL | Qt::Key_PageUp)},
                   this, &SchedulePage::showPreviousDay);
    addCommand("schedulePanelAction", tr("Side panel"), QStringLiteral("sidebar-expand-right"),
               {QKeySequence(Qt::Key_F4), QKeySequence(Qt::ALT | Qt::Key_Return)}, this,
               &SchedulePage::togglePanel);
}

QAction *SchedulePage::addMove(const char *objectName, const QString &text, const QKeySequence &key,
                               const std::function<void(const QList<ScheduleItemId> &)> &act)
{
    QAction *action = addCommand(objectName, text, {}, {key}, m_dayView, nullptr);
    connect(action, &QAction::triggered, m_edits, [this, act] { act(m_dayView->selectedIds()); });
    m_moves += action;
    return action;
}

void SchedulePage::makeMovingCommands()
{
    const auto moveBy = [this](int minutes) {
        return [this, minutes](const QList<ScheduleItemId> &items) { m_edits->move(items, minutes); };
    };
    const auto lengthenBy = [this](int minutes) {
        return [this, minutes](const QList<ScheduleItemId> &items) { m_edits->lengthen(items, minutes); };
    };
    addMove("moveEarlierAction", tr("Five minutes earlier"), Qt::ALT | Qt::Key_Up, moveBy(-kStep));
    addMove("moveLaterAction", tr("Five minutes later"), Qt::ALT | Qt::Key_Down, moveBy(kStep));
    addMove("shortenAction", tr("Five minutes shorter"), Qt::ALT | Qt::SHIFT | Qt::Key_Up,
            lengthenBy(-kStep));
    addMove("lengthenAction", tr("Five minutes longer"), Qt::ALT | Qt::SHIFT | Qt::Key_Down,
            lengthenBy(kStep));
    m_shiftEarlierAction =
        addCommand("shiftEarlierAction", tr("This and all later ones five minutes earlier"), {},
                   {QKeySequence(Qt::ALT | Qt::Key_PageUp)}, m_dayView, &SchedulePage::shiftEarlier);
    m_shiftLaterAction =
        addCommand("shiftLaterAction", tr("This and all later ones five minutes later"), {},
                   {QKeySequence(Qt::ALT | Qt::Key_PageDown)}, m_dayView, &SchedulePage::shiftLater);
}

void SchedulePage::showMenu(const QPoint &globalPosition)
{
    QMenu menu;
    menu.addAction(m_editAction);
    menu.addAction(m_duplicateAction);
    menu.addAction(m_removeAction);
    menu.addSeparator();
    menu.addActions(m_moves);
    menu.addAction(m_shiftEarlierAction);
    menu.addAction(m_shiftLaterAction);
    menu.addSeparator();
    menu.addAction(m_addAction);
    menu.exec(globalPosition);
}

void SchedulePage::selectNew(ScheduleItemId id)
{
    const ScheduleItem *item = m_model->find(id);
    if (item == nullptr)
        return;
    showDay(item->starts.date());
    m_dayView->selectItems({id});
    editItem();
}

void SchedulePage::addItem()
{
    if (!m_addAction->isEnabled())
        return;
    m_itemPanel->commit();
    const auto selected = m_dayView->selectedIds();
    if (const auto id = m_edits->addAfter(selected.isEmpty() ? ScheduleItemId() : selected.last()))
        selectNew(*id);
}

void SchedulePage::editItem()
{
    if (m_itemPanel->isHidden())
        togglePanel();
    m_itemPanel->focusTitle();
}

void SchedulePage::duplicateItem()
{
    m_itemPanel->commit();
    if (const auto selected = m_dayView->selectedIds(); selected.size() == 1) {
        if (const auto id = m_edits->duplicate(selected.first()))
            selectNew(*id);
    }
}

void SchedulePage::removeSelected()
{
    const auto selected = m_dayView->selectedIds();
    if (selected.isEmpty())
        return;
    const int row = m_model->rowOf(selected.first());
    m_edits->remove(selected);
    // The keyboard stays where it was.
    if (m_model->rowCount() > 0) {
        m_dayView->selectItems({m_model->itemAt(std::clamp(row, 0, m_model->rowCount() - 1)).id});
        m_dayView->setFocus();
    }
}

void SchedulePage::shift(int minutes)
{
    if (const auto selected = m_dayView->selectedIds(); selected.size() == 1)
        m_edits->shiftFrom(selected.first(), minutes);
}

void SchedulePage::askCopyDay()
{
    QList<QDate> full;
    for (const QDate &day : m_model->days()) {
        const auto isOn = [&](const ScheduleItem &item) { return item.starts.date() == day; };
        if (std::any_of(m_model->allItems().begin(), m_model->allItems().end(), isOn))
            full += day;
    }
    const QDate from = full.contains(m_model->day()) ? m_model->day() : full.value(0);
    const QList<QDate> &days = m_model->days();
    const QDate next = days.value(days.indexOf(from) + 1, from.addDays(1));
    auto *dialog = new CopyDayDialog(full, from, next, this);
    connect(dialog, &CopyDayDialog::chosen, this, &SchedulePage::copyDay);
    dialog->open();
}

void SchedulePage::copyDay(const QDate &from, const QDate &to)
{
    const auto copied = m_edits->copyDay(from, to);
    if (!copied)
        return;
    showDay(to);
    Q_EMIT done(tr("%Ln items copied", nullptr, *copied));
}

void SchedulePage::saveCalendar()
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|]"));
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(context().settings.value(kScheduleFolderKey, usual).toString());
    const QString name = tr("Schedule") + u' ' + m_model->eventInfo().title.left(60).simplified();
    const QString path =
        context().prompts.saveFile(this, tr("Save the schedule as a calendar"),
                                   folder.filePath(QString(name).remove(forbidden) + QStringLiteral(".ics")),
                                   tr("Calendar") + QStringLiteral(" (*.ics)"));
    if (path.isEmpty())
        return;
    context().settings.setValue(kScheduleFolderKey, QFileInfo(path).absolutePath());
    if (!m_edits->saveCalendar(path))
        return;
    m_saved->showSaved(path);
    Q_EMIT done(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void SchedulePage::print()
{
    m_itemPanel->commit();
    if (!m_print->isEnabled())
        return;
    auto *dialog = new SchedulePrintDialog(context(), {}, this);
    connect(dialog, &SchedulePrintDialog::finishedWork, this, &Page::done);
    dialog->open();
}

} // namespace samovar
