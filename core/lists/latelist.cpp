// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The list of those who registered at the deadline or after it, for her to decide on.
#include "core/event/eventdates.h"
#include "core/event/eventdetails.h"
#include "core/lists/peoplelist.h"

namespace samovar {

namespace {

const SourceText kLateTitle = SAMOVAR_TEXT("Lists", "Late registrations");

QStringList lateColumns()
{
    return {QStringLiteral("name"),     QStringLiteral("registered"), QStringLiteral("organisation"),
            QStringLiteral("position"), QStringLiteral("city"),       QStringLiteral("phone"),
            QStringLiteral("email")};
}

ListOptions lateOptions()
{
    ListOptions options;
    options.columns = lateColumns();
    options.filter.lateOnly = true;
    options.order.field = QStringLiteral("registered");
    return options;
}

// Says which deadline they missed, and after it what else was filtered.
Result<QString> remarkFor(const ListSources &sources, ParticipantFilter filter)
{
    static constexpr SourceText kClosed = SAMOVAR_TEXT("Lists", "Registration closed on %1");
    static constexpr SourceText kOpen = SAMOVAR_TEXT("Lists", "The event has no deadline for registration");
    const auto event = sources.event.info();
    if (!event)
        return event.error();
    const QDateTime closes = event->registrationCloses();
    QStringList parts{closes.isValid() ? kClosed.translated().arg(momentInWords(closes, true))
                                       : kOpen.translated()};
    filter.lateOnly = false;
    parts += filterInWords(filter);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

Result<Table> makeLateList(const ListSources &sources, const ListOptions &options)
{
    ListOptions chosen = options;
    chosen.filter.lateOnly = true;
    if (chosen.columns.isEmpty())
        chosen.columns = lateColumns();
    const auto remark = remarkFor(sources, chosen.filter);
    if (!remark)
        return remark.error();
    return peopleList(sources, chosen, kLateTitle.translated(), *remark);
}

} // namespace

ListKind lateList()
{
    return {
        "late",
        kLateTitle,
        SAMOVAR_TEXT("Lists", "Those who registered at the deadline or after it: to accept or to answer."),
        [] { return peopleColumns(lateColumns()); },
        lateOptions,
        makeLateList};
}

} // namespace samovar
