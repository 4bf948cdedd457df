// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Whom each letter concerns, counted in the background and kept up to date.
#pragma once

#include "core/letters/letters.h"
#include "ui/models/reader.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

namespace samovar {

class Workspace;

/// Composes every letter for everybody in the Reader's thread, the chosen letter first; a change of the event
/// begins it anew a moment later. What was known before stays until the new is there. Of the chosen letter it
/// keeps everybody's state, of the others the counts.
class LetterSurveys : public QObject {
    Q_OBJECT

public:
    /// \a workspace must outlive it. Begins paused.
    explicit LetterSurveys(const Workspace &workspace, QObject *parent = nullptr);

    /// Which letter is asked about first, and in what language all are.
    void choose(const QString &key, const QString &language);
    /// While paused (a Task is running, nobody looks) it asks nothing; afterwards it catches up.
    void setPaused(bool paused);

    /// Of the chosen letter; null while nothing is known.
    [[nodiscard]] std::shared_ptr<const LetterSurvey> survey() const { return m_survey; }
    [[nodiscard]] std::optional<LetterCounts> counts(const QString &key) const;
    /// Whether the chosen letter's people are being counted, or wait for it.
    [[nodiscard]] bool isStale() const { return m_isStale; }

Q_SIGNALS:
    /// survey() is another.
    void surveyed();
    /// counts(\a key) are others.
    void counted(const QString &key);
    /// What is known may be out of date from now on.
    void outdated();
    void failed(const samovar::Error &error);

private:
    void restart();
    void askAll();
    void askNext();
    void take(const QString &key, Result<LetterSurvey> survey);
    void letGo();

    QString m_key;
    QString m_language;
    bool m_isPaused = true;
    bool m_isStale = true;
    QStringList m_waiting; ///< keys to ask about
    QHash<QString, LetterCounts> m_counts;
    std::shared_ptr<const LetterSurvey> m_survey;
    QTimer m_soon;
    Reader m_reader;
};

} // namespace samovar
