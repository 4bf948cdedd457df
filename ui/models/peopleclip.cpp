// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/peopleclip.h"

#include "core/base/textfold.h"
#include "core/participants/participantfields.h"
#include "core/participants/participants.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace samovar {

namespace {

constexpr size_t kAtOnce = 500;

Result<void> forEachOf(const Participants &participants, std::span<const ParticipantId> ids,
                       Progress *progress, const std::function<void(const Participant &)> &use)
{
    for (size_t first = 0; first < ids.size(); first += kAtOnce) {
        if (progress != nullptr && progress->isCancelled())
            return Error{Error::Kind::Cancelled, {}, {}};
        const auto people = participants.byIds(ids.subspan(first, std::min(kAtOnce, ids.size() - first)));
        if (!people)
            return people.error();
        std::for_each(people->begin(), people->end(), use);
        if (progress != nullptr)
            progress->advance(static_cast<qint64>(first) + std::ssize(*people));
    }
    return {};
}

/// A cell on one line: tabs and line breaks would make other cells of it.
QString flat(QString text)
{
    for (const char16_t c : {u'\t', u'\n', u'\r', u'\u2028', u'\u2029'})
        text.replace(c, u' ');
    return text;
}

void addRow(ClipTable &table, const QStringList &cells, const QString &tag)
{
    QStringList plain;
    table.html += QStringLiteral("<tr>");
    for (const QString &cell : cells) {
        plain += flat(cell);
        table.html +=
            QStringLiteral("<%1 style=\"mso-number-format:'\\@'\">%2</%1>").arg(tag, cell.toHtmlEscaped());
    }
    table.html += QStringLiteral("</tr>\n");
    table.plain += plain.join(u'\t') + u'\n';
}

} // namespace

Result<ClipTable> clipTable(const Participants &participants, std::span<const ParticipantId> ids,
                            const QStringList &keys, const QTimeZone &zone, Progress *progress)
{
    QList<const ParticipantField *> fields;
    QStringList titles;
    for (const QString &key : keys) {
        if (const ParticipantField *field = participantField(key)) {
            fields += field;
            titles += field->title.translated();
        }
    }
    ClipTable table;
    table.html = QStringLiteral("<meta charset=\"utf-8\"><table>\n");
    addRow(table, titles, QStringLiteral("th"));
    const auto done = forEachOf(participants, ids, progress, [&](const Participant &person) {
        QStringList cells;
        for (const ParticipantField *field : fields)
            cells += field->text(person, zone);
        addRow(table, cells, QStringLiteral("td"));
    });
    if (!done)
        return done.error();
    table.html += QStringLiteral("</table>\n");
    return table;
}

Result<QStringList> clipEmails(const Participants &participants, std::span<const ParticipantId> ids,
                               Progress *progress)
{
    QStringList emails;
    QSet<QString> seen;
    const auto done = forEachOf(participants, ids, progress, [&](const Participant &person) {
        const QString folded = emailFold(person.email);
        if (folded.isEmpty() || seen.contains(folded))
            return;
        seen.insert(folded);
        emails += person.email.trimmed();
    });
    if (!done)
        return done.error();
    return emails;
}

} // namespace samovar
