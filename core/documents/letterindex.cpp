// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads and writes the lines of an index.
#include "core/documents/letterindex.h"

#include "core/base/csvreader.h"
#include "core/base/csvwriter.h"
#include "core/base/message.h"

#include <QFile>
#include <QSaveFile>

#include <array>

namespace samovar {

namespace {

constexpr std::array kIndexTitles = {
    SAMOVAR_TEXT("Documents", "Name"), SAMOVAR_TEXT("Documents", "E-mail"),
    SAMOVAR_TEXT("Documents", "File"), SAMOVAR_TEXT("Documents", "Subject"),
    SAMOVAR_TEXT("Documents", "Date"),
};
constexpr qsizetype kEmailColumn = 1;
constexpr qsizetype kFileColumn = 2;

QStringList cellsOf(const CsvReader &reader)
{
    QStringList cells;
    for (const QByteArrayView cell : reader.cells())
        cells += withoutFormulaGuard(QString::fromUtf8(cell));
    return cells;
}

} // namespace

bool LetterIndex::read()
{
    QFile file(m_path);
    if (!file.exists())
        return true;
    if (!file.open(QIODevice::ReadOnly))
        return false;
    CsvReader reader(file, guessCsvFormat(file));
    bool isHead = true;
    while (reader.next()) {
        const QStringList cells = cellsOf(reader);
        if (cells.size() != static_cast<qsizetype>(kIndexTitles.size()))
            return false;
        // The head may be in another language than ours is now; what it is about shows in the lines.
        if (!isHead && !cells[kFileColumn].endsWith(QLatin1String(".pdf")))
            return false;
        if (!isHead)
            m_lines += cells;
        isHead = false;
    }
    return !reader.error();
}

void LetterIndex::add(const LetterPaper &letter, const QString &file)
{
    m_new += QStringList{letter.name, letter.email, file, letter.subject, letter.date};
    m_newFiles.insert(file);
}

QStringList LetterIndex::takeFormer(const LetterPaper &letter, const QString &file)
{
    // What follows the name, «(12) zoom-link.pdf», is whose letter it is and which.
    const QString mark = file.mid(file.lastIndexOf(u'('));
    QStringList former;
    for (const QStringList &line : std::as_const(m_lines)) {
        const QString &other = line[kFileColumn];
        const bool isName = !other.contains(u'/') && !other.contains(u'\\');
        const bool isSamePerson = !letter.email.isEmpty() && line[kEmailColumn] == letter.email;
        if (isName && isSamePerson && other != file && (other == mark || other.endsWith(u' ' + mark)))
            former += other;
    }
    m_lines.removeIf([&](const QStringList &line) { return former.contains(line[kFileColumn]); });
    return former;
}

bool LetterIndex::write()
{
    if (m_new.isEmpty())
        return true;
    m_lines.removeIf([this](const QStringList &line) { return m_newFiles.contains(line[kFileColumn]); });
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    CsvWriter writer(file);
    QStringList titles;
    for (const SourceText &title : kIndexTitles)
        titles += title.translated();
    bool isWritten = writer.write(titles);
    for (const QStringList &line : m_lines + m_new)
        isWritten = isWritten && writer.write(line);
    return isWritten && file.commit();
}

} // namespace samovar
