// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What is done with chosen people: copy them as a table, copy their e-mails, remove them, put
/// them into tracks.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/models/idlist.h"
#include "ui/pages/page.h"

#include <QObject>
#include <QStringList>
#include <QTimeZone>

#include <functional>

namespace samovar {

class Workspace;

/// A few people at once; many as a Task, under which the window stays usable.
class PeopleCommands : public QObject {
    Q_OBJECT

public:
    static constexpr size_t kTaskFrom = 5000; ///< people

    /// \a context must outlive it.
    explicit PeopleCommands(const UiContext &context, QObject *parent = nullptr);

    void copyTable(const ParticipantIds &ids, const QStringList &fields, const QTimeZone &zone);
    void copyEmails(const ParticipantIds &ids);
    void copyText(const QString &text);
    void remove(const ParticipantIds &ids);
    /// Into \a track, or (an id that is not valid) out of their tracks.
    void putInto(const ParticipantIds &ids, TrackId track);

Q_SIGNALS:
    /// What lies on the clipboard now.
    void copied(const QString &text);
    /// An undo step was made.
    void done(const QString &text);
    void failed(const samovar::Error &error);

private:
    using Work = std::function<Result<void>(const Workspace &, Progress *)>;
    void run(size_t people, const Message &title, const Work &work, const std::function<void()> &then);

    const UiContext &m_context;
};

} // namespace samovar
