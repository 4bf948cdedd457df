// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Invents Google Forms exports of any size, the same for the same seed.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

namespace samovar::bench {

/// What a generated file holds.
struct GeneratedCsv {
    std::int64_t rows = 0;
    std::int64_t people = 0; ///< different persons, each with an e-mail address of her or his own
};

/// How a generated file differs from the first of its seed.
struct CsvVariation {
    int changedPerMille = 0; ///< rows whose person has another place of work than in the first file
};

/// Writes a Google Forms export (UTF-8, every cell quoted, LF, ten columns, Cyrillic) piece by piece to \a
/// write.
///
/// About 300 bytes a row; 22 rows of 100 have line breaks inside quotes; 2 of 100 are a further answer of
/// somebody who has answered before. Memory does not grow with \a rows.
GeneratedCsv generateCsv(std::int64_t rows, std::uint64_t seed,
                         const std::function<void(std::string_view)> &write,
                         const CsvVariation &variation = {});

} // namespace samovar::bench
