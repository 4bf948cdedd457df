// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Waiting in the tests of the window, with the events going on.
#pragma once

#include <QTest>

namespace samovar::test {

/// Whether \a condition came true; a slow machine under a sanitizer has its time.
template <class Condition>
[[nodiscard]] bool waitFor(Condition condition)
{
    constexpr int kPatience = 60'000; // ms
    return QTest::qWaitFor(condition, kPatience);
}

} // namespace samovar::test
