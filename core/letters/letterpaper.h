// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A letter as paper needs it: texts alone, nothing to be asked any more. Values.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

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

} // namespace samovar
