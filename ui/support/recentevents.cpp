// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/recentevents.h"

#include <QFileInfo>
#include <QSettings>

namespace samovar {

namespace {

const QString kArray = QStringLiteral("recent");
const QString kPath = QStringLiteral("path");
const QString kTitle = QStringLiteral("title");

} // namespace

QList<RecentEvent> RecentEvents::all() const
{
    QList<RecentEvent> events;
    const int count = std::min(m_settings.beginReadArray(kArray), kMost);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        const QString path = m_settings.value(kPath).toString();
        if (!path.isEmpty())
            events += {path, m_settings.value(kTitle).toString(), QFileInfo(path).lastModified()};
    }
    m_settings.endArray();
    return events;
}

void RecentEvents::add(const QString &path, const QString &title)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QList<RecentEvent> events = all();
    events.removeIf([&](const RecentEvent &event) { return event.path == absolute; });
    events.prepend({absolute, title, {}});
    store(events.mid(0, kMost));
}

void RecentEvents::remove(const QString &path)
{
    QList<RecentEvent> events = all();
    events.removeIf([&](const RecentEvent &event) { return event.path == path; });
    store(events);
}

void RecentEvents::store(const QList<RecentEvent> &events)
{
    m_settings.remove(kArray);
    m_settings.beginWriteArray(kArray, static_cast<int>(events.size()));
    for (int i = 0; i < events.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(kPath, events[i].path);
        m_settings.setValue(kTitle, events[i].title);
    }
    m_settings.endArray();
}

} // namespace samovar
