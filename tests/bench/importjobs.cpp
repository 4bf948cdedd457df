// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Jobs of reading and importing.
#include "core/base/clock.h"
#include "core/base/csvreader.h"
#include "core/imports/imports.h"
#include "core/participants/participants.h"
#include "core/workspace/workspace.h"
#include "tests/bench/job.h"

#include <QFile>

namespace samovar::bench {

int parseFile(const QStringList &arguments)
{
    QFile file(arguments[0]);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    QElapsedTimer timer;
    timer.start();
    CsvReader reader(file, guessCsvFormat(file));
    qint64 rows = 0;
    qint64 cells = 0;
    while (reader.next()) {
        ++rows;
        cells += static_cast<qint64>(reader.cells().size());
    }
    tell("ms", elapsed(timer));
    if (reader.error())
        return failed(reader.error()->message.text());
    tell("rows", static_cast<double>(rows - 1));
    tell("cells", static_cast<double>(cells));
    return 0;
}

/// Into a new event, or into the one that is there already.
int importFile(const QStringList &arguments)
{
    const SystemClock clock;
    QElapsedTimer timer;
    timer.start();
    auto workspace = QFile::exists(arguments[0]) ? Workspace::open(arguments[0], clock)
                                                 : Workspace::create(arguments[0], {}, clock);
    if (!workspace)
        return failed(workspace.error().message.text());
    Progress progress;
    const auto reports =
        (*workspace)->imports().apply({{.path = arguments[1], .byColumn = {}, .byTitle = {}}}, progress);
    if (!reports)
        return failed(reports.error().message.text() + reports.error().detail);
    const auto people = (*workspace)->participants().count();
    if (!people)
        return failed(people.error().message.text());
    workspace->reset();
    tell("ms", elapsed(timer));
    const ImportCounts &counts = reports->first().counts;
    tell("rows", static_cast<double>(counts.rows));
    tell("changed", static_cast<double>(counts.changed));
    tell("unchanged", static_cast<double>(counts.unchanged));
    tell("ask", static_cast<double>(counts.ask));
    tell("problems", static_cast<double>(counts.problems));
    tell("people", static_cast<double>(*people));
    return 0;
}

} // namespace samovar::bench
