// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The programme: day by day, time down and tracks across, with the panel of one item.
#pragma once

#include "core/base/result.h"
#include "core/schedule/conflicts.h"
#include "ui/pages/page.h"

#include <QDate>
#include <QList>

#include <functional>

class QAction;
class QBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace samovar {

class ConflictStrip;
class DayView;
class ItemPanel;
class SavedNote;
class ScheduleEdits;
class ScheduleModel;

/// Everything is done at once and can be undone; what can't be so is shown in a strip and never refused.
class SchedulePage : public Page {
    Q_OBJECT

public:
    explicit SchedulePage(UiContext &context, QWidget *parent = nullptr);
    ~SchedulePage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QList<QAction *> commands() const override { return m_commands; }
    /// Opens the print dialog, for the whole event.
    void print() override;

    [[nodiscard]] QDate day() const;
    void showDay(const QDate &day);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeCommands();
    void makeMovingCommands();
    QAction *addCommand(const char *objectName, const QString &text, const QString &icon,
                        const QList<QKeySequence> &keys, QWidget *where, void (SchedulePage::*act)());
    QAction *addMove(const char *objectName, const QString &text, const QKeySequence &key,
                     const std::function<void(const QList<ScheduleItemId> &)> &act);
    QLayout *makeHead();
    QPushButton *addButton(QBoxLayout &head, const char *objectName, const QString &icon, const QString &text,
                           const QString &toolTip, void (SchedulePage::*act)());
    QWidget *makeContent();
    QWidget *makeProgramme();
    QWidget *makeMessage(const char *objectName, const QString &text, QPushButton *button);
    void connectParts();

    void showModel();
    void showDays();
    void showZoneHint();
    void refreshCommands();
    void showSelection();
    void showMenu(const QPoint &globalPosition);
    void showError(const Error &error);
    void setBusy(bool isBusy);
    void showConflict(const ScheduleConflict &conflict);
    void stepDay(int by);
    void selectNew(ScheduleItemId id);
    void shift(int minutes);
    [[nodiscard]] bool mayWrite() const;

    void addItem();
    void editItem();
    void duplicateItem();
    void removeSelected();
    void askCopyDay();
    void copyDay(const QDate &from, const QDate &to);
    void saveCalendar();
    void togglePanel();
    void shiftEarlier() { shift(-kStep); }
    void shiftLater() { shift(kStep); }
    void showNextConflict();
    void showPreviousConflict();
    void showNextDay() { stepDay(1); }
    void showPreviousDay() { stepDay(-1); }

    static constexpr int kStep = 5; ///< minutes

    ScheduleModel *m_model;
    ScheduleEdits *m_edits;
    QStackedWidget *m_content = nullptr;
    QWidget *m_programme = nullptr;
    QWidget *m_noDays = nullptr;
    QWidget *m_noItems = nullptr;
    QSplitter *m_splitter = nullptr;
    QTabBar *m_dayTabs = nullptr;
    QLabel *m_zoneHint = nullptr;
    ConflictStrip *m_conflictStrip = nullptr;
    DayView *m_dayView = nullptr;
    ItemPanel *m_itemPanel = nullptr;
    SavedNote *m_saved = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_copyDay = nullptr;
    QPushButton *m_saveCalendar = nullptr;
    QPushButton *m_addFirst = nullptr;

    QList<QAction *> m_commands;
    QList<QAction *> m_moves; ///< what is done to all that is selected
    QAction *m_addAction = nullptr;
    QAction *m_editAction = nullptr;
    QAction *m_duplicateAction = nullptr;
    QAction *m_removeAction = nullptr;
    QAction *m_shiftEarlierAction = nullptr;
    QAction *m_shiftLaterAction = nullptr;
    QAction *m_copyDayAction = nullptr;
    QAction *m_saveCalendarAction = nullptr;
    QAction *m_nextConflictAction = nullptr;
    QAction *m_previousConflictAction = nullptr;
    QAction *m_nextDayAction = nullptr;
    QAction *m_previousDayAction = nullptr;
};

} // namespace samovar
