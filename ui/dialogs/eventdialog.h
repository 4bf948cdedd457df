// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The event's own settings: title, larger event, time zone, when registration closes, whom to write to.
#pragma once

#include "core/event/eventinfo.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace samovar {

/// Says accepted() with info() changed; storing it is the asker's. What the form does not show is kept.
class EventDialog : public QDialog {
    Q_OBJECT

public:
    EventDialog(EventInfo info, bool isReadOnly, QWidget *parent);

    /// The event as she wants it.
    [[nodiscard]] EventInfo info() const;

private:
    void makeForm(bool isReadOnly);
    void fillIn();
    QLineEdit *addLine(const char *name, const QString &label, const QString &text);

    EventInfo m_info;
    QFormLayout *m_form;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_forum = nullptr;
    QComboBox *m_zone;
    QCheckBox *m_hasClosing;
    QDateTimeEdit *m_closes;
    QLineEdit *m_contactName = nullptr;
    QLineEdit *m_contactEmail = nullptr;
    QLineEdit *m_contactPhone = nullptr;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace samovar
