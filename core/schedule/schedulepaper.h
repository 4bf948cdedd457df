// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The programme as paper needs it: texts alone, nothing to be asked any more. Values.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace samovar {

/// From when to when something lasts, as the clocks of one zone show it.
struct PaperHours {
    QString starts;    ///< «09:00»
    QString ends;      ///< «09:30»
    QStringList notes; ///< where the date is not the one that it stands under: «+1 день», «22.09»
    friend bool operator==(const PaperHours &, const PaperHours &) = default;
};

/// One item of the programme.
struct PaperEntry {
    QString title; ///< empty where it is its band's
    QString remark; ///< kind and place: «Групповой такт · зал 1»; empty where it is its band's
    int track = -1;     ///< place in SchedulePaper::tracks; −1: for everybody
    QStringList people; ///< «Лешков Ю. Л. — архитектор»
    bool isPlenary = false;
    bool isBreak = false;
    friend bool operator==(const PaperEntry &, const PaperEntry &) = default;
};

/// What lasts from the same moment to the same moment.
struct PaperBand {
    QList<PaperHours> hours; ///< by zone
    // What all entries of tracks share, or empty.
    QString title;
    QString remark;
    QList<PaperEntry> entries; ///< what is for everybody first, then by track
    friend bool operator==(const PaperBand &, const PaperBand &) = default;
};

struct PaperDay {
    QString title; ///< «21 сентября 2021 г., вторник»
    QList<PaperBand> bands;
    friend bool operator==(const PaperDay &, const PaperDay &) = default;
};

/// A programme to be typeset. All texts are in the language of the application.
struct SchedulePaper {
    QStringList organisers; ///< «Организаторы: …», one paragraph for each role, in the event's order
    QString forum;
    QString eventTitle;
    QString title;       ///< «Программа»
    QString dates;       ///< «21–22 сентября 2021 г.»
    QString track;       ///< where it is of one track alone: its title …
    QStringList leaders; ///< … and who leads it, with positions
    QStringList zones;   ///< their names, the event's own first
    QStringList tracks;  ///< the titles of those that have entries, in the event's order
    QList<PaperDay> days;
    bool dayPerPage = false; ///< each day begins on a page of its own, with the whole head
    QDateTime madeAt;        ///< in the event's zone
    friend bool operator==(const SchedulePaper &, const SchedulePaper &) = default;
};

} // namespace samovar
