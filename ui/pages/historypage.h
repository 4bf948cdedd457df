// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The page of the event's history: what was done and when, and the way back to any point of it.
#pragma once

#include "ui/pages/page.h"

class QLabel;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace samovar {

class HistoryModel;
struct HistoryStep;

/// Steps by day, newest first; undone ones are struck through, the newest that holds is marked.
///
/// It only asks for undo and redo: the window runs them, so that keys, menu and page take one way.
class HistoryPage : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void takeKeyboard() override;

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    /// Until \a step is the newest that holds; an invalid one undoes everything.
    void moveRequested(samovar::StepId step);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeEmptyState();
    void setUpView();
    void refresh();
    void refreshButtons();
    void goToCurrent();
    void showMenu(const QPoint &place);
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] const HistoryStep *chosen() const;

    HistoryModel *m_model;
    bool m_isStale = true; ///< changed while it was not seen
    QPushButton *m_goTo = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QPushButton *m_emptyImport = nullptr;
    QTreeView *m_steps = nullptr;
    QStackedWidget *m_states = nullptr;
    QAction *m_goToAction = nullptr;
};

} // namespace samovar
