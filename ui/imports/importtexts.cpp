// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importtexts.h"

#include <QFileInfo>

namespace samovar::importtexts {

namespace {

QString separatorName(char separator)
{
    switch (separator) {
    case ',':
        return SAMOVAR_TEXT("ImportTexts", "comma").translated();
    case ';':
        return SAMOVAR_TEXT("ImportTexts", "semicolon").translated();
    case '\t':
        return SAMOVAR_TEXT("ImportTexts", "tab").translated();
    default:
        return {QLatin1Char(separator)};
    }
}

QString countsText(const ImportCounts &counts)
{
    QStringList parts{SAMOVAR_TEXT_N("ImportTexts", "%Ln new").translated(counts.added),
                      SAMOVAR_TEXT_N("ImportTexts", "%Ln changed").translated(counts.changed)};
    if (counts.ask > 0)
        parts += SAMOVAR_TEXT_N("ImportTexts", "%Ln to decide").translated(counts.ask);
    if (counts.problems > 0)
        parts += SAMOVAR_TEXT_N("ImportTexts", "%Ln not imported").translated(counts.problems);
    return parts.join(QStringLiteral(", "));
}

} // namespace

qint64 effectiveRows(const QList<ImportReport> &reports)
{
    qint64 rows = 0;
    for (const ImportReport &report : reports)
        rows += report.counts.added + report.counts.changed + report.counts.ask;
    return rows;
}

QString title(const QStringList &files)
{
    const QString what = files.size() == 1
                             ? QFileInfo(files.first()).fileName()
                             : SAMOVAR_TEXT_N("ImportTexts", "%Ln files").translated(files.size());
    return SAMOVAR_TEXT("ImportTexts", "Import: %1").translated().arg(what);
}

QString subtitle(const ImportReport &report)
{
    QStringList parts{report.profileTitle, report.encoding, separatorName(report.separator)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString summary(const ImportReport &report)
{
    return QStringLiteral("%1: %2").arg(report.fileName, countsText(report.counts));
}

QString doneText(const QList<ImportReport> &reports)
{
    if (reports.size() == 1)
        return summary(reports.first());
    ImportCounts sum;
    for (const ImportReport &report : reports) {
        sum.added += report.counts.added;
        sum.changed += report.counts.changed;
        sum.ask += report.counts.ask;
        sum.problems += report.counts.problems;
    }
    const QString files = SAMOVAR_TEXT_N("ImportTexts", "%Ln files").translated(reports.size());
    return QStringLiteral("%1: %2").arg(files, countsText(sum));
}

QString kindTitle(RowKind kind)
{
    switch (kind) {
    case RowKind::New:
        return SAMOVAR_TEXT("ImportTexts", "New").translated();
    case RowKind::Changed:
        return SAMOVAR_TEXT("ImportTexts", "Changed").translated();
    case RowKind::Unchanged:
        return SAMOVAR_TEXT("ImportTexts", "Same").translated();
    case RowKind::Ask:
        return SAMOVAR_TEXT("ImportTexts", "To decide").translated();
    case RowKind::Problem:
        return SAMOVAR_TEXT("ImportTexts", "Problems").translated();
    }
    Q_UNREACHABLE();
}

QString kindMeaning(RowKind kind)
{
    switch (kind) {
    case RowKind::New:
        return SAMOVAR_TEXT("ImportTexts", "Each of these rows adds a participant.").translated();
    case RowKind::Changed:
        return SAMOVAR_TEXT("ImportTexts",
                            "These people are known, and the file tells more about them. What was "
                            "set by hand stays as it is.")
            .translated();
    case RowKind::Unchanged:
        return SAMOVAR_TEXT("ImportTexts", "All that these rows say is known already; they change nothing.")
            .translated();
    case RowKind::Ask:
        return SAMOVAR_TEXT("ImportTexts",
                            "These rows resemble someone known. Each is added as a participant of "
                            "its own until you decide.")
            .translated();
    case RowKind::Problem:
        return SAMOVAR_TEXT("ImportTexts", "Rows that are not imported, and remarks on rows that are. The "
                                           "other rows are not affected.")
            .translated();
    }
    Q_UNREACHABLE();
}

} // namespace samovar::importtexts
