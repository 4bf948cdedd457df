// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers below each other as bars, each opening its people.
#pragma once

#include "core/participants/participants.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace samovar {

class BarLine;

/// A number, what it counts, and who that is.
struct CountedBar {
    QString title;
    qint64 count = 0;
    ParticipantFilter people;
};

/// Shows the first few; a button shows the rest. The lines are named "bar1", "bar2", …
class BarList : public QWidget {
    Q_OBJECT

public:
    static constexpr int kFirst = 8;

    explicit BarList(QWidget *parent = nullptr);
    void setBars(const QList<CountedBar> &bars);

Q_SIGNALS:
    void peopleRequested(const samovar::ParticipantFilter &filter);

private:
    void showBars();

    QList<CountedBar> m_bars;
    QList<BarLine *> m_lines;
    QVBoxLayout *m_column;
    QPushButton *m_showAllButton;
    bool m_showsAll = false;
};

} // namespace samovar
