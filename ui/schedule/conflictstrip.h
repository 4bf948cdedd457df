// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Says what can't be in the programme, one conflict after the other, and leads to it.
#pragma once

#include "core/schedule/conflicts.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;
class QToolButton;

namespace samovar {

/// Hidden while there is no conflict.
class ConflictStrip : public QFrame {
    Q_OBJECT

public:
    explicit ConflictStrip(QWidget *parent = nullptr);

    /// Keeps showing the conflict that it shows, where it is still there.
    void setConflicts(const QList<ScheduleConflict> &conflicts);
    /// Goes to the next (1) or previous (−1) conflict, beginning with the one that is shown, and chooses it.
    void step(int by);

Q_SIGNALS:
    void chosen(const samovar::ScheduleConflict &conflict);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QList<ScheduleConflict> m_conflicts;
    qsizetype m_current = 0;
    bool m_isChosen = false; ///< she has been led to the one that is shown
    QLabel *m_sign;
    QLabel *m_conflictCount;
    QLabel *m_conflictText;
    QPushButton *m_showConflict;
    QToolButton *m_previousConflict;
    QToolButton *m_nextConflict;
};

} // namespace samovar
