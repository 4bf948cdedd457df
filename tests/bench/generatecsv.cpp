// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// generate_csv ROWS SEED [CHANGED_PER_MILLE]: writes a generated Google Forms export to standard output.
#include "tests/bench/csvgenerator.h"

#include <cstdio>
#include <cstdlib>

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("generate_csv ROWS SEED [CHANGED_PER_MILLE] > FILE.csv\n", stderr);
        return 2;
    }
    bool isWritten = true;
    const auto write = [&isWritten](std::string_view piece) {
        isWritten = isWritten && std::fwrite(piece.data(), 1, piece.size(), stdout) == piece.size();
    };
    const samovar::bench::CsvVariation variation{.changedPerMille = argc > 3 ? std::atoi(argv[3]) : 0};
    const auto made = samovar::bench::generateCsv(std::atoll(argv[1]), std::strtoull(argv[2], nullptr, 10),
                                                  write, variation);
    std::fprintf(stderr, "rows %lld people %lld\n", static_cast<long long>(made.rows),
                 static_cast<long long>(made.people));
    return isWritten && std::fflush(stdout) == 0 ? 0 : 1;
}
