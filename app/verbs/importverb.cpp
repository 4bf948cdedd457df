// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The verb that takes registrations over from files.
#include "app/verbs/terminalprogress.h"
#include "app/verbs/verb.h"
#include "core/base/csvwriter.h"
#include "core/imports/imports.h"
#include "core/workspace/workspace.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

#include <CLI/CLI.hpp>

namespace samovar {

namespace {

constexpr qsizetype kIssuesShown = 20;

struct ImportArguments {
    std::shared_ptr<std::string> event;
    std::vector<std::string> files;
    std::string profile;
    std::vector<std::string> map;
    bool dryRun = false;
    std::string problems;
};

/// COLUMN=FIELD taken apart; nothing where it is not that. A column's title may hold = itself.
std::optional<std::pair<QString, ColumnField>> mapping(const std::string &text)
{
    const QString whole = textOf(text);
    const qsizetype sign = whole.lastIndexOf(QLatin1Char('='));
    if (sign <= 0)
        return std::nullopt;
    const auto field = columnFieldByKey(QStringView(whole).sliced(sign + 1));
    if (!field)
        return std::nullopt;
    return std::pair(whole.first(sign), *field);
}

std::string checkMapping(const std::string &text)
{
    if (mapping(text))
        return {};
    QStringList keys;
    for (const ColumnFieldInfo &info : columnFields())
        keys += QLatin1String(info.key);
    return SAMOVAR_TEXT("CommandLine", "a column is given as COLUMN=FIELD, where FIELD is one of these: %1")
        .translated()
        .arg(keys.join(QStringLiteral(", ")))
        .toStdString();
}

/// Keeps --problems from taking the place of an event file.
std::string checkCsvName(const std::string &path)
{
    if (QFileInfo(textOf(path)).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0)
        return {};
    return SAMOVAR_TEXT("CommandLine", "the problems are written to a file whose name ends in .csv")
        .translated()
        .toStdString();
}

QList<ImportSource> sourcesOf(const ImportArguments &arguments)
{
    QHash<QString, ColumnField> byTitle;
    for (const std::string &text : arguments.map) {
        const auto pair = mapping(text);
        Q_ASSERT(pair);
        byTitle.insert(pair->first, pair->second);
    }
    QList<ImportSource> sources;
    for (const std::string &file : arguments.files)
        sources.append({.path = textOf(file), .byColumn = {}, .byTitle = byTitle});
    return sources;
}

QJsonObject reportObject(const ImportReport &report)
{
    QJsonArray issues;
    for (const Issue &issue : report.issues) {
        issues.append(QJsonObject{{QStringLiteral("row"), issue.row},
                                  {QStringLiteral("field"), issue.field},
                                  {QStringLiteral("message"), issue.message.text()}});
    }
    const ImportCounts &counts = report.counts;
    return {{QStringLiteral("file"), report.path},       {QStringLiteral("profile"), report.profile},
            {QStringLiteral("rows"), counts.rows},       {QStringLiteral("new"), counts.added},
            {QStringLiteral("changed"), counts.changed}, {QStringLiteral("unchanged"), counts.unchanged},
            {QStringLiteral("ask"), counts.ask},         {QStringLiteral("problems"), counts.problems},
            {QStringLiteral("issues"), issues}};
}

QString issueLine(const Issue &issue)
{
    const QString row = QString::number(issue.row);
    if (issue.field.isEmpty())
        return SAMOVAR_TEXT("CommandLine", "  row %1: %2").translated().arg(row, issue.message.text());
    return SAMOVAR_TEXT("CommandLine", "  row %1, %2: %3")
        .translated()
        .arg(row, issue.field.simplified(), issue.message.text());
}

void writeReport(const ImportReport &report, VerbOutput &output)
{
    const ImportCounts &counts = report.counts;
    output.line(SAMOVAR_TEXT("CommandLine",
                             "%1: rows %2, new %3, changed %4, unchanged %5, to decide %6, problems %7")
                    .translated()
                    .arg(report.path)
                    .arg(counts.rows)
                    .arg(counts.added)
                    .arg(counts.changed)
                    .arg(counts.unchanged)
                    .arg(counts.ask)
                    .arg(counts.problems));
    for (const Issue &issue : report.issues.first(std::min(kIssuesShown, report.issues.size())))
        output.line(issueLine(issue));
    if (report.issues.size() > kIssuesShown) {
        output.line(SAMOVAR_TEXT("CommandLine", "  … and further ones: --problems FILE.csv writes them down")
                        .translated());
    }
}

Error cannotWrite(const QSaveFile &file, SourceText what)
{
    return {Error::Kind::Failed, {what, {file.fileName(), file.errorString()}}, {}};
}

/// Opens the file for the problems before anything is imported: a place that can't be written must not be
/// found out afterwards.
Result<void> openProblems(QSaveFile &file, const ImportArguments &arguments)
{
    const QFileInfo wanted(file.fileName());
    for (const std::string &source : arguments.files) {
        if (QFileInfo(textOf(source)) == wanted) {
            return Error{
                Error::Kind::Refused,
                {SAMOVAR_TEXT("CommandLine", "%1 is one of the files to import, so the problems can't be "
                                             "written there. Nothing was imported; choose another name."),
                 {file.fileName()}},
                {}};
        }
    }
    if (file.open(QIODevice::WriteOnly))
        return {};
    return cannotWrite(file,
                       SAMOVAR_TEXT("CommandLine", "%1 can't be written: %2. Nothing was imported; choose "
                                                   "another place for the problems."));
}

bool writeIssues(const QList<ImportReport> &reports, QIODevice &device)
{
    CsvWriter writer(device);
    bool isWritten = writer.write({SAMOVAR_TEXT("CommandLine", "File").translated(),
                                   SAMOVAR_TEXT("CommandLine", "Row").translated(),
                                   SAMOVAR_TEXT("CommandLine", "Field").translated(),
                                   SAMOVAR_TEXT("CommandLine", "Message").translated()});
    for (const ImportReport &report : reports) {
        for (const Issue &issue : report.issues) {
            isWritten = isWritten && writer.write({report.fileName, QString::number(issue.row), issue.field,
                                                   issue.message.text()});
        }
    }
    return isWritten;
}

Result<QList<ImportReport>> readFiles(const ImportArguments &arguments, VerbContext &context)
{
    const auto workspace =
        arguments.dryRun ? openEvent(*arguments.event, context) : openForWriting(*arguments.event, context);
    if (!workspace)
        return workspace.error();
    Progress progress;
    const TerminalProgress line(progress, context.quiet);
    Imports &imports = (*workspace)->imports();
    const QList<ImportSource> sources = sourcesOf(arguments);
    return arguments.dryRun ? imports.preview(sources, progress) : imports.apply(sources, progress);
}

void writeReports(const QList<ImportReport> &reports, bool isDryRun, VerbOutput &output)
{
    QJsonArray files;
    for (const ImportReport &report : reports) {
        files.append(reportObject(report));
        writeReport(report, output);
    }
    output.object({{QStringLiteral("files"), files}});
    if (isDryRun)
        output.line(SAMOVAR_TEXT("CommandLine", "This was a trial: nothing was imported.").translated());
}

Result<void> importFiles(const ImportArguments &arguments, VerbContext &context)
{
    QSaveFile problems(textOf(arguments.problems));
    const bool wantsProblems = !arguments.problems.empty();
    if (wantsProblems) {
        if (auto opened = openProblems(problems, arguments); !opened)
            return opened;
    }
    const auto reports = readFiles(arguments, context);
    if (!reports)
        return reports.error();
    context.languages.use(Languages::Use::Output);
    if (wantsProblems && !(writeIssues(*reports, problems) && problems.commit())) {
        return cannotWrite(problems,
                           SAMOVAR_TEXT("CommandLine", "The files were read, but %1 could not be written: "
                                                       "%2. The rows with problems can be seen again by "
                                                       "importing the files once more."));
    }
    writeReports(*reports, arguments.dryRun, context.output);
    return {};
}

} // namespace

VerbRun declareImport(CLI::App &command)
{
    auto arguments = std::make_shared<ImportArguments>();
    arguments->event = declareEvent(command);
    const auto files = SAMOVAR_TEXT("CommandLine", "The files; all of them become one step, or none");
    command.add_option("FILE", arguments->files, files.translated().toStdString())->required();
    const auto profile = SAMOVAR_TEXT("CommandLine", "Where the files come from; recognised if left out");
    command.add_option("--as", arguments->profile, profile.translated().toStdString())
        ->check(oneOf({"google-forms"}));
    const auto map = SAMOVAR_TEXT("CommandLine", "Take the column with this title for that field");
    command.add_option("--map", arguments->map, map.translated().toStdString())
        ->type_name("COLUMN=FIELD")
        ->allow_extra_args(false)
        ->check(checkMapping);
    const auto dryRun = SAMOVAR_TEXT("CommandLine", "Only say what would happen");
    command.add_flag("--dry-run", arguments->dryRun, dryRun.translated().toStdString());
    const auto problems = SAMOVAR_TEXT("CommandLine", "Write what is wrong with the rows to this file");
    command.add_option("--problems", arguments->problems, problems.translated().toStdString())
        ->type_name("OUT.csv")
        ->check(checkCsvName);
    return [arguments](VerbContext &context) { return importFiles(*arguments, context); };
}

} // namespace samovar
