// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What is known of one person beside the form: wishes, registration, answers, history.
#pragma once

#include "core/db/changejournal.h"
#include "core/participants/participant.h"

#include <QList>
#include <QTimeZone>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace samovar {

class Letters;
class Participants;
struct ProducedLetter;

/// Shows; changes nothing. All texts can be selected and copied. Long answers are cut for showing, and say
/// so.
class ParticipantStory : public QWidget {
    Q_OBJECT

public:
    explicit ParticipantStory(QWidget *parent = nullptr);

    /// Shows \a person, with moments in \a zone; asks \a participants for answers and history, \a letters for
    /// those that were made.
    void setPerson(const Participant &person, const Participants &participants, const Letters &letters,
                   const QTimeZone &zone);

private:
    QLabel *addSection(const QString &title, const QString &objectName);
    void showRegistration(const Participant &person, const QTimeZone &zone);
    void showAnswers(const QList<AnswerVersion> &versions, const QTimeZone &zone);
    QWidget *makeVersion(const AnswerVersion &version, const QTimeZone &zone, bool isOpen);
    void showLetters(const QList<ProducedLetter> &letters, const QTimeZone &zone);
    void showHistory(const QList<HistoryStep> &steps, const QTimeZone &zone);

    QVBoxLayout *m_layout;
    QLabel *m_wishes = nullptr;
    QLabel *m_registration = nullptr;
    QLabel *m_letters = nullptr;
    QLabel *m_noAnswers = nullptr;
    QWidget *m_answers = nullptr; ///< made anew for every person
    QVBoxLayout *m_answersPlace = nullptr;
    QLabel *m_history = nullptr;
};

} // namespace samovar
