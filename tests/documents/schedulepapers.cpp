// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/documents/schedulepapers.h"

#include "core/event/eventdetails.h"
#include "core/schedule/schedule.h"
#include "core/tracks/tracks.h"
#include "tests/support/catchqt.h"
#include "tests/support/testevent.h"

namespace samovar::test {

namespace {

const QStringList kSurnames{u"Абдрахманова-Константинопольская"_qs, u"Загайнова"_qs, u"Ким"_qs,
                            u"Севрюкова"_qs, u"Щербаковская"_qs};

class Inventor {
public:
    Inventor(int tracks, int titleLength) : m_titleLength(titleLength)
    {
        for (int i = 1; i <= tracks; ++i) {
            Track track;
            track.id = {i};
            track.title = title(u"Направление"_qs);
            track.leaders = {{person(), u"руководитель проектного офиса областной библиотеки"_qs}};
            m_programme.tracks += track;
        }
        EventInfo &event = m_programme.event;
        event.title = title(u"Сессия"_qs);
        event.forum = u"VIII Амурский библиотечный форум"_qs;
        event.organisations = {{Organisation::Role::Organiser, title(u"Библиотека"_qs)},
                               {Organisation::Role::Supporter, title(u"Министерство"_qs)}};
        for (int day = 21; day <= 22; ++day) {
            event.days += EventDay{QDate(2021, 9, day), QTime(9, 0), QTime(13, 0)};
            addDay(QDate(2021, 9, day));
        }
    }

    [[nodiscard]] Programme finish() && { return std::move(m_programme); }

private:
    /// Words that end in a number of their own.
    QString title(const QString &begin)
    {
        QString text = begin;
        const QString number = u" %1"_qs.arg(++m_number);
        while (text.size() + number.size() < m_titleLength)
            text += u" общественных пространств"_qs.left(m_titleLength - text.size() - number.size());
        return text.simplified() + number;
    }

    QString person()
    {
        ++m_number;
        return u"%1 Анна Иннокентьевна %2"_qs.arg(kSurnames[m_number % kSurnames.size()]).arg(m_number);
    }

    void add(ScheduleItem::Kind kind, const QString &begin, const QDateTime &starts, int minutes,
             TrackId track = {})
    {
        ScheduleItem item;
        item.id = {m_programme.items.size() + 1};
        item.kind = kind;
        item.title = title(begin);
        item.track = track;
        item.starts = starts;
        item.ends = starts.addSecs(qint64{60} * minutes);
        item.place = kind == ScheduleItem::Kind::Break ? QString() : u"Зал %1"_qs.arg(m_number);
        if (kind != ScheduleItem::Kind::Break)
            item.people = {{person(), u"ведущая"_qs}, {person(), u"эксперт"_qs}};
        m_programme.items += item;
    }

    void addDay(const QDate &date)
    {
        const QDateTime begin(date, QTime(9, 0), m_programme.event.zone);
        const auto at = [&begin](int minutes) { return begin.addSecs(qint64{60} * minutes); };
        add(ScheduleItem::Kind::Plenary, u"Открытие"_qs, at(0), 30);
        add(ScheduleItem::Kind::Talk, u"Выступление"_qs, at(30), 30);
        for (const Track &track : m_programme.tracks)
            add(ScheduleItem::Kind::Group, u"Работа"_qs, at(60), 60, track.id);
        add(ScheduleItem::Kind::Break, u"Перерыв"_qs, at(120), 15);
        for (const Track &track : m_programme.tracks)
            add(ScheduleItem::Kind::Group, u"Продолжение"_qs, at(135), 60, track.id);
        add(ScheduleItem::Kind::Plenary, u"Итоги"_qs, at(195), 45);
    }

    Programme m_programme;
    int m_titleLength;
    int m_number = 0;
};

} // namespace

SchedulePaper Programme::paper(const SchedulePaperChoice &choice) const
{
    return composeSchedule(items, event, tracks, choice, QDateTime(QDate(2021, 9, 20), QTime(8, 4), Qt::UTC));
}

Programme sampleProgramme()
{
    TestEvent event(true);
    const Workspace &workspace = event.workspace();
    const auto info = workspace.event().info();
    const auto tracks = workspace.tracks().all();
    const auto items = workspace.schedule().items();
    REQUIRE((info && tracks && items));
    return {*info, *tracks, *items};
}

Programme inventedProgramme(int tracks, int titleLength)
{
    return Inventor(tracks, titleLength).finish();
}

} // namespace samovar::test
