// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Runs an import's preview and its taking over as Tasks, the newest wish first.
#pragma once

#include "core/imports/imports.h"
#include "ui/pages/page.h"

#include <QObject>

#include <optional>

namespace samovar {

/// One import on its way through Tasks. A new preview replaces one that still runs; where another task is
/// running, the work begins as soon as that one ends. Its destruction cancels what runs and waits until that
/// has rolled back.
class ImportRun : public QObject {
    Q_OBJECT

public:
    explicit ImportRun(UiContext &context, QObject *parent = nullptr);
    ~ImportRun() override;

    void preview(const QList<ImportSource> &sources);
    void apply(const QList<ImportSource> &sources);
    /// Stops what runs or waits; failed() follows with Error::Kind::Cancelled.
    void cancel();
    /// Whether work runs or waits.
    [[nodiscard]] bool isBusy() const { return m_running || m_wanted.has_value(); }

Q_SIGNALS:
    void previewed(const QList<samovar::ImportReport> &reports);
    void applied(const QList<samovar::ImportReport> &reports);
    void failed(const samovar::Error &error, bool whileApplying);

private:
    struct Job {
        QList<ImportSource> sources;
        bool applying = false;
    };

    void want(Job job);
    void begin();
    void conclude(const Job &job, const Result<QList<ImportReport>> &result);

    UiContext &m_context;
    std::optional<Job> m_wanted;
    bool m_running = false;
};

} // namespace samovar
