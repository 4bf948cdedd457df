// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The registration list: everybody who takes part, to be ticked off, signed or handed on.
#include "core/lists/peoplelist.h"

namespace samovar {

namespace {

const SourceText kRegistrationTitle = SAMOVAR_TEXT("Lists", "Registration list");

QStringList registrationColumns()
{
    return {QStringLiteral("name"), QStringLiteral("organisation"), QStringLiteral("position"),
            QStringLiteral("city"), QStringLiteral("phone"),        QStringLiteral("email")};
}

ListOptions registrationOptions()
{
    ListOptions options;
    options.columns = registrationColumns();
    return options;
}

Result<Table> makeRegistrationList(const ListSources &sources, const ListOptions &options)
{
    ListOptions chosen = options;
    if (chosen.columns.isEmpty())
        chosen.columns = registrationColumns();
    return peopleList(sources, chosen, kRegistrationTitle.translated(), filterInWords(chosen.filter));
}

} // namespace

ListKind registrationList()
{
    return {"registration",
            kRegistrationTitle,
            SAMOVAR_TEXT("Lists", "Everybody who takes part: to tick off, to sign, to hand on."),
            [] { return peopleColumns(registrationColumns()); },
            registrationOptions,
            makeRegistrationList};
}

} // namespace samovar
