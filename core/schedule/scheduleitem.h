// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One item of the event's programme. Values.
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace samovar {

/// Somebody who does something in an item. People are told apart by their names; one may have several roles.
struct SchedulePerson {
    QString name;
    QString role; ///< «ведущий», «архитектор», «эксперт», …, as it is to be printed
    friend bool operator==(const SchedulePerson &, const SchedulePerson &) = default;
};

struct ScheduleItem {
    enum class Kind {
        Plenary, ///< everybody together; never of a track
        Group,   ///< group work, one item a track
        Talk,
        Break,
    };

    ScheduleItemId id;
    Kind kind = Kind::Plenary;
    QString title;
    TrackId track; ///< not valid: for everybody
    // In the event's zone. The end is after the start and no part of the item.
    QDateTime starts;
    QDateTime ends;
    QString place;
    QList<SchedulePerson> people;
    // iCalendar's: made when the item is stored, kept for ever; counted up with every change.
    QString uid;
    int sequence = 0;

    friend bool operator==(const ScheduleItem &, const ScheduleItem &) = default;
};

/// The kind's name in files: "plenary", "group", "talk", "break".
[[nodiscard]] QString scheduleKindKey(ScheduleItem::Kind kind);
/// The kind of that name; an unknown one, from a later version, is a talk.
[[nodiscard]] ScheduleItem::Kind scheduleKind(QStringView key);

} // namespace samovar
