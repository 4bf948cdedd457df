// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The verb that shows participants.
#include "app/verbs/verb.h"
#include "core/event/eventdetails.h"
#include "core/participants/participants.h"
#include "core/participants/phone.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace samovar {

namespace {

struct ParticipantsArguments {
    std::shared_ptr<std::string> event;
    std::string search;
    qint64 limit = -1;
};

QString genderLetter(Gender gender)
{
    switch (gender) {
    case Gender::Female:
        return QStringLiteral("f");
    case Gender::Male:
        return QStringLiteral("m");
    case Gender::Unknown:
        break;
    }
    // Not a null string: JSON's unknown text is "".
    return QStringLiteral("");
}

QJsonObject participantObject(const Participant &person, const QTimeZone &zone)
{
    return {{QStringLiteral("id"), person.id.value},
            {QStringLiteral("surname"), person.surname},
            {QStringLiteral("given"), person.given},
            {QStringLiteral("patronymic"), person.patronymic},
            {QStringLiteral("gender"), genderLetter(person.gender)},
            {QStringLiteral("email"), person.email},
            {QStringLiteral("phone"), person.phone},
            {QStringLiteral("organisation"), person.organisation},
            {QStringLiteral("position"), person.position},
            {QStringLiteral("city"), person.city},
            {QStringLiteral("category"), person.category},
            {QStringLiteral("status"), person.status},
            {QStringLiteral("late"), person.late},
            {QStringLiteral("sources"), QJsonArray::fromStringList(person.sources)},
            {QStringLiteral("track"), person.track.isEmpty() ? QJsonValue() : QJsonValue(person.track)},
            {QStringLiteral("preferences"), QJsonArray::fromStringList(person.preferences)},
            {QStringLiteral("consent"), person.consent},
            {QStringLiteral("registered_at"), person.registeredAt
                                                  ? QJsonValue(momentForScripts(*person.registeredAt, zone))
                                                  : QJsonValue::Null}};
}

QString participantLine(const Participant &person)
{
    return QStringList{QString::number(person.id.value), person.fullName(), person.email,
                       phoneForReading(person.phone), person.organisation}
        .join(QLatin1Char('\t'));
}

/// Writes the people one by one: a million of them are not built into one object.
Result<void> writePeople(const Workspace &workspace, const ParticipantsArguments &arguments,
                         const ParticipantFilter &filter, VerbOutput &output)
{
    const auto info = workspace.event().info();
    if (!info)
        return info.error();
    qint64 written = 0;
    const auto use = [&](const Participant &person) {
        if (arguments.limit >= 0 && written >= arguments.limit)
            return false;
        if (output.wantsJson()) {
            const QJsonDocument object(participantObject(person, info->zone));
            output.piece((written > 0 ? "," : "") + object.toJson(QJsonDocument::Compact));
        } else {
            output.line(participantLine(person));
        }
        ++written;
        return true;
    };
    // An order without a field is by id.
    return workspace.participants().forEach(filter, ParticipantOrder{.field = {}, .descending = false}, use);
}

Result<void> showParticipants(const ParticipantsArguments &arguments, VerbContext &context)
{
    const auto workspace = openEvent(*arguments.event, context);
    if (!workspace)
        return workspace.error();
    ParticipantFilter filter;
    filter.text = textOf(arguments.search);
    const auto count = (*workspace)->participants().count(filter);
    if (!count)
        return count.error();
    context.languages.use(Languages::Use::Output);
    VerbOutput &output = context.output;
    output.piece("{\"count\":" + QByteArray::number(*count) + ",\"participants\":[");
    if (auto written = writePeople(**workspace, arguments, filter, output); !written)
        return written;
    output.piece("]}\n");
    output.line(SAMOVAR_TEXT("CommandLine", "Found: %1").translated().arg(*count));
    return {};
}

} // namespace

VerbRun declareParticipants(CLI::App &command)
{
    auto arguments = std::make_shared<ParticipantsArguments>();
    arguments->event = declareEvent(command);
    const auto search =
        SAMOVAR_TEXT("CommandLine", "Only those whose name, e-mail, phone or organisation holds "
                                    "this text, or each word of it");
    command.add_option("--search", arguments->search, search.translated().toStdString());
    const auto limit = SAMOVAR_TEXT("CommandLine", "Show at most so many of them");
    command.add_option("--limit", arguments->limit, limit.translated().toStdString())->check(aCount());
    return [arguments](VerbContext &context) { return showParticipants(*arguments, context); };
}

} // namespace samovar
