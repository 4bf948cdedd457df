// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A verb of the command line: its name, its arguments, and what runs once they are parsed.
#pragma once

#include "app/verbs/languages.h"
#include "app/verbs/verboutput.h"
#include "core/base/clock.h"
#include "core/base/message.h"
#include "core/base/result.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace samovar {

class Workspace;

/// What every verb runs with.
struct VerbContext {
    const Clock &clock;
    Languages &languages;
    VerbOutput &output;
    bool quiet = false; ///< no progress, no text for people
};

/// Runs a parsed verb: its result goes to the context's output, an error to whoever called.
using VerbRun = std::function<Result<void>(VerbContext &)>;

struct Verb {
    const char *name;
    SourceText purpose; ///< one line for --help
    /// Declares the verb's arguments on \a command and returns what runs with them.
    VerbRun (*declare)(CLI::App &command);
    bool needsFonts; ///< lays text out: runs under QGuiApplication, offscreen
};

/// All verbs, in the order --help names them. A new verb is one line there and a file of its own.
[[nodiscard]] std::span<const Verb> verbs();
/// The verb of that name, or null.
[[nodiscard]] const Verb *verb(const std::string &name);

VerbRun declareNew(CLI::App &command);
VerbRun declareImport(CLI::App &command);
VerbRun declareParticipants(CLI::App &command);
VerbRun declareTracks(CLI::App &command);
VerbRun declareSchedule(CLI::App &command);
VerbRun declareDeadlines(CLI::App &command);
VerbRun declareList(CLI::App &command);
VerbRun declareLetters(CLI::App &command);
VerbRun declarePrint(CLI::App &command);
VerbRun declareHistory(CLI::App &command);
VerbRun declareUndo(CLI::App &command);
VerbRun declareRedo(CLI::App &command);
VerbRun declareVerify(CLI::App &command);

/// The first argument of every verb, EVENT.samovar; it is filled when the command line is parsed.
[[nodiscard]] std::shared_ptr<std::string> declareEvent(CLI::App &command);
/// Opens the event that \a path names, for reading at least.
[[nodiscard]] Result<std::unique_ptr<Workspace>> openEvent(const std::string &path, VerbContext &context);
/// The same for a verb that writes: fails with ReadOnly, naming who holds the file.
[[nodiscard]] Result<std::unique_ptr<Workspace>> openForWriting(const std::string &path,
                                                                VerbContext &context);

/// Checks an argument: empty where it is right, else what is wrong, in the language of sentences.
using ArgumentCheck = std::function<std::string(const std::string &argument)>;
[[nodiscard]] ArgumentCheck oneOf(const std::vector<std::string> &keys);
/// A whole number from 0 on.
[[nodiscard]] ArgumentCheck aCount();
/// Passes any name of a file or folder but the empty one, which would mean the present folder.
[[nodiscard]] ArgumentCheck notEmpty();

/// An argument as text.
[[nodiscard]] QString textOf(const std::string &argument);
/// For an option that takes a time zone: what is wrong with \a zone, or nothing.
[[nodiscard]] std::string checkZone(const std::string &zone);
/// A text as scripts read it: unknown is "", never null.
[[nodiscard]] QString textForScripts(const QString &text);
/// A moment as scripts read it, in \a zone: «2021-09-21T09:00:00+03:00».
[[nodiscard]] QString momentForScripts(const QDateTime &moment, const QTimeZone &zone);

} // namespace samovar
