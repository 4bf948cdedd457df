// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/peoplecommands.h"

#include "core/participants/participants.h"
#include "core/tracks/tracks.h"
#include "core/workspace/workspace.h"
#include "ui/models/peopleclip.h"
#include "ui/support/tasks.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

namespace samovar {

PeopleCommands::PeopleCommands(const UiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void PeopleCommands::run(size_t people, const Message &title, const Work &work,
                         const std::function<void()> &then)
{
    const auto finish = [this, then](const Result<void> &result) {
        if (result)
            then();
        else if (result.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(result.error());
    };
    if (people < kTaskFrom) {
        finish(work(m_context.workspace, nullptr));
        return;
    }
    const auto started = m_context.tasks.start(
        title, m_context.workspace,
        [work](Workspace &workspace, Progress &progress) { return work(workspace, &progress); }, finish);
    if (!started)
        Q_EMIT failed(
            {Error::Kind::Refused,
             SAMOVAR_TEXT("PeopleCommands",
                          "Another long task is running. Nothing was changed; try again when it is done."),
             {}});
}

void PeopleCommands::copyTable(const ParticipantIds &ids, const QStringList &fields, const QTimeZone &zone)
{
    const auto table = std::make_shared<ClipTable>();
    const Work work = [=](const Workspace &workspace, Progress *progress) -> Result<void> {
        auto made = clipTable(workspace.participants(), ids, fields, zone, progress);
        if (!made)
            return made.error();
        *table = *std::move(made);
        return {};
    };
    run(ids.size(), SAMOVAR_TEXT("PeopleCommands", "Copying participants"), work,
        [this, table, count = static_cast<int>(ids.size())] {
            auto *data = new QMimeData;
            data->setText(table->plain);
            data->setHtml(table->html);
            QGuiApplication::clipboard()->setMimeData(data);
            Q_EMIT copied(tr("%Ln participants copied", nullptr, count));
        });
}

void PeopleCommands::copyEmails(const ParticipantIds &ids)
{
    const auto emails = std::make_shared<QStringList>();
    const Work work = [=](const Workspace &workspace, Progress *progress) -> Result<void> {
        auto found = clipEmails(workspace.participants(), ids, progress);
        if (!found)
            return found.error();
        *emails = *std::move(found);
        return {};
    };
    run(ids.size(), SAMOVAR_TEXT("PeopleCommands", "Copying e-mails"), work, [this, emails] {
        if (!emails->isEmpty())
            QGuiApplication::clipboard()->setText(emails->join(QStringLiteral(", ")));
        Q_EMIT copied(emails->isEmpty()
                          ? tr("There is no e-mail to copy")
                          : tr("%Ln e-mails copied", nullptr, static_cast<int>(emails->size())));
    });
}

void PeopleCommands::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(tr("Copied: %1").arg(text));
}

void PeopleCommands::remove(const ParticipantIds &ids)
{
    const Work work = [ids](const Workspace &workspace, Progress *) {
        return workspace.participants().remove(ids);
    };
    run(ids.size(), SAMOVAR_TEXT("PeopleCommands", "Removing participants"), work,
        [this, count = static_cast<int>(ids.size())] {
            Q_EMIT done(tr("%Ln participants removed", nullptr, count));
        });
}

void PeopleCommands::putInto(const ParticipantIds &ids, TrackId track)
{
    if (ids.empty())
        return;
    const auto title = m_context.workspace.tracks().track(track);
    if (track.isValid() && !title) {
        Q_EMIT failed(title.error());
        return;
    }
    const Work work = [ids, track](const Workspace &workspace, Progress *) {
        return track.isValid() ? workspace.tracks().seat(ids, track) : workspace.tracks().unseat(ids);
    };
    run(ids.size(), SAMOVAR_TEXT("PeopleCommands", "Putting participants into tracks"), work,
        [this, named = title ? title->title : QString(), count = static_cast<int>(ids.size())] {
            Q_EMIT done(named.isEmpty()
                            ? tr("%Ln participants taken out of their tracks", nullptr, count)
                            : tr("%Ln participants put into the track “%1”", nullptr, count).arg(named));
        });
}

} // namespace samovar
