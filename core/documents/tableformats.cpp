// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The formats of a table: a new one is its own file and a line here.
#include "core/documents/tableformats.h"

#include "core/documents/formats.h"

#include <algorithm>
#include <array>

namespace samovar {

std::span<const TableFormat> tableFormats()
{
    static const std::array formats{
        pdfFormat(),
        xlsxFormat(),
        csvFormat(),
    };
    return formats;
}

const TableFormat *tableFormat(QStringView suffix)
{
    const auto formats = tableFormats();
    const auto found = std::find_if(formats.begin(), formats.end(), [suffix](const TableFormat &format) {
        return suffix.compare(QLatin1String(format.suffix), Qt::CaseInsensitive) == 0;
    });
    return found == formats.end() ? nullptr : &*found;
}

} // namespace samovar
