// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The verb that writes the schedule to a file.
#include "app/verbs/verb.h"
#include "core/documents/output.h"
#include "core/event/eventdetails.h"
#include "core/schedule/icalendar.h"
#include "core/schedule/schedule.h"
#include "core/tracks/tracks.h"
#include "core/workspace/workspace.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>

#include <CLI/CLI.hpp>

namespace samovar {

namespace {

struct PrintArguments {
    std::shared_ptr<std::string> event;
    std::string what;
    std::string to;
};

std::string checkPrintSuffix(const std::string &path)
{
    if (QFileInfo(textOf(path)).suffix().compare(QLatin1String("ics"), Qt::CaseInsensitive) == 0)
        return {};
    return SAMOVAR_TEXT("CommandLine", "the file's name says the format, so it must end in one of these: %1")
        .translated()
        .arg(QStringLiteral(".ics"))
        .toStdString();
}

Result<QByteArray> calendarOf(const Workspace &workspace)
{
    const auto info = workspace.event().info();
    if (!info)
        return info.error();
    const auto tracks = workspace.tracks().all();
    if (!tracks)
        return tracks.error();
    const auto items = workspace.schedule().items();
    if (!items)
        return items.error();
    return scheduleCalendar(*items, *info, *tracks, workspace.clock().now());
}

Result<void> printSchedule(const PrintArguments &arguments, VerbContext &context)
{
    const auto workspace = openEvent(*arguments.event, context);
    if (!workspace)
        return workspace.error();
    context.languages.use(Languages::Use::Output);
    const auto calendar = calendarOf(**workspace);
    if (!calendar)
        return calendar.error();
    const QString path = textOf(arguments.to);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*calendar) != calendar->size() || !file.commit())
        return cannotWrite(path, file.errorString());
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
