// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/icalendar.h"

#include "core/base/message.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>

namespace samovar {

namespace {

constexpr qsizetype kLongestLine = 75; // octets, without the line break

constexpr bool continuesCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

QByteArray folded(const QByteArray &line)
{
    QByteArray out;
    qsizetype at = 0;
    qsizetype room = kLongestLine;
    while (line.size() - at > room) {
        qsizetype length = room;
        while (length > 1 && continuesCharacter(line[at + length]))
            --length;
        out += line.mid(at, length) + "\r\n ";
        at += length;
        room = kLongestLine - 1; // the blank that continues counts
    }
    return out + line.mid(at) + "\r\n";
}

/// A value of type TEXT.
QByteArray escaped(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    text.removeIf([](QChar c) { return c != u'\n' && c != u'\t' && c.category() == QChar::Other_Control; });
    text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u';', QStringLiteral("\\;"))
        .replace(u',', QStringLiteral("\\,"))
        .replace(u'\n', QStringLiteral("\\n"));
    return text.toUtf8();
}

QByteArray localTime(const QDateTime &moment)
{
    return moment.toString(QStringLiteral("yyyyMMdd'T'HHmmss")).toLatin1();
}

QByteArray utcTime(const QDateTime &moment)
{
    return localTime(moment.toUTC()) + 'Z';
}

QByteArray offset(int seconds)
{
    const int size = std::abs(seconds);
    QString text = QStringLiteral("%1%2")
                       .arg(size / 3600, 2, 10, QLatin1Char('0'))
                       .arg(size / 60 % 60, 2, 10, QLatin1Char('0'));
    if (size % 60 != 0)
        text += QStringLiteral("%1").arg(size % 60, 2, 10, QLatin1Char('0'));
    return (seconds < 0 ? '-' : '+') + text.toLatin1();
}

/// The lines of one file, one after another.
class CalendarWriter {
public:
    CalendarWriter(const EventInfo &event, const QList<Track> &tracks, const QDateTime &madeAt)
        : m_zone(event.zone)
        , m_stamp(utcTime(madeAt))
    {
        for (const Track &track : tracks)
            m_tracks.insert(track.id, track.title);
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Samovar//Samovar " SAMOVAR_VERSION "//RU");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escaped(event.title));
    }

    void writeZone(const QDateTime &from, const QDateTime &to)
    {
        line("BEGIN:VTIMEZONE");
        line("TZID:" + m_zone.id());
        const QTimeZone::OffsetData last = m_zone.previousTransition(from.addSecs(1));
        if (!last.atUtc.isValid()) {
            writeConstantOffset(from);
        } else {
            // Readers count summer time from a standard time, which they look for in the file.
            if (const auto standard = m_zone.previousTransition(last.atUtc);
                last.daylightTimeOffset != 0 && standard.atUtc.isValid())
                writeObservance(standard);
            writeObservance(last);
        }
        for (const QTimeZone::OffsetData &change : m_zone.transitions(from.addSecs(1), to))
            writeObservance(change);
        line("END:VTIMEZONE");
    }

    void writeEvent(const ScheduleItem &item)
    {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(item.uid));
        line("DTSTAMP:" + m_stamp);
        line("SEQUENCE:" + QByteArray::number(item.sequence));
        // An hour that the clocks repeat has no local time of its own.
        const bool isUtc = isRepeated(item.starts) || isRepeated(item.ends);
        line("DTSTART" + (isUtc ? ':' + utcTime(item.starts) : inZone(item.starts)));
        line("DTEND" + (isUtc ? ':' + utcTime(item.ends) : inZone(item.ends)));
        line("SUMMARY:" + escaped(item.title));
        if (!item.place.isEmpty())
            line("LOCATION:" + escaped(item.place));
        if (const QString text = description(item); !text.isEmpty())
            line("DESCRIPTION:" + escaped(text));
        line("END:VEVENT");
    }

    QByteArray finish() &&
    {
        line("END:VCALENDAR");
        return std::move(m_bytes);
    }

private:
    void line(const QByteArray &text) { m_bytes += folded(text); }

    [[nodiscard]] QByteArray inZone(const QDateTime &moment) const
    {
        return ";TZID=" + m_zone.id() + ':' + localTime(moment.toTimeZone(m_zone));
    }

    /// Whether the clocks of the zone show the hour of \a moment twice on that day.
    [[nodiscard]] bool isRepeated(const QDateTime &moment) const
    {
        constexpr qint64 kNear = qint64{3} * 3600; // clocks are set back by less
        const int before = m_zone.offsetFromUtc(moment.addSecs(-kNear));
        const int after = m_zone.offsetFromUtc(moment.addSecs(kNear));
        if (before <= after)
            return false;
        const int now = m_zone.offsetFromUtc(moment);
        const QDateTime twin = moment.addSecs(now == before ? before - after : after - before);
        return m_zone.offsetFromUtc(twin) == (now == before ? after : before);
    }

    void writeObservance(const QTimeZone::OffsetData &change)
    {
        const int before = m_zone.offsetFromUtc(change.atUtc.addSecs(-1));
        writeObservance(change.daylightTimeOffset != 0, change.atUtc.toUTC().addSecs(before), before,
                        change.offsetFromUtc, change.abbreviation);
    }

    /// A zone whose clocks were never changed before \a at.
    void writeConstantOffset(const QDateTime &at)
    {
        const int now = m_zone.offsetFromUtc(at);
        writeObservance(false, QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC), now, now,
                        m_zone.abbreviation(at));
    }

    /// \a clock shows the local time by the offset before.
    void writeObservance(bool isDaylight, const QDateTime &clock, int before, int after, const QString &name)
    {
        const QByteArray kind = isDaylight ? "DAYLIGHT" : "STANDARD";
        line("BEGIN:" + kind);
        line("DTSTART:" + localTime(clock));
        line("TZOFFSETFROM:" + offset(before));
        line("TZOFFSETTO:" + offset(after));
        if (!name.isEmpty())
            line("TZNAME:" + escaped(name));
        line("END:" + kind);
    }

    QString description(const ScheduleItem &item) const
    {
        static constexpr SourceText kTrack = SAMOVAR_TEXT("Schedule", "Track: %1");
        QStringList lines;
        if (const QString track = m_tracks.value(item.track); !track.isEmpty())
            lines += kTrack.translated().arg(track);
        for (const SchedulePerson &person : item.people)
            lines += person.role.isEmpty() ? person.name : person.name + QStringLiteral(" — ") + person.role;
        return lines.join(u'\n');
    }

    QTimeZone m_zone;
    QByteArray m_stamp;
    QHash<TrackId, QString> m_tracks;
    QByteArray m_bytes;
};

} // namespace

QByteArray scheduleCalendar(const QList<ScheduleItem> &items, const EventInfo &event,
                            const QList<Track> &tracks, const QDateTime &madeAt)
{
    CalendarWriter writer(event, tracks, madeAt);
    QDateTime from = event.startsAt().isValid() ? event.startsAt() : madeAt;
    QDateTime to = from;
    for (const ScheduleItem &item : items) {
        from = std::min(from, item.starts);
        to = std::max(to, item.ends);
    }
    writer.writeZone(from, to);
    for (const ScheduleItem &item : items)
        writer.writeEvent(item);
    return std::move(writer).finish();
}

} // namespace samovar
