// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The times of answers as forms and spreadsheets write them.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringView>
#include <QTimeZone>

#include <optional>

namespace samovar {

/// Whether 9/10/2021 is the 10th of September or the 9th of October.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// A time as it stands in a cell.
struct TimestampReading {
    QDate date;
    QTime time;
    bool hasSeconds = true;
    std::optional<int> utcOffsetSeconds; ///< set by «GMT+3»
    QString zoneText; ///< an abbreviation («CET») or «GMT+3» as written: an abbreviation is not an offset

    /// The instant: by the offset where the cell has one, else as local time in \a zone.
    [[nodiscard]] QDateTime instant(const QTimeZone &zone) const;
    friend bool operator==(const TimestampReading &, const TimestampReading &) = default;
};

/// Reads one cell; nothing where it is no time. \a order decides numeric d/m against m/d; with Unknown a date
/// that could be either is read as month first where it is separated by slashes and day first where by dots.
[[nodiscard]] std::optional<TimestampReading> readTimestamp(QStringView cell,
                                                            DateOrder order = DateOrder::Unknown);

/// Finds the order of day and month of a whole column, fed cell by cell: a part over 12 decides; else the
/// order in which the times run forward more often; dots mean day first.
class DateOrderGuess {
public:
    void add(QStringView cell);
    /// Unknown only where nothing spoke for either.
    [[nodiscard]] DateOrder order() const;

private:
    bool m_firstOver12 = false;
    bool m_secondOver12 = false;
    bool m_dots = false;
    qint64 m_previousDayFirst = 0;
    qint64 m_previousMonthFirst = 0;
    int m_backwardsDayFirst = 0;
    int m_backwardsMonthFirst = 0;
};

} // namespace samovar
