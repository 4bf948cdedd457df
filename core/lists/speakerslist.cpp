// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The list of everybody who has a role in the programme or leads a track, with what they do and when.
#include "core/base/textfold.h"
#include "core/event/eventdetails.h"
#include "core/lists/peoplelist.h"
#include "core/schedule/conflicts.h"
#include "core/schedule/schedule.h"
#include "core/tracks/tracks.h"

#include <algorithm>

namespace samovar {

namespace {

const SourceText kSpeakersTitle = SAMOVAR_TEXT("Lists", "Speakers and leaders");

QStringList speakersColumns()
{
    return {QStringLiteral("name"), QStringLiteral("roles"), QStringLiteral("items"),
            QStringLiteral("place")};
}

ListOptions speakersOptions()
{
    ListOptions options;
    options.columns = speakersColumns();
    return options;
}

/// One person with what is known of her or him, each thing once.
struct Speaker {
    QString name;
    QStringList roles;
    QStringList items; ///< «21.09 09:00–09:30 Открытие сессии»
    QStringList places;

    [[nodiscard]] QString cell(QStringView key) const
    {
        if (key == u"name")
            return name;
        const QStringList &lines = key == u"roles" ? roles : (key == u"items" ? items : places);
        return lines.join(u'\n');
    }
};

void addOnce(QStringList &lines, const QString &line)
{
    if (!line.isEmpty() && !lines.contains(line))
        lines += line;
}

/// Gathers people; they are told apart by their names.
class Speakers {
public:
    explicit Speakers(const QTimeZone &zone) : m_zone(zone) {}

    void add(const ScheduleItem &item)
    {
        const QDateTime starts = item.starts.toTimeZone(m_zone);
        const QString when =
            QStringLiteral("%1–%2").arg(starts.toString(QStringLiteral("dd.MM HH:mm")),
                                        item.ends.toTimeZone(m_zone).toString(QStringLiteral("HH:mm")));
        for (const SchedulePerson &person : item.people) {
            Speaker &speaker = find(person.name);
            addOnce(speaker.roles, person.role);
            addOnce(speaker.items, when + u' ' + item.title);
            addOnce(speaker.places, item.place);
        }
    }

    void add(const Track &track)
    {
        static constexpr SourceText kLeads = SAMOVAR_TEXT("Lists", "leader of the track “%1”");
        for (const TrackLeader &leader : track.leaders) {
            Speaker &speaker = find(leader.name);
            addOnce(speaker.roles, kLeads.translated().arg(track.title));
            addOnce(speaker.roles, leader.role);
        }
    }

    /// By name.
    [[nodiscard]] QList<Speaker> finish() &&
    {
        std::stable_sort(m_all.begin(), m_all.end(), [](const Speaker &a, const Speaker &b) {
            return sortKey(a.name) < sortKey(b.name);
        });
        return std::move(m_all);
    }

private:
    Speaker &find(const QString &name)
    {
        const QString key = schedulePersonKey(name);
        const auto found = std::find_if(m_all.begin(), m_all.end(), [&key](const Speaker &one) {
            return schedulePersonKey(one.name) == key;
        });
        if (found != m_all.end())
            return *found;
        m_all += Speaker{name, {}, {}, {}};
        return m_all.last();
    }

    QTimeZone m_zone;
    QList<Speaker> m_all;
};

Result<QList<Speaker>> speakersOf(const Schedule &schedule, const Tracks &tracks, const QTimeZone &zone)
{
    const auto items = schedule.items();
    if (!items)
        return items.error();
    const auto all = tracks.all();
    if (!all)
        return all.error();
    Speakers speakers(zone);
    for (const ScheduleItem &item : *items)
        speakers.add(item);
    for (const Track &track : *all)
        speakers.add(track);
    return std::move(speakers).finish();
}

QList<TableColumn> columnsFor(const ListOptions &options)
{
    QList<TableColumn> columns;
    if (options.numbered)
        columns += listColumn(QStringLiteral("number"), TableColumn::Kind::Number);
    for (const QString &key : options.columns)
        columns += listColumn(key, key == u"name" ? TableColumn::Kind::Name : TableColumn::Kind::Text);
    if (options.signatureColumn)
        columns += listColumn(QStringLiteral("signature"), TableColumn::Kind::Blank);
    return columns;
}

QStringList cellsOf(const Speaker &speaker, const QList<TableColumn> &columns, qint64 number)
{
    QStringList cells;
    for (const TableColumn &column : columns) {
        if (column.kind == TableColumn::Kind::Number)
            cells += QString::number(number);
        else
            cells += column.kind == TableColumn::Kind::Blank ? QString() : speaker.cell(column.key);
    }
    return cells;
}

Result<Table> makeSpeakersList(const ListSources &sources, const ListOptions &options)
{
    const auto event = sources.event.info();
    if (!event)
        return event.error();
    ListOptions chosen = options;
    chosen.columns.removeIf([](const QString &key) { return !speakersColumns().contains(key); });
    if (chosen.columns.isEmpty())
        chosen.columns = speakersColumns();
    const auto speakers = speakersOf(sources.schedule, sources.tracks, event->zone);
    if (!speakers)
        return speakers.error();
    Table table;
    table.head = listHead(*event, sources.clock, kSpeakersTitle.translated());
    table.columns = columnsFor(chosen);
    QList<Speaker> all = *speakers;
    all.resize(all.size() + std::max(0, chosen.blankRows));
    table.rowCount = all.size();
    table.rows =
        [all, columns = table.columns](const std::function<bool(const QStringList &)> &use) -> Result<void> {
        qint64 number = 0;
        const auto hand = [&](const Speaker &one) { return use(cellsOf(one, columns, ++number)); };
        static_cast<void>(std::all_of(all.begin(), all.end(), hand));
        return {};
    };
    return table;
}

} // namespace

ListKind speakersList()
{
    return {"speakers",
            kSpeakersTitle,
            SAMOVAR_TEXT("Lists", "Who does what in the programme, and who leads the tracks."),
            speakersColumns,
            speakersOptions,
            makeSpeakersList,
            ListKind::Of::Programme};
}

} // namespace samovar
