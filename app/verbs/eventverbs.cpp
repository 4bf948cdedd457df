// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The verbs of the event file itself: new, verify.
#include "app/verbs/verb.h"
#include "core/workspace/workspace.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace samovar {

namespace {

struct NewArguments {
    std::shared_ptr<std::string> event;
    std::string title;
    std::string zone = "Europe/Moscow";
    bool sample = false;
};

Result<void> makeEvent(const NewArguments &arguments, VerbContext &context)
{
    const Workspace::NewEvent what{.title = textOf(arguments.title),
                                   .zone = QByteArray::fromStdString(arguments.zone),
                                   .sample = arguments.sample};
    const auto workspace = Workspace::create(textOf(*arguments.event), what, context.clock);
    if (!workspace)
        return workspace.error();
    context.languages.use(Languages::Use::Output);
    context.output.object({});
    context.output.line(
        SAMOVAR_TEXT("CommandLine", "The event %1 is ready.").translated().arg(textOf(*arguments.event)));
    return {};
}

Result<void> verifyEvent(const std::string &event, VerbContext &context)
{
    const auto workspace = openEvent(event, context);
    if (!workspace)
        return workspace.error();
    if (auto verified = (*workspace)->verify(); !verified)
        return verified;
    context.languages.use(Languages::Use::Output);
    context.output.object({});
    context.output.line(SAMOVAR_TEXT("CommandLine", "%1 is whole.").translated().arg(textOf(event)));
    return {};
}

} // namespace

VerbRun declareNew(CLI::App &command)
{
    auto arguments = std::make_shared<NewArguments>();
    arguments->event = declareEvent(command);
    const auto sample = SAMOVAR_TEXT("CommandLine", "With the sample event and 60 invented participants");
    command.add_flag("--sample", arguments->sample, sample.translated().toStdString());
    const auto title = SAMOVAR_TEXT("CommandLine", "The event's title");
    command.add_option("--title", arguments->title, title.translated().toStdString());
    const auto zone = SAMOVAR_TEXT("CommandLine", "The event's time zone; Europe/Moscow if left out");
    command.add_option("--zone", arguments->zone, zone.translated().toStdString())->check(checkZone);
    return [arguments](VerbContext &context) { return makeEvent(*arguments, context); };
}

VerbRun declareVerify(CLI::App &command)
{
    auto event = declareEvent(command);
    return [event](VerbContext &context) { return verifyEvent(*event, context); };
}

} // namespace samovar
