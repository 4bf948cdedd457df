// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The verb that shows the schedule and its conflicts.
#include "app/verbs/verb.h"
#include "core/schedule/schedule.h"
#include "core/tracks/tracks.h"
#include "core/workspace/workspace.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace samovar {

namespace {

using TrackTitles = QHash<TrackId, QString>;

QJsonArray peopleArray(const QList<SchedulePerson> &people)
{
    QJsonArray array;
    for (const SchedulePerson &person : people)
        array += QJsonObject{{QStringLiteral("name"), textForScripts(person.name)},
                             {QStringLiteral("role"), textForScripts(person.role)}};
    return array;
}

QJsonObject itemObject(const ScheduleItem &item, const TrackTitles &titles)
{
    return {
        {QStringLiteral("id"), item.id.value},
        {QStringLiteral("kind"), scheduleKindKey(item.kind)},
        {QStringLiteral("title"), textForScripts(item.title)},
        {QStringLiteral("track"), item.track.isValid() ? QJsonValue(titles.value(item.track)) : QJsonValue()},
        {QStringLiteral("starts"), momentForScripts(item.starts, item.starts.timeZone())},
        {QStringLiteral("ends"), momentForScripts(item.ends, item.ends.timeZone())},
        {QStringLiteral("people"), peopleArray(item.people)},
        {QStringLiteral("place"), textForScripts(item.place)}};
}

QString itemLine(const ScheduleItem &item, const TrackTitles &titles)
{
    const QString hours = item.starts.toString(QStringLiteral("dd.MM.yyyy HH:mm")) + u'–' +
                          item.ends.toString(QStringLiteral("HH:mm"));
    return QStringList{QString::number(item.id.value), hours, item.title, titles.value(item.track)}.join(
        u'\t');
}

QJsonObject conflictObject(const ScheduleConflict &conflict)
{
    QJsonArray items;
    for (const ScheduleItemId item : conflict.items)
        items += item.value;
    return {{QStringLiteral("kind"), conflictKey(conflict.kind)},
            {QStringLiteral("items"), items},
            {QStringLiteral("message"), conflict.message.text()}};
}

Result<TrackTitles> titlesOf(const Tracks &tracks)
{
    const auto all = tracks.all();
    if (!all)
        return all.error();
    TrackTitles titles;
    for (const Track &track : *all)
        titles.insert(track.id, track.title);
    return titles;
}

Result<void> showSchedule(const std::string &event, VerbContext &context)
{
    const auto workspace = openEvent(event, context);
    if (!workspace)
        return workspace.error();
    const auto titles = titlesOf((*workspace)->tracks());
    if (!titles)
        return titles.error();
    const auto items = (*workspace)->schedule().items();
    if (!items)
        return items.error();
    const auto conflicts = (*workspace)->schedule().conflicts();
    if (!conflicts)
        return conflicts.error();
    context.languages.use(Languages::Use::Output);
    QJsonArray itemArray;
    for (const ScheduleItem &item : *items) {
        itemArray += itemObject(item, *titles);
        context.output.line(itemLine(item, *titles));
    }
    QJsonArray conflictArray;
    for (const ScheduleConflict &conflict : *conflicts) {
        conflictArray += conflictObject(conflict);
        context.output.line(conflict.message.text());
    }
    context.output.object(
        {{QStringLiteral("items"), itemArray}, {QStringLiteral("conflicts"), conflictArray}});
    return {};
}

} // namespace

VerbRun declareSchedule(CLI::App &command)
{
    auto event = declareEvent(command);
    return [event](VerbContext &context) { return showSchedule(*event, context); };
}

} // namespace samovar
