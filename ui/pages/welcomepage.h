// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What is seen while no event is open: new, open, recent, sample.
#pragma once

#include "ui/support/recentevents.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace samovar {

/// Shows the actions of the File menu as buttons and the recent events as a list.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    struct Choices {
        QAction *newEvent;
        QAction *openEvent;
        QAction *openSample;
    };

    WelcomePage(const Choices &choices, const QList<RecentEvent> &recent, QWidget *parent = nullptr);

    /// Shows these instead.
    void setRecent(const QList<RecentEvent> &recent);

Q_SIGNALS:
    void openRequested(const QString &path);
    /// Takes it out of the list of recent events; the file stays.
    void forgetRequested(const QString &path);

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeActions(const Choices &choices);
    [[nodiscard]] QWidget *makeRecent();
    QPushButton *addChoice(QBoxLayout *column, const char *name, QAction *action, const QString &text);
    void openCurrent();
    void forgetCurrent();
    void showMenu(const QPoint &place);

    QListWidget *m_recent = nullptr;
    QStackedWidget *m_recentStates = nullptr;
    QAction *m_forget = nullptr;
};

} // namespace samovar
