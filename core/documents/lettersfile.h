// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Letters written to PDF: all in one file, or one file a person.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/letters/letterpaper.h"

#include <QString>
#include <QStringList>

namespace samovar {

/// Writes all \a letters into one PDF, each on pages of its own; whole or not at all.
///
/// A file at \a path is replaced.
/// Without letters no file is written. Cancelled: nothing is left.
Result<void> writeLettersFile(const QList<LetterPaper> &letters, const QString &path, Progress &progress);

/// Writes a PDF for each of \a letters into \a folder, which is made where it is missing, and returns the
/// files' names in the order of the letters. Beside them stands index.csv: who, e-mail, file, subject, day.
///
/// A name is «Иванова Мария Ивановна (12) zoom-link.pdf», so that the same letter of the same person replaces
/// the one before, and nothing else is replaced; index.csv keeps the lines of files that were there before.
/// Fails with Refused where an index.csv of other origin is there. Each file appears whole or not at all:
/// cancelled or failed half-way those that were finished stay, with their index. Letters are drawn together
/// and split, which takes a third of the time of drawing each by itself.
/// \a finished, where it is not null, gets the names also where it fails.
Result<QStringList> writeLetterFiles(const QList<LetterPaper> &letters, const QString &folder,
                                     Progress &progress, QStringList *finished = nullptr);

/// The two for Letters::make().
[[nodiscard]] PutOnPaper lettersIntoFile(const QString &path);
[[nodiscard]] PutOnPaper lettersIntoFolder(const QString &folder);

/// The name of the file of one letter, without its folder.
[[nodiscard]] QString letterFileName(const LetterPaper &letter);

} // namespace samovar
