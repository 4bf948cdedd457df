// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Says where a file was saved, and opens it or its folder.
#pragma once

#include <QFrame>
#include <QString>

class QPushButton;
class QToolButton;

namespace samovar {

class ElidedLabel;

/// A strip that stays until it is closed or the next file is saved.
class SavedNote : public QFrame {
    Q_OBJECT

public:
    explicit SavedNote(QWidget *parent = nullptr);

    void showSaved(const QString &path);
    /// Files were saved into \a folder.
    void showFolder(const QString &folder);

private:
    QString m_path;
    QString m_folder;
    ElidedLabel *m_text;
    QPushButton *m_openFile;
    QPushButton *m_openFolder;
    QToolButton *m_closeNote;
};

} // namespace samovar
