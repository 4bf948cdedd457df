// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A participant of the event, and what she or he answered. Values.
#pragma once

#include "core/base/id.h"
#include "core/names/personname.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace samovar {

/// One person who takes part.
struct Participant {
    ParticipantId id;
    QString surname;
    QString given;
    QString patronymic;
    Gender gender = Gender::Unknown;
    QString email;
    QString phone; ///< E.164 («+79451234567»), or empty
    QString organisation;
    QString position;
    QString city;
    QString region;
    QString category; ///< in what role she or he wants to take part
    QString consent;  ///< the text of the consent as it was given
    QString note;     ///< the contact person's own words
    QString status = QStringLiteral("registered");
    std::optional<QDateTime> registeredAt; ///< UTC; the time of the earliest answer
    // What follows is read from other tables and not written by update():
    QStringList sources; ///< keys of the profiles the answers came by ("google-forms", …); empty: by hand
    QStringList preferences; ///< titles of the tracks asked for, first choice first
    QString track;           ///< title of the track that the person was put into
    bool late = false;       ///< registered at the deadline or after it

    /// «Иванова Мария Ивановна»: the parts there are, blanks between.
    [[nodiscard]] QString fullName() const;

    friend bool operator==(const Participant &, const Participant &) = default;
};

/// One question of a form with the answer as the file had it.
struct Answer {
    QString question;
    QString text;
    friend bool operator==(const Answer &, const Answer &) = default;
};

/// One submission of a form by a person.
struct AnswerVersion {
    QString source;                      ///< profile key
    QString fileName;                    ///< the file it was last seen in
    qint64 row = 0;                      ///< the record's number there, 1 = the first under the header
    QDateTime importedAt;                ///< UTC
    std::optional<QDateTime> answeredAt; ///< UTC
    bool active = false;                 ///< the newest: its values are the person's
    QList<Answer> answers;               ///< every column, in the file's order
};

/// Where the value of a field came from.
struct FieldOrigin {
    bool byHand = false;
    QString fileName; ///< empty: typed when the person was added
    qint64 row = 0;
    QDateTime at; ///< UTC: of the edit, or of the import
};

} // namespace samovar
