// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One record of a file as a registration: fields cleaned, remarks kept. Pure.
#pragma once

#include "core/base/id.h"
#include "core/base/issue.h"
#include "core/imports/columns.h"
#include "core/imports/timestamps.h"
#include "core/participants/participant.h"

#include <QByteArrayView>
#include <QList>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace samovar {

/// A track as the answers may name it.
struct KnownTrack {
    TrackId id;
    QString title;
};

/// A record, read.
struct ParsedRow {
    Participant person; ///< what the row says of the person; an empty field: the row does not say
    PersonName name;
    QString rawName; ///< the name as the file has it, trimmed
    bool hasSeconds = true;
    QList<TrackId> preferences; ///< tracks asked for, first choice first
    bool saysPreferences = false;
    QList<Issue> issues;
    bool isProblem = false;
};

/// Whether a cell holds what a spreadsheet writes where a formula failed («#ИМЯ?», «#ERROR!», «#N/A»): an
/// answer that began with = or + has become that, so it says nothing.
[[nodiscard]] bool isSpreadsheetError(QStringView cell);

/// Reads the records of one file, whose columns, zone and order of dates are settled.
class RowParser {
public:
    RowParser(QList<Column> columns, const QTimeZone &zone, DateOrder order, QList<KnownTrack> tracks);

    [[nodiscard]] ParsedRow parse(qint64 row, const std::vector<QByteArrayView> &cells) const;
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }

private:
    void readCell(ParsedRow &parsed, const Column &column, const QString &cell, PersonName &parts) const;
    void readTime(ParsedRow &parsed, const Column &column, const QString &cell) const;
    void readPhoneCell(ParsedRow &parsed, const Column &column, const QString &cell) const;
    void readPreferences(ParsedRow &parsed, const QString &cell) const;
    void settleName(ParsedRow &parsed, const PersonName &parts) const;
    void judge(ParsedRow &parsed, size_t cells) const;

    QList<Column> m_columns;
    QTimeZone m_zone;
    DateOrder m_order;
    QList<KnownTrack> m_tracks;
    QStringList m_foldedTracks;
    size_t m_titledColumns = 0; ///< up to the last column that has a title
};

} // namespace samovar
