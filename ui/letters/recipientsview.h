// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The people whom a letter concerns: search and list.
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace samovar {

class LetterPeopleModel;

/// Keeps the chosen person chosen while rows come and go; where she or he is no longer shown, whoever has
/// come to that place is.
class RecipientsView : public QWidget {
    Q_OBJECT

public:
    /// \a model must outlive it.
    explicit RecipientsView(LetterPeopleModel &model, QWidget *parent = nullptr);

    [[nodiscard]] ParticipantId person() const { return m_person; }
    /// To the neighbour \a steps away.
    void move(int steps);
    [[nodiscard]] bool canMove(int steps) const;
    void find();
    /// Said where nobody is shown.
    void setNobodyText(const QString &text);

Q_SIGNALS:
    void chosen(samovar::ParticipantId id);
    /// Double click or Enter.
    void opened(samovar::ParticipantId id);
    void searched(const QString &text);
    /// The chosen person stands elsewhere among the others.
    void moved();
    /// Rows have come or gone.
    void refilled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeCurrent(int row);
    void restore();

    LetterPeopleModel &m_model;
    ParticipantId m_person;
    int m_row = 0; ///< where the chosen person stood last
    QLineEdit *m_searchRecipients;
    QTableView *m_recipients;
    QLabel *m_nobody;
};

} // namespace samovar
