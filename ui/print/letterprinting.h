// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Letters onto a printer.
#pragma once

#include "core/letters/letterpaper.h"

#include <memory>

class QPrinter;

namespace samovar::printing {

/// Hands letters to \a printer, the pages of them that she chose. Those whose pages were all handed over
/// count as come out; cancelled or refused, the printer is told to forget the document, and none does.
[[nodiscard]] PutOnPaper lettersOnto(const std::shared_ptr<QPrinter> &printer);

} // namespace samovar::printing
