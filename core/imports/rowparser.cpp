// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/rowparser.h"

#include "core/base/csvwriter.h"
#include "core/base/textfold.h"
#include "core/names/gender.h"
#include "core/participants/phone.h"

#include <algorithm>
#include <array>

namespace samovar {

namespace {

constexpr SourceText kTooFewCells =
    SAMOVAR_TEXT("RowParser", "The row has fewer cells than the header has titles: part of it is missing.");
constexpr SourceText kNoTime = SAMOVAR_TEXT("RowParser", "The time «%1» cannot be read.");
constexpr SourceText kEmptyTime = SAMOVAR_TEXT("RowParser", "The row has no time.");
constexpr SourceText kNobody = SAMOVAR_TEXT("RowParser", "The row has neither a name nor an e-mail address.");
constexpr SourceText kNoEmail = SAMOVAR_TEXT("RowParser", "«%1» is no e-mail address; it was left out.");

Issue note(const Column &column, const Message &message)
{
    return {0, column.title.simplified(), message, Issue::Severity::Note};
}

Issue problem(const QString &field, const Message &message)
{
    return {0, field, message, Issue::Severity::Problem};
}

/// The first text wins: of two columns for one field the one further left is the form's own.
void fill(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value;
}

bool looksLikeEmail(const QString &text)
{
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    return at > 0 && at < text.size() - 1 && !text.contains(QLatin1Char(' '));
}

/// What people type where they have no patronymic.
bool saysNone(const QString &patronymic)
{
    constexpr auto kNone = std::to_array<QStringView>(
        {u"нет", u"без отчества", u"отсутствует", u"не имею", u"не имеется", u"н/д", u"no", u"none", u"n/a"});
    const QString folded = patronymic.simplified().toLower();
    const bool hasLetter =
        std::any_of(folded.begin(), folded.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return !hasLetter || std::find(kNone.begin(), kNone.end(), QStringView(folded)) != kNone.end();
}

} // namespace

bool isSpreadsheetError(QStringView cell)
{
    constexpr qsizetype kLongest = 12; // «#ПЕРЕНОС!» and its kin
    cell = cell.trimmed();
    if (!cell.startsWith(QLatin1Char('#')) || cell.size() > kLongest || cell.contains(QLatin1Char(' ')))
        return false;
    return cell.endsWith(QLatin1Char('!')) || cell.endsWith(QLatin1Char('?')) ||
           cell == QLatin1String("#N/A") || cell == u"#Н/Д";
}

RowParser::RowParser(QList<Column> columns, const QTimeZone &zone, DateOrder order, QList<KnownTrack> tracks)
    : m_columns(std::move(columns))
    , m_zone(zone)
    , m_order(order)
    , m_tracks(std::move(tracks))
{
    for (const KnownTrack &track : std::as_const(m_tracks))
        m_foldedTracks += titleFold(track.title);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (!m_columns[i].title.trimmed().isEmpty())
            m_titledColumns = static_cast<size_t>(i + 1);
    }
}

ParsedRow RowParser::parse(qint64 row, const std::vector<QByteArrayView> &cells) const
{
    ParsedRow parsed;
    parsed.person.status.clear(); // a form's row says nothing of it
    PersonName parts;
    const size_t known = std::min(cells.size(), static_cast<size_t>(m_columns.size()));
    for (size_t i = 0; i < known; ++i) {
        const Column &column = m_columns[static_cast<qsizetype>(i)];
        if (column.field == ColumnField::Question || column.field == ColumnField::Ignore)
            continue;
        const QString cell = withoutFormulaGuard(QString::fromUtf8(cells[i]).simplified());
        if (column.field == ColumnField::Phone || !isSpreadsheetError(cell))
            readCell(parsed, column, cell, parts);
    }
    settleName(parsed, parts);
    judge(parsed, cells.size());
    for (Issue &issue : parsed.issues)
        issue.row = row;
    return parsed;
}

void RowParser::readCell(ParsedRow &parsed, const Column &column, const QString &cell,
                         PersonName &parts) const
{
    Participant &person = parsed.person;
    switch (column.field) {
    case ColumnField::Timestamp:
        return readTime(parsed, column, cell);
    case ColumnField::Phone:
        return readPhoneCell(parsed, column, cell);
    case ColumnField::Preferences:
        return readPreferences(parsed, cell);
    case ColumnField::Email:
        if (cell.isEmpty() || looksLikeEmail(cell))
            fill(person.email, emailFold(cell));
        else
            parsed.issues += note(column, Message(kNoEmail, {cell}));
        return;
    case ColumnField::FullName:
        return fill(parsed.rawName, cell);
    case ColumnField::Surname:
        return fill(parts.surname, cell);
    case ColumnField::Given:
        return fill(parts.given, cell);
    case ColumnField::Patronymic:
        return fill(parts.patronymic, cell);
    case ColumnField::Organisation:
        return fill(person.organisation, cell);
    case ColumnField::Position:
        return fill(person.position, cell);
    case ColumnField::City:
        return fill(person.city, cell);
    case ColumnField::Region:
        return fill(person.region, cell);
    case ColumnField::Category:
        return fill(person.category, cell);
    case ColumnField::Consent:
        return fill(person.consent, cell);
    case ColumnField::Note:
        return fill(person.note, cell);
    case ColumnField::Question:
    case ColumnField::Ignore:
        return;
    }
}

void RowParser::readTime(ParsedRow &parsed, const Column &column, const QString &cell) const
{
    const std::optional<TimestampReading> reading = readTimestamp(cell, m_order);
    if (!reading) {
        parsed.issues +=
            problem(column.title, cell.isEmpty() ? Message(kEmptyTime) : Message(kNoTime, {cell}));
        return;
    }
    parsed.hasSeconds = reading->hasSeconds;
    parsed.person.registeredAt = reading->instant(m_zone).toUTC();
}

void RowParser::readPhoneCell(ParsedRow &parsed, const Column &column, const QString &cell) const
{
    const PhoneReading reading = readPhone(cell);
    fill(parsed.person.phone, reading.e164);
    if (!reading.remark.isEmpty())
        parsed.issues += note(column, reading.remark);
}

void RowParser::readPreferences(ParsedRow &parsed, const QString &cell) const
{
    parsed.saysPreferences = true;
    const QString folded = titleFold(cell);
    QList<std::pair<qsizetype, TrackId>> found;
    for (qsizetype i = 0; i < m_tracks.size(); ++i) {
        const qsizetype at = m_foldedTracks[i].isEmpty() ? -1 : folded.indexOf(m_foldedTracks[i]);
        if (at >= 0)
            found += {at, m_tracks[i].id};
    }
    std::sort(found.begin(), found.end());
    for (const auto &[at, track] : std::as_const(found)) {
        if (!parsed.preferences.contains(track))
            parsed.preferences += track;
    }
}

void RowParser::settleName(ParsedRow &parsed, const PersonName &parts) const
{
    if (!parts.surname.isEmpty() || !parts.given.isEmpty()) {
        parsed.name = parts;
        parsed.name.gender = genderOfPatronymic(parts.patronymic);
        if (parsed.rawName.isEmpty())
            parsed.rawName =
                QStringList{parts.surname, parts.given, parts.patronymic}.join(u' ').simplified();
    } else {
        parsed.name = parsePersonName(parsed.rawName);
    }
    if (saysNone(parsed.name.patronymic))
        parsed.name.patronymic.clear();
    // A patronymic that the other parts contradict shows nothing.
    if (genderOfName(parsed.name) == Gender::Unknown)
        parsed.name.gender = Gender::Unknown;
    parsed.person.surname = parsed.name.surname;
    parsed.person.given = parsed.name.given;
    parsed.person.patronymic = parsed.name.patronymic;
    parsed.person.gender = parsed.name.gender;
}

void RowParser::judge(ParsedRow &parsed, size_t cells) const
{
    if (cells < m_titledColumns)
        parsed.issues.prepend(problem({}, Message(kTooFewCells)));
    else if (parsed.rawName.isEmpty() && parsed.person.email.isEmpty())
        parsed.issues.prepend(problem({}, Message(kNobody)));
    parsed.isProblem = std::any_of(parsed.issues.begin(), parsed.issues.end(), [](const Issue &issue) {
        return issue.severity == Issue::Severity::Problem;
    });
}

} // namespace samovar
