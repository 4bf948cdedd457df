// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How letters say days, hours and moments: in the letter's own language, whatever the program's is. Pure.
#pragma once

#include "core/event/eventinfo.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringView>

namespace samovar {

/// The phrases of one language. Blanks inside what they make do not break.
class LetterWords {
public:
    /// \a language is «ru» or «en».
    explicit LetterWords(QStringView language);

    /// «20 сентября 2021 г.», «20 September 2021».
    [[nodiscard]] QString day(const QDate &date) const;
    /// «21–22 сентября 2021 г.»: days that follow each other are one range, others are listed. Empty without
    /// days.
    [[nodiscard]] QString days(const EventInfo &event) const;
    /// «9:00–13:00 по московскому времени»; where the days differ «21 сентября 9:00–13:00, 22 сентября
    /// 10:00–12:00 по московскому времени». Empty where no day has hours.
    [[nodiscard]] QString hours(const EventInfo &event) const;
    /// «24:00 17 сентября 2021 г. по московскому времени», in the event's zone: midnight ends a day. Empty
    /// for an invalid moment.
    [[nodiscard]] QString moment(const QDateTime &moment, const EventInfo &event) const;
    /// «по московскому времени»; where we have no word for the zone «(UTC+8)», without days «(Asia/Tokyo)».
    [[nodiscard]] QString zone(const EventInfo &event) const;
    /// «Страница %1 из %2».
    [[nodiscard]] QString pageNumber() const;

    struct Phrases;

private:
    [[nodiscard]] QString range(const QDate &first, const QDate &last) const;
    [[nodiscard]] QString month(const QDate &date) const;

    const Phrases *m_phrases;
};

} // namespace samovar
