// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracks/trackfile.h"

#include "core/base/textfold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace samovar {

using namespace Qt::StringLiterals;

namespace {

using TrackSize = std::optional<std::optional<int>>;

constexpr double kLargestSize = 1e6;

Error unusableFile(SourceText text, const QStringList &arguments, const QString &detail = {})
{
    return {Error::Kind::BadInput, Message(text, arguments), detail};
}

bool readSize(const QJsonValue &value, TrackSize &size)
{
    if (value.isUndefined())
        return true;
    if (value.isNull() || value.toInteger(-1) == 0) {
        size = std::optional<int>();
        return true;
    }
    const double number = value.toDouble(-1);
    if (number < 1 || number > kLargestSize || number != static_cast<int>(number))
        return false;
    size = std::optional(static_cast<int>(number));
    return true;
}

bool readColour(const QJsonValue &value, std::optional<QString> &colour)
{
    static const QRegularExpression kColour(u"^(#[0-9a-fA-F]{6})?$"_s);
    if (value.isUndefined())
        return true;
    colour = value.toString();
    return value.isString() && kColour.match(*colour).hasMatch();
}

bool readLeaders(const QJsonValue &value, std::optional<QList<TrackLeader>> &leaders)
{
    if (value.isUndefined())
        return true;
    if (!value.isArray())
        return false;
    leaders = QList<TrackLeader>();
    for (const QJsonValue one : value.toArray()) {
        const QString name = one["name"_L1].toString().trimmed();
        if (name.isEmpty())
            return false;
        leaders->append({name, one["role"_L1].toString()});
    }
    return true;
}

bool readEntry(const QJsonObject &object, TrackEntry &entry)
{
    entry.title = object["title"_L1].toString().simplified();
    return !entry.title.isEmpty() && readSize(object["min"_L1], entry.min) &&
           readSize(object["best"_L1], entry.best) && readSize(object["max"_L1], entry.max) &&
           readColour(object["colour"_L1], entry.colour) && readLeaders(object["leaders"_L1], entry.leaders);
}

} // namespace

Track TrackEntry::appliedTo(Track track) const
{
    track.title = title;
    track.min = min.value_or(track.min);
    track.best = best.value_or(track.best);
    track.max = max.value_or(track.max);
    track.colour = colour.value_or(track.colour);
    track.leaders = leaders.value_or(track.leaders);
    return track;
}

Result<QList<TrackEntry>> readTrackFile(const QByteArray &json)
{
    QJsonParseError flaw;
    const QJsonDocument document = QJsonDocument::fromJson(json, &flaw);
    if (!document.isObject() || !document["tracks"_L1].isArray())
        return unusableFile(SAMOVAR_TEXT("Tracks", "The file holds no tracks: it should be JSON like "
                                                   "{\"tracks\":[{\"title\":\"…\"}]}, in UTF-8. Nothing was "
                                                   "changed; correct the file."),
                            {}, flaw.errorString());
    QList<TrackEntry> entries;
    QSet<QString> titles;
    for (const QJsonValue value : document["tracks"_L1].toArray()) {
        TrackEntry entry;
        const QString number = QString::number(entries.size() + 1);
        if (!readEntry(value.toObject(), entry))
            return unusableFile(
                SAMOVAR_TEXT("Tracks",
                             "Track %1 of the file, “%2”, can't be used: it needs a title; sizes are "
                             "whole numbers, a colour is like #1f6feb, a leader has a name. "
                             "Nothing was changed; correct the file."),
                {number, entry.title});
        if (titles.contains(titleFold(entry.title)))
            return unusableFile(SAMOVAR_TEXT("Tracks",
                                             "The file names the track “%1” twice. Nothing was changed; "
                                             "correct the file."),
                                {entry.title});
        titles.insert(titleFold(entry.title));
        entries += entry;
    }
    return entries;
}

} // namespace samovar
