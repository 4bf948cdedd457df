// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The letter of one person: as paper, or why there is none and what to do.
#pragma once

#include "core/letters/lettercomposer.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace samovar {

class ElidedLabel;
class LetterPaperView;
struct LetterPaper;

/// Shows what it is given; the arrows ask for a neighbour.
class LetterPreview : public QWidget {
    Q_OBJECT

public:
    explicit LetterPreview(QWidget *parent = nullptr);

    /// \a paper is not looked at where the letter is blocked.
    void showLetter(const ComposedLetter &composed, const LetterPaper &paper);
    void showNobody();
    void setNeighbours(bool hasPrevious, bool hasNext);
    /// What the preview says: subject and text, or the reasons.
    [[nodiscard]] const QString &plainText() const { return m_plainText; }

Q_SIGNALS:
    void moveWanted(int steps);
    void settingsWanted();
    void personWanted();
    void templateWanted();

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeBlockedView();
    void makeBlockedButtons(QWidget *parent);
    void showReasons(const ComposedLetter &composed);

    QString m_plainText;
    QToolButton *m_previousRecipient = nullptr;
    QToolButton *m_nextRecipient = nullptr;
    ElidedLabel *m_recipientName = nullptr;
    QLabel *m_markHint;
    QStackedWidget *m_views;
    LetterPaperView *m_paper;
    QWidget *m_blocked = nullptr;
    QLabel *m_blockedTitle = nullptr;
    QLabel *m_reasons = nullptr;
    QPushButton *m_openSettings = nullptr;
    QPushButton *m_openPerson = nullptr;
    QPushButton *m_openTemplate = nullptr;
    QLabel *m_noPreview;
};

} // namespace samovar
