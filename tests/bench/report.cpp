// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/report.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace samovar::bench {

namespace {

std::string formatted(double value, int digits, const char *unit = "")
{
    std::array<char, 64> text{};
    const int size = std::snprintf(text.data(), text.size(), "%.*f%s", digits, value, unit);
    return {text.data(), static_cast<std::size_t>(size)};
}

} // namespace

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

std::string timeText(double milliseconds)
{
    if (milliseconds >= 1000)
        return formatted(milliseconds / 1000, 2, " s");
    return formatted(milliseconds, milliseconds >= 10 ? 0 : 2, " ms");
}

std::string memoryText(double kilobytes)
{
    return formatted(kilobytes / 1024, 0, " MB");
}

void printTable(const std::vector<Row> &rows)
{
    std::printf("\n%-46s %11s %11s %8s %8s      %s\n", "job", "ours", "baseline", "ratio", "target",
                "peak memory (ours / baseline)");
    for (const Row &row : rows) {
        const std::string target = row.target > 0 ? formatted(row.target, 3) : std::string("-");
        const char *verdict = row.target <= 0 ? "" : row.ratio <= row.target ? "ok" : "OVER";
        std::printf("%-46s %11s %11s %8.4f %8s %-4s %s\n", row.job.c_str(), row.ours.c_str(),
                    row.baseline.c_str(), row.ratio, target.c_str(), verdict, row.peak.c_str());
    }
}

} // namespace samovar::bench
