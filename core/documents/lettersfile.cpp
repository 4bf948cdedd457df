// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Draws letters together, splits them with qpdf, and keeps the index.
#include "core/documents/lettersfile.h"

#include "core/documents/letterindex.h"
#include "core/documents/letterpages.h"
#include "core/documents/output.h"
#include "core/documents/pdfsplitter.h"
#include "core/documents/pdfwriter.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <exception>
#include <filesystem>
#include <memory>
#include <system_error>
#include <vector>

namespace samovar {

namespace {

constexpr qsizetype kDrawnTogether = 250; ///< letters in one drawing, so that memory does not grow with all
constexpr qsizetype kLongestName = 60;    ///< letters of a name in a file name: file systems take 255 bytes

const QLatin1String kIndexName("index.csv");
const SourceText kWritingLetters = SAMOVAR_TEXT("Documents", "Writing the letters' files");

/// Bytes to a file that appears whole: written beside it under a name that nobody takes for a letter, and
/// renamed.
bool writeWhole(const QString &path, const QByteArray &bytes)
{
    const QString part = path + QStringLiteral(".part");
    QFile file(part);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    file.close();
    std::error_code failure;
    if (written)
        std::filesystem::rename(part.toStdU16String(), path.toStdU16String(), failure);
    if (written && !failure)
        return true;
    QFile::remove(part);
    return false;
}

Error cancelledHalfway(qsizetype finished, const QString &folder)
{
    static constexpr SourceText kText = SAMOVAR_TEXT_N(
        "Documents",
        "Cancelled: %n letters lie whole in “%1” and count as made; those after them were not made.");
    if (finished == 0)
        return cancelledWriting();
    return {
        Error::Kind::Cancelled, Message::counted(kText, finished, {QDir::toNativeSeparators(folder)}), {}};
}

/// Writes the files of one stretch of letters after another.
class LetterFolder {
public:
    LetterFolder(const QString &folder, Progress &progress)
        : m_folder(folder)
        , m_index(m_folder.filePath(kIndexName))
        , m_progress(progress)
    {
    }

    Result<QStringList> write(const QList<LetterPaper> &letters)
    {
        if (auto ready = prepare(); !ready)
            return ready.error();
        m_progress.begin(kWritingLetters, letters.size());
        Result<void> written;
        for (qsizetype from = 0; written && from < letters.size(); from += kDrawnTogether)
            written = writeStretch(letters.mid(from, kDrawnTogether));
        // Also after a failure: what is there is in the index.
        const bool isIndexed = m_index.write();
        if (!written)
            return written.error();
        if (!isIndexed)
            return cannotWrite(m_folder.filePath(kIndexName), {});
        return m_names;
    }

    /// The files that are whole, after write().
    [[nodiscard]] const QStringList &finished() const { return m_names; }

private:
    Result<void> prepare()
    {
        static constexpr SourceText kForeign = SAMOVAR_TEXT(
            "Documents",
            "In “%1” there is an index.csv that is not one of letters, and it was left as it is. No "
            "letter was written; choose another folder.");
        if (!m_folder.mkpath(QStringLiteral(".")))
            return cannotWrite(m_folder.path(), {});
        if (!m_index.read())
            return Error{
                Error::Kind::Refused, Message(kForeign, {QDir::toNativeSeparators(m_folder.path())}), {}};
        return {};
    }

    Result<void> writeStretch(const QList<LetterPaper> &letters)
    {
        if (m_progress.isCancelled())
            return cancelledHalfway(m_names.size(), m_folder.path());
        // The bar counts files; drawing a stretch is over in a moment and has a progress of its own.
        Progress drawing;
        QBuffer combined;
        combined.open(QIODevice::ReadWrite);
        const auto pages = LetterPages::layOut(letters, drawing);
        if (!pages)
            return pages.error();
        auto drawn = drawPdf(*pages, combined, {}, m_folder.path(), drawing);
        if (!drawn)
            return drawn;
        try {
            PdfSplitter splitter(combined.data());
            for (qsizetype i = 0; i < letters.size(); ++i) {
                if (m_progress.isCancelled())
                    return cancelledHalfway(m_names.size(), m_folder.path());
                const QByteArray cut =
                    splitter.cut(pages->firstPageOf(i), pages->pageCountOf(i), letters[i].subject);
                if (auto kept = keep(letters[i], cut); !kept)
                    return kept;
            }
        } catch (const std::exception &error) {
            return cannotWrite(m_folder.path(), QString::fromUtf8(error.what()));
        }
        return {};
    }

    Result<void> keep(const LetterPaper &letter, const QByteArray &bytes)
    {
        const QString name = letterFileName(letter);
        const QString path = m_folder.filePath(name);
        if (!writeWhole(path, bytes))
            return cannotWrite(path, {});
        // A name that was corrected must not leave a second letter behind.
        for (const QString &former : m_index.takeFormer(letter, name))
            QFile::remove(m_folder.filePath(former));
        m_index.add(letter, name);
        m_names += name;
        m_progress.advance(m_names.size());
        return {};
    }

    QDir m_folder;
    LetterIndex m_index;
    Progress &m_progress;
    QStringList m_names;
};

/// Letters are finished in their order: \a files are those of the first.
PaperOutcome outcomeOf(const QStringList &files)
{
    PaperOutcome outcome;
    outcome.files = files;
    for (qsizetype i = 0; i < files.size(); ++i)
        outcome.whole += i;
    return outcome;
}

/// What stands in a file's name on every system.
QString safeForName(const QString &text)
{
    static const QString forbidden = QStringLiteral("<>:\"/\\|?*");
    QString safe;
    for (const QChar c : text) {
        const bool isUsable = c.isPrint() && !forbidden.contains(c);
        safe += isUsable ? c : QChar(u'_');
    }
    safe = safe.left(kLongestName).trimmed();
    if (!safe.isEmpty() && safe.back().isHighSurrogate())
        safe.chop(1);
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return safe;
}

} // namespace

QString letterFileName(const LetterPaper &letter)
{
    QString name = safeForName(letter.name);
    if (!name.isEmpty())
        name += u' ';
    return QStringLiteral("%1(%2) %3.pdf")
        .arg(name, QString::number(letter.recipient), safeForName(letter.fileMark));
}

Result<void> writeLettersFile(const QList<LetterPaper> &letters, const QString &path, Progress &progress)
{
    if (letters.isEmpty())
        return {};
    const auto pages = LetterPages::layOut(letters, progress);
    if (!pages)
        return pages.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    if (auto drawn = drawPdf(*pages, file, letters.first().subject, path, progress); !drawn)
        return drawn;
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

Result<QStringList> writeLetterFiles(const QList<LetterPaper> &letters, const QString &folder,
                                     Progress &progress, QStringList *finished)
{
    if (letters.isEmpty())
        return QStringList();
    LetterFolder target(folder, progress);
    auto written = target.write(letters);
    if (finished != nullptr)
        *finished = target.finished();
    return written;
}

PutOnPaper lettersIntoFile(const QString &path)
{
    return [path](const QList<LetterPaper> &letters, Progress &progress) {
        if (const auto written = writeLettersFile(letters, path, progress); !written)
            return PaperOutcome{{}, {}, written.error()};
        return outcomeOf(QStringList(letters.size(), QFileInfo(path).fileName()));
    };
}

PutOnPaper lettersIntoFolder(const QString &folder)
{
    return [folder](const QList<LetterPaper> &letters, Progress &progress) {
        QStringList finished;
        const auto written = writeLetterFiles(letters, folder, progress, &finished);
        PaperOutcome outcome = outcomeOf(finished);
        if (!written)
            outcome.failure = written.error();
        return outcome;
    };
}

} // namespace samovar
