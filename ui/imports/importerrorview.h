// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the import page shows where a file cannot be read: why, that nothing is lost, and how to go on.
#pragma once

#include "core/base/result.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace samovar {

/// A calm error state with two ways out; technical details are folded.
class ImportErrorView : public QWidget {
    Q_OBJECT

public:
    explicit ImportErrorView(QWidget *parent = nullptr);

    void setError(const Error &error);
    /// Puts the keyboard on the first way out.
    void takeFocus();

Q_SIGNALS:
    void anotherFileRequested();
    void backRequested();

private:
    QLabel *m_sign;
    QLabel *m_sentence;
    QLabel *m_details;
    QPushButton *m_showDetails;
    QPushButton *m_chooseAnother;
    QPushButton *m_back;
};

} // namespace samovar
