// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Runs one process to its end and measures it from outside.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace samovar::bench {

/// What a process said and cost.
struct Child {
    int exit = -1;
    double milliseconds = 0;                 ///< from before it was started until it had ended
    double peakKilobytes = 0;                ///< its own figure (peak_kb), else the system's
    long long startedAt = 0;                 ///< the monotonic clock, nanoseconds
    std::map<std::string, std::string> said; ///< lines «key value» of standard output

    /// A number that it said; ends the program where it did not.
    [[nodiscard]] double number(const std::string &key) const;
};

/// \a input is a file for standard input, or empty. Ends the program with a sentence where the process fails.
[[nodiscard]] Child runChild(const std::vector<std::string> &command, const std::string &input = {},
                             const std::string &output = {});

} // namespace samovar::bench
