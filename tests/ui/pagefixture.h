// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// An open event in a temporary folder with all that a page works with.
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/imports/imports.h"
#include "core/participants/participants.h"
#include "core/workspace/workspace.h"
#include "tests/support/catchqt.h"
#include "tests/support/scriptedprompts.h"
#include "ui/pages/page.h"
#include "ui/support/tasks.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace samovar::test {

/// A clock that stands still, in the days of the sample event's registration.
class StoppedClock : public Clock {
public:
    [[nodiscard]] QDateTime now() const override
    {
        return {QDate(2021, 9, 18), QTime(9, 0), QTimeZone::utc()};
    }
};

class PageFixture {
public:
    explicit PageFixture(bool sample) : settings(file(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        Workspace::NewEvent what;
        what.title = QStringLiteral("Session");
        what.sample = sample;
        auto made = Workspace::create(file(QStringLiteral("event.samovar")), what, clock);
        REQUIRE(made.ok());
        workspace = *std::move(made);
        context.emplace(UiContext{*workspace, prompts, tasks, settings});
    }

    /// A path in the fixture's folder.
    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(name); }

    /// Writes \a bytes to a file of that name and returns its path.
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile made(file(name));
        REQUIRE(made.open(QIODevice::WriteOnly));
        REQUIRE(made.write(bytes) == bytes.size());
        return made.fileName();
    }

    /// Imports \a count invented people into the empty event: more than a page may read at once, say.
    void importMany(int count) const
    {
        QByteArray csv = "Отметка времени,Адрес электронной почты,\"Фамилия, имя, отчество\",Место работы\n";
        for (int i = 0; i < count; ++i)
            csv += QStringLiteral("06.09.2021 10:%1:%2,p%3@many.example,Рядов%4 Иван,Место %5\n")
                       .arg(i / 60 % 60, 2, 10, QLatin1Char('0'))
                       .arg(i % 60, 2, 10, QLatin1Char('0'))
                       .arg(i)
                       .arg(QChar(u'а' + i % 32))
                       .arg(i)
                       .toUtf8();
        ImportSource source;
        source.path = write(QStringLiteral("many.csv"), csv);
        Progress progress;
        REQUIRE(workspace->imports().apply({source}, progress).ok());
        REQUIRE(people() == count);
    }

    [[nodiscard]] QByteArray sha256() const
    {
        QFile event(workspace->path());
        REQUIRE(event.open(QIODevice::ReadOnly));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        REQUIRE(hash.addData(&event));
        return hash.result();
    }

    [[nodiscard]] qint64 people() const { return workspace->participants().count().valueOr(-1); }

    QTemporaryDir folder;
    StoppedClock clock;
    std::unique_ptr<Workspace> workspace;
    ScriptedPrompts prompts;
    Tasks tasks;
    QSettings settings;
    std::optional<UiContext> context;
};

/// The control with this object name below \a root; it must be there.
template <class Control>
Control &control(const QWidget &root, const char *name)
{
    auto *found = root.findChild<Control *>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace samovar::test
