// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The composition root of the window: makes what outlives it, puts language and look on, opens what was
/// asked for.
#pragma once

#include "core/base/clock.h"
#include "ui/support/language.h"

#include <QApplication>
#include <QSettings>

#include <memory>

namespace samovar {

class MainWindow;
class Prompts;

/// The program with a window. One per process.
///
/// SIGTERM, SIGINT and SIGHUP end it as closing the window does, but without asking: a running task is rolled
/// back, so that the event file is whole.
class Application : public QApplication {
    Q_OBJECT

public:
    Application(int &argc, char **argv);
    ~Application() override;

    /// Shows the window, opens the event file named in the arguments, and runs until it is closed.
    int run();

    /// A bug in one handler must not take the unsaved text of another with it: it is logged, and she can go
    /// on.
    bool notify(QObject *receiver, QEvent *event) override;

private:
    void applyLanguage();
    void applyTheme();
    void endOnSignals();

    SystemClock m_clock;
    std::unique_ptr<QSettings> m_settings;
    Language m_language;
    std::unique_ptr<Prompts> m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace samovar
