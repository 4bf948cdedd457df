// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Who is known already: people, their names, addresses and answers, compact enough for a million.
#pragma once

#include "core/base/id.h"
#include "core/names/personname.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace samovar {

/// A name as the few hashes that comparing needs; about a fifth of the text's memory.
struct NameIdentity {
    quint64 key = 0; ///< of nameKey(); 0: no name
    quint64 surname = 0;
    quint64 given = 0;
    quint64 patronymic = 0;
    char16_t givenInitial = 0;
    char16_t patronymicInitial = 0;
    bool givenIsInitial = false;
    bool patronymicIsInitial = false;

    /// As namesCompatible(), where two nameless rows count as compatible (their e-mail decides).
    [[nodiscard]] bool isCompatibleWith(const NameIdentity &other) const;
    /// As namesResemble().
    [[nodiscard]] bool resembles(const NameIdentity &other) const;
    friend bool operator==(const NameIdentity &, const NameIdentity &) = default;
};

[[nodiscard]] NameIdentity identityOf(const PersonName &name);

/// An answer that is known. Times are instants in seconds since 1970 UTC.
struct KnownAnswer {
    qint64 id = 0; ///< 0: not stored yet
    quint32 person = 0;
    std::optional<qint64> at;
    bool hasSeconds = true;
    qint64 claimedBy = 0;           ///< the row of the present file that is this answer; 0: none yet
    std::vector<quint64> rowHashes; ///< of the rows it was seen as
};

/// How a row resembles somebody without being joined.
enum class Likeness { None, SameEmail, SameName, SamePhone };

/// The people of the event and of the files read so far. Places in it are stable.
class Known {
public:
    quint32 addPerson(ParticipantId id, qint64 row = 0);
    void addName(quint32 person, const PersonName &name);
    void addEmail(quint32 person, const QString &email);
    void addPhone(quint32 person, const QString &e164);
    quint32 addAnswer(KnownAnswer answer);

    [[nodiscard]] ParticipantId id(quint32 person) const { return m_people[person].id; }
    void setId(quint32 person, ParticipantId id) { m_people[person].id = id; }
    /// The row that made a person who is not stored yet.
    [[nodiscard]] qint64 row(quint32 person) const { return m_people[person].row; }
    [[nodiscard]] KnownAnswer &answer(quint32 answer) { return m_answers[answer]; }

    /// The person to join by itself: the same e-mail and a compatible name.
    [[nodiscard]] std::optional<quint32> personToJoin(const QString &email, const PersonName &name) const;
    /// The answer of \a person that a row of this time is: to the second where both have seconds, else to the
    /// minute; one with the same row hash first, never one that another row of this file is unless the hash
    /// is the same.
    [[nodiscard]] std::optional<quint32> sameAnswer(quint32 person, qint64 at, bool hasSeconds,
                                                    quint64 rowHash) const;
    /// Without an e-mail: a person of a compatible name who has none either and answered in the same minute.
    [[nodiscard]] std::optional<quint32> personWithoutEmail(const PersonName &name, qint64 at) const;
    /// Somebody whom the row resembles, with the way it does.
    [[nodiscard]] std::pair<Likeness, quint32> resembling(const QString &email, const QString &phone,
                                                          const PersonName &name) const;
    /// Before the next file: its rows may be the same answers again.
    void forgetClaims();

private:
    struct Person {
        ParticipantId id;
        qint64 row = 0;
        std::vector<NameIdentity> names;
        std::vector<quint32> answers;
    };
    using Index = QMultiHash<quint64, quint32>;

    [[nodiscard]] bool isCompatible(quint32 person, const NameIdentity &name) const;

    std::vector<Person> m_people;
    std::vector<KnownAnswer> m_answers;
    Index m_byEmail;
    Index m_byName;
    Index m_byPhone;
};

} // namespace samovar
