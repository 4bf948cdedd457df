// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The kinds of lists: a new one is its own file and a line here.
#include "core/lists/lists.h"

#include "core/lists/peoplelist.h"

#include <algorithm>
#include <array>

namespace samovar {

std::span<const ListKind> listKinds()
{
    static const std::array kinds{
        registrationList(),
        tracksList(),
        lateList(),
        speakersList(),
    };
    return kinds;
}

const ListKind *listKind(QStringView key)
{
    const auto kinds = listKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [key](const ListKind &kind) { return key == QLatin1String(kind.key); });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace samovar
