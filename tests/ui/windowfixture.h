// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The whole window over scripted prompts, a clock that stands still and settings of its own.
#pragma once

#include "core/db/changejournal.h"
#include "tests/ui/pagefixture.h"
#include "ui/eventview.h"
#include "ui/mainwindow.h"
#include "ui/support/language.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>

namespace samovar::test {

class WindowFixture {
public:
    WindowFixture() : settings(file(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        language.apply(QStringLiteral("en"));
        open();
    }

    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(name); }

    /// A new window, as after a restart of the program.
    void open()
    {
        window.reset();
        window = std::make_unique<MainWindow>(MainWindow::Surroundings{prompts, settings, clock});
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        QApplication::setActiveWindow(window.get());
    }

    void openNew(const QString &name = QStringLiteral("event.samovar")) const
    {
        Workspace::NewEvent what;
        what.title = QStringLiteral("Session");
        REQUIRE(window->createEvent(file(name), what));
    }

    void openSample() const
    {
        Workspace::NewEvent what;
        what.sample = true;
        REQUIRE(window->createEvent(file(QStringLiteral("sample.samovar")), what));
    }

    [[nodiscard]] Workspace &workspace() const { return *window->workspace(); }
    [[nodiscard]] qint64 people() const { return workspace().participants().count().valueOr(-1); }

    /// The action of the menus with this object name.
    [[nodiscard]] QAction &action(const char *name) const
    {
        auto *found = window->findChild<QAction *>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }

    /// Does it, with what is queued behind it.
    void trigger(const char *name) const
    {
        REQUIRE(action(name).isEnabled());
        action(name).trigger();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QDialog &dialog(const char *name) const
    {
        auto *found = window->findChild<QDialog *>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        REQUIRE(found->isVisible());
        return *found;
    }

    /// Shows the open event's page of this class.
    template <class Shown>
    Shown &show() const
    {
        auto *page = window->view()->template findChild<Shown *>();
        REQUIRE(page != nullptr);
        window->view()->showPage(static_cast<int>(window->view()->pages().indexOf(page)));
        REQUIRE(window->view()->currentPage() == page);
        return *page;
    }

    QTemporaryDir folder;
    StoppedClock clock;
    ScriptedPrompts prompts;
    QSettings settings;
    Language language;
    std::unique_ptr<MainWindow> window;
};

/// Presses the button with this object name below \a root.
inline void click(const QWidget &root, const char *name)
{
    auto &button = control<QAbstractButton>(root, name);
    INFO(name);
    REQUIRE(button.isVisible());
    REQUIRE(button.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
    QCoreApplication::processEvents();
}

} // namespace samovar::test
