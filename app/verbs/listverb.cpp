// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The verb that writes a list to a file.
#include "app/verbs/terminalprogress.h"
#include "app/verbs/verb.h"
#include "core/documents/tableformats.h"
#include "core/lists/lists.h"
#include "core/workspace/workspace.h"

#include <QFileInfo>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace samovar {

namespace {

struct ListArguments {
    std::shared_ptr<std::string> event;
    std::string list;
    std::string to;
};

std::vector<std::string> listKeys()
{
    // The others are for the window alone as yet.
    return {"registration", "tracks", "late"};
}

std::string checkSuffix(const std::string &path)
{
    if (tableFormat(QFileInfo(textOf(path)).suffix()) != nullptr)
        return {};
    QStringList suffixes;
    for (const TableFormat &format : tableFormats())
        suffixes += QLatin1Char('.') + QLatin1String(format.suffix);
    return SAMOVAR_TEXT("CommandLine", "the file's name says the format, so it must end in one of these: %1")
        .translated()
        .arg(suffixes.join(QLatin1Char(' ')))
        .toStdString();
}

Result<void> writeList(const ListArguments &arguments, VerbContext &context)
{
    const auto workspace = openEvent(*arguments.event, context);
    if (!workspace)
        return workspace.error();
    const ListKind *const kind = listKind(QString::fromStdString(arguments.list));
    const QString path = textOf(arguments.to);
    const TableFormat *const format = tableFormat(QFileInfo(path).suffix());
    Q_ASSERT(kind != nullptr && format != nullptr);

    context.languages.use(Languages::Use::Output);
    const auto table = kind->make((*workspace)->listSources(), kind->usualOptions());
    if (!table)
        return table.error();
    Progress progress;
    const TerminalProgress line(progress, context.quiet);
    if (auto written = format->write(*table, path, PageSetup{}, progress); !written)
        return written;
    context.output.object({});
    context.output.line(
        SAMOVAR_TEXT("CommandLine", "Written: %1, rows: %2").translated().arg(path).arg(table->rowCount));
    return {};
}

} // namespace

VerbRun declareList(CLI::App &command)
{
    auto arguments = std::make_shared<ListArguments>();
    arguments->event = declareEvent(command);
    const auto list = SAMOVAR_TEXT("CommandLine", "Which list");
    command.add_option("LIST", arguments->list, list.translated().toStdString())
        ->required()
        ->check(oneOf(listKeys()));
    const auto to = SAMOVAR_TEXT("CommandLine", "The file to write; its suffix says the format");
    command.add_option("--to", arguments->to, to.translated().toStdString())->required()->check(checkSuffix);
    return [arguments](VerbContext &context) { return writeList(*arguments, context); };
}

} // namespace samovar
