// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Each kind of letter: made, not made, held up.
#pragma once

#include "core/overview/overview.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace samovar {

/// One line for each of letterKinds(), named after its key, with "madeButton", "owedButton", "blockedButton".
class LetterSummary : public QWidget {
    Q_OBJECT

public:
    explicit LetterSummary(QWidget *parent = nullptr);
    /// \a counts: in the same order; nothing while it is not known who can get a letter.
    void setLetters(const QList<LetterTally> &letters, const std::optional<QList<LetterCounts>> &counts);

Q_SIGNALS:
    void peopleRequested(const samovar::ParticipantFilter &filter);
    /// To where letters of this kind are made, and where it is told what holds some of them up.
    void lettersRequested(const QString &key);

private:
    struct Line {
        QString key;
        QPushButton *made;
        QPushButton *owed;
        QPushButton *blocked;
    };
    void addLine(const LetterKind &kind);
    QPushButton *makeNumber(const char *name, QWidget *parent);

    QList<Line> m_lines;
};

} // namespace samovar
