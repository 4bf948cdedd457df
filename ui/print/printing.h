// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Printing on paper: the printer's dialog, and pages painted to the printer. The only user of PrintSupport.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/documents/tableformats.h"
#include "core/lists/table.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace samovar {

class Pages;

namespace printing {

/// Lets her set \a printer up; false when she cancels.
using Choose = std::function<bool(QPrinter &printer, QWidget *parent)>;

/// The system's print dialog: printer, pages, copies, or a PDF file.
[[nodiscard]] bool chooseByDialog(QPrinter &printer, QWidget *parent);

/// A printer set to A4 as \a page lies, for a document called \a name.
[[nodiscard]] std::shared_ptr<QPrinter> makePrinter(const QString &name, const PageSetup &page);

/// Which of \a count pages she chose, 0 = first, in the order of printing.
[[nodiscard]] QList<int> chosenPages(const QPrinter &printer, int count);

/// Paints those of \a pages that she chose onto \a printer, in a Task's thread as well. Paper of another size
/// than A4 gets the page scaled down to it. Cancelled: the printer is told to forget the document.
Result<void> print(const Pages &pages, QPrinter &printer, Progress &progress);
/// The same with the pages of \a table.
Result<void> print(const Table &table, const PageSetup &page, QPrinter &printer, Progress &progress);

} // namespace printing

} // namespace samovar
