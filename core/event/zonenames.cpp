// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/event/zonenames.h"

#include "core/base/message.h"

#include <algorithm>
#include <array>

namespace samovar {

namespace {

struct NamedZone {
    const char *zone;
    SourceText name;
};

constexpr std::array kNamedZones = {
    NamedZone{"Europe/Kaliningrad", SAMOVAR_TEXT("ZoneNames", "Kaliningrad")},
    NamedZone{"Europe/Moscow", SAMOVAR_TEXT("ZoneNames", "Moscow")},
    NamedZone{"Europe/Kirov", SAMOVAR_TEXT("ZoneNames", "Kirov")},
    NamedZone{"Europe/Volgograd", SAMOVAR_TEXT("ZoneNames", "Volgograd")},
    NamedZone{"Europe/Simferopol", SAMOVAR_TEXT("ZoneNames", "Simferopol")},
    NamedZone{"Europe/Astrakhan", SAMOVAR_TEXT("ZoneNames", "Astrakhan")},
    NamedZone{"Europe/Saratov", SAMOVAR_TEXT("ZoneNames", "Saratov")},
    NamedZone{"Europe/Ulyanovsk", SAMOVAR_TEXT("ZoneNames", "Ulyanovsk")},
    NamedZone{"Europe/Samara", SAMOVAR_TEXT("ZoneNames", "Samara")},
    NamedZone{"Asia/Yekaterinburg", SAMOVAR_TEXT("ZoneNames", "Yekaterinburg")},
    NamedZone{"Asia/Omsk", SAMOVAR_TEXT("ZoneNames", "Omsk")},
    NamedZone{"Asia/Novosibirsk", SAMOVAR_TEXT("ZoneNames", "Novosibirsk")},
    NamedZone{"Asia/Barnaul", SAMOVAR_TEXT("ZoneNames", "Barnaul")},
    NamedZone{"Asia/Tomsk", SAMOVAR_TEXT("ZoneNames", "Tomsk")},
    NamedZone{"Asia/Novokuznetsk", SAMOVAR_TEXT("ZoneNames", "Novokuznetsk")},
    NamedZone{"Asia/Krasnoyarsk", SAMOVAR_TEXT("ZoneNames", "Krasnoyarsk")},
    NamedZone{"Asia/Irkutsk", SAMOVAR_TEXT("ZoneNames", "Irkutsk")},
    NamedZone{"Asia/Chita", SAMOVAR_TEXT("ZoneNames", "Chita")},
    NamedZone{"Asia/Yakutsk", SAMOVAR_TEXT("ZoneNames", "Yakutsk")},
    NamedZone{"Asia/Khandyga", SAMOVAR_TEXT("ZoneNames", "Khandyga")},
    NamedZone{"Asia/Vladivostok", SAMOVAR_TEXT("ZoneNames", "Vladivostok")},
    NamedZone{"Asia/Ust-Nera", SAMOVAR_TEXT("ZoneNames", "Ust-Nera")},
    NamedZone{"Asia/Magadan", SAMOVAR_TEXT("ZoneNames", "Magadan")},
    NamedZone{"Asia/Sakhalin", SAMOVAR_TEXT("ZoneNames", "Sakhalin")},
    NamedZone{"Asia/Srednekolymsk", SAMOVAR_TEXT("ZoneNames", "Srednekolymsk")},
    NamedZone{"Asia/Anadyr", SAMOVAR_TEXT("ZoneNames", "Anadyr")},
    NamedZone{"Asia/Kamchatka", SAMOVAR_TEXT("ZoneNames", "Kamchatka")},
};

} // namespace

QString zoneName(const QByteArray &zone)
{
    const auto *const found = std::find_if(kNamedZones.begin(), kNamedZones.end(),
                                           [&zone](const NamedZone &one) { return zone == one.zone; });
    if (found != kNamedZones.end())
        return found->name.translated();
    const QByteArray place = zone.mid(zone.lastIndexOf('/') + 1);
    return QString::fromLatin1(place).replace(u'_', u' ');
}

} // namespace samovar
