// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of an import: what its head, its button and its closing line say.
#pragma once

#include "core/imports/imports.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace samovar::importtexts {

/// How many rows would change the event file.
[[nodiscard]] qint64 effectiveRows(const QList<ImportReport> &reports);
/// «Import: forms.csv», «Import: 3 files».
[[nodiscard]] QString title(const QStringList &files);
/// «Google Forms (Sheets) · UTF-8 · comma».
[[nodiscard]] QString subtitle(const ImportReport &report);
/// «forms.csv: 70 new, 3 changed».
[[nodiscard]] QString summary(const ImportReport &report);
/// What was done, for the status line: the files' summaries, or their sum where there are several.
[[nodiscard]] QString doneText(const QList<ImportReport> &reports);
/// The word for rows of \a kind: «New», «Changed», …
[[nodiscard]] QString kindTitle(RowKind kind);
/// One sentence: what becomes of rows of \a kind.
[[nodiscard]] QString kindMeaning(RowKind kind);

} // namespace samovar::importtexts
