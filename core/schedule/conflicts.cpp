// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/conflicts.h"

#include "core/base/textfold.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace samovar {

namespace {

using Kind = ScheduleConflict::Kind;

/// An item with what is asked of it again and again.
struct Prepared {
    const ScheduleItem *item;
    qint64 starts;
    qint64 ends;
    TrackId track;                  ///< not valid: for everybody
    QHash<QString, QString> people; ///< key → name
};

Prepared prepared(const ScheduleItem &item)
{
    Prepared one{&item, item.starts.toSecsSinceEpoch(), item.ends.toSecsSinceEpoch(), item.track, {}};
    if (item.kind == ScheduleItem::Kind::Plenary)
        one.track = {};
    for (const SchedulePerson &person : item.people) {
        if (const QString key = schedulePersonKey(person.name); !key.isEmpty())
            one.people.insert(key, person.name.simplified());
    }
    return one;
}

bool meet(const Prepared &a, const Prepared &b)
{
    return a.starts < b.ends && b.starts < a.ends && a.starts < a.ends && b.starts < b.ends;
}

bool isTalkWithin(const Prepared &talk, const Prepared &plenary)
{
    return talk.item->kind == ScheduleItem::Kind::Talk && plenary.item->kind == ScheduleItem::Kind::Plenary &&
           !talk.track.isValid() && plenary.starts <= talk.starts && talk.ends <= plenary.ends;
}

QStringList inBoth(const Prepared &a, const Prepared &b)
{
    QStringList names;
    for (auto person = a.people.cbegin(); person != a.people.cend(); ++person) {
        if (b.people.contains(person.key()))
            names += person.value();
    }
    std::sort(names.begin(), names.end(),
              [](const QString &x, const QString &y) { return sortKey(x) < sortKey(y); });
    return names;
}

/// Group work is for no track only until she has chosen one: it is not a second plenary.
bool isForEverybody(const Prepared &one)
{
    return !one.track.isValid() && one.item->kind != ScheduleItem::Kind::Group;
}

/// Finds the conflicts of one programme.
class Finder {
public:
    Finder(const EventInfo &event, const QList<Track> &tracks) : m_event(event)
    {
        for (const Track &track : tracks)
            m_titles.insert(track.id, track.title);
        for (const EventDay &day : event.days)
            addDay(day);
    }

    void checkHours(const Prepared &one)
    {
        static constexpr SourceText kOutside =
            SAMOVAR_TEXT("Schedule", "%1 is outside the event's hours. Move it, or change the hours of that "
                                     "day in the event's settings.");
        const bool isWithin = std::any_of(m_days.begin(), m_days.end(), [&one](const auto &day) {
            return day.first <= one.starts && one.ends <= day.second;
        });
        if (!m_days.isEmpty() && !isWithin)
            m_found += ScheduleConflict{Kind::OutsideHours, {one.item->id}, {kOutside, {named(one)}}};
    }

    void checkPair(const Prepared &first, const Prepared &second)
    {
        if (!meet(first, second) || isTalkWithin(first, second) || isTalkWithin(second, first))
            return;
        checkPeople(first, second);
        if (first.track.isValid() && second.track.isValid()) {
            if (first.track == second.track)
                addOverlap(first, second);
        } else if (isForEverybody(first) && isForEverybody(second)) {
            addOverlap(first, second);
        } else if (isForEverybody(first) || isForEverybody(second)) {
            addPlenary(first, second);
        }
    }

    QList<ScheduleConflict> found() && { return std::move(m_found); }

private:
    void addDay(const EventDay &day)
    {
        if (!day.date.isValid())
            return;
        const QTime opens = day.starts.isValid() ? day.starts : QTime(0, 0);
        const QTime closes = day.ends.isValid() ? day.ends : QTime(0, 0);
        const QDate last = closes <= opens ? day.date.addDays(1) : day.date;
        m_days += std::pair(QDateTime(day.date, opens, m_event.zone).toSecsSinceEpoch(),
                            QDateTime(last, closes, m_event.zone).toSecsSinceEpoch());
    }

    void checkPeople(const Prepared &first, const Prepared &second)
    {
        static constexpr SourceText kPerson = SAMOVAR_TEXT(
            "Schedule", "%1: in two places at one time, in %2 and in %3. Move one of the two, or "
                        "name somebody else there.");
        if (const QStringList names = inBoth(first, second); !names.isEmpty())
            addPair(Kind::PersonTwice, first, second,
                    {kPerson, {names.join(QStringLiteral(", ")), named(first), named(second)}});
    }

    void addOverlap(const Prepared &first, const Prepared &second)
    {
        static constexpr SourceText kInTrack =
            SAMOVAR_TEXT("Schedule", "Two items of one track meet: %1 and %2. Move or shorten one of them.");
        static constexpr SourceText kForAll =
            SAMOVAR_TEXT("Schedule", "Two items for everybody meet: %1 and %2. Move or shorten one of them.");
        addPair(Kind::Overlap, first, second,
                {first.track.isValid() ? kInTrack : kForAll, {named(first), named(second)}});
    }

    void addPlenary(const Prepared &first, const Prepared &second)
    {
        static constexpr SourceText kOver =
            SAMOVAR_TEXT("Schedule", "%1 is for everybody, but %2 takes place at the same time. Move or "
                                     "shorten one of them.");
        const bool isFirst = isForEverybody(first);
        addPair(Kind::PlenaryOverTrack, first, second,
                {kOver, {named(isFirst ? first : second), named(isFirst ? second : first)}});
    }

    void addPair(Kind kind, const Prepared &first, const Prepared &second, const Message &message)
    {
        m_found += ScheduleConflict{kind, {first.item->id, second.item->id}, message};
    }

    /// ««Title», 21.09 10:00–11:00», with the track where there is one.
    QString named(const Prepared &one) const
    {
        const QDateTime starts = one.item->starts.toTimeZone(m_event.zone);
        const QDateTime ends = one.item->ends.toTimeZone(m_event.zone);
        QString text = QStringLiteral("«%1»").arg(one.item->title);
        if (const QString track = m_titles.value(one.track); one.track.isValid() && !track.isEmpty())
            text += QStringLiteral(" (%1)").arg(track);
        return text + starts.toString(QStringLiteral(" dd.MM HH:mm")) + u'–' +
               ends.toString(QStringLiteral("HH:mm"));
    }

    const EventInfo &m_event;
    QHash<TrackId, QString> m_titles;
    QList<std::pair<qint64, qint64>> m_days;
    QList<ScheduleConflict> m_found;
};

} // namespace

QList<ScheduleConflict> scheduleConflicts(const QList<ScheduleItem> &items, const EventInfo &event,
                                          const QList<Track> &tracks)
{
    QList<Prepared> sorted;
    for (const ScheduleItem &item : items)
        sorted += prepared(item);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Prepared &a, const Prepared &b) { return a.starts < b.starts; });
    Finder finder(event, tracks);
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        finder.checkHours(sorted[i]);
        for (qsizetype j = i + 1; j < sorted.size() && sorted[j].starts < sorted[i].ends; ++j)
            finder.checkPair(sorted[i], sorted[j]);
    }
    return std::move(finder).found();
}

QString conflictKey(ScheduleConflict::Kind kind)
{
    switch (kind) {
    case Kind::PersonTwice:
        return QStringLiteral("person");
    case Kind::Overlap:
        return QStringLiteral("overlap");
    case Kind::PlenaryOverTrack:
        return QStringLiteral("plenary");
    case Kind::OutsideHours:
        break;
    }
    return QStringLiteral("hours");
}

QString schedulePersonKey(const QString &name)
{
    return nameFold(name).replace(u'.', u' ').simplified();
}

} // namespace samovar
