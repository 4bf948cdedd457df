// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/schedulecomposer.h"

#include "core/base/message.h"
#include "core/event/eventdates.h"
#include "core/event/zonenames.h"
#include "core/event/zonetimes.h"
#include "core/schedule/conflicts.h"

#include <QHash>

#include <algorithm>

namespace samovar {

namespace {

QString clockTime(const QDateTime &moment)
{
    return moment.toString(QStringLiteral("HH:mm"));
}

QString dayAndMonth(const QDate &date)
{
    return date.toString(QStringLiteral("dd.MM"));
}

/// What says that a clock shows another date than the one that the item stands under.
QStringList dateNotes(const LocalHours &local, const QDate &day)
{
    static constexpr SourceText kLater = SAMOVAR_TEXT_N("SchedulePaper", "+%n day(s)");
    static constexpr SourceText kEarlier = SAMOVAR_TEXT_N("SchedulePaper", "−%n day(s)");
    //: The day on which an item ends where that is not the day on which it begins: «до 22.09»
    static constexpr SourceText kUntil = SAMOVAR_TEXT("SchedulePaper", "until %1");
    const QDate begins = local.starts.moment.date();
    const QDate ends = local.ends.moment.date();
    QStringList notes;
    if (const qint64 shift = day.daysTo(begins); shift != 0)
        notes += {(shift > 0 ? kLater : kEarlier).translated(std::abs(shift)), dayAndMonth(begins)};
    if (ends != begins)
        notes += kUntil.translated().arg(dayAndMonth(ends));
    return notes;
}

PaperHours hoursIn(const ScheduleItem &item, const QDate &day, const QTimeZone &zone)
{
    const LocalHours local = localHours(item.starts, item.ends, zone);
    return {clockTime(local.starts.moment), clockTime(local.ends.moment), dateNotes(local, day)};
}

/// People with all their roles, each once: «Бимурзаев Д. С. — ведущий, архитектор».
class PeopleLines {
public:
    void add(const QString &name, const QString &role)
    {
        const QString key = schedulePersonKey(name);
        if (!m_roles.contains(key))
            m_names += name;
        QStringList &roles = m_roles[key];
        if (!role.isEmpty() && !roles.contains(role))
            roles += role;
    }
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (const QString &name : m_names) {
            const QString roles = m_roles.value(schedulePersonKey(name)).join(QStringLiteral(", "));
            lines += roles.isEmpty() ? name : name + QStringLiteral(" — ") + roles;
        }
        return lines;
    }

private:
    QStringList m_names; ///< as each is written first
    QHash<QString, QStringList> m_roles;
};

QString organisersOf(Organisation::Role role, const QStringList &names)
{
    static constexpr SourceText kOrganisers = SAMOVAR_TEXT_N("SchedulePaper", "Organiser(s): %1");
    static constexpr SourceText kCoOrganisers = SAMOVAR_TEXT_N("SchedulePaper", "Co-organiser(s): %1");
    static constexpr SourceText kSupporters = SAMOVAR_TEXT("SchedulePaper", "With the support of: %1");
    const QString list = names.join(QStringLiteral("; "));
    switch (role) {
    case Organisation::Role::Organiser:
        return kOrganisers.translated(names.size()).arg(list);
    case Organisation::Role::CoOrganiser:
        return kCoOrganisers.translated(names.size()).arg(list);
    case Organisation::Role::Supporter:
        break;
    }
    return kSupporters.translated().arg(list);
}

/// One paragraph for each run of the same role.
QStringList organisersOf(const EventInfo &event)
{
    QStringList paragraphs;
    QStringList names;
    for (qsizetype i = 0; i < event.organisations.size(); ++i) {
        const Organisation &one = event.organisations[i];
        names += one.name;
        if (i + 1 < event.organisations.size() && event.organisations[i + 1].role == one.role)
            continue;
        paragraphs += organisersOf(one.role, names);
        names.clear();
    }
    return paragraphs;
}

/// What all \a entries share by \a member, taken out of them.
QString takenFrom(const QList<PaperEntry *> &entries, QString PaperEntry::*member)
{
    QString first = entries.first()->*member;
    const bool isShared = std::all_of(entries.begin(), entries.end(),
                                      [&](const PaperEntry *entry) { return entry->*member == first; });
    if (!isShared)
        return {};
    for (PaperEntry *const entry : entries)
        (entry->*member).clear();
    return first;
}

/// Parallel work of the same name is named once.
void takeOutWhatIsShared(PaperBand &band)
{
    QList<PaperEntry *> ofTracks;
    for (PaperEntry &entry : band.entries) {
        if (entry.track >= 0)
            ofTracks += &entry;
    }
    if (ofTracks.size() < 2)
        return;
    band.title = takenFrom(ofTracks, &PaperEntry::title);
    if (!band.title.isEmpty())
        band.remark = takenFrom(ofTracks, &PaperEntry::remark);
}

/// Puts items into days and bands.
class ScheduleComposer {
public:
    ScheduleComposer(const EventInfo &event, const QList<Track> &tracks, const SchedulePaperChoice &choice,
                     const QList<ScheduleItem> &items)
        : m_zones{event.zone}
        , m_isOneTrack(choice.scope.track.isValid())
    {
        m_paper.zones += zoneName(event.zone.id());
        for (const QByteArray &name : choice.zones)
            addZone(name);
        for (const Track &track : tracks)
            addTrack(track, choice.scope, items);
        for (const ScheduleItem &item : items)
            add(item);
    }

    SchedulePaper finish() &&
    {
        for (PaperDay &day : m_paper.days) {
            for (PaperBand &band : day.bands)
                takeOutWhatIsShared(band);
        }
        return std::move(m_paper);
    }

private:
    void addZone(const QByteArray &name)
    {
        const QTimeZone zone(name);
        if (!zone.isValid() || m_zones.contains(zone))
            return;
        m_zones += zone;
        m_paper.zones += zoneName(name);
    }

    void addTrack(const Track &track, const ScheduleScope &scope, const QList<ScheduleItem> &items)
    {
        m_leaders.insert(track.id, track.leaders);
        if (scope.track == track.id) {
            m_paper.track = track.title;
            for (const TrackLeader &leader : track.leaders)
                m_paper.leaders +=
                    leader.role.isEmpty() ? leader.name : leader.name + QStringLiteral(", ") + leader.role;
            return;
        }
        const bool hasItems = std::any_of(items.begin(), items.end(), [&track](const ScheduleItem &item) {
            return item.track == track.id;
        });
        if (!hasItems)
            return;
        m_columns.insert(track.id, static_cast<int>(m_paper.tracks.size()));
        m_paper.tracks += track.title;
    }

    void add(const ScheduleItem &item)
    {
        const QDate day = item.starts.toTimeZone(m_zones.first()).date();
        if (m_paper.days.isEmpty() || m_day != day) {
            m_day = day;
            m_paper.days += PaperDay{dayInWords(day, true), {}};
            m_ends.clear();
        }
        bandOf(item).entries += entryOf(item);
    }

    /// Items come by their starts, so that only the last bands can be of the same.
    PaperBand &bandOf(const ScheduleItem &item)
    {
        QList<PaperBand> &bands = m_paper.days.last().bands;
        if (m_starts != item.starts)
            m_ends.clear();
        m_starts = item.starts;
        if (const qsizetype known = m_ends.indexOf(item.ends); known >= 0)
            return bands[bands.size() - m_ends.size() + known];
        PaperBand band;
        for (const QTimeZone &zone : std::as_const(m_zones))
            band.hours += hoursIn(item, m_day, zone);
        m_ends += item.ends;
        bands += band;
        return bands.last();
    }

    [[nodiscard]] PaperEntry entryOf(const ScheduleItem &item) const
    {
        PaperEntry entry;
        entry.title = item.title;
        entry.remark = remarkOf(item);
        entry.track = m_isOneTrack ? -1 : m_columns.value(item.track, -1);
        entry.people = peopleOf(item);
        entry.isPlenary = item.kind == ScheduleItem::Kind::Plenary;
        entry.isBreak = item.kind == ScheduleItem::Kind::Break;
        return entry;
    }

    /// The kind is left out where the title says it.
    [[nodiscard]] static QString remarkOf(const ScheduleItem &item)
    {
        const QString kind = scheduleKindTitle(item.kind);
        QStringList parts{item.title.contains(kind, Qt::CaseInsensitive) ||
                                  item.kind == ScheduleItem::Kind::Break
                              ? QString()
                              : kind,
                          item.place};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    [[nodiscard]] QStringList peopleOf(const ScheduleItem &item) const
    {
        static constexpr SourceText kLeader = SAMOVAR_TEXT("SchedulePaper", "track leader");
        PeopleLines people;
        for (const SchedulePerson &person : item.people)
            people.add(person.name, person.role);
        if (item.kind == ScheduleItem::Kind::Group && item.people.isEmpty()) {
            const QList<TrackLeader> leaders = m_leaders.value(item.track);
            for (const TrackLeader &leader : leaders)
                people.add(leader.name, kLeader.translated());
        }
        return people.lines();
    }

    SchedulePaper m_paper;
    QList<QTimeZone> m_zones;
    bool m_isOneTrack;
    QHash<TrackId, int> m_columns;
    QHash<TrackId, QList<TrackLeader>> m_leaders;
    QDate m_day;
    QDateTime m_starts;      ///< of the last bands …
    QList<QDateTime> m_ends; ///< … and when each of them ends
};

} // namespace

QString scheduleKindTitle(ScheduleItem::Kind kind)
{
    static constexpr SourceText kPlenary = SAMOVAR_TEXT("SchedulePaper", "Plenary");
    static constexpr SourceText kGroup = SAMOVAR_TEXT("SchedulePaper", "Group work");
    static constexpr SourceText kTalk = SAMOVAR_TEXT("SchedulePaper", "Talk");
    static constexpr SourceText kBreak = SAMOVAR_TEXT("SchedulePaper", "Break");
    switch (kind) {
    case ScheduleItem::Kind::Plenary:
        return kPlenary.translated();
    case ScheduleItem::Kind::Group:
        return kGroup.translated();
    case ScheduleItem::Kind::Talk:
        return kTalk.translated();
    case ScheduleItem::Kind::Break:
        break;
    }
    return kBreak.translated();
}

QList<ScheduleItem> itemsIn(const ScheduleScope &scope, const QList<ScheduleItem> &items,
                            const QTimeZone &zone)
{
    QList<ScheduleItem> chosen;
    for (const ScheduleItem &item : items) {
        const bool isOfDay = !scope.day.isValid() || item.starts.toTimeZone(zone).date() == scope.day;
        const bool isOfTrack = !scope.track.isValid() || !item.track.isValid() || item.track == scope.track;
        if (isOfDay && isOfTrack)
            chosen += item;
    }
    return chosen;
}

SchedulePaper composeSchedule(const QList<ScheduleItem> &items, const EventInfo &event,
                              const QList<Track> &tracks, const SchedulePaperChoice &choice,
                              const QDateTime &madeAt)
{
    static constexpr SourceText kProgramme = SAMOVAR_TEXT("SchedulePaper", "Programme");
    SchedulePaper paper =
        ScheduleComposer(event, tracks, choice, itemsIn(choice.scope, items, event.zone)).finish();
    paper.organisers = organisersOf(event);
    paper.forum = event.forum;
    paper.eventTitle = event.title;
    paper.title = kProgramme.translated();
    paper.dates = eventDatesInWords(event);
    paper.dayPerPage = choice.dayPerPage;
    paper.madeAt = madeAt.toTimeZone(event.zone);
    return paper;
}

} // namespace samovar
