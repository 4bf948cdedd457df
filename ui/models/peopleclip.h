// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Chosen people as the clipboard takes them: a table, and one line of e-mails.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/participants/participant.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <span>

namespace samovar {

class Participants;

/// The same table twice: tab-separated for spreadsheets and plain text, HTML for documents and mail. The HTML
/// says of every cell that it is text, so that a spreadsheet keeps the + of phones and computes nothing.
struct ClipTable {
    QString plain;
    QString html;
};

/// The people with \a ids under the titles of the fields with \a keys; moments in \a zone.
[[nodiscard]] Result<ClipTable> clipTable(const Participants &participants,
                                          std::span<const ParticipantId> ids, const QStringList &keys,
                                          const QTimeZone &zone, Progress *progress = nullptr);

/// Their e-mails, each once however it is written, separated as a letter's address line wants it.
[[nodiscard]] Result<QStringList> clipEmails(const Participants &participants,
                                             std::span<const ParticipantId> ids,
                                             Progress *progress = nullptr);

} // namespace samovar
