// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The registration list: everybody who takes part, to be ticked off, signed or handed on.
#include "core/lists/peoplelist.h"

namespace samovar {

namespace {

const SourceText kTitle = SAMOVAR_TEXT("Lists", "Registration list");

QStringList usualColumns()
{
    return {QStringLiteral("name"), QStringLiteral("organisation"), QStringLiteral("position"),
            QStringLiteral("city"), QStringLiteral("phone"),        QStringLiteral("email")};
}

QStringList allColumns()
{
    return peopleColumns(usualColumns());
}

ListOptions usualOptions()
{
    ListOptions options;
    options.columns = usualColumns();
    return options;
}

Result<Table> make(const ListSources &sources, const ListOptions &options)
{
    ListOptions chosen = options;
    if (chosen.columns.isEmpty())
        chosen.columns = usualColumns();
    return peopleList(sources, chosen, kTitle.translated(), filterInWords(chosen.filter));
}

} // namespace

ListKind registrationList()
{
    return {"registration",
            kTitle,
            SAMOVAR_TEXT("Lists", "Everybody who takes part: to tick off, to sign, to hand on."),
            allColumns,
            usualOptions,
            make};
}

} // namespace samovar
