// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Participants as rows of a table.
#include "core/lists/peoplelist.h"

#include "core/event/eventdates.h"
#include "core/event/eventdetails.h"
#include "core/participants/participantfields.h"

#include <algorithm>

namespace samovar {

namespace {

const auto kNumberKey = QLatin1String("number");
const auto kSignatureKey = QLatin1String("signature");

TableColumn::Kind kindOf(const ParticipantField &field)
{
    static const QStringList names{QStringLiteral("surname"), QStringLiteral("given"),
                                   QStringLiteral("patronymic")};
    switch (field.look) {
    case ParticipantField::Look::Name:
        return TableColumn::Kind::Name;
    case ParticipantField::Look::Phone:
        return TableColumn::Kind::Phone;
    case ParticipantField::Look::Moment:
        return TableColumn::Kind::Moment;
    case ParticipantField::Look::Text:
    case ParticipantField::Look::Email:
    case ParticipantField::Look::Marks:
        break;
    }
    return names.contains(QLatin1String(field.key)) ? TableColumn::Kind::Name : TableColumn::Kind::Text;
}

QList<TableColumn> columnsOf(const ListOptions &options, const QList<const ParticipantField *> &fields)
{
    QList<TableColumn> columns;
    if (options.numbered)
        columns += listColumn(QString(kNumberKey), TableColumn::Kind::Number);
    for (const ParticipantField *field : fields)
        columns += listColumn(QLatin1String(field->key), kindOf(*field));
    if (options.signatureColumn)
        columns += listColumn(QString(kSignatureKey), TableColumn::Kind::Blank);
    return columns;
}

/// Makes the cells of one row after another; a person that is null makes an empty row.
class RowMaker {
public:
    RowMaker(const ListOptions &options, QList<const ParticipantField *> fields, const QTimeZone &zone)
        : m_fields(std::move(fields))
        , m_zone(zone)
        , m_numbered(options.numbered)
        , m_signed(options.signatureColumn)
    {
    }

    QStringList next(const Participant *person)
    {
        QStringList cells;
        cells.reserve(m_fields.size() + 2);
        ++m_row;
        if (m_numbered)
            cells += QString::number(m_row);
        for (const ParticipantField *field : m_fields)
            cells += person ? field->text(*person, m_zone) : QString();
        if (m_signed)
            cells += QString();
        return cells;
    }

private:
    QList<const ParticipantField *> m_fields;
    QTimeZone m_zone;
    qint64 m_row = 0;
    bool m_numbered;
    bool m_signed;
};

Result<QList<const ParticipantField *>> fieldsOf(const QStringList &keys)
{
    static constexpr SourceText kUnknown =
        SAMOVAR_TEXT("Lists", "This list has no column “%1”. Nothing was written; choose one of: %2.");
    QList<const ParticipantField *> fields;
    for (const QString &key : keys) {
        const ParticipantField *field = participantField(key);
        if (!field) {
            const QString known = peopleColumns({}).join(QStringLiteral(", "));
            return Error{Error::Kind::Refused, Message(kUnknown, {key, known}), {}};
        }
        fields += field;
    }
    return fields;
}

Result<qint64> countRows(const ListSources &sources, const ListOptions &options)
{
    if (sources.rowCount)
        return *sources.rowCount;
    const auto people = sources.participants.count(options.filter, sources.progress);
    return people ? Result<qint64>(*people + options.blankRows) : people.error();
}

} // namespace

QStringList peopleColumns(const QStringList &usual)
{
    QStringList keys = usual;
    for (const ParticipantField &field : participantFields()) {
        const QString key = QLatin1String(field.key);
        if (!keys.contains(key))
            keys += key;
    }
    return keys;
}

Result<Table> peopleList(const ListSources &sources, const ListOptions &options, const QString &title,
                         const QString &remark, PeopleWalk walk)
{
    const auto fields = fieldsOf(options.columns);
    if (!fields)
        return fields.error();
    const auto event = sources.event.info();
    if (!event)
        return event.error();
    const auto count = countRows(sources, options);
    if (!count)
        return count.error();

    Table table;
    table.head = listHead(*event, sources.clock, title);
    table.head.remark = remark;
    table.columns = columnsOf(options, *fields);
    table.rowCount = *count;
    if (!walk) {
        walk = [participants = &sources.participants, options](const auto &use) {
            return participants->forEach(options.filter, options.order, use);
        };
    }
    table.rows = [walk = std::move(walk), blankRows = options.blankRows,
                  maker = RowMaker(options, *fields, event->zone)](
                     const std::function<bool(const QStringList &)> &use) -> Result<void> {
        RowMaker rows = maker;
        bool goOn = true;
        const auto walked =
            walk([&rows, &goOn, &use](const Participant &person) { return goOn = use(rows.next(&person)); });
        if (!walked)
            return walked.error();
        for (int i = 0; goOn && i < blankRows; ++i)
            goOn = use(rows.next(nullptr));
        return {};
    };
    return table;
}

TableHead listHead(const EventInfo &event, const Clock &clock, const QString &title)
{
    TableHead head;
    head.title = title;
    head.eventTitle = event.title;
    head.eventDates = eventDatesInWords(event);
    head.madeAt = clock.now().toTimeZone(event.zone);
    return head;
}

TableColumn listColumn(const QString &key, TableColumn::Kind kind)
{
    return {key, listColumnTitle(key), kind};
}

QString filterInWords(const ParticipantFilter &filter)
{
    static constexpr SourceText kText = SAMOVAR_TEXT("Lists", "Only those found by “%1”");
    static constexpr SourceText kSource = SAMOVAR_TEXT("Lists", "Source: %1");
    static constexpr SourceText kCategory = SAMOVAR_TEXT("Lists", "Category: %1");
    static constexpr SourceText kLate = SAMOVAR_TEXT("Lists", "Only late registrations");
    QStringList parts;
    if (!filter.text.trimmed().isEmpty())
        parts += kText.translated().arg(filter.text.trimmed());
    if (!filter.source.isEmpty())
        parts += kSource.translated().arg(sourceName(filter.source));
    if (!filter.category.isEmpty())
        parts += kCategory.translated().arg(filter.category);
    if (filter.lateOnly)
        parts += kLate.translated();
    return parts.join(QStringLiteral(". "));
}

QString listColumnTitle(QStringView key)
{
    //: The head of the column with running numbers; Russian: «№ п/п»
    static constexpr SourceText kNumberTitle = SAMOVAR_TEXT("Lists", "No.");
    static constexpr SourceText kSignatureTitle = SAMOVAR_TEXT("Lists", "Signature");
    if (key == kNumberKey)
        return kNumberTitle.translated();
    if (key == kSignatureKey)
        return kSignatureTitle.translated();
    static constexpr SourceText kRoles = SAMOVAR_TEXT("Lists", "Roles");
    static constexpr SourceText kItems = SAMOVAR_TEXT("Lists", "In the programme");
    static constexpr SourceText kPlace = SAMOVAR_TEXT("Lists", "Place");
    if (key == u"roles")
        return kRoles.translated();
    if (key == u"items")
        return kItems.translated();
    if (key == u"place")
        return kPlace.translated();
    const ParticipantField *field = participantField(key);
    return field ? field->title.translated() : key.toString();
}

} // namespace samovar
