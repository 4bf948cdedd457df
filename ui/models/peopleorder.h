// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the whole order of a long list of participants without making the window wait.
#pragma once

#include "core/base/result.h"
#include "core/participants/participants.h"
#include "ui/models/idlist.h"
#include "ui/models/reader.h"

#include <QObject>

#include <memory>

namespace samovar {

class Workspace;

/// Answers one question at a time; a newer question cancels the older.
class PeopleOrder : public QObject {
    Q_OBJECT

public:
    /// \a workspace must outlive it.
    explicit PeopleOrder(const Workspace &workspace, QObject *parent = nullptr);

    /// Asks for all ids that match \a filter, in \a order; with \a first > 0 for so many beforehand.
    void request(const ParticipantFilter &filter, const ParticipantOrder &order, int first = 0);
    /// Forgets the question; no signal comes for it any more.
    void cancel() { m_reader.cancel(); }
    [[nodiscard]] bool isWaiting() const { return m_reader.isWaiting(); }

Q_SIGNALS:
    /// The ids asked for beforehand; found() follows. The receiver of both may move the ids out.
    void foundFirst(const std::shared_ptr<samovar::ParticipantIds> &ids);
    void found(const std::shared_ptr<samovar::ParticipantIds> &ids);
    void failed(const samovar::Error &error);

private:
    Reader m_reader;
};

} // namespace samovar
