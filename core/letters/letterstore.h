// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The SQL of edited templates and of the letters that were made.
#pragma once

#include "core/letters/letters.h"

#include <optional>

namespace samovar {

class Change;
class Database;

namespace letterstore {

/// The text as she changed it, or nothing where ours holds. Throws DbError, as all here.
[[nodiscard]] std::optional<LetterTemplate> editedTemplate(const Database &database, const QString &key,
                                                           const QString &language);
void setTemplate(const Change &change, const LetterTemplate &letter);
void removeTemplate(const Change &change, const QString &key, const QString &language);

/// Keeps facts; returns the ids of their rows.
[[nodiscard]] QList<qint64> insertProduced(const Change &change, const QList<ProducedLetter> &letters);
/// What was made for a person, oldest first.
[[nodiscard]] QList<ProducedLetter> producedFor(const Database &database, ParticipantId id);
/// Who has got a letter of that kind, in any language; ascending, each once.
[[nodiscard]] ParticipantIds recipientsOf(const Database &database, const QString &key);

} // namespace letterstore
} // namespace samovar
