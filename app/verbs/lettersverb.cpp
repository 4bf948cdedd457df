// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The verb that makes letters: a PDF a person, or one for all.
#include "app/verbs/terminalprogress.h"
#include "app/verbs/verb.h"
#include "core/documents/lettersfile.h"
#include "core/letters/letters.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace samovar {

namespace {

struct LettersArguments {
    std::shared_ptr<std::string> event;
    std::string letter;
    std::string to;
    std::string format = "pdf";
    std::vector<qint64> only;
    bool owed = false;

    [[nodiscard]] QString target() const { return textOf(to); }
    /// «--to X.pdf» is one file for all, unless a folder of that name is there.
    [[nodiscard]] bool isOneFile() const
    {
        const QFileInfo info(target());
        return !info.isDir() && info.suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0;
    }
};

std::vector<std::string> letterKeys()
{
    std::vector<std::string> keys;
    for (const LetterKind &kind : letterKinds())
        keys.emplace_back(kind.key);
    return keys;
}

LetterRequest requestOf(const LettersArguments &arguments, const VerbContext &context)
{
    LetterRequest request;
    request.key = QString::fromStdString(arguments.letter);
    request.language = context.languages.outputLanguage();
    request.owedOnly = arguments.owed;
    if (!arguments.only.empty()) {
        request.only.emplace();
        for (const qint64 id : arguments.only)
            request.only->push_back({id});
    }
    // Who prints one file wants it in the order of the list; a folder sorts by itself.
    request.order.field = arguments.isOneFile() ? QStringLiteral("name") : QString();
    return request;
}

PutOnPaper targetOf(const LettersArguments &arguments)
{
    return arguments.isOneFile() ? lettersIntoFile(arguments.target())
                                 : lettersIntoFolder(arguments.target());
}

QJsonArray filesOf(const QStringList &names, const LettersArguments &arguments)
{
    const QString target = arguments.target();
    if (arguments.isOneFile())
        return names.isEmpty() ? QJsonArray() : QJsonArray{target};
    QJsonArray files;
    for (const QString &name : names)
        files.append(QDir(target).filePath(name));
    return files;
}

void report(const LettersMade &made, const LettersArguments &arguments, VerbOutput &output)
{
    static constexpr SourceText kMade = SAMOVAR_TEXT("CommandLine", "Letters made: %1, to be looked at: %2");
    static constexpr SourceText kWhy = SAMOVAR_TEXT("CommandLine", "  %1 (%2): %3");
    QJsonArray blocked;
    output.line(kMade.translated().arg(made.produced).arg(made.blocked.size()));
    for (const ComposedLetter &letter : made.blocked) {
        const QString reason = letter.reasonText();
        blocked.append(
            QJsonObject{{QStringLiteral("id"), letter.recipient.value}, {QStringLiteral("reason"), reason}});
        output.line(kWhy.translated().arg(letter.name, QString::number(letter.recipient.value), reason));
    }
    output.object({{QStringLiteral("produced"), made.produced},
                   {QStringLiteral("blocked"), blocked},
                   {QStringLiteral("files"), filesOf(made.files, arguments)}});
}

Result<void> makeLetters(const LettersArguments &arguments, VerbContext &context)
{
    const auto workspace = openForWriting(*arguments.event, context);
    if (!workspace)
        return workspace.error();
    context.languages.use(Languages::Use::Output);
    Letters &letters = (*workspace)->letters();
    Progress progress;
    const TerminalProgress line(progress, context.quiet);
    const auto made = letters.make(requestOf(arguments, context), targetOf(arguments), progress);
    if (!made)
        return made.error();
    report(*made, arguments, context.output);
    return {};
}

} // namespace

VerbRun declareLetters(CLI::App &command)
{
    auto arguments = std::make_shared<LettersArguments>();
    arguments->event = declareEvent(command);
    const auto letter = SAMOVAR_TEXT("CommandLine", "Which letter");
    command.add_option("TEMPLATE", arguments->letter, letter.translated().toStdString())
        ->required()
        ->check(oneOf(letterKeys()));
    const auto to = SAMOVAR_TEXT("CommandLine",
                                 "A folder, for a file a person; or a name that ends in .pdf, for one file");
    command.add_option("--to", arguments->to, to.translated().toStdString())
        ->required()
        ->check(notEmpty())
        ->type_name("FOLDER|FILE.pdf");
    const auto format = SAMOVAR_TEXT("CommandLine", "The format of the files");
    command.add_option("--format", arguments->format, format.translated().toStdString())
        ->check(oneOf({"pdf"}));
    const auto only = SAMOVAR_TEXT("CommandLine", "Only these people, by their numbers");
    command.add_option("--only", arguments->only, only.translated().toStdString())
        ->type_name("ID,…")
        ->allow_extra_args(false)
        ->delimiter(',')
        ->check(CLI::PositiveNumber);
    const auto owed = SAMOVAR_TEXT("CommandLine", "Only people who have not got this letter yet");
    command.add_flag("--owed", arguments->owed, owed.translated().toStdString());
    return [arguments](VerbContext &context) { return makeLetters(*arguments, context); };
}

} // namespace samovar
