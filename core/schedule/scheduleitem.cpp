// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/scheduleitem.h"

#include <algorithm>
#include <array>

namespace samovar {

namespace {

struct NamedKind {
    ScheduleItem::Kind kind;
    const char *name;
};

constexpr std::array kItemKinds = {
    NamedKind{ScheduleItem::Kind::Talk, "talk"},
    NamedKind{ScheduleItem::Kind::Plenary, "plenary"},
    NamedKind{ScheduleItem::Kind::Group, "group"},
    NamedKind{ScheduleItem::Kind::Break, "break"},
};

} // namespace

QString scheduleKindKey(ScheduleItem::Kind kind)
{
    const auto *const found = std::find_if(kItemKinds.begin(), kItemKinds.end(),
                                           [kind](const NamedKind &one) { return one.kind == kind; });
    return QString::fromLatin1(found->name);
}

ScheduleItem::Kind scheduleKind(QStringView key)
{
    const auto *const found = std::find_if(kItemKinds.begin(), kItemKinds.end(), [key](const NamedKind &one) {
        return key == QLatin1String(one.name);
    });
    return found == kItemKinds.end() ? kItemKinds.front().kind : found->kind;
}

} // namespace samovar
