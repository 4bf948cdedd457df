// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/verbs/verb.h"
#include "core/base/clock.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <sstream>
#include <string_view>

#ifndef Q_OS_WIN
#include <langinfo.h>

#include <clocale>
#endif

namespace samovar {

namespace {

constexpr int kDone = 0;
constexpr int kCouldNot = 1;
constexpr int kWrongUsage = 2;

/// The options every verb has.
struct CommonOptions {
    bool json = false;
    bool quiet = false;
    std::string language;
};

/// The command line taken apart.
struct Parsed {
    CommonOptions common;
    VerbRun run;
};

std::string text(SourceText source)
{
    return source.translated().toStdString();
}

bool isOptionOfTheWindow(std::string_view argument)
{
    // Qt takes these with one dash or two.
    static constexpr std::array<std::string_view, 13> kNames = {"platform",        "platformpluginpath",
                                                                "platformtheme",   "plugin",
                                                                "qwindowgeometry", "qwindowicon",
                                                                "qwindowtitle",    "reverse",
                                                                "session",         "style",
                                                                "stylesheet",      "display",
                                                                "geometry"};
    if (argument.starts_with("--"))
        return std::ranges::find(kNames, argument.substr(2, argument.find('=') - 2)) != kNames.end();
    return argument.starts_with("-") && argument != "-h";
}

/// «samovar party.samovar» opens the window, also where the file is gone; «samovar partty» is a mistyped
/// verb.
bool looksLikeFile(const std::string &argument)
{
    const QString path = textOf(argument);
    return path.contains(u'.') || path.contains(u'/') || path.contains(u'\\') || QFileInfo::exists(path);
}

/// A terminal in the C locale takes UTF-8 all the same: Qt says a warning about it otherwise.
void preferUtf8()
{
#ifndef Q_OS_WIN
    std::setlocale(LC_ALL, "");
    const std::string_view locale = std::setlocale(LC_CTYPE, nullptr);
    if (locale == "C" || locale == "POSIX") {
        // LC_ALL rules over LC_CTYPE, where there is one.
        qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
    }
#endif
}

/// On standard error stand our sentences alone: what Qt finds odd about the machine (a missing
/// XDG_RUNTIME_DIR) is nothing that the user of a verb could act on.
void silenceQt()
{
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false\nqt.*.warning=false"));
}

std::unique_ptr<QCoreApplication> makeApplication(bool needsFonts, char **argv)
{
    static int one = 1; // the verbs' arguments are none of Qt's business
    if (!needsFonts)
        return std::make_unique<QCoreApplication>(one, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(one, argv);
}

/// --lang before everything else is parsed: even the sentences about a wrong command obey it.
QString languageAsked(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        const std::string_view value = argument.starts_with("--lang=")        ? argument.substr(7)
                                       : argument == "--lang" && i + 1 < argc ? std::string_view(argv[i + 1])
                                                                              : std::string_view();
        if (value == "ru" || value == "en")
            return QString::fromLatin1(value.data(), static_cast<qsizetype>(value.size()));
    }
    return {};
}

void dressHelp(CLI::App &program)
{
    const auto formatter = program.get_formatter();
    formatter->label("Usage", text(SAMOVAR_TEXT("CommandLine", "Usage")));
    formatter->label("OPTIONS", text(SAMOVAR_TEXT("CommandLine", "OPTIONS")));
    formatter->label("SUBCOMMAND", text(SAMOVAR_TEXT("CommandLine", "VERB")));
    formatter->label("Positionals", text(SAMOVAR_TEXT("CommandLine", "Arguments")));
    formatter->label("REQUIRED", text(SAMOVAR_TEXT("CommandLine", "(needed)")));
    formatter->label("TEXT", text(SAMOVAR_TEXT("CommandLine", "TEXT")));
    formatter->label("INT", text(SAMOVAR_TEXT("CommandLine", "NUMBER")));
    program.option_defaults()->group(text(SAMOVAR_TEXT("CommandLine", "Options")));
}

void declareCommon(CLI::App &command, CommonOptions &common)
{
    command.set_help_flag("-h,--help", text(SAMOVAR_TEXT("CommandLine", "Show this help")));
    command.add_flag("--json", common.json, text(SAMOVAR_TEXT("CommandLine", "Answer with one JSON object")));
    const auto language = SAMOVAR_TEXT("CommandLine", "Language of all that is written; Russian if left out");
    command.add_option("--lang", common.language, text(language))->check(oneOf({"ru", "en"}));
    command.add_flag("--quiet", common.quiet, text(SAMOVAR_TEXT("CommandLine", "Say nothing but errors")));
}

void declareAll(CLI::App &program, Parsed &parsed)
{
    program.description(
        text(SAMOVAR_TEXT("CommandLine", "Samovar: participants, lists and letters of an event")));
    program.footer(text(SAMOVAR_TEXT("CommandLine", "Without a verb, or with a file, the window opens.")));
    dressHelp(program);
    program.set_help_flag("-h,--help", text(SAMOVAR_TEXT("CommandLine", "Show this help")));
    program.set_version_flag("--version", "samovar " SAMOVAR_VERSION,
                             text(SAMOVAR_TEXT("CommandLine", "Show the version")));
    program.require_subcommand(1);
    for (const Verb &one : verbs()) {
        CLI::App *const command = program.add_subcommand(one.name, text(one.purpose));
        command->group(text(SAMOVAR_TEXT("CommandLine", "Verbs")));
        declareCommon(*command, parsed.common);
        command->callback([&parsed, run = one.declare(*command)] { parsed.run = run; });
    }
}

void say(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
}

/// What is wrong with the command line. CLI11 says it in English; its sentences are known by their kind.
QString reasonOf(const CLI::ParseError &wrong, const QString &unknownVerb)
{
    const auto kind = static_cast<CLI::ExitCodes>(wrong.get_exit_code());
    QString said = textOf(wrong.what());
    const QString before = said.section(QStringLiteral(": "), 0, 0);
    const QString after = said.section(QStringLiteral(": "), 1);
    if (kind == CLI::ExitCodes::RequiredError && !said.startsWith(QLatin1String("A subcommand")))
        return SAMOVAR_TEXT("CommandLine", "%1 is missing")
            .translated()
            .arg(said.section(QLatin1Char(' '), 0, 0));
    if (kind == CLI::ExitCodes::RequiredError && !unknownVerb.isEmpty())
        return SAMOVAR_TEXT("CommandLine", "there is no “%1”").translated().arg(unknownVerb);
    if (kind == CLI::ExitCodes::RequiredError)
        return SAMOVAR_TEXT("CommandLine", "it does not say what to do").translated();
    if (kind == CLI::ExitCodes::ExtrasError)
        return SAMOVAR_TEXT("CommandLine", "“%1” was not expected").translated().arg(after);
    if (kind == CLI::ExitCodes::ConversionError)
        return SAMOVAR_TEXT("CommandLine", "“%1” cannot be read").translated().arg(after);
    if (kind == CLI::ExitCodes::ArgumentMismatch)
        return SAMOVAR_TEXT("CommandLine", "%1 lacks its value").translated().arg(before);
    return said; // ours
}

/// Help and version are answers; everything else that parsing throws is wrong usage. \a first is the first
/// argument, where there is one, \a isVerb whether it names a verb.
int answer(const CLI::App &program, const CLI::ParseError &outcome, const QString &first, bool isVerb)
{
    if (outcome.get_exit_code() == 0) {
        std::ostringstream out;
        program.exit(outcome, out, out);
        return std::fputs(out.str().c_str(), stdout) >= 0 ? kDone : kCouldNot;
    }
    const QString help = QStringLiteral("samovar %1 --help").arg(isVerb ? first : QString()).simplified();
    const QString unknown = isVerb || first.startsWith(QLatin1Char('-')) ? QString() : first;
    say(SAMOVAR_TEXT("CommandLine", "This is not understood: %1. «%2» shows what can be said.")
            .translated()
            .arg(reasonOf(outcome, unknown), help));
    return kWrongUsage;
}

int runParsed(const Parsed &parsed, Languages &languages)
{
    const SystemClock clock;
    VerbOutput output(parsed.common.json, parsed.common.quiet);
    VerbContext context{
        .clock = clock, .languages = languages, .output = output, .quiet = parsed.common.quiet};
    const auto result = parsed.run(context);
    languages.use(Languages::Use::Sentences);
    if (!result) {
        say(result.error().message.text());
        return kCouldNot;
    }
    if (!output.send(stdout)) {
        say(SAMOVAR_TEXT("CommandLine",
                         "The result could not be written to standard output. What the verb does to "
                         "the event is done.")
                .translated());
        return kCouldNot;
    }
    return kDone;
}

} // namespace

bool isCommandLine(int argc, char **argv)
{
    if (argc < 2)
        return false;
    const std::string first = argv[1];
    if (verb(first) != nullptr)
        return true;
    if (first.starts_with("-"))
        return !isOptionOfTheWindow(first);
    return !first.empty() && !looksLikeFile(first);
}

int runCommandLine(int argc, char **argv)
{
    const Verb *const asked = argc > 1 ? verb(argv[1]) : nullptr;
    const QString system = systemLanguage();
    preferUtf8();
    silenceQt();
    const auto application = makeApplication(asked != nullptr && asked->needsFonts, argv);
    Languages languages(languageAsked(argc, argv), system);

    CLI::App program;
    program.name("samovar");
    Parsed parsed;
    declareAll(program, parsed);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &outcome) {
        return answer(program, outcome, argc > 1 ? textOf(argv[1]) : QString(), asked != nullptr);
    }
    return runParsed(parsed, languages);
}

} // namespace samovar
