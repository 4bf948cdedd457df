// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Asks what a new event is called, in which time zone it is, and where its file should lie.
#pragma once

#include "core/workspace/workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace samovar {

class Prompts;

/// Says chosen() with a path at which there is no file, then closes; nothing is made before.
class NewEventDialog : public QDialog {
    Q_OBJECT

public:
    /// \a folder is where the file is put unless she says otherwise; \a title may be empty.
    NewEventDialog(Prompts &prompts, QString folder, const QString &title, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &path, const samovar::Workspace::NewEvent &what);

private:
    void makeForm();
    void followTitle();
    void changePlace();
    void refresh();
    void create();
    [[nodiscard]] QString problem() const;

    Prompts &m_prompts;
    QString m_folder;
    QString m_path;
    bool m_isPlaceChosen = false; ///< by her: the title no longer names the file
    QLineEdit *m_title;
    QComboBox *m_zone;
    QLineEdit *m_place;
    QPushButton *m_change;
    QLabel *m_problem;
    QPushButton *m_create;
    QPushButton *m_cancel;
};

} // namespace samovar
