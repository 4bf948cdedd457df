// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The next deadline, large: in the event's time and in her own, and what it still needs.
#pragma once

#include "core/event/deadlines.h"
#include "core/overview/overview.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace samovar {

/// Below it stand all deadlines, each with its state in words.
class DeadlineCard : public QFrame {
    Q_OBJECT

public:
    explicit DeadlineCard(QWidget *parent = nullptr);

    /// \a letters: how many are owed of each kind; empty while that is not known. \a now: the present moment.
    void setDeadlines(const QList<DeadlineStanding> &deadlines, const QList<LetterTally> &letters,
                      const QDateTime &now);

Q_SIGNALS:
    void peopleRequested(const samovar::ParticipantFilter &filter);
    void settingsRequested();

private:
    QWidget *makeNight();
    void showNext(const DeadlineStanding &next, const QDateTime &now);
    void showNeeds(const DeadlineStanding *next, const QList<LetterTally> &letters);
    void showAll(const QList<DeadlineStanding> &deadlines);

    QLabel *m_caption;
    QLabel *m_nothing; ///< said where there is no next deadline
    QLabel *m_deadlineTitle;
    QLabel *m_deadlineMoment;
    QLabel *m_deadlineZone;
    QLabel *m_ownMoment;
    QWidget *m_night;
    QLabel *m_nightIcon = nullptr;
    QLabel *m_nightText = nullptr;
    QPushButton *m_needsButton;
    QPushButton *m_settingsButton;
    QVBoxLayout *m_rows;
    QString m_letter; ///< the key of the letter that the next deadline needs
};

/// «in 3 days», «in 5 hours», «in 10 minutes»: from \a now to \a due, which is later.
[[nodiscard]] QString timeLeftText(const QDateTime &now, const QDateTime &due);
/// «passed», «within a day», «ahead», «its day is not set».
[[nodiscard]] QString deadlineStateText(DeadlineStanding::State state);

} // namespace samovar
