// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A letter as paper needs it: texts alone, nothing to be asked any more; and what came of putting it there.
/// Values.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace samovar {

/// One letter to one person. All texts are in the letter's language, whatever the program's is.
struct LetterPaper {
    qint64 recipient = 0; ///< the participant's id
    QString name;     ///< «Иванова Мария Ивановна»: for the file's name and the index
    QString email;    ///< for the index
    QString fileMark; ///< what letters of this kind have in their files' names: «zoom-link»
    QStringList head; ///< who writes: organisations, one a line
    QString date;     ///< the day it was made, in words
    QString subject;
    QString text;       ///< paragraphs end with LF; an empty one is a gap
    QString pageNumber; ///< «Страница %1 из %2», where there are several
    friend bool operator==(const LetterPaper &, const LetterPaper &) = default;
};

/// What came of putting letters on paper, or into files.
struct PaperOutcome {
    QList<qsizetype> whole; ///< which of the letters came out whole, ascending
    QStringList files;      ///< the names of their files, without the folder; empty where they were printed
    std::optional<Error> failure; ///< why not all came out
};

/// Puts letters into files or hands them to a printer; runs in a Task's thread as well.
using PutOnPaper = std::function<PaperOutcome(const QList<LetterPaper> &letters, Progress &progress)>;

} // namespace samovar
