// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Prompts that answer from lists and note what was asked.
#pragma once

#include "ui/support/prompts.h"

#include <QList>
#include <QStringList>

namespace samovar::test {

/// Gives the next answer of each list; where a list is empty, she cancels.
class ScriptedPrompts : public Prompts {
public:
    QList<bool> confirmations;
    QList<QStringList> filesToOpen;
    QStringList filesToSave;
    QStringList folders;

    QStringList asked;     ///< the texts of confirm()
    QStringList suggested; ///< what saveFile() and chooseFolder() were offered
    QList<Error> errors;   ///< what was shown

    bool confirm(QWidget *, const QString &, const QString &text, const QString &) override
    {
        asked += text;
        return !confirmations.isEmpty() && confirmations.takeFirst();
    }
    QStringList openFiles(QWidget *, const QString &, const QString &, bool) override
    {
        return filesToOpen.isEmpty() ? QStringList() : filesToOpen.takeFirst();
    }
    QString saveFile(QWidget *, const QString &, const QString &suggestedName, const QString &) override
    {
        suggested += suggestedName;
        return filesToSave.isEmpty() ? QString() : filesToSave.takeFirst();
    }
    QString chooseFolder(QWidget *, const QString &, const QString &offered) override
    {
        suggested += offered;
        return folders.isEmpty() ? QString() : folders.takeFirst();
    }
    void showError(QWidget *, const Error &error) override { errors += error; }
};

} // namespace samovar::test
