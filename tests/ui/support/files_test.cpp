// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catchqt.h"
#include "ui/support/places.h"
#include "ui/support/recentevents.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

using namespace samovar;

namespace {

void touch(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
}

} // namespace

TEST_CASE("an event file gets a name that is free and that every file system takes", "[places]")
{
    const QTemporaryDir folder;
    const auto nameOf = [&](const QString &title) {
        return QFileInfo(freeEventPath(folder.path(), title)).fileName();
    };
    CHECK(nameOf(QStringLiteral("Сессия")) == QStringLiteral("Сессия.samovar"));
    touch(folder.filePath(QStringLiteral("Сессия.samovar")));
    CHECK(nameOf(QStringLiteral("Сессия")) == QStringLiteral("Сессия 2.samovar"));
    touch(folder.filePath(QStringLiteral("Сессия 2.samovar")));
    CHECK(nameOf(QStringLiteral("Сессия")) == QStringLiteral("Сессия 3.samovar"));
    CHECK(nameOf(QStringLiteral("Day 1: \"To be / not to be?\"")) ==
          QStringLiteral("Day 1 To be not to be.samovar"));
    CHECK(nameOf(QStringLiteral("../../etc")) == QStringLiteral("etc.samovar"));
    CHECK(nameOf(QStringLiteral("..")) == QStringLiteral("Event.samovar"));
    CHECK(nameOf(QString(300, QLatin1Char('x'))).size() <= 100);
}

TEST_CASE("recent events are remembered newest first, once each, at most ten", "[recent]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    RecentEvents recent(settings);
    CHECK(recent.all().isEmpty());
    const auto path = [&](int i) { return folder.filePath(QStringLiteral("%1.samovar").arg(i)); };
    for (int i = 0; i < 12; ++i)
        recent.add(path(i), QStringLiteral("Event %1").arg(i));
    recent.add(path(5), QStringLiteral("Renamed"));

    const auto all = RecentEvents(settings).all();
    REQUIRE(all.size() == RecentEvents::kMost);
    CHECK(all[0].path == path(5));
    CHECK(all[0].title == QStringLiteral("Renamed"));
    CHECK(all[1].path == path(11));
    CHECK(all[0].isMissing());

    touch(path(11));
    CHECK_FALSE(recent.all()[1].isMissing());
    recent.remove(path(11));
    CHECK(recent.all()[1].path == path(10));
    CHECK(QFile::exists(path(11)));
}
