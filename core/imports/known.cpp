// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/known.h"

#include "core/base/textfold.h"

#include <algorithm>

namespace samovar {

namespace {

constexpr qint64 kMinute = 60;

quint64 hashOf(const QString &text)
{
    return text.isEmpty() ? 0 : static_cast<quint64>(qHash(text));
}

bool isInitial(const QString &part)
{
    return part.size() == 1 || (part.size() == 2 && part.endsWith(QLatin1Char('.')));
}

char16_t initialOf(const QString &part)
{
    return part.isEmpty() ? u'\0' : part.front().unicode();
}

/// Rows without an e-mail have an index of their own, under their name.
quint64 withoutEmail(quint64 nameKey)
{
    constexpr quint64 kMark = 0x9E3779B97F4A7C15;
    return nameKey ^ kMark;
}

} // namespace

NameIdentity identityOf(const PersonName &name)
{
    NameIdentity identity;
    const QString surname = nameFold(name.surname);
    const QString given = nameFold(name.given);
    const QString patronymic = nameFold(name.patronymic);
    identity.key = hashOf(nameKey(name));
    identity.surname = hashOf(surname);
    identity.given = hashOf(given);
    identity.patronymic = hashOf(patronymic);
    identity.givenInitial = initialOf(given);
    identity.patronymicInitial = initialOf(patronymic);
    identity.givenIsInitial = isInitial(given);
    identity.patronymicIsInitial = isInitial(patronymic);
    return identity;
}

bool NameIdentity::isCompatibleWith(const NameIdentity &other) const
{
    if (key != other.key)
        return false;
    if (patronymic == other.patronymic || patronymicInitial == 0 || other.patronymicInitial == 0)
        return true;
    return (patronymicIsInitial || other.patronymicIsInitial) && patronymicInitial == other.patronymicInitial;
}

bool NameIdentity::resembles(const NameIdentity &other) const
{
    if (key == 0 || other.key == 0)
        return false;
    if (key == other.key)
        return true;
    const bool samePatronymicInitial = patronymicInitial == 0 || other.patronymicInitial == 0 ||
                                       patronymicInitial == other.patronymicInitial;
    if (surname == other.surname && surname != 0 && givenInitial == other.givenInitial)
        return samePatronymicInitial;
    return given == other.given && !givenIsInitial && given != 0 && patronymic == other.patronymic &&
           patronymic != 0 && !patronymicIsInitial;
}

quint32 Known::addPerson(ParticipantId id, qint64 row)
{
    m_people.push_back({id, row, {}, {}});
    return static_cast<quint32>(m_people.size() - 1);
}

void Known::addName(quint32 person, const PersonName &name)
{
    const NameIdentity identity = identityOf(name);
    auto &names = m_people[person].names;
    if (std::find(names.begin(), names.end(), identity) != names.end())
        return;
    names.push_back(identity);
    if (identity.key != 0 && !m_byName.contains(identity.key, person))
        m_byName.insert(identity.key, person);
}

void Known::addEmail(quint32 person, const QString &email)
{
    const quint64 key =
        email.isEmpty()
            ? withoutEmail(m_people[person].names.empty() ? 0 : m_people[person].names.front().key)
            : hashOf(email);
    if (!m_byEmail.contains(key, person))
        m_byEmail.insert(key, person);
}

void Known::addPhone(quint32 person, const QString &e164)
{
    const quint64 key = hashOf(e164);
    if (key != 0 && !m_byPhone.contains(key, person))
        m_byPhone.insert(key, person);
}

quint32 Known::addAnswer(KnownAnswer answer)
{
    const auto place = static_cast<quint32>(m_answers.size());
    m_people[answer.person].answers.push_back(place);
    m_answers.push_back(std::move(answer));
    return place;
}

bool Known::isCompatible(quint32 person, const NameIdentity &name) const
{
    const auto &names = m_people[person].names;
    return std::any_of(names.begin(), names.end(),
                       [&](const NameIdentity &known) { return known.isCompatibleWith(name); });
}

std::optional<quint32> Known::personToJoin(const QString &email, const PersonName &name) const
{
    const NameIdentity identity = identityOf(name);
    std::optional<quint32> found;
    int compatible = 0;
    // Several may share the mailbox: the very same name decides, else the only compatible one; two are a
    // question.
    for (auto [it, end] = m_byEmail.equal_range(hashOf(email)); it != end; ++it) {
        const auto &names = m_people[*it].names;
        if (std::find(names.begin(), names.end(), identity) != names.end())
            return *it;
        if (isCompatible(*it, identity)) {
            found = *it;
            ++compatible;
        }
    }
    return compatible == 1 ? found : std::nullopt;
}

std::optional<quint32> Known::personWithoutEmail(const PersonName &name, qint64 at) const
{
    const NameIdentity identity = identityOf(name);
    for (auto [it, end] = m_byEmail.equal_range(withoutEmail(identity.key)); it != end; ++it) {
        if (!isCompatible(*it, identity))
            continue;
        for (const quint32 place : m_people[*it].answers) {
            const KnownAnswer &answer = m_answers[place];
            if (answer.at && *answer.at / kMinute == at / kMinute)
                return *it;
        }
    }
    return std::nullopt;
}

std::optional<quint32> Known::sameAnswer(quint32 person, qint64 at, bool hasSeconds, quint64 rowHash) const
{
    std::optional<quint32> free;
    for (const quint32 place : m_people[person].answers) {
        const KnownAnswer &answer = m_answers[place];
        if (!answer.at)
            continue;
        const bool sameTime =
            hasSeconds && answer.hasSeconds ? *answer.at == at : *answer.at / kMinute == at / kMinute;
        if (!sameTime)
            continue;
        const auto &hashes = answer.rowHashes;
        if (std::find(hashes.begin(), hashes.end(), rowHash) != hashes.end())
            return place;
        if (answer.claimedBy == 0 && !free)
            free = place;
    }
    return free;
}

std::pair<Likeness, quint32> Known::resembling(const QString &email, const QString &phone,
                                               const PersonName &name) const
{
    const NameIdentity identity = identityOf(name);
    const auto resembles = [&](quint32 person) {
        const auto &names = m_people[person].names;
        return std::any_of(names.begin(), names.end(),
                           [&](const NameIdentity &known) { return known.resembles(identity); });
    };
    for (auto [it, end] = m_byEmail.equal_range(hashOf(email)); it != end && !email.isEmpty(); ++it) {
        if (resembles(*it))
            return {Likeness::SameEmail, *it};
    }
    for (auto [it, end] = m_byPhone.equal_range(hashOf(phone)); it != end && !phone.isEmpty(); ++it) {
        if (resembles(*it))
            return {Likeness::SamePhone, *it};
    }
    if (identity.key == 0 || identity.givenIsInitial)
        return {Likeness::None, 0};
    for (auto [it, end] = m_byName.equal_range(identity.key); it != end; ++it) {
        if (isCompatible(*it, identity))
            return {Likeness::SameName, *it};
    }
    return {Likeness::None, 0};
}

void Known::forgetClaims()
{
    for (KnownAnswer &answer : m_answers)
        answer.claimedBy = 0;
}

} // namespace samovar
