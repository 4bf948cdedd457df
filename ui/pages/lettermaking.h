// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Makes letters as a Task: asks where to, and says what came of it.
#pragma once

#include "core/letters/letters.h"
#include "ui/pages/page.h"
#include "ui/print/printing.h"

#include <QObject>

namespace samovar {

/// The letters that were made are facts; it says so, since Undo stands beside what it says.
class LetterMaking : public QObject {
    Q_OBJECT

public:
    /// \a page is the parent of its questions and owns it.
    LetterMaking(UiContext &context, QWidget *page);

    /// How a printer is chosen; the system's dialog where nothing else is set.
    void setPrinterChooser(printing::Choose choose) { m_choosePrinter = std::move(choose); }

    void intoFolder(LetterRequest request);
    void intoFile(const LetterRequest &request);
    void print(const LetterRequest &request);

Q_SIGNALS:
    /// For the status line.
    void done(const QString &text);
    void filesSaved(const QString &path);
    void folderFilled(const QString &folder);

private:
    enum class Target { Folder, File, Printer };
    void start(const LetterRequest &request, const PutOnPaper &put, Target target, const QString &path);
    void conclude(const Result<void> &result, const LettersMade &made, Target target, const QString &path);
    [[nodiscard]] QString doneText(const LettersMade &made, Target target, const QString &path) const;
    [[nodiscard]] QString usualFolder() const;

    UiContext &m_context;
    QWidget *m_page;
    printing::Choose m_choosePrinter = printing::chooseByDialog;
};

} // namespace samovar
