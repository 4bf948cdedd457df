// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The panel beside the day: the form of the selected item, or what can be done with several.
#pragma once

#include "core/schedule/scheduleitem.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace samovar {

class ItemForm;
class Schedule;
class ScheduleModel;

/// Follows \a model; every edit is one undo step of \a schedule.
class ItemPanel : public QWidget {
    Q_OBJECT

public:
    ItemPanel(const ScheduleModel &model, Schedule &schedule, QWidget *parent = nullptr);

    void setItems(const QList<ScheduleItemId> &ids);
    void setReadOnly(bool isReadOnly);
    void commit();
    /// Puts the keyboard into the title, where one item is shown.
    void focusTitle();

Q_SIGNALS:
    void removeWanted();
    /// Esc: back to the day.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeItemView();
    QWidget *makeSeveralView();
    void refresh();
    void gatherSuggestions();
    void showConflicts(ScheduleItemId id);

    const ScheduleModel &m_model;
    QList<ScheduleItemId> m_ids;
    QStackedWidget *m_views;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_itemConflicts = nullptr;
    ItemForm *m_form;
    QLabel *m_severalCount = nullptr;
    QPushButton *m_removeItems = nullptr;
};

} // namespace samovar
