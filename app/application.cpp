// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "ui/mainwindow.h"
#include "ui/support/prompts.h"
#include "ui/support/settingskeys.h"
#include "ui/support/style.h"

#include <QIcon>
#include <QLoggingCategory>
#include <QSocketNotifier>

#include <array>
#include <exception>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#endif

namespace samovar {

namespace {

Q_LOGGING_CATEGORY(lcApp, "samovar.app")

#ifdef Q_OS_UNIX
std::array<int, 2> g_signalSockets = {-1, -1}; // a signal handler may do nothing but write to one of them

void noteSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(g_signalSockets[0], &byte, sizeof byte);
}
#endif

} // namespace

Application::Application(int &argc, char **argv) : QApplication(argc, argv)
{
    setOrganizationName(QStringLiteral("Samovar"));
    setApplicationName(QStringLiteral("Samovar"));
    setApplicationVersion(QStringLiteral(SAMOVAR_VERSION));
    setDesktopFileName(QStringLiteral("org.samovar.Samovar"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/samovar.svg")));
    m_settings = std::make_unique<QSettings>();
    m_prompts = makeDialogPrompts();
    applyLanguage();
    applyTheme();
    endOnSignals();
}

Application::~Application() = default;

void Application::applyLanguage()
{
    m_language.apply(m_settings->value(settings::kLanguage).toString());
}

void Application::applyTheme()
{
    style::apply(*this, settings::theme(*m_settings));
}

int Application::run()
{
    m_window = std::make_unique<MainWindow>(MainWindow::Surroundings{*m_prompts, *m_settings, m_clock});
    // Queued: the menu whose entry was chosen is made anew with the window's content.
    connect(
        m_window.get(), &MainWindow::languageChosen, this,
        [this] {
            applyLanguage();
            m_window->rebuild();
        },
        Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::themeChosen, this,
        [this] {
            applyTheme();
            m_window->rebuild();
        },
        Qt::QueuedConnection);
    m_window->show();
    // After the first paint: whatever the file does, the window is there to say so.
    if (const QStringList files = arguments().mid(1); !files.isEmpty())
        QMetaObject::invokeMethod(
            m_window.get(), [this, files] { m_window->openFiles(files); }, Qt::QueuedConnection);
    const int code = exec();
    m_window.reset();
    return code;
}

void Application::endOnSignals()
{
#ifdef Q_OS_UNIX
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, g_signalSockets.data()) != 0) {
        qCWarning(lcApp, "Signals to end the program can't be watched.");
        return;
    }
    auto *notifier = new QSocketNotifier(g_signalSockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto taken = ::read(g_signalSockets[1], &byte, sizeof byte);
        if (m_window != nullptr)
            m_window->saveGeometryNow();
        quit(); // the window's destructor cancels what runs and waits for the roll-back
    });
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        struct sigaction action = {};
        action.sa_handler = noteSignal; // NOLINT: a union of the system's
        sigemptyset(&action.sa_mask);
        action.sa_flags = SA_RESTART;
        sigaction(number, &action, nullptr);
    }
#endif
}

bool Application::notify(QObject *receiver, QEvent *event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception &failure) {
        qCCritical(lcApp, "An error came up to the window: %s", failure.what());
    }
    return false;
}

} // namespace samovar
