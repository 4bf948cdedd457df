// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The verb that writes the schedule to a file.
#include "app/verbs/terminalprogress.h"
#include "app/verbs/verb.h"
#include "core/documents/schedulefile.h"
#include "core/event/eventdetails.h"
#include "core/schedule/schedule.h"
#include "core/workspace/workspace.h"

#include <QFileInfo>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace samovar {

namespace {

struct PrintArguments {
    std::shared_ptr<std::string> event;
    std::string what;
    std::string to;
};

bool hasSuffix(const std::string &path, const char *suffix)
{
    return QFileInfo(textOf(path)).suffix().compare(QLatin1String(suffix), Qt::CaseInsensitive) == 0;
}

std::string checkPrintSuffix(const std::string &path)
{
    if (hasSuffix(path, "pdf") || hasSuffix(path, "ics"))
        return {};
    return SAMOVAR_TEXT("CommandLine", "the file's name says the format, so it must end in one of these: %1")
        .translated()
        .arg(QStringLiteral(".pdf .ics"))
        .toStdString();
}

Result<void> printCalendar(const Workspace &workspace, const QString &path)
{
    const auto calendar = workspace.schedule().calendar({}, workspace.clock().now());
    return calendar ? writeCalendar(*calendar, path) : calendar.error();
}

Result<void> printPages(const Workspace &workspace, const PrintArguments &arguments, VerbContext &context)
{
    const auto event = workspace.event().info();
    if (!event)
        return event.error();
    SchedulePaperChoice choice;
    choice.zones = event->otherZones;
    choice.dayPerPage = arguments.what == "schedule-day";
    const auto paper = workspace.schedule().paper(choice, workspace.clock().now());
    if (!paper)
        return paper.error();
    Progress progress;
    const TerminalProgress line(progress, context.quiet);
    return writeSchedulePdf(*paper, textOf(arguments.to), PageSetup{}, progress);
}

Result<void> printSchedule(const PrintArguments &arguments, VerbContext &context)
{
    const auto workspace = openEvent(*arguments.event, context);
    if (!workspace)
        return workspace.error();
    context.languages.use(Languages::Use::Output);
    const QString path = textOf(arguments.to);
    auto written = hasSuffix(arguments.to, "pdf") ? printPages(**workspace, arguments, context)
                                                  : printCalendar(**workspace, path);
    if (!written)
        return written;
    context.output.object({});
    context.output.line(SAMOVAR_TEXT("CommandLine", "Written: %1").translated().arg(path));
    return {};
}

} // namespace

VerbRun declarePrint(CLI::App &command)
{
    auto arguments = std::make_shared<PrintArguments>();
    arguments->event = declareEvent(command);
    const auto what = SAMOVAR_TEXT("CommandLine", "The whole schedule, or day by day");
    command.add_option("WHAT", arguments->what, what.translated().toStdString())
        ->required()
        ->check(CLI::IsMember({"schedule", "schedule-day"}));
    const auto to = SAMOVAR_TEXT("CommandLine", "The file to write; its suffix says the format");
    command.add_option("--to", arguments->to, to.translated().toStdString())
        ->required()
        ->check(checkPrintSuffix);
    return [arguments](VerbContext &context) { return printSchedule(*arguments, context); };
}

} // namespace samovar
