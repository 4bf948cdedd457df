// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The days of an event in words, for heads of lists and letters.
#pragma once

#include "core/event/eventinfo.h"

namespace samovar {

/// «21–22 сентября 2021 г.», «September 21–22, 2021»: days that follow each other are one range, others are
/// listed. In the language of the application (its translation, and QLocale's default for the months); empty
/// without days. Blanks within a range do not break.
[[nodiscard]] QString eventDatesInWords(const EventInfo &event);

/// «21 сентября 2021 г.», «September 21, 2021», in the language of the application; with \a weekday
/// «21 сентября 2021 г., вторник», «Tuesday, September 21, 2021». Blanks of the date do not break.
[[nodiscard]] QString dayInWords(const QDate &date, bool weekday = false);

/// A moment for people, in the moment's own zone: «17.09.2021 17:04». With \a endsDay, midnight is «24:00» of
/// the day that ends then, as deadlines are written.
[[nodiscard]] QString momentInWords(const QDateTime &moment, bool endsDay = false);

} // namespace samovar
