// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The verb that shows the tracks, or takes them over from a file.
#include "app/verbs/verb.h"
#include "core/tracks/tracks.h"
#include "core/workspace/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace samovar {

namespace {

struct TracksArguments {
    std::shared_ptr<std::string> event;
    std::string load;
};

QJsonObject trackObject(const Track &track, const TrackCount &count)
{
    QJsonArray leaders;
    for (const TrackLeader &leader : track.leaders)
        leaders += QJsonObject{{QStringLiteral("name"), textForScripts(leader.name)},
                               {QStringLiteral("role"), textForScripts(leader.role)}};
    return {{QStringLiteral("id"), track.id.value},
            {QStringLiteral("title"), textForScripts(track.title)},
            {QStringLiteral("leaders"), leaders},
            {QStringLiteral("min"), track.min.value_or(0)},
            {QStringLiteral("best"), track.best.value_or(0)},
            {QStringLiteral("max"), track.max.value_or(0)},
            {QStringLiteral("assigned"), count.assigned},
            {QStringLiteral("waiting"), count.waiting}};
}

QString trackLine(const Track &track, const TrackCount &count)
{
    QStringList leaders;
    for (const TrackLeader &leader : track.leaders)
        leaders += leader.name;
    return QStringList{QString::number(track.id.value), track.title, leaders.join(QStringLiteral(", ")),
                       QString::number(count.assigned)}
        .join(u'\t');
}

Result<QList<TrackEntry>> readEntries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound,
                     Message(SAMOVAR_TEXT("CommandLine", "“%1” could not be read. Nothing was changed; check "
                                                         "the name of the file."),
                             {path}),
                     file.errorString()};
    return readTrackFile(file.readAll());
}

Result<std::unique_ptr<Workspace>> loadTracks(const TracksArguments &arguments, VerbContext &context)
{
    const auto entries = readEntries(textOf(arguments.load));
    if (!entries)
        return entries.error();
    auto workspace = openForWriting(*arguments.event, context);
    if (!workspace)
        return workspace;
    const auto loaded = (*workspace)->tracks().load(*entries);
    if (!loaded)
        return loaded.error();
    return workspace;
}

Result<void> showTracks(const TracksArguments &arguments, VerbContext &context)
{
    const auto workspace =
        arguments.load.empty() ? openEvent(*arguments.event, context) : loadTracks(arguments, context);
    if (!workspace)
        return workspace.error();
    const auto tracks = (*workspace)->tracks().all();
    if (!tracks)
        return tracks.error();
    const auto counts = (*workspace)->tracks().counts();
    if (!counts)
        return counts.error();
    context.languages.use(Languages::Use::Output);
    QJsonArray array;
    for (qsizetype i = 0; i < tracks->size(); ++i) {
        array += trackObject(tracks->at(i), counts->at(i));
        context.output.line(trackLine(tracks->at(i), counts->at(i)));
    }
    context.output.object({{QStringLiteral("tracks"), array}});
    return {};
}

} // namespace

VerbRun declareTracks(CLI::App &command)
{
    auto arguments = std::make_shared<TracksArguments>();
    arguments->event = declareEvent(command);
    const auto load =
        SAMOVAR_TEXT("CommandLine", "A JSON file of tracks to take over: those of the same title "
                                    "are changed, the others added");
    command.add_option("--load", arguments->load, load.translated().toStdString())->check(notEmpty());
    return [arguments](VerbContext &context) { return showTracks(*arguments, context); };
}

} // namespace samovar
