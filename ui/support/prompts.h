// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Every question the window asks and every error it shows goes through here; tests answer by script.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

class QWidget;

namespace samovar {

/// Modal dialogs of the program. The real one shows them; the tests' one answers from a list.
class Prompts {
public:
    Prompts() = default;
    Prompts(const Prompts &) = delete;
    Prompts &operator=(const Prompts &) = delete;
    virtual ~Prompts() = default;

    /// Asks before what cannot be undone. \a action is the verb on the button.
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text,
                         const QString &action) = 0;
    /// Files to open; empty when she cancels. \a filter as QFileDialog takes it.
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filter,
                                  bool several) = 0;
    /// A file to write, with suffix; empty when she cancels. Has asked before overwriting.
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggested,
                             const QString &filter) = 0;
    /// A folder to write into, which may be new; empty when she cancels.
    virtual QString chooseFolder(QWidget *parent, const QString &title, const QString &suggested) = 0;
    /// Says what happened, what is safe, what to do; the error's detail is folded.
    virtual void showError(QWidget *parent, const Error &error) = 0;
};

/// The real ones. The folder of the last chosen file is where the next dialog opens.
[[nodiscard]] std::unique_ptr<Prompts> makeDialogPrompts();

} // namespace samovar
