// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The verbs of the history: history, undo, redo.
#include "app/verbs/verb.h"
#include "core/db/changejournal.h"
#include "core/event/eventdetails.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <CLI/CLI.hpp>

namespace samovar {

namespace {

QJsonObject stepObject(const HistoryStep &step, const QTimeZone &zone)
{
    return {{QStringLiteral("id"), step.id.value},
            {QStringLiteral("at"), momentForScripts(step.at, zone)},
            {QStringLiteral("label"), step.label.text()},
            {QStringLiteral("undone"), step.undone}};
}

QString stepLine(const HistoryStep &step, const QTimeZone &zone)
{
    const QString at = QLocale().toString(step.at.toTimeZone(zone), QLocale::ShortFormat);
    const QString line =
        QStringLiteral("%1\t%2\t%3").arg(QString::number(step.id.value), at, step.label.text());
    return step.undone ? SAMOVAR_TEXT("CommandLine", "%1 (undone)").translated().arg(line) : line;
}

Result<void> showHistory(const std::string &event, VerbContext &context)
{
    const auto workspace = openEvent(event, context);
    if (!workspace)
        return workspace.error();
    const auto info = (*workspace)->event().info();
    if (!info)
        return info.error();
    const auto steps = (*workspace)->journal().steps();
    if (!steps)
        return steps.error();
    context.languages.use(Languages::Use::Output);
    QJsonArray array;
    for (const HistoryStep &step : *steps) {
        array.append(stepObject(step, info->zone));
        context.output.line(stepLine(step, info->zone));
    }
    context.output.object({{QStringLiteral("steps"), array}});
    return {};
}

/// One step back or forth: what it would take is asked first, for the sentence afterwards.
struct Stepping {
    std::optional<Message> (ChangeJournal::*label)() const;
    Result<void> (ChangeJournal::*act)();
    SourceText done;
};

Result<void> step(const Stepping &stepping, const std::string &event, VerbContext &context)
{
    const auto workspace = openForWriting(event, context);
    if (!workspace)
        return workspace.error();
    ChangeJournal &journal = (*workspace)->journal();
    const Message label = (journal.*stepping.label)().value_or(Message{});
    if (auto stepped = (journal.*stepping.act)(); !stepped)
        return stepped;
    context.languages.use(Languages::Use::Output);
    context.output.object({});
    context.output.line(stepping.done.translated().arg(label.text()));
    return {};
}

VerbRun declareStepping(CLI::App &command, const Stepping &stepping)
{
    auto event = declareEvent(command);
    return [event, stepping](VerbContext &context) { return step(stepping, *event, context); };
}

} // namespace

VerbRun declareHistory(CLI::App &command)
{
    auto event = declareEvent(command);
    return [event](VerbContext &context) { return showHistory(*event, context); };
}

VerbRun declareUndo(CLI::App &command)
{
    return declareStepping(command, {&ChangeJournal::undoLabel, &ChangeJournal::undo,
                                     SAMOVAR_TEXT("CommandLine", "Taken back: %1")});
}

VerbRun declareRedo(CLI::App &command)
{
    return declareStepping(command, {&ChangeJournal::redoLabel, &ChangeJournal::redo,
                                     SAMOVAR_TEXT("CommandLine", "Done again: %1")});
}

} // namespace samovar
