// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A line that says what the running task does, how far it is, and lets her cancel it.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace samovar {

class Tasks;

/// Appears half a second after begin(), so that quick work does not flicker; takes no room otherwise.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(Tasks &tasks, QWidget *parent = nullptr);

    void begin();
    void end();

Q_SIGNALS:
    void cancelRequested();

private:
    void showContents(bool shown);
    void poll();

    Tasks &m_tasks;
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancelTask;
    QTimer *m_appear;
    QTimer *m_poll;
};

} // namespace samovar
