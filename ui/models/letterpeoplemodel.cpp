// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/letterpeoplemodel.h"

#include "core/event/eventdetails.h"
#include "core/workspace/workspace.h"
#include "ui/models/moments.h"

#include <algorithm>
#include <utility>

namespace samovar {

namespace {

constexpr int kRemarksKept = 500;

QString shownNameOf(const Participant &person)
{
    const QString name = inertValue(person.fullName());
    return name.isEmpty() ? person.email : name;
}

} // namespace

LetterPeopleModel::LetterPeopleModel(const Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_pages(workspace.participants())
    , m_remarks(kRemarksKept)
{
}

void LetterPeopleModel::setSurvey(std::shared_ptr<const LetterSurvey> survey, const LetterTemplate &letter)
{
    m_survey = std::move(survey);
    m_letter = letter;
    refill();
}

void LetterPeopleModel::setShown(Show show)
{
    if (std::exchange(m_show, show) != show)
        refill();
}

void LetterPeopleModel::setFound(std::optional<IdSet> found)
{
    m_found = std::move(found);
    refill();
}

void LetterPeopleModel::setPaused(bool paused)
{
    m_isPaused = paused;
    if (!paused && !m_ids.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool LetterPeopleModel::isShown(size_t place) const
{
    if (m_found && !m_found->contains(m_survey->people[place]))
        return false;
    switch (m_survey->states[place]) {
    case LetterState::Ready:
        return m_show == Show::Ready || m_show == Show::Owed;
    case LetterState::Blocked:
        return m_show == Show::Blocked || m_show == Show::Owed;
    case LetterState::Done:
    case LetterState::Again:
        return m_show == Show::Done;
    }
    return false;
}

void LetterPeopleModel::refill()
{
    ParticipantIds ids;
    std::vector<LetterState> states;
    for (size_t place = 0; m_survey && place < m_survey->people.size(); ++place) {
        if (!isShown(place))
            continue;
        ids.push_back(m_survey->people[place]);
        states.push_back(m_survey->states[place]);
    }
    const bool isSame = ids == m_ids;
    if (!isSame)
        beginResetModel();
    m_ids = std::move(ids);
    m_states = std::move(states);
    m_pages.clear();
    m_remarks.clear();
    if (!isSame)
        endResetModel();
    else if (!m_ids.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

ParticipantId LetterPeopleModel::idAt(int row) const
{
    return row >= 0 && static_cast<size_t>(row) < m_ids.size() ? m_ids[static_cast<size_t>(row)]
                                                               : ParticipantId();
}

int LetterPeopleModel::rowOf(ParticipantId id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

int LetterPeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant LetterPeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return idAt(index.row()).value;
    if (role == BlockedRole)
        return m_states[static_cast<size_t>(index.row())] == LetterState::Blocked;
    const bool isText = role == Qt::DisplayRole || role == RemarkRole || role == Qt::ToolTipRole ||
                        role == Qt::AccessibleTextRole;
    const Participant *person = isText ? m_pages.at(m_ids, index.row(), !m_isPaused) : nullptr;
    if (person == nullptr)
        return {};
    const QString name = shownNameOf(*person);
    if (role == Qt::DisplayRole)
        return name;
    const QString text = remark(index.row(), *person);
    if (role == RemarkRole)
        return text;
    return role == Qt::ToolTipRole ? QString(name + u'\n' + text) : tr("%1, %2").arg(name, text);
}

QString LetterPeopleModel::remark(int row, const Participant &person) const
{
    const LetterState state = m_states[static_cast<size_t>(row)];
    if (state == LetterState::Ready)
        return person.email.isEmpty() ? tr("No e-mail address") : person.email;
    if (const QString *known = m_remarks.object(person.id.value))
        return *known;
    if (m_isPaused)
        return {};
    QString text;
    if (state != LetterState::Blocked)
        text = madeText(person.id);
    else if (const auto composed = m_workspace.letters().compose(m_letter, person.id))
        text = composed->reasonText();
    m_remarks.insert(person.id.value, new QString(text));
    return text;
}

QString LetterPeopleModel::madeText(ParticipantId id) const
{
    const QTimeZone zone = m_workspace.event().info().valueOr({}).zone;
    QDateTime last;
    for (const ProducedLetter &letter : m_workspace.letters().producedFor(id).valueOr({})) {
        if (letter.key == m_letter.key)
            last = letter.at;
    }
    return last.isValid() ? tr("Made %1").arg(momentText(last, zone)) : QString();
}

} // namespace samovar
