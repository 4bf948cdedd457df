// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Her choice for one kind of list, and how this machine remembers it.
#pragma once

#include "core/documents/tableformats.h"
#include "core/lists/lists.h"

class QSettings;

namespace samovar {

/// What goes into a list and how its paper lies.
struct ListChoice {
    ListOptions options;
    PageSetup page;
    friend bool operator==(const ListChoice &, const ListChoice &) = default;
};

namespace listchoice {

/// What \a kind usually has, changed as she left it last.
///
/// Columns that the list no longer has are left out. The filter is never remembered: a list that silently
/// lacks people because of last week's search would be worse than choosing anew.
[[nodiscard]] ListChoice load(const QSettings &settings, const ListKind &kind);
void save(QSettings &settings, const ListKind &kind, const ListChoice &choice);

} // namespace listchoice

} // namespace samovar
