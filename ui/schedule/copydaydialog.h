// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Asks which day of the programme to copy to which.
#pragma once

#include <QDate>
#include <QDialog>
#include <QList>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace samovar {

class CopyDayDialog : public QDialog {
    Q_OBJECT

public:
    /// \a days are those that have something to copy, not none; \a suggested is where to.
    CopyDayDialog(const QList<QDate> &days, const QDate &from, const QDate &suggested, QWidget *parent);

Q_SIGNALS:
    void chosen(const QDate &from, const QDate &to);

private:
    void makeForm(const QList<QDate> &days, const QDate &from, const QDate &suggested);
    void refresh();
    void copy();

    QComboBox *m_fromDay;
    QDateEdit *m_toDay;
    QLabel *m_copyHint;
    QPushButton *m_copyDay;
    QPushButton *m_cancel;
};

} // namespace samovar
