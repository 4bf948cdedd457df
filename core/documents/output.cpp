// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Rows out, errors as sentences.
#include "core/documents/output.h"

#include <QDir>

namespace samovar {

Result<void> walkRows(const Table &table, Progress &progress,
                      const std::function<bool(const QStringList &)> &use)
{
    qint64 done = 0;
    bool cancelled = false;
    const auto walked = table.rows([&](const QStringList &row) {
        cancelled = progress.isCancelled();
        if (cancelled)
            return false;
        progress.advance(++done);
        return use(row);
    });
    if (!walked)
        return walked.error();
    if (cancelled || progress.isCancelled())
        return cancelledWriting();
    return {};
}

Error cancelledWriting()
{
    static constexpr SourceText kText = SAMOVAR_TEXT("Documents", "Cancelled: no file was written.");
    return {Error::Kind::Cancelled, Message(kText), {}};
}

Error cannotWrite(const QString &path, const QString &detail)
{
    static constexpr SourceText kText = SAMOVAR_TEXT(
        "Documents",
        "“%1” could not be written; a file of that name that was there before is unchanged. Check that "
        "the folder exists, that you may write there and that the disk is not full, or choose another "
        "place.");
    return {Error::Kind::Failed, Message(kText, {QDir::toNativeSeparators(path)}), detail};
}

} // namespace samovar
