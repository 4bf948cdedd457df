// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/imports.h"

#include "core/db/changejournal.h"
#include "core/db/database.h"
#include "core/db/dberror.h"
#include "core/db/eventfile.h"
#include "core/event/eventdetails.h"
#include "core/imports/importstore.h"
#include "core/imports/planner.h"
#include "core/imports/profiles.h"
#include "core/imports/tablesource.h"

#include <QFileInfo>

#include <algorithm>

namespace samovar {

namespace {

constexpr int kLookedAt = 200; ///< records that the columns are guessed from
constexpr qint64 kReportEvery = 512;

struct OpenedFile {
    std::unique_ptr<TableSource> table;
    const ImportProfile *profile = nullptr;
    QList<Column> columns;
    DateOrder order = DateOrder::Unknown;
};

Error refused(SourceText text, const QString &path)
{
    return {Error::Kind::BadInput, Message(text, {QFileInfo(path).fileName()}), {}};
}

Error cancelled()
{
    return {Error::Kind::Cancelled,
            Message(SAMOVAR_TEXT("Imports", "The import was cancelled. Nothing was changed.")),
            {}};
}

QStringList texts(const std::vector<QByteArrayView> &cells)
{
    QStringList result;
    for (const QByteArrayView cell : cells)
        result += QString::fromUtf8(cell);
    return result;
}

void applyChoices(QList<Column> &columns, const ImportSource &source)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        std::optional<ColumnField> chosen;
        if (const auto byTitle = source.byTitle.constFind(columns[i].title.simplified());
            byTitle != source.byTitle.cend())
            chosen = *byTitle;
        if (const auto byColumn = source.byColumn.constFind(static_cast<int>(i));
            byColumn != source.byColumn.cend())
            chosen = *byColumn;
        if (!chosen)
            continue;
        columns[i].field = *chosen;
        columns[i].byHand = true;
    }
}

/// 9/10/2021 alone does not tell day from month: the whole column does.
Result<DateOrder> dateOrder(const ImportSource &source, const QList<Column> &columns)
{
    const auto time = std::find_if(columns.begin(), columns.end(),
                                   [](const Column &c) { return c.field == ColumnField::Timestamp; });
    DateOrderGuess guess;
    if (time == columns.end())
        return guess.order();
    const auto place = static_cast<size_t>(time - columns.begin());
    Result<std::unique_ptr<TableSource>> table = openTable(source.path);
    if (!table)
        return table.error();
    while ((*table)->next()) {
        const auto &cells = (*table)->cells();
        if (place < cells.size())
            guess.add(QString::fromUtf8(cells[place]));
    }
    return guess.order();
}

bool hasAmbiguousTimes(const QList<Column> &columns)
{
    return std::any_of(columns.begin(), columns.end(), [](const Column &column) {
        return column.field == ColumnField::Timestamp &&
               std::any_of(column.samples.begin(), column.samples.end(), [](const QString &cell) {
                   return cell.left(3).contains(QLatin1Char('/')); // 9/10/2021, not 2021/09/10
               });
    });
}

Result<OpenedFile> openFile(const ImportSource &source)
{
    Result<std::unique_ptr<TableSource>> looked = openTable(source.path);
    if (!looked)
        return looked.error();
    QList<QStringList> first;
    while (first.size() < kLookedAt && (*looked)->next())
        first += texts((*looked)->cells());
    if ((*looked)->error())
        return *(*looked)->error();
    if (first.isEmpty())
        return refused(SAMOVAR_TEXT("Imports",
                                    "The file «%1» has a header and no rows under it. Nothing was imported; "
                                    "download it again when somebody has answered."),
                       source.path);
    OpenedFile file;
    file.columns = guessColumns((*looked)->titles(), first);
    applyChoices(file.columns, source);
    file.profile = recogniseProfile(file.columns);
    if (file.profile == nullptr)
        return refused(
            SAMOVAR_TEXT("Imports",
                         "«%1» does not look like the answers of a Google form: there is no column "
                         "of times, or none of names or e-mail addresses. Nothing was "
                         "imported; choose the file that Google Forms or the linked sheet "
                         "gives out as CSV."),
            source.path);
    if (hasAmbiguousTimes(file.columns)) {
        const Result<DateOrder> order = dateOrder(source, file.columns);
        if (!order)
            return order.error();
        file.order = *order;
    }
    Result<std::unique_ptr<TableSource>> table = openTable(source.path);
    if (!table)
        return table.error();
    file.table = *std::move(table);
    return file;
}

/// The same error with the file in front: of several files she must know which.
Error naming(const Error &error, const ImportSource &source)
{
    if (error.kind != Error::Kind::BadInput)
        return error;
    Error named = error;
    named.message = Message::verbatim(QFileInfo(source.path).fileName()).with(error.message);
    return named;
}

ImportReport reportOf(const ImportSource &source, const OpenedFile &file)
{
    ImportReport report;
    report.path = source.path;
    report.fileName = QFileInfo(source.path).fileName();
    report.profile = QString::fromLatin1(file.profile->key);
    report.profileTitle = file.profile->title.translated();
    report.encoding = file.table->encoding();
    report.separator = file.table->separator();
    report.columns = file.columns;
    return report;
}

void count(ImportCounts &counts, RowKind kind)
{
    ++counts.rows;
    switch (kind) {
    case RowKind::New:
        ++counts.added;
        break;
    case RowKind::Changed:
        ++counts.changed;
        break;
    case RowKind::Unchanged:
        ++counts.unchanged;
        break;
    case RowKind::Ask:
        ++counts.ask;
        break;
    case RowKind::Problem:
        ++counts.problems;
        break;
    }
}

void note(ImportReport &report, const PlannedRow &planned)
{
    count(report.counts, planned.kind);
    for (const Issue &issue : planned.parsed.issues) {
        if (report.issues.size() < ImportReport::kMaxListed)
            report.issues += issue;
    }
    QList<RowPreview> &rows = report.rows[planned.kind];
    if (rows.size() < ImportReport::kMaxListed)
        rows +=
            RowPreview{planned.row,    planned.kind,   planned.parsed.rawName, planned.parsed.person.email,
                       planned.reason, planned.changes};
}

/// Walks the rows of one file: plans each and hands it to \a use.
Result<ImportReport>
walk(const ImportSource &source, OpenedFile &file, const RowParser &parser, Planner &planner,
     Progress &progress,
     const std::function<void(const PlannedRow &, const std::vector<QByteArrayView> &)> &use)
{
    ImportReport report = reportOf(source, file);
    const QStringList titles = file.table->titles();
    progress.begin(Message(SAMOVAR_TEXT("Imports", "Reading %1"), {report.fileName}), file.table->size());
    qint64 row = 0;
    while (file.table->next()) {
        const auto &cells = file.table->cells();
        const PlannedRow planned = planner.plan(parser, ++row, cells, rowHash(titles, cells));
        note(report, planned);
        use(planned, cells);
        if (row % kReportEvery != 0)
            continue;
        progress.advance(file.table->position());
        if (progress.isCancelled())
            return cancelled();
    }
    if (file.table->error())
        return *file.table->error();
    if (progress.isCancelled())
        return cancelled();
    return report;
}

ImportWriter::File fileOf(const ImportSource &source, const QString &profile, const QList<Column> &columns)
{
    return {QFileInfo(source.path).fileName(), profile, fileHash(source.path).valueOr({}), columns};
}

Message labelOf(const QList<ImportReport> &reports)
{
    QStringList names;
    ImportCounts sum;
    for (const ImportReport &report : reports) {
        names += report.fileName;
        sum.added += report.counts.added + report.counts.ask;
        sum.changed += report.counts.changed;
    }
    Message label(SAMOVAR_TEXT("Imports", "Import of %1"), {names.join(QStringLiteral(", "))});
    if (sum.added > 0)
        label.with(Message::counted(SAMOVAR_TEXT_N("Imports", "%Ln new"), sum.added));
    if (sum.changed > 0)
        label.with(Message::counted(SAMOVAR_TEXT_N("Imports", "%Ln changed"), sum.changed));
    return label;
}

bool changesSomething(const QList<ImportReport> &reports)
{
    return std::any_of(reports.begin(), reports.end(), [](const ImportReport &report) {
        return report.counts.rows > report.counts.unchanged + report.counts.problems;
    });
}

} // namespace

qint64 ImportCounts::of(RowKind kind) const
{
    switch (kind) {
    case RowKind::New:
        return added;
    case RowKind::Changed:
        return changed;
    case RowKind::Unchanged:
        return unchanged;
    case RowKind::Ask:
        return ask;
    case RowKind::Problem:
        break;
    }
    return problems;
}

Imports::Imports(Database &database, ChangeJournal &journal, const EventDetails &event, const Clock &clock)
    : m_database(database)
    , m_journal(journal)
    , m_event(event)
    , m_clock(clock)
{
}

Result<QList<ImportReport>> Imports::preview(const QList<ImportSource> &sources, Progress &progress) const
{
    return run(sources, progress, nullptr);
}

Result<QList<ImportReport>> Imports::run(const QList<ImportSource> &sources, Progress &progress,
                                         const Change *change) const
{
    return guardDb([&]() -> Result<QList<ImportReport>> {
        const Result<EventInfo> event = m_event.info();
        if (!event)
            return event.error();
        Known known = importstore::readKnown(m_database);
        const QList<KnownTrack> tracks = importstore::tracks(m_database);
        Planner planner(known, importstore::lookup(m_database), change == nullptr);
        QList<ImportReport> reports;
        for (const ImportSource &source : sources) {
            Result<OpenedFile> file = openFile(source);
            if (!file)
                return naming(file.error(), source);
            known.forgetClaims();
            const RowParser parser(file->columns, event->zone, file->order, tracks);
            const QString profile = QString::fromLatin1(file->profile->key);
            planner.setSource(profile);
            std::optional<ImportWriter> writer;
            Result<ImportReport> report =
                walk(source, *file, parser, planner, progress,
                     [&](const PlannedRow &planned, const std::vector<QByteArrayView> &cells) {
                         if (change == nullptr || planned.kind == RowKind::Unchanged ||
                             planned.kind == RowKind::Problem)
                             return;
                         if (!writer)
                             writer.emplace(*change, fileOf(source, profile, file->columns));
                         writer->write(planned, cells, known);
                     });
            if (!report)
                return naming(report.error(), source);
            reports += *std::move(report);
        }
        return reports;
    });
}

/// An event without people has nothing that a copy could save.
Result<QString> Imports::copyBefore()
{
    return guardDb([&]() -> Result<QString> {
        if (importstore::isEmpty(m_database))
            return QString();
        return keepDatedCopy(m_database, m_clock.now().toLocalTime());
    });
}

Result<QList<ImportReport>> Imports::apply(const QList<ImportSource> &sources, Progress &progress)
{
    if (m_database.isReadOnly())
        return m_journal.change(Message{}, [](Change &) -> Result<void> { return {}; }).error();
    const Result<QString> copy = copyBefore();
    if (!copy)
        return copy.error();
    QList<ImportReport> reports;
    const Result<void> done = guardDb([&]() -> Result<void> {
        m_database.expectLargeChange();
        return m_journal.change(Message{}, [&](Change &change) -> Result<void> {
            Result<QList<ImportReport>> ran = run(sources, progress, &change);
            if (!ran)
                return ran.error();
            reports = *std::move(ran);
            change.setLabel(labelOf(reports));
            return {};
        });
    });
    if (!copy->isEmpty() && (!done || !changesSomething(reports)))
        dropDatedCopy(*copy);
    if (!done)
        return done.error();
    return reports;
}

} // namespace samovar
