// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How the event stands: the next deadline, what there is to do, and everybody counted.
#pragma once

#include "ui/pages/page.h"

#include <QTimeZone>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace samovar {

class BarList;
class DayChart;
class DeadlineCard;
class LetterSummary;
class OverviewData;
class ToDoList;
struct OverviewCounts;
struct ToDo;

/// Every number opens its people. Shows what it knows while more is being counted.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(UiContext &context, QWidget *parent = nullptr);
    ~OverviewPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    /// The zone of her own clock; the machine's unless it is set.
    void setOwnZone(const QTimeZone &zone);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeContent();
    QWidget *makeCard(const char *name, const QString &title, QWidget *content);
    QWidget *makeEmptyCard();
    QWidget *makeChartCard();
    void connectParts();
    void arrange(int columns);

    void pauseOrGoOn();
    void refresh();
    void showCounts(const OverviewCounts &counts);
    void showBars(const OverviewCounts &counts);
    void showChart(const OverviewCounts &counts);
    void openDays(QDate first, QDate last);
    void openToDo(const ToDo &item);
    void openLetters(const QString &key);

    OverviewData *m_data;
    QScrollArea *m_scroll = nullptr;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_peopleButton = nullptr;
    QPushButton *m_lateButton = nullptr;
    QPushButton *m_importButton = nullptr;
    QPushButton *m_emptyImportButton = nullptr;
    DeadlineCard *m_deadlineCard = nullptr;
    ToDoList *m_toDoList = nullptr;
    DayChart *m_dayChart = nullptr;
    QPushButton *m_undatedButton = nullptr;
    BarList *m_sourceBars = nullptr;
    BarList *m_trackBars = nullptr;
    BarList *m_categoryBars = nullptr;
    LetterSummary *m_letterSummary = nullptr;
    QWidget *m_emptyCard = nullptr;
    QWidget *m_chartCard = nullptr;
    QWidget *m_sourceCard = nullptr;
    QWidget *m_trackCard = nullptr;
    QWidget *m_categoryCard = nullptr;
    QWidget *m_letterCard = nullptr;
    int m_gridColumns = 0;
};

} // namespace samovar
