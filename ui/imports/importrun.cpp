// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importrun.h"

#include "core/workspace/workspace.h"
#include "ui/support/tasks.h"

#include <QPointer>

#include <memory>
#include <utility>

namespace samovar {

namespace {

const SourceText kReading = SAMOVAR_TEXT("ImportRun", "Reading the file");
const SourceText kImporting = SAMOVAR_TEXT("ImportRun", "Importing");
const SourceText kCancelled = SAMOVAR_TEXT("ImportRun", "Cancelled. Nothing was changed.");

} // namespace

ImportRun::ImportRun(UiContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    // Queued: Tasks is idle again only after its own slots have run.
    connect(&m_context.tasks, &Tasks::runningChanged, this, &ImportRun::begin, Qt::QueuedConnection);
}

ImportRun::~ImportRun()
{
    disconnect(); // nobody is told any more: the page goes as well
    m_wanted.reset();
    if (m_running)
        m_context.tasks.cancelAndWait();
}

void ImportRun::preview(const QList<ImportSource> &sources)
{
    want({sources, false});
}

void ImportRun::apply(const QList<ImportSource> &sources)
{
    want({sources, true});
}

void ImportRun::want(Job job)
{
    m_wanted = std::move(job);
    if (m_running && m_context.tasks.progress())
        m_context.tasks.progress()->cancel();
    begin();
}

void ImportRun::cancel()
{
    if (m_wanted.has_value() && !m_running) {
        const bool applying = m_wanted->applying;
        m_wanted.reset();
        Q_EMIT failed({Error::Kind::Cancelled, Message(kCancelled), {}}, applying);
        return;
    }
    m_wanted.reset();
    if (m_running && m_context.tasks.progress())
        m_context.tasks.progress()->cancel();
}

void ImportRun::begin()
{
    if (!m_wanted.has_value() || m_running || m_context.tasks.isRunning())
        return;
    const Job job = *m_wanted;
    const auto reports = std::make_shared<QList<ImportReport>>();
    const auto work = [job, reports](Workspace &workspace, Progress &progress) -> Result<void> {
        auto result = job.applying ? workspace.imports().apply(job.sources, progress)
                                   : workspace.imports().preview(job.sources, progress);
        if (!result)
            return result.error();
        *reports = *std::move(result);
        return {};
    };
    // The page may be gone when the work ends.
    const auto done = [self = QPointer<ImportRun>(this), job, reports](const Result<void> &result) {
        if (self)
            self->conclude(job, result ? Result<QList<ImportReport>>(*reports) : result.error());
    };
    if (!m_context.tasks.start(Message(job.applying ? kImporting : kReading), m_context.workspace, work,
                               done))
        return;
    m_running = true;
    m_wanted.reset();
}

void ImportRun::conclude(const Job &job, const Result<QList<ImportReport>> &result)
{
    m_running = false;
    if (m_wanted.has_value() && !(job.applying && result)) {
        QMetaObject::invokeMethod(this, &ImportRun::begin, Qt::QueuedConnection);
        return;
    }
    if (!result)
        Q_EMIT failed(result.error(), job.applying);
    else if (job.applying)
        Q_EMIT applied(*result);
    else
        Q_EMIT previewed(*result);
}

} // namespace samovar
