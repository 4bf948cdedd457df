// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/participantsmodel.h"

#include "core/event/eventdetails.h"
#include "core/participants/participantfields.h"
#include "core/workspace/workspace.h"
#include "ui/models/moments.h"

#include <QHash>

#include <algorithm>
#include <span>
#include <utility>

namespace samovar {

namespace {

constexpr qsizetype kMostRepainted = 100; ///< rows announced one by one
constexpr size_t kMostRemovedAtOnce = 64; ///< rows taken out of a long list before the worker's answer

bool touchesAny(const TableChanges &changes, const QList<const char *> &tables)
{
    return std::any_of(tables.begin(), tables.end(),
                       [&](const char *table) { return changes.touches(QLatin1String(table)); });
}

/// The tables beside «participants» on which it depends who passes.
QList<const char *> tablesOf(const ParticipantFilter &filter)
{
    QList<const char *> tables;
    if (filter.track)
        tables << "seats"
               << "tracks";
    if (filter.choice)
        tables << "preferences"
               << "tracks";
    if (filter.letter)
        tables << "letters";
    return tables;
}

const ParticipantField &fieldOf(int column)
{
    return participantFields()[static_cast<size_t>(column)];
}

QVariant rawValue(const Participant &person, const ParticipantField &field, const QTimeZone &zone)
{
    switch (field.look) {
    case ParticipantField::Look::Phone:
        return person.phone;
    case ParticipantField::Look::Moment:
        return person.registeredAt.value_or(QDateTime());
    case ParticipantField::Look::Text:
    case ParticipantField::Look::Name:
    case ParticipantField::Look::Email:
    case ParticipantField::Look::Marks:
        break;
    }
    return field.text(person, zone);
}

/// Whether a change of these people can't have moved them within \a order.
bool sameSortText(const Participant &before, const Participant &after, const ParticipantOrder &order,
                  const QTimeZone &zone)
{
    const ParticipantField *field = participantField(order.field);
    return field == nullptr || field->text(before, zone) == field->text(after, zone);
}

} // namespace

ParticipantsModel::ParticipantsModel(const Workspace &workspace, ParticipantOrder order, QObject *parent,
                                     ParticipantFilter filter, std::optional<qint64> total)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_participants(workspace.participants())
    , m_filter(std::move(filter))
    , m_order(std::move(order))
    , m_total(total)
    , m_isTold(total.has_value())
    , m_worker(workspace)
    , m_pages(workspace.participants())
{
    connect(&workspace.bus(), &ChangeBus::changed, this, &ParticipantsModel::takeChanges);
    connect(&workspace.bus(), &ChangeBus::changing, this, &ParticipantsModel::letGo);
    connect(&m_worker, &PeopleOrder::foundFirst, this, &ParticipantsModel::takeFirst);
    connect(&m_worker, &PeopleOrder::found, this, &ParticipantsModel::takeWhole);
    connect(&m_worker, &PeopleOrder::failed, this, &ParticipantsModel::failed);
    readEvent();
    ask(Question::New);
}

void ParticipantsModel::setFilter(const ParticipantFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    ask(Question::New);
}

void ParticipantsModel::setOrder(const ParticipantOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    ask(Question::New);
}

void ParticipantsModel::setTotal(qint64 total)
{
    m_total = total;
    m_isTold = true;
}

bool ParticipantsModel::isSortable(int column) const
{
    return column >= 0 && column < columnCount() && fieldOf(column).sortColumn != nullptr;
}

int ParticipantsModel::columnOf(QStringView key)
{
    const auto fields = participantFields();
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const ParticipantField &field) {
        return key == QLatin1String(field.key);
    });
    return found == fields.end() ? -1 : static_cast<int>(found - fields.begin());
}

ParticipantId ParticipantsModel::idAt(int row) const
{
    return row >= 0 && static_cast<size_t>(row) < m_ids.size() ? m_ids[static_cast<size_t>(row)]
                                                               : ParticipantId();
}

int ParticipantsModel::rowOf(ParticipantId id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

void ParticipantsModel::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    if (paused) {
        m_isBehind = !isComplete();
        m_worker.cancel();
    } else if (std::exchange(m_isBehind, false)) {
        readEvent();
        m_pages.clear();
        m_isCounted = false;
        ask(std::exchange(m_isNewQuestion, false) ? Question::New : Question::Same);
    }
    repaintAll();
}

void ParticipantsModel::setLateSign(const QIcon &sign)
{
    m_lateSign = sign;
    repaintAll();
}

int ParticipantsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int ParticipantsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(participantFields().size());
}

QVariant ParticipantsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return idAt(index.row()).value;
    const Participant *person = m_pages.at(m_ids, index.row(), !m_paused);
    return person != nullptr ? display(*person, index.column(), role) : QVariant();
}

QVariant ParticipantsModel::display(const Participant &person, int column, int role) const
{
    const ParticipantField &field = fieldOf(column);
    const bool showsLate = person.late && field.look == ParticipantField::Look::Name;
    const auto lateText = [&] {
        return tr("Late: registered %1, registration closed %2.")
            .arg(momentText(person.registeredAt.value_or(QDateTime()), m_zone), momentText(m_closes, m_zone));
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return field.text(person, m_zone);
    case Qt::ToolTipRole:
        return showsLate ? field.text(person, m_zone) + QLatin1Char('\n') + lateText()
                         : field.text(person, m_zone);
    case Qt::AccessibleTextRole:
        return showsLate ? tr("%1, late").arg(field.text(person, m_zone)) : field.text(person, m_zone);
    case Qt::DecorationRole:
        return showsLate ? QVariant(m_lateSign) : QVariant();
    case RawRole:
        return rawValue(person, field, m_zone);
    case LateRole:
        return person.late;
    default:
        return {};
    }
}

QVariant ParticipantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return fieldOf(section).title.translated();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole)
        return isSortable(section) ? tr("Click to sort by this column.") : QVariant();
    return {};
}

Qt::ItemFlags ParticipantsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isEditable = fieldOf(index.column()).set != nullptr && !m_paused &&
                            !m_workspace.isReadOnly() && idAt(index.row()).isValid();
    const Qt::ItemFlags plain = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return isEditable ? plain | Qt::ItemIsEditable : plain;
}

bool ParticipantsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    auto person = m_participants.participant(idAt(index.row()));
    if (!person) {
        Q_EMIT failed(person.error());
        return false;
    }
    const ParticipantField &field = fieldOf(index.column());
    if (field.text(*person, m_zone) == value.toString())
        return true;
    field.set(*person, value.toString());
    const auto stored = m_participants.update(*person);
    if (!stored)
        Q_EMIT failed(stored.error());
    return stored.ok();
}

void ParticipantsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        setOrder({QString(), order == Qt::DescendingOrder});
    else if (isSortable(column))
        setOrder({QString::fromLatin1(fieldOf(column).key), order == Qt::DescendingOrder});
}

void ParticipantsModel::ask(Question question)
{
    if (m_paused) {
        m_isBehind = true;
        m_isNewQuestion = m_isNewQuestion || question == Question::New;
        return;
    }
    m_worker.cancel();
    m_isInterrupted = false;
    if (m_isStale)
        question = Question::New; // the new one has not been answered yet
    const int limit = isLarge() ? kFirst : kSmall + 1;
    Progress patience;
    if (isLarge())
        patience.cancelAfter(m_patience);
    auto first = m_participants.ids(m_filter, m_order, limit, &patience);
    if (first) {
        const bool isWhole = std::ssize(*first) < limit;
        showFirst(*std::move(first), isWhole, question);
    } else if (first.error().kind == Error::Kind::Cancelled) {
        m_isStale = m_isStale || question == Question::New;
        m_worker.request(m_filter, m_order, m_isStale ? kFirst : 0);
    } else {
        Q_EMIT failed(first.error());
    }
}

void ParticipantsModel::showFirst(ParticipantIds ids, bool isWhole, Question question)
{
    m_isStale = false;
    const bool isReplaced = question == Question::New && std::ssize(m_ids) > kSmall;
    if (isReplaced || (m_ids.empty() && !isWhole))
        restart(std::move(ids));
    else if (isWhole || question == Question::New)
        moveTo(std::move(ids));
    if (isWhole)
        finish();
    else
        m_worker.request(m_filter, m_order);
}

void ParticipantsModel::takeFirst(const std::shared_ptr<ParticipantIds> &ids)
{
    m_isStale = false;
    if (std::ssize(m_ids) > kSmall)
        restart(std::move(*ids));
    else
        moveTo(std::move(*ids));
}

void ParticipantsModel::takeWhole(const std::shared_ptr<ParticipantIds> &ids)
{
    m_isStale = false;
    moveTo(std::move(*ids));
    finish();
}

void ParticipantsModel::letGo()
{
    if (!m_worker.isWaiting())
        return;
    m_worker.cancel();
    m_isInterrupted = true;
    // After the change, which may also have been refused and is then not announced.
    const auto askAgain = [this] {
        if (m_isInterrupted)
            ask(Question::Same);
    };
    QMetaObject::invokeMethod(this, askAgain, Qt::QueuedConnection);
}

void ParticipantsModel::finish()
{
    // Counting reads an index from end to end the first time: only where nothing else has told the number.
    if (m_filter == ParticipantFilter())
        m_total = rowCount();
    else if (const auto total = m_isCounted || m_isTold ? Result<qint64>(*m_total) : m_participants.count())
        m_total = *total;
    m_isCounted = m_total.has_value();
    Q_EMIT completed();
}

void ParticipantsModel::takeChanges(const TableChanges &changes)
{
    if (m_paused) {
        m_isBehind = true;
        return;
    }
    m_isCounted = false;
    const bool touchesEvent = touchesAny(changes, {"event", "event_days", "deadlines"});
    const bool touchesFilter = touchesAny(changes, tablesOf(m_filter));
    const TableChanges::Rows people = changes.tables.value(QStringLiteral("participants"));
    if (touchesEvent)
        readEvent();
    if (touchesEvent || touchesFilter || people.many) {
        m_pages.clear();
        ask(Question::Same);
        repaintAll();
        return;
    }
    if (!people.ids.isEmpty())
        refreshPeople(people.ids);
    if (touchesAny(changes, {"preferences", "seats", "tracks"})) {
        m_pages.clear();
        repaintAll();
    }
}

void ParticipantsModel::refreshPeople(const QSet<qint64> &ids)
{
    ParticipantIds people;
    people.reserve(static_cast<size_t>(ids.size()));
    for (const qint64 id : ids)
        people.push_back(ParticipantId{id});
    std::sort(people.begin(), people.end());
    if (isLarge()) {
        if (!refreshHeld(people))
            ask(Question::Same);
        return;
    }
    m_pages.clear();
    ask(Question::Same);
    repaintRows(people);
}

bool ParticipantsModel::refreshHeld(const ParticipantIds &ids)
{
    const auto now = m_participants.byIds(ids);
    const std::vector<int> rows = rowsOf(m_ids, ids);
    if (!now)
        return false;
    QHash<qint64, const Participant *> after;
    for (const Participant &person : *now)
        after.insert(person.id.value, &person);
    bool placeHolds =
        m_filter == ParticipantFilter() && rows.size() == ids.size() && now->size() == ids.size();
    std::vector<int> gone;
    for (const int row : rows) {
        const Participant *held = m_pages.at(m_ids, row, false);
        const Participant *there = after.value(idAt(row).value);
        placeHolds =
            placeHolds && held != nullptr && there != nullptr && sameSortText(*held, *there, m_order, m_zone);
        m_pages.drop(row);
        if (there == nullptr)
            gone.push_back(row);
    }
    repaintRows(ids);
    if (gone.size() <= kMostRemovedAtOnce)
        std::for_each(gone.rbegin(), gone.rend(), [this](int row) { removeRange({row, row}); });
    return placeHolds;
}

void ParticipantsModel::repaintRows(const ParticipantIds &ids)
{
    const std::vector<int> rows = rowsOf(m_ids, ids);
    if (std::ssize(rows) > kMostRepainted)
        repaintAll();
    else
        for (const int row : rows)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void ParticipantsModel::repaintAll()
{
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ParticipantsModel::readEvent()
{
    const auto info = m_workspace.event().info();
    if (!info) {
        Q_EMIT failed(info.error());
        return;
    }
    m_zone = info->zone;
    m_closes = info->registrationCloses();
}

} // namespace samovar
