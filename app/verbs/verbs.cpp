// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/verb.h"
#include "core/workspace/workspace.h"

#include <QFile>
#include <QTimeZone>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>

namespace samovar {

std::span<const Verb> verbs()
{
    static const std::array kVerbs = {
        Verb{"new", SAMOVAR_TEXT("CommandLine", "Make a new event file"), declareNew, false},
        Verb{"import", SAMOVAR_TEXT("CommandLine", "Take registrations over from files"), declareImport,
             false},
        Verb{"participants", SAMOVAR_TEXT("CommandLine", "Show participants"), declareParticipants, false},
        Verb{"tracks", SAMOVAR_TEXT("CommandLine", "Show the tracks, or load them from a file"),
             declareTracks, false},
        Verb{"schedule", SAMOVAR_TEXT("CommandLine", "Show the schedule and its conflicts"), declareSchedule,
             false},
        Verb{"deadlines", SAMOVAR_TEXT("CommandLine", "Show the deadlines"), declareDeadlines, false},
        Verb{"list", SAMOVAR_TEXT("CommandLine", "Write a list to a file"), declareList, true},
        Verb{"letters", SAMOVAR_TEXT("CommandLine", "Make letters, as files to send or to print"),
             declareLetters, true},
        Verb{"print", SAMOVAR_TEXT("CommandLine", "Write the schedule to a file"), declarePrint, true},
        Verb{"history", SAMOVAR_TEXT("CommandLine", "Show what was done"), declareHistory, false},
        Verb{"undo", SAMOVAR_TEXT("CommandLine", "Take the last step back"), declareUndo, false},
        Verb{"redo", SAMOVAR_TEXT("CommandLine", "Do the step again that was taken back"), declareRedo,
             false},
        Verb{"verify", SAMOVAR_TEXT("CommandLine", "Check that the event file is whole"), declareVerify,
             false},
    };
    return kVerbs;
}

const Verb *verb(const std::string &name)
{
    const auto all = verbs();
    const auto found = std::ranges::find_if(all, [&name](const Verb &one) { return name == one.name; });
    return found == all.end() ? nullptr : &*found;
}

std::shared_ptr<std::string> declareEvent(CLI::App &command)
{
    auto path = std::make_shared<std::string>();
    const auto purpose = SAMOVAR_TEXT("CommandLine", "The event file").translated();
    command.add_option("EVENT", *path, purpose.toStdString())->required();
    return path;
}

Result<std::unique_ptr<Workspace>> openEvent(const std::string &path, VerbContext &context)
{
    return Workspace::open(textOf(path), context.clock);
}

Result<std::unique_ptr<Workspace>> openForWriting(const std::string &path, VerbContext &context)
{
    auto workspace = openEvent(path, context);
    if (!workspace || !(*workspace)->isReadOnly())
        return workspace;
    const FileHolder holder = (*workspace)->holder();
    if (holder.pid == 0) {
        return Error{Error::Kind::ReadOnly,
                     {SAMOVAR_TEXT("CommandLine", "%1 can only be read here, so nothing was changed. Allow "
                                                  "writing to the file and its folder, or use a copy of it."),
                      {textOf(path)}},
                     {}};
    }
    return Error{
        Error::Kind::ReadOnly,
        {SAMOVAR_TEXT("CommandLine", "%1 is open in %2 on %3 (process %4) and can only be read until it "
                                     "is closed there. Nothing was changed; close it and try again."),
         {textOf(path), holder.application, holder.host, QString::number(holder.pid)}},
        {}};
}

ArgumentCheck oneOf(const std::vector<std::string> &keys)
{
    return [keys](const std::string &argument) -> std::string {
        if (std::find(keys.begin(), keys.end(), argument) != keys.end())
            return {};
        QStringList known;
        for (const std::string &key : keys)
            known += textOf(key);
        return SAMOVAR_TEXT("CommandLine", "“%1” is none of these: %2")
            .translated()
            .arg(textOf(argument), known.join(QStringLiteral(", ")))
            .toStdString();
    };
}

ArgumentCheck aCount()
{
    return [](const std::string &argument) -> std::string {
        bool isNumber = false;
        if (textOf(argument).toLongLong(&isNumber) >= 0 && isNumber)
            return {};
        return SAMOVAR_TEXT("CommandLine", "“%1” is no whole number from 0 on")
            .translated()
            .arg(textOf(argument))
            .toStdString();
    };
}

ArgumentCheck notEmpty()
{
    return [](const std::string &path) {
        return path.empty()
                   ? SAMOVAR_TEXT("CommandLine", "the name of the file is missing").translated().toStdString()
                   : std::string();
    };
}

std::string checkZone(const std::string &zone)
{
    if (QTimeZone::isTimeZoneIdAvailable(QByteArray::fromStdString(zone)))
        return {};
    return SAMOVAR_TEXT("CommandLine", "there is no time zone %1; one is called Europe/Moscow, for instance")
        .translated()
        .arg(textOf(zone))
        .toStdString();
}

QString textOf(const std::string &argument)
{
    return QFile::decodeName(QByteArray::fromStdString(argument));
}

QString textForScripts(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString momentForScripts(const QDateTime &moment, const QTimeZone &zone)
{
    const QDateTime local = moment.toTimeZone(zone);
    const int minutes = local.offsetFromUtc() / 60;
    const QString sign(minutes < 0 ? u'-' : u'+');
    const QString offset = QStringLiteral("%1:%2")
                               .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                               .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return local.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss")) + sign + offset;
}

} // namespace samovar
