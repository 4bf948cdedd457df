// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The index of a folder of letters: who, e-mail, file, subject, day; a CSV that spreadsheets open.
#pragma once

#include "core/letters/letterpaper.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace samovar {

/// What an index said before, and what comes now; a file that is made anew replaces its line.
class LetterIndex {
public:
    explicit LetterIndex(QString path) : m_path(std::move(path)) {}

    /// Reads what is there; false where that is no index of letters.
    [[nodiscard]] bool read();
    void add(const LetterPaper &letter, const QString &file);
    /// The files of \a letter under names that its person had before; their lines go. Told by number, e-mail
    /// and kind of letter: another event's letters may lie in the same folder.
    [[nodiscard]] QStringList takeFormer(const LetterPaper &letter, const QString &file);
    /// Writes old and new lines, whole or not at all; true as well where nothing is new.
    [[nodiscard]] bool write();

private:
    QString m_path;
    QList<QStringList> m_lines;
    QList<QStringList> m_new;
    QSet<QString> m_newFiles;
};

} // namespace samovar
