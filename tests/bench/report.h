// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The one table that the benchmarks print.
#pragma once

#include <string>
#include <vector>

namespace samovar::bench {

struct Row {
    std::string job;
    std::string ours;
    std::string baseline;
    double ratio = 0;
    double target = 0; ///< the ratio may be so large; 0: none is set
    std::string peak;
};

[[nodiscard]] double median(std::vector<double> values);
/// «12.3 ms», «4.56 s».
[[nodiscard]] std::string timeText(double milliseconds);
/// «55 MB».
[[nodiscard]] std::string memoryText(double kilobytes);
void printTable(const std::vector<Row> &rows);

} // namespace samovar::bench
