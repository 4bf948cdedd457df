// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Guesses columns: titles speak first, contents confirm, forbid or find what no title tells.
#include "core/imports/columns.h"

#include "core/imports/columntitles.h"
#include "core/imports/timestamps.h"
#include "core/names/personname.h"
#include "core/participants/phone.h"

#include <algorithm>
#include <array>

namespace samovar {

namespace {

constexpr std::array kColumnFields = {
    ColumnFieldInfo{ColumnField::Question, "question", SAMOVAR_TEXT("ColumnField", "Answer to a question")},
    ColumnFieldInfo{ColumnField::Ignore, "ignore", SAMOVAR_TEXT("ColumnField", "Not used")},
    ColumnFieldInfo{ColumnField::Timestamp, "timestamp", SAMOVAR_TEXT("ColumnField", "Time of the answer")},
    ColumnFieldInfo{ColumnField::FullName, "name", SAMOVAR_TEXT("ColumnField", "Full name")},
    ColumnFieldInfo{ColumnField::Surname, "surname", SAMOVAR_TEXT("ColumnField", "Surname")},
    ColumnFieldInfo{ColumnField::Given, "given", SAMOVAR_TEXT("ColumnField", "Given name")},
    ColumnFieldInfo{ColumnField::Patronymic, "patronymic", SAMOVAR_TEXT("ColumnField", "Patronymic")},
    ColumnFieldInfo{ColumnField::Email, "email", SAMOVAR_TEXT("ColumnField", "E-mail")},
    ColumnFieldInfo{ColumnField::Phone, "phone", SAMOVAR_TEXT("ColumnField", "Phone")},
    ColumnFieldInfo{ColumnField::Organisation, "organisation", SAMOVAR_TEXT("ColumnField", "Organisation")},
    ColumnFieldInfo{ColumnField::Position, "position", SAMOVAR_TEXT("ColumnField", "Position")},
    ColumnFieldInfo{ColumnField::City, "city", SAMOVAR_TEXT("ColumnField", "City")},
    ColumnFieldInfo{ColumnField::Region, "region", SAMOVAR_TEXT("ColumnField", "Region")},
    ColumnFieldInfo{ColumnField::Category, "category", SAMOVAR_TEXT("ColumnField", "Category")},
    ColumnFieldInfo{ColumnField::Preferences, "preferences", SAMOVAR_TEXT("ColumnField", "Track wishes")},
    ColumnFieldInfo{ColumnField::Consent, "consent", SAMOVAR_TEXT("ColumnField", "Consent")},
    ColumnFieldInfo{ColumnField::Note, "note", SAMOVAR_TEXT("ColumnField", "Note")},
};

constexpr qsizetype kSamples = 5;
constexpr qsizetype kSampledRows = 200;

/// How many of a column's first cells are what.
struct Contents {
    int cells = 0; ///< not empty
    int emails = 0;
    int phones = 0;
    int moments = 0;
    int times = 0; ///< moments and bare dates
    int names = 0;

    [[nodiscard]] bool areMostly(int count) const { return cells > 0 && 5 * count >= 3 * cells; }
    [[nodiscard]] bool areHardly(int count) const { return cells > 0 && 10 * count < 3 * cells; }
};

bool readsAsEmail(QStringView cell)
{
    const qsizetype at = cell.indexOf(u'@');
    const bool hasBlank = std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isSpace(); });
    return !hasBlank && at > 0 && cell.indexOf(u'@', at + 1) < 0 && cell.indexOf(u'.', at) > at + 1;
}

bool readsAsPhone(QStringView cell)
{
    const auto letters = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
    return cell.size() >= 6 && cell.size() <= 60 && letters < 12 && !readPhone(cell).e164.isEmpty();
}

bool readsAsName(QStringView cell)
{
    const bool hasOther =
        std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit() || c == u'@'; });
    if (hasOther || cell.size() > 80)
        return false;
    const PersonName name = parsePersonName(cell);
    return !name.surname.isEmpty() && !name.given.isEmpty() && name.gender != Gender::Unknown;
}

void weigh(Contents &contents, QStringView cell)
{
    ++contents.cells;
    contents.emails += readsAsEmail(cell) ? 1 : 0;
    contents.phones += readsAsPhone(cell) ? 1 : 0;
    contents.names += readsAsName(cell) ? 1 : 0;
    if (const auto time = readTimestamp(cell)) {
        // A column of dates alone may hold birthdays.
        const bool isMoment = cell.contains(u':') || time->time != QTime(0, 0);
        contents.moments += isMoment ? 1 : 0;
        ++contents.times;
    }
}

Contents contentsOf(const QList<QStringList> &rows, qsizetype column)
{
    Contents contents;
    for (const QStringList &row : rows.first(std::min(rows.size(), kSampledRows))) {
        const QStringView cell = column < row.size() ? QStringView(row[column]).trimmed() : QStringView();
        if (!cell.isEmpty())
            weigh(contents, cell);
    }
    return contents;
}

QStringList samplesOf(const QList<QStringList> &rows, qsizetype column)
{
    QStringList samples;
    for (const QStringList &row : rows) {
        if (samples.size() == kSamples)
            break;
        const QString cell = column < row.size() ? row[column].trimmed() : QString();
        if (!cell.isEmpty() && !samples.contains(cell))
            samples += cell;
    }
    return samples;
}

/// Whether the cells forbid what the title says.
bool contradicts(const Contents &contents, const TitleReading::Hint &hint)
{
    switch (hint.field) {
    case ColumnField::Email:
        return contents.areHardly(contents.emails);
    case ColumnField::Phone:
        return contents.cells >= 3 && contents.areHardly(contents.phones) &&
               contents.emails + contents.times > 0;
    case ColumnField::Timestamp:
        return contents.areHardly(contents.times);
    case ColumnField::FullName:
    case ColumnField::Given:
        return contents.areMostly(contents.emails);
    default:
        return false;
    }
}

struct FieldCandidate {
    qsizetype column = 0;
    ColumnField field = ColumnField::Question;
    int weight = 0;
};

void addByTitle(QList<FieldCandidate> &candidates, qsizetype column, const TitleReading &title,
                const Contents &contents)
{
    for (const TitleReading::Hint &hint : title.hints) {
        if (contradicts(contents, hint))
            continue;
        const bool isConfirmed = hint.field == ColumnField::Timestamp && contents.areMostly(contents.times);
        candidates += {column, hint.field, hint.weight + (isConfirmed ? 20 : 0)};
    }
}

/// What the cells alone tell, below what a title tells, but for moments.
void addByContents(QList<FieldCandidate> &candidates, qsizetype column, const TitleReading &title,
                   const Contents &contents)
{
    if (contents.areMostly(contents.moments))
        candidates += {column, ColumnField::Timestamp, title.isForeign ? 30 : 80};
    if (title.isForeign)
        return;
    if (contents.areMostly(contents.emails))
        candidates += {column, ColumnField::Email, 50};
    if (contents.areMostly(contents.phones) && !contents.areMostly(contents.moments))
        candidates += {column, ColumnField::Phone, 45};
    if (contents.areMostly(contents.names))
        candidates += {column, ColumnField::FullName, 40};
}

QList<FieldCandidate> candidatesFor(const QStringList &titles, const QList<QStringList> &rows)
{
    QList<FieldCandidate> candidates;
    for (qsizetype column = 0; column < titles.size(); ++column) {
        const TitleReading title = readColumnTitle(titles[column]);
        const Contents contents = contentsOf(rows, column);
        addByTitle(candidates, column, title, contents);
        addByContents(candidates, column, title, contents);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const FieldCandidate &a, const FieldCandidate &b) { return a.weight > b.weight; });
    return candidates;
}

} // namespace

std::span<const ColumnFieldInfo> columnFields()
{
    return kColumnFields;
}

std::optional<ColumnField> columnFieldByKey(QStringView key)
{
    for (const ColumnFieldInfo &info : kColumnFields) {
        if (key == QLatin1String(info.key))
            return info.field;
    }
    return std::nullopt;
}

QList<Column> guessColumns(const QStringList &titles, const QList<QStringList> &rows)
{
    QList<Column> columns;
    for (qsizetype i = 0; i < titles.size(); ++i)
        columns += {titles[i], ColumnField::Question, samplesOf(rows, i), false};
    QList<ColumnField> given;
    for (const FieldCandidate &candidate : candidatesFor(titles, rows)) {
        ColumnField &field = columns[candidate.column].field;
        if (field != ColumnField::Question || given.contains(candidate.field))
            continue;
        field = candidate.field;
        if (field != ColumnField::Email)
            given += field;
    }
    return columns;
}

} // namespace samovar
