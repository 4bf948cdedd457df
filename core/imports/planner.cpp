// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/planner.h"

#include "core/base/textfold.h"
#include "core/participants/participantfields.h"
#include "core/participants/phone.h"

#include <QRegularExpression>

#include <algorithm>

namespace samovar {

namespace {

/// So many planned people are remembered in full; those beyond are known by their hashes alone.
constexpr qsizetype kRememberedStates = 200000;

QString columnKey(ColumnField field)
{
    for (const ColumnFieldInfo &info : columnFields()) {
        if (info.field == field)
            return QString::fromLatin1(info.key);
    }
    return {};
}

/// A drive link as its file ids: Forms and Sheets write the same upload in two ways.
QString fileIds(const QString &text)
{
    static const QRegularExpression id(QStringLiteral("[?&]id=([\\w-]+)"));
    QStringList ids;
    for (auto it = id.globalMatch(text); it.hasNext();)
        ids += it.next().captured(1);
    return ids.join(QLatin1Char(','));
}

/// A cell for comparing the flavours of one answer: white space folded, choices joined in one way.
QString comparable(const QString &cell)
{
    QString text = cell.simplified();
    if (text.contains(QLatin1String("drive.google.com")))
        return fileIds(text);
    text.replace(QLatin1Char(';'), QLatin1Char(','));
    text.replace(QStringLiteral(", "), QStringLiteral(","));
    return text;
}

/// Whether \a value is \a known after a passage through an 8-bit file, which turns what it lacks into «?».
bool isDamagedCopy(const QString &value, const QString &known)
{
    if (value.size() != known.size() || !value.contains(QLatin1Char('?')))
        return false;
    return std::equal(value.begin(), value.end(), known.begin(),
                      [](QChar a, QChar b) { return a == b || a == QLatin1Char('?'); });
}

bool isKnown(const QString &value, const QStringList &known)
{
    return std::any_of(known.begin(), known.end(),
                       [&](const QString &old) { return old == value || isDamagedCopy(value, old); });
}

/// The participant's fields that a column decides.
QStringList fieldsOf(const QString &columnKey)
{
    if (columnKey == QLatin1String("name"))
        return {QStringLiteral("surname"), QStringLiteral("given"), QStringLiteral("patronymic")};
    return {columnKey};
}

QString cleaned(ColumnField field, const QString &cell)
{
    if (isSpreadsheetError(cell))
        return {};
    switch (field) {
    case ColumnField::Email:
        return cell.contains(QLatin1Char('@')) ? emailFold(cell) : QString();
    case ColumnField::Phone:
        return readPhone(cell).e164;
    case ColumnField::Timestamp:
    case ColumnField::Ignore:
        return {};
    default:
        return comparable(cell);
    }
}

/// An initial says less than the name that it begins.
bool isInitialOf(const QString &initial, const QString &name)
{
    return initial.size() <= 2 && !initial.isEmpty() && name.size() > initial.size() &&
           nameFold(initial.left(1)) == nameFold(name.left(1));
}

Message change(const ParticipantField &field, const QString &from, const QString &to)
{
    if (from.isEmpty())
        return {SAMOVAR_TEXT("Planner", "%1: %2"), {field.title.translated(), to}};
    return {SAMOVAR_TEXT("Planner", "%1: %2 → %3"), {field.title.translated(), from, to}};
}

} // namespace

AnswerValues valuesOf(const QList<Column> &columns, const QStringList &cells)
{
    AnswerValues values;
    const qsizetype count = std::min(columns.size(), cells.size());
    for (qsizetype i = 0; i < count; ++i) {
        const Column &column = columns[i];
        const QString value = cleaned(column.field, cells[i]);
        if (value.isEmpty())
            continue;
        const QString key = column.field == ColumnField::Question ? QLatin1Char('?') + titleFold(column.title)
                                                                  : columnKey(column.field);
        values[key] += value;
    }
    return values;
}

Planner::Planner(Known &known, Lookup lookup, bool keepsStates)
    : m_known(known)
    , m_lookup(std::move(lookup))
    , m_keepsStates(keepsStates)
{
}

PlannedRow Planner::plan(const RowParser &parser, qint64 row, const std::vector<QByteArrayView> &cells,
                         quint64 rowHash)
{
    PlannedRow planned;
    planned.row = row;
    planned.rowHash = rowHash;
    planned.parsed = parser.parse(row, cells);
    if (planned.parsed.isProblem) {
        planned.reason = planned.parsed.issues.front().message;
        return planned;
    }
    const auto values = [&] {
        QStringList texts;
        for (const QByteArrayView cell : cells)
            texts += QString::fromUtf8(cell);
        return valuesOf(parser.columns(), texts);
    };
    const std::optional<quint32> person = findPerson(planned.parsed);
    const std::optional<quint32> answer = person ? findAnswer(planned, *person) : std::nullopt;
    if (answer) {
        planned.person = *person;
        planned.answer = *answer;
        planKnown(planned, values);
        return planned;
    }
    if (person) {
        planned.person = *person;
        planFurther(planned);
    } else {
        planNew(planned);
    }
    if (m_keepsStates && m_answers.size() < kRememberedStates)
        m_answers[planned.answer] = values();
    return planned;
}

std::optional<quint32> Planner::findAnswer(const PlannedRow &planned, quint32 person) const
{
    const ParsedRow &parsed = planned.parsed;
    return m_known.sameAnswer(person, parsed.person.registeredAt->toSecsSinceEpoch(), parsed.hasSeconds,
                              planned.rowHash);
}

void Planner::planKnown(PlannedRow &planned, const std::function<AnswerValues()> &values)
{
    KnownAnswer &answer = m_known.answer(planned.answer);
    answer.claimedBy = planned.row;
    if (std::find(answer.rowHashes.begin(), answer.rowHashes.end(), planned.rowHash) ==
        answer.rowHashes.end()) {
        planSame(planned, values());
        return;
    }
    planned.kind = RowKind::Unchanged;
    planned.reason = Message(SAMOVAR_TEXT("Planner", "All of it is known."));
}

std::optional<quint32> Planner::findPerson(const ParsedRow &parsed) const
{
    if (!parsed.person.email.isEmpty())
        return m_known.personToJoin(parsed.person.email, parsed.name);
    if (parsed.person.registeredAt)
        return m_known.personWithoutEmail(parsed.name, parsed.person.registeredAt->toSecsSinceEpoch());
    return std::nullopt;
}

void Planner::planNew(PlannedRow &planned)
{
    const Participant &person = planned.parsed.person;
    const auto [likeness, like] = m_known.resembling(person.email, person.phone, planned.parsed.name);
    planned.kind = likeness == Likeness::None ? RowKind::New : RowKind::Ask;
    switch (likeness) {
    case Likeness::None:
        planned.reason = Message(SAMOVAR_TEXT("Planner", "Not known yet."));
        break;
    case Likeness::SameEmail:
        planned.reason =
            Message(SAMOVAR_TEXT("Planner", "The same e-mail as %1, and a similar name."), {label(like)});
        break;
    case Likeness::SamePhone:
        planned.reason =
            Message(SAMOVAR_TEXT("Planner", "The same phone as %1, and a similar name."), {label(like)});
        break;
    case Likeness::SameName:
        planned.reason =
            Message(SAMOVAR_TEXT("Planner", "The same name as %1, but another e-mail."), {label(like)});
        break;
    }
    Participant merged = person;
    merged.status = QStringLiteral("registered");
    merged.sources = {m_source};
    planned.merged = merged;
    planned.preferences = planned.parsed.preferences;
    planned.setsPreferences = !planned.preferences.isEmpty();
    planned.becomesActive = true;
    planned.person = m_known.addPerson({}, planned.row);
    m_known.addName(planned.person, planned.parsed.name);
    m_known.addEmail(planned.person, person.email);
    m_known.addPhone(planned.person, person.phone);
    addAnswer(planned);
    remember(planned, PersonState{merged, {}, person.registeredAt->toSecsSinceEpoch()});
}

void Planner::planFurther(PlannedRow &planned)
{
    planned.kind = RowKind::Changed;
    addAnswer(planned);
    std::optional<PersonState> state = stateOf(planned.person);
    if (!state) {
        planned.reason = Message(SAMOVAR_TEXT("Planner", "A further answer of a known person."));
        return;
    }
    const qint64 at = planned.parsed.person.registeredAt->toSecsSinceEpoch();
    planned.becomesActive = !state->activeAt || at >= *state->activeAt;
    planned.reason =
        planned.becomesActive
            ? Message(SAMOVAR_TEXT("Planner", "A further answer of %1, newer than the one known."),
                      {label(planned.person)})
            : Message(SAMOVAR_TEXT("Planner", "A further answer of %1, older than the one known."),
                      {label(planned.person)});
    merge(planned, *state, planned.becomesActive, nullptr);
    planned.setsPreferences = planned.becomesActive && planned.parsed.saysPreferences;
    planned.preferences = planned.parsed.preferences;
    if (planned.becomesActive)
        state->activeAt = at;
    m_known.addName(planned.person, planned.parsed.name);
    m_known.addPhone(planned.person, planned.parsed.person.phone);
    remember(planned, state);
}

/// What the row says otherwise than the known rows of its answer: keys of fields, and questions («?» in
/// front).
QSet<QString> Planner::differences(PlannedRow &planned, const AnswerValues &values) const
{
    QSet<QString> differing;
    const std::optional<AnswerValues> known = valuesOfAnswer(planned.answer);
    for (auto it = values.cbegin(); known && it != values.cend(); ++it) {
        for (const QString &value : it.value()) {
            if (isKnown(value, known->value(it.key())))
                continue;
            if (!it.key().startsWith(QLatin1Char('?'))) {
                for (const QString &field : fieldsOf(it.key()))
                    differing += field;
                continue;
            }
            differing += it.key();
            planned.changes += Message(SAMOVAR_TEXT("Planner", "%1: %2"), {it.key().mid(1), value});
        }
    }
    return differing;
}

void Planner::planSame(PlannedRow &planned, const AnswerValues &values)
{
    const QSet<QString> differing = differences(planned, values);
    if (differing.isEmpty()) {
        planned.kind = RowKind::Unchanged;
        planned.reason = Message(SAMOVAR_TEXT("Planner", "All of it is known."));
        return;
    }
    planned.kind = RowKind::Changed;
    planned.reason = Message(SAMOVAR_TEXT("Planner", "The same answer of %1, with other values."),
                             {label(planned.person)});
    std::optional<PersonState> state = stateOf(planned.person);
    KnownAnswer &answer = m_known.answer(planned.answer);
    if (state && state->activeAt == answer.at) {
        merge(planned, *state, true, &differing);
        planned.setsPreferences = differing.contains(QStringLiteral("preferences"));
        planned.preferences = planned.parsed.preferences;
    }
    answer.rowHashes.push_back(planned.rowHash);
    if (m_keepsStates) {
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            m_answers[planned.answer][it.key()] += it.value();
    }
    remember(planned, state);
}

void Planner::merge(PlannedRow &planned, PersonState &state, bool overwrites, const QSet<QString> *only)
{
    const QTimeZone utc = QTimeZone::utc();
    const Participant &row = planned.parsed.person;
    Participant merged = state.person;
    for (const ParticipantField &field : participantFields()) {
        const QString key = QString::fromLatin1(field.key);
        if (field.set == nullptr || state.byHand.contains(key) || (only != nullptr && !only->contains(key)))
            continue;
        const QString value = field.text(row, utc);
        const QString present = field.text(merged, utc);
        if (value.isEmpty() || value == present || (!present.isEmpty() && !overwrites) ||
            isInitialOf(value, present) || isDamagedCopy(value, present))
            continue;
        field.set(merged, value);
        planned.changes += change(field, present, value);
    }
    if (merged.patronymic == row.patronymic && row.gender != Gender::Unknown)
        merged.gender = row.gender;
    if (row.registeredAt && (!merged.registeredAt || *row.registeredAt < *merged.registeredAt))
        merged.registeredAt = row.registeredAt;
    if (!merged.sources.contains(m_source)) {
        merged.sources += m_source;
        merged.sources.sort();
    }
    if (merged != state.person)
        planned.merged = merged;
    state.person = merged;
}

QString Planner::label(quint32 person) const
{
    const auto remembered = m_people.constFind(person);
    if (remembered != m_people.cend())
        return remembered->person.fullName();
    if (m_known.id(person).isValid())
        return m_lookup.person(m_known.id(person)).person.fullName();
    return Message(SAMOVAR_TEXT("Planner", "row %1"), {QString::number(m_known.row(person))}).text();
}

std::optional<PersonState> Planner::stateOf(quint32 person) const
{
    const auto remembered = m_people.constFind(person);
    if (remembered != m_people.cend())
        return *remembered;
    if (m_known.id(person).isValid())
        return m_lookup.person(m_known.id(person));
    return std::nullopt;
}

std::optional<AnswerValues> Planner::valuesOfAnswer(quint32 answer) const
{
    AnswerValues values;
    const KnownAnswer &known = m_known.answer(answer);
    if (known.id != 0)
        values = m_lookup.answer(known.id);
    else if (!m_answers.contains(answer))
        return std::nullopt;
    const AnswerValues planned = m_answers.value(answer);
    for (auto it = planned.cbegin(); it != planned.cend(); ++it)
        values[it.key()] += it.value();
    return values;
}

void Planner::addAnswer(PlannedRow &planned)
{
    const ParsedRow &parsed = planned.parsed;
    planned.isNewAnswer = true;
    planned.answer = m_known.addAnswer({0,
                                        planned.person,
                                        parsed.person.registeredAt->toSecsSinceEpoch(),
                                        parsed.hasSeconds,
                                        planned.row,
                                        {planned.rowHash}});
}

void Planner::remember(const PlannedRow &planned, const std::optional<PersonState> &state)
{
    if (m_keepsStates && state && (m_people.size() < kRememberedStates || m_people.contains(planned.person)))
        m_people[planned.person] = *state;
}

} // namespace samovar
