// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The line at the bottom: whether all is saved, what was done last, what is selected, what runs.
#pragma once

#include <QFrame>
#include <QTimer>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;

namespace samovar {

class ElidedLabel;
class Tasks;

/// Shows a running task after half a second, with how far it is and a way to cancel it.
class StatusLine : public QFrame {
    Q_OBJECT

public:
    /// \a undo is what the button beside the last action does.
    StatusLine(Tasks &tasks, QAction *undo, QWidget *parent = nullptr);

    /// \a readOnlyText is empty where everything is written to the file as it is done.
    void setSavedState(const QString &readOnlyText);
    /// What was just done, with Undo offered where \a canUndo; empty: nothing.
    void setDone(const QString &text, bool canUndo);
    void setSelection(const QString &text);

private:
    [[nodiscard]] QWidget *makeProgress();
    void followTask(bool isRunning);
    void showProgress();

    Tasks &m_tasks;
    QTimer m_poll;
    bool m_isUndoOffered = false;
    QLabel *m_savedIcon;
    QLabel *m_saved;
    ElidedLabel *m_done;
    QPushButton *m_undo;
    QLabel *m_selection;
    QWidget *m_progress = nullptr;
    QLabel *m_what = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace samovar
