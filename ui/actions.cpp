// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions.h"

#include "ui/pages/page.h"
#include "ui/support/language.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

#include <utility>

namespace samovar {

Actions::Actions(QMenuBar *bar) : QObject(bar), m_bar(bar)
{
    fillFile();
    fillEdit();
    fillView();
    fillHelp();
    setEvent({}, false);
}

QAction *Actions::add(QMenu *menu, const char *name, const QString &text, const QString &iconName,
                      const QList<QKeySequence> &keys)
{
    QAction *action = menu->addAction(text);
    if (!iconName.isEmpty())
        action->setIcon(style::icon(iconName));
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    return action;
}

void Actions::fillFile()
{
    m_file = m_bar->addMenu(tr("&File"));
    m_file->setObjectName(QStringLiteral("fileMenu"));
    newEvent =
        add(m_file, "newEvent", tr("&New event…"), QStringLiteral("document-new"), {QKeySequence::New});
    openEvent = add(m_file, "openEvent", tr("&Open…"), QStringLiteral("document-open"), {QKeySequence::Open});
    recent = m_file->addMenu(style::icon(QStringLiteral("document-open-recent")), tr("Open &recent"));
    recent->setObjectName(QStringLiteral("recentMenu"));
    openSample =
        add(m_file, "openSample", tr("Try with the &sample"), QStringLiteral("document-new-from-template"));
    m_file->addSeparator();
    importFiles = add(m_file, "importFiles", tr("&Import registrations…"), QStringLiteral("document-import"),
                      {Qt::CTRL | Qt::Key_I});
    print = add(m_file, "print", tr("&Print…"), QStringLiteral("document-print"), {QKeySequence::Print});
    eventSettings = add(m_file, "eventSettings", tr("&Event settings…"), QStringLiteral("configure"),
                        {Qt::CTRL | Qt::Key_Comma});
    m_file->addSeparator();
    closeEvent = add(m_file, "closeEvent", tr("&Close the event"), QStringLiteral("document-close"),
                     {Qt::CTRL | Qt::Key_W});
    quit = add(m_file, "quit", tr("&Quit"), QStringLiteral("application-exit"), {Qt::CTRL | Qt::Key_Q});
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::fillEdit()
{
    m_edit = m_bar->addMenu(tr("&Edit"));
    m_edit->setObjectName(QStringLiteral("editMenu"));
    undo = add(m_edit, "undo", tr("&Undo"), QStringLiteral("edit-undo"), {Qt::CTRL | Qt::Key_Z});
    redo = add(m_edit, "redo", tr("&Redo"), QStringLiteral("edit-redo"),
               {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    m_edit->addSeparator();
    find = add(m_edit, "find", tr("&Find on this page"), QStringLiteral("edit-find"), {QKeySequence::Find});
    palette = add(m_edit, "palette", tr("Find a person or a &command…"), QStringLiteral("quickopen"),
                  {Qt::CTRL | Qt::Key_K});
}

void Actions::fillView()
{
    m_view = m_bar->addMenu(tr("&View"));
    m_view->setObjectName(QStringLiteral("viewMenu"));
    m_pageGroup = new QActionGroup(this);
    m_afterPages = m_view->addSeparator();
    fillLanguages();
    fillThemes();
    fullScreen =
        add(m_view, "fullScreen", tr("&Full screen"), QStringLiteral("view-fullscreen"), {Qt::Key_F11});
    fullScreen->setCheckable(true);
}

void Actions::fillLanguages()
{
    QMenu *menu = m_view->addMenu(style::icon(QStringLiteral("languages")), tr("&Language"));
    menu->setObjectName(QStringLiteral("languageMenu"));
    m_languageGroup = new QActionGroup(this);
    QStringList codes = Language::available();
    codes.prepend(QString());
    for (const QString &code : std::as_const(codes)) {
        const QString name = code.isEmpty() ? tr("As the &system") : Language::ownName(code);
        QAction *action = add(menu, "language", name, QString());
        action->setObjectName(QStringLiteral("language") + code);
        action->setCheckable(true);
        action->setData(code);
        m_languageGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    }
}

void Actions::fillThemes()
{
    QMenu *menu = m_view->addMenu(style::icon(QStringLiteral("color-mode-black-white")), tr("L&ook"));
    menu->setObjectName(QStringLiteral("themeMenu"));
    m_themeGroup = new QActionGroup(this);
    const auto addTheme = [&](const char *name, const QString &text, style::Theme theme) {
        QAction *action = add(menu, name, text, QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(theme));
        m_themeGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme] { Q_EMIT themeChosen(theme); });
    };
    addTheme("themeSystem", tr("As the &system"), style::Theme::System);
    addTheme("themeLight", tr("&Light"), style::Theme::Light);
    addTheme("themeDark", tr("&Dark"), style::Theme::Dark);
}

void Actions::fillHelp()
{
    m_help = m_bar->addMenu(tr("&Help"));
    m_help->setObjectName(QStringLiteral("helpMenu"));
    shortcuts =
        add(m_help, "shortcuts", tr("&Keys"), QStringLiteral("input-keyboard"), {QKeySequence::HelpContents});
    verify = add(m_help, "verify", tr("&Check the event file"), QStringLiteral("dialog-ok-apply"));
    m_help->addSeparator();
    about = add(m_help, "about", tr("&About Samovar"), QStringLiteral("help-about"));
    about->setMenuRole(QAction::AboutRole);
}

void Actions::clearPages()
{
    const auto old = m_pageGroup->actions();
    qDeleteAll(old);
    qDeleteAll(m_pageMenus);
    m_pageMenus.clear();
    m_pages.clear();
}

void Actions::setEvent(const QList<Page *> &pages, bool isReadOnly)
{
    clearPages();
    m_pages = pages;
    for (int i = 0; i < pages.size(); ++i) {
        auto *show = new QAction(style::icon(pages[i]->iconName()), pages[i]->title(), m_pageGroup);
        show->setObjectName(QStringLiteral("page%1").arg(i + 1));
        show->setShortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i));
        show->setCheckable(true);
        connect(show, &QAction::triggered, this, [this, i] { Q_EMIT pageChosen(i); });
        m_view->insertAction(m_afterPages, show);
        const QList<QAction *> commands = pages[i]->commands();
        QMenu *menu = nullptr;
        if (!commands.isEmpty()) {
            menu = new QMenu(pages[i]->title(), m_bar);
            menu->addActions(commands);
            m_bar->insertMenu(m_view->menuAction(), menu);
        }
        m_pageMenus += menu;
    }
    for (QAction *action : {print, eventSettings, closeEvent, find, palette, verify})
        action->setEnabled(!pages.isEmpty());
    importFiles->setEnabled(!pages.isEmpty() && !isReadOnly);
    for (QAction *action : {undo, redo})
        action->setEnabled(false);
    setCurrentPage(pages.value(0));
}

void Actions::setCurrentPage(const Page *page)
{
    for (int i = 0; i < m_pages.size(); ++i) {
        const bool isShown = m_pages[i] == page;
        m_pageGroup->actions().at(i)->setChecked(isShown);
        if (m_pageMenus[i] != nullptr)
            m_pageMenus[i]->menuAction()->setVisible(isShown);
    }
}

void Actions::setBusy(bool isBusy)
{
    m_languageGroup->setEnabled(!isBusy);
    m_themeGroup->setEnabled(!isBusy);
}

void Actions::setLanguages(const QString &setting)
{
    for (QAction *action : m_languageGroup->actions())
        action->setChecked(action->data().toString() == setting);
}

void Actions::setTheme(style::Theme theme)
{
    for (QAction *action : m_themeGroup->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(theme));
}

QList<Actions::Group> Actions::groups() const
{
    QList<Group> found;
    for (const QAction *entry : m_bar->actions()) {
        const QMenu *menu = entry->menu();
        if (menu == nullptr || !entry->isVisible())
            continue;
        Group group{menu->title().remove(QLatin1Char('&')), {}};
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator() && action->menu() == nullptr)
                group.actions += action;
            else if (action->menu() != nullptr && action->menu() != recent)
                group.actions += action->menu()->actions();
        }
        found += group;
    }
    return found;
}

} // namespace samovar
