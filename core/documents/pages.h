// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What is typeset on pages, whatever it is: for previews, printers and PDF files.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QPageLayout>

#include <functional>

class QPainter;

namespace samovar {

/// Pages that have been laid out. The same on every device. One thread at a time.
class Pages {
public:
    Pages() = default;
    Pages(const Pages &) = delete;
    Pages &operator=(const Pages &) = delete;
    virtual ~Pages();

    [[nodiscard]] virtual int count() const = 0;
    /// A4, its margins for information only: the mode is QPageLayout::FullPageMode, so that a device that is
    /// given it puts its origin into the paper's corner.
    [[nodiscard]] virtual QPageLayout pageLayout() const = 0;
    /// Paints page \a index (0 = first) into \a painter, whose unit is one point and whose origin is the
    /// paper's top left corner. Fails where what is painted has to be read first and can't be.
    virtual Result<void> paint(QPainter &painter, int index) const = 0;
    /// Paints all pages: for files and printers. \a begin starts a page on the device and returns its
    /// painter, as paint() wants it, or null to stop. Fails as paint(), or with Cancelled.
    virtual Result<void> run(const std::function<QPainter *(int index)> &begin, Progress &progress) const;

protected:
    Pages(Pages &&) noexcept = default;
    Pages &operator=(Pages &&) noexcept = default;
};

/// A4 as our paper has it: margins of 20 mm left, 10 right, 20 above and below, in
/// QPageLayout::FullPageMode.
[[nodiscard]] QPageLayout pageLayoutOfA4(bool landscape);

} // namespace samovar
