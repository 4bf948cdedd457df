// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Jobs of the window on many people: opening, typing, scrolling, jumping, and the plain Qt way beside them.
#include "core/base/clock.h"
#include "tests/bench/job.h"
#include "ui/eventview.h"
#include "ui/mainwindow.h"
#include "ui/models/participantsmodel.h"
#include "ui/support/prompts.h"
#include "ui/support/style.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlQueryModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>

#include <functional>

namespace samovar::bench {

namespace {

constexpr QSize kSize(1280, 800);
constexpr int kScrolls = 500;
constexpr int kJumps = 200;

/// The program's window on an event, with settings of its own.
class Stage {
public:
    explicit Stage(const QString &event)
        : m_style(applyStyle())
        , m_prompts(makeDialogPrompts())
        , m_settings(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat)
        , m_window({.prompts = *m_prompts, .settings = m_settings, .clock = m_clock})
    {
        m_window.resize(kSize);
        m_window.show();
        m_isOpen = m_window.openEvent(event);
        if (EventView *view = m_window.view(); view != nullptr)
            view->showPage(view->indexOf(u"participantsPage"));
        m_table = m_window.findChild<QTableView *>(QStringLiteral("peopleTable"));
        m_search = m_window.findChild<QLineEdit *>(QStringLiteral("searchField"));
        m_model = m_table != nullptr ? qobject_cast<ParticipantsModel *>(m_table->model()) : nullptr;
    }

    [[nodiscard]] bool isReady() const { return m_isOpen && m_model != nullptr && m_search != nullptr; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    [[nodiscard]] QLineEdit &search() const { return *m_search; }
    [[nodiscard]] ParticipantsModel &model() const { return *m_model; }
    /// Whether every row that is to be seen has its text.
    [[nodiscard]] bool isFilled() const
    {
        const int top = m_table->rowAt(0);
        const int bottom = m_table->rowAt(m_table->viewport()->height() - 1);
        const int last = bottom < 0 ? m_model->rowCount() - 1 : bottom;
        for (int row = top; row >= 0 && row <= last; ++row) {
            if (!m_model->idAt(row).isValid() || m_model->index(row, 0).data().toString().isEmpty())
                return false;
        }
        return m_model->rowCount() == 0 || top >= 0;
    }

private:
    /// Before the window is made, as the program does it.
    static bool applyStyle()
    {
        style::apply(*qApp, style::Theme::Light);
        return true;
    }

    bool m_style;
    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<Prompts> m_prompts;
    QSettings m_settings;
    MainWindow m_window;
    bool m_isOpen = false;
    QTableView *m_table = nullptr;
    QLineEdit *m_search = nullptr;
    ParticipantsModel *m_model = nullptr;
};

/// Lets the event loop run until \a condition holds, then paints the view.
bool paintWhen(QAbstractScrollArea &view, const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > 60'000)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    }
    view.viewport()->repaint();
    return true;
}

std::vector<double> scrolls(QTableView &table, const std::function<bool()> &isFilled)
{
    std::vector<double> times;
    QScrollBar &bar = *table.verticalScrollBar();
    const int step = std::max(1, bar.singleStep()) * 3;
    bar.setValue(bar.maximum() / 3);
    if (!paintWhen(table, isFilled))
        return {};
    for (int i = 0; i < kScrolls; ++i) {
        QElapsedTimer timer;
        timer.start();
        bar.setValue(bar.value() + step);
        if (!paintWhen(table, isFilled))
            return {};
        times.push_back(elapsed(timer));
    }
    return times;
}

std::vector<double> jumps(QTableView &table, const std::function<bool()> &isFilled)
{
    std::vector<double> times;
    QRandomGenerator random(11);
    QScrollBar &bar = *table.verticalScrollBar();
    for (int i = 0; i < kJumps; ++i) {
        QElapsedTimer timer;
        timer.start();
        bar.setValue(random.bounded(std::max(1, bar.maximum())));
        if (!paintWhen(table, isFilled))
            return {};
        times.push_back(elapsed(timer));
    }
    return times;
}

} // namespace

int showEmptyWindow(const QStringList &)
{
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Open"));
    window.addToolBar(QStringLiteral("Tools"))->addAction(QStringLiteral("Open"));
    window.resize(kSize);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return failed(QStringLiteral("the window was not shown"));
    window.repaint();
    tellMoment("painted_ns");
    return 0;
}

int showPeople(const QStringList &arguments)
{
    const Stage stage(arguments[0]);
    if (!stage.isReady() || !paintWhen(stage.table(), [&stage] { return stage.isFilled(); }))
        return failed(QStringLiteral("no rows were shown"));
    tellMoment("painted_ns");
    if (!paintWhen(stage.table(), [&stage] { return stage.model().isComplete(); }))
        return failed(QStringLiteral("not all rows came"));
    tell("rows", stage.model().rowCount());
    return 0;
}

int typeSearch(const QStringList &arguments)
{
    const Stage stage(arguments[0]);
    if (!stage.isReady())
        return failed(QStringLiteral("the window has no search"));
    ParticipantsModel &model = stage.model();
    std::vector<double> times;
    for (const QStringList &word : typedTexts()) {
        if (!paintWhen(stage.table(), [&] { return model.isComplete() && stage.isFilled(); }))
            return failed(QStringLiteral("the whole list did not come back"));
        for (const QString &text : word) {
            QElapsedTimer timer;
            timer.start();
            // As the keyboard does it, but Cyrillic has no key code.
            QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, text.last(1));
            QCoreApplication::sendEvent(&stage.search(), &key);
            const bool isShown = paintWhen(stage.table(), [&] {
                if (model.filter().text.trimmed() != text.trimmed() || model.isStale())
                    return false;
                return model.rowCount() == 0 ? model.isComplete() : stage.isFilled();
            });
            if (!isShown)
                return failed(QStringLiteral("nothing came for ") + text);
            times.push_back(elapsed(timer));
        }
        stage.search().clear();
    }
    tellTimes("key", times);
    return 0;
}

int scrollPeople(const QStringList &arguments)
{
    const Stage stage(arguments[0]);
    if (!stage.isReady())
        return failed(QStringLiteral("the window has no table"));
    ParticipantsModel &model = stage.model();
    const auto isFilled = [&stage] { return stage.isFilled(); };
    const auto isComplete = [&] { return model.isComplete() && stage.isFilled(); };
    if (!paintWhen(stage.table(), isComplete))
        return failed(QStringLiteral("the list did not come"));
    const auto scrolled = scrolls(stage.table(), isFilled);
    ParticipantFilter filter;
    filter.text = QStringLiteral("анна");
    model.setOrder({.field = QStringLiteral("organisation"), .descending = true});
    model.setFilter(filter);
    if (!paintWhen(stage.table(), isComplete))
        return failed(QStringLiteral("the sorted list did not come"));
    tell("filtered_rows", model.rowCount());
    const auto jumped = jumps(stage.table(), isFilled);
    if (scrolled.empty() || jumped.empty())
        return failed(QStringLiteral("rows stayed empty"));
    tellTimes("scroll", scrolled);
    tellTimes("jump", jumped);
    return 0;
}

int scrollPlainModel(const QStringList &arguments)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(arguments[0]);
    if (!database.open())
        return failed(QStringLiteral("no database"));
    QSqlQueryModel model;
    model.setQuery(
        QStringLiteral("SELECT surname||' '||given||' '||patronymic,email,phone,organisation,position,city,"
                       "region,category,status,registered_at,sources,note FROM participants "
                       "ORDER BY name_sort"),
        database);
    while (model.canFetchMore())
        model.fetchMore();
    QTableView table;
    table.setModel(&model);
    table.resize(kSize);
    table.show();
    if (!QTest::qWaitForWindowExposed(&table))
        return failed(QStringLiteral("the window was not shown"));
    tell("rows", model.rowCount());
    tellTimes("scroll", scrolls(table, [] { return true; }));
    tellTimes("jump", jumps(table, [] { return true; }));
    return 0;
}

} // namespace samovar::bench
