// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The fields of a participant that can be shown, sorted, edited, listed: one table for all faces.
#pragma once

#include "core/base/message.h"
#include "core/participants/participant.h"

#include <QTimeZone>

#include <span>

namespace samovar {

/// One field. A new column of participants is one entry of participantFields().
struct ParticipantField {
    enum class Look { Text, Name, Email, Phone, Moment, Marks };

    const char *key; ///< stable: stored in settings, used by the command line and lists
    SourceText title;
    Look look;
    /// What the field shows; moments in \a zone.
    QString (*text)(const Participant &participant, const QTimeZone &zone);
    /// Puts \a text into the participant; null where the field is not edited.
    void (*set)(Participant &participant, const QString &text);
    /// The indexed column of sort keys, or null where rows are not ordered by this field.
    const char *sortColumn;
};

/// All fields in their usual order. Lives as long as the program.
[[nodiscard]] std::span<const ParticipantField> participantFields();
/// The field with \a key, or null.
[[nodiscard]] const ParticipantField *participantField(QStringView key);
/// The name shown for a source: «Google Forms» for "google-forms", «by hand» for "hand"; an unknown key as it
/// is.
[[nodiscard]] QString sourceName(const QString &key);

/// The same for a set of sources: «Google Forms + Leader-ID» for "google-forms,leader-id".
[[nodiscard]] QString sourcesName(const QString &keys);

} // namespace samovar
