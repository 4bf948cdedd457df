// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The verb that shows the deadlines.
#include "app/verbs/verb.h"
#include "core/event/deadlines.h"
#include "core/event/eventdates.h"
#include "core/event/eventdetails.h"
#include "core/letters/letters.h"
#include "core/overview/todo.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace samovar {

namespace {

struct DeadlinesArguments {
    std::shared_ptr<std::string> event;
    std::string zone;
};

QString momentOrNothing(const QDateTime &moment)
{
    return moment.isValid() ? momentForScripts(moment, moment.timeZone()) : QStringLiteral("");
}

/// How many people the deadline is still open for: those to whom its letter is owed.
Result<qint64> openFor(const Deadline &deadline, const Workspace &workspace)
{
    const QString letter = letterDueBy(deadline.kind);
    if (letter.isEmpty())
        return qint64{0};
    const auto owed = workspace.letters().owed(letter);
    return owed ? Result<qint64>(std::ssize(*owed)) : owed.error();
}

QJsonObject deadlineObject(const DeadlineStanding &standing, qint64 open)
{
    return {{QStringLiteral("title"), textForScripts(standing.deadline.title)},
            {QStringLiteral("due"), momentOrNothing(standing.due)},
            {QStringLiteral("local"), momentOrNothing(standing.local.moment)},
            {QStringLiteral("night"), standing.local.isAtNight},
            {QStringLiteral("state"), QString::fromLatin1(deadlineStateKey(standing.state))},
            {QStringLiteral("open"), open}};
}

QString deadlineLine(const DeadlineStanding &standing)
{
    const QString night = SAMOVAR_TEXT("CommandLine", "at night").translated();
    return QStringList{momentInWords(standing.due, true), momentInWords(standing.local.moment),
                       standing.local.isAtNight ? night : QString(), standing.deadline.title}
        .join(u'\t');
}

Result<void> showDeadlines(const DeadlinesArguments &arguments, VerbContext &context)
{
    const auto workspace = openEvent(*arguments.event, context);
    if (!workspace)
        return workspace.error();
    const auto info = (*workspace)->event().info();
    if (!info)
        return info.error();
    const QTimeZone zone =
        arguments.zone.empty() ? info->zone : QTimeZone(QByteArray::fromStdString(arguments.zone));
    context.languages.use(Languages::Use::Output);
    QJsonArray array;
    const auto standings = deadlineStandings(*info, zone, context.clock.now());
    for (const DeadlineStanding &standing : standings) {
        const auto open = openFor(standing.deadline, **workspace);
        if (!open)
            return open.error();
        array += deadlineObject(standing, *open);
        context.output.line(deadlineLine(standing));
    }
    context.output.object({{QStringLiteral("deadlines"), array}});
    return {};
}

} // namespace

VerbRun declareDeadlines(CLI::App &command)
{
    auto arguments = std::make_shared<DeadlinesArguments>();
    arguments->event = declareEvent(command);
    const auto zone =
        SAMOVAR_TEXT("CommandLine", "The time zone for the local hour; the event's own if left out");
    command.add_option("--zone", arguments->zone, zone.translated().toStdString())->check(checkZone);
    return [arguments](VerbContext &context) { return showDeadlines(*arguments, context); };
}

} // namespace samovar
