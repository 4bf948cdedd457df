// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/profiles.h"

#include <algorithm>
#include <array>

namespace samovar {

namespace {

bool has(const QList<Column> &columns, ColumnField field)
{
    return std::any_of(columns.begin(), columns.end(), [field](const Column &c) { return c.field == field; });
}

/// Both flavours (Forms' own download and the linked sheet) give every answer a time, and someone must have
/// answered.
bool fitsGoogleForms(const QList<Column> &columns)
{
    const bool hasName = has(columns, ColumnField::FullName) || has(columns, ColumnField::Surname) ||
                         has(columns, ColumnField::Given);
    return has(columns, ColumnField::Timestamp) && (hasName || has(columns, ColumnField::Email));
}

constexpr std::array kProfiles = {
    ImportProfile{"google-forms", SAMOVAR_TEXT("Profiles", "Google Forms"), fitsGoogleForms},
};

} // namespace

std::span<const ImportProfile> importProfiles()
{
    return kProfiles;
}

const ImportProfile *importProfile(QStringView key)
{
    for (const ImportProfile &profile : kProfiles) {
        if (key == QLatin1String(profile.key))
            return &profile;
    }
    return nullptr;
}

const ImportProfile *recogniseProfile(const QList<Column> &columns)
{
    for (const ImportProfile &profile : kProfiles) {
        if (profile.fits(columns))
            return &profile;
    }
    return nullptr;
}

} // namespace samovar
