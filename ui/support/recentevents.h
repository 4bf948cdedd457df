// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The event files that were open of late, as the machine remembers them.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

class QSettings;

namespace samovar {

/// One file that was open.
struct RecentEvent {
    QString path;
    QString title;         ///< the event's, as it was when it was last open
    QDateTime lastChanged; ///< of the file, local time; invalid where it is missing
    [[nodiscard]] bool isMissing() const { return !lastChanged.isValid(); }
};

/// Newest first, at most kMost. Missing files stay in the list: the stick may come back.
class RecentEvents {
public:
    static constexpr int kMost = 10;

    explicit RecentEvents(QSettings &settings) : m_settings(settings) {}

    [[nodiscard]] QList<RecentEvent> all() const;
    void add(const QString &path, const QString &title);
    void remove(const QString &path);

private:
    void store(const QList<RecentEvent> &events);

    QSettings &m_settings;
};

} // namespace samovar
