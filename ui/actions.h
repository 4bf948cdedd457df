// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The window's commands: the menu bar with its keys.
#pragma once

#include "ui/support/commandgroup.h"
#include "ui/support/style.h"

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace samovar {

class Page;

/// Makes the menus and holds the actions; the window connects them to what they do.
///
/// Actions that need an open event are greyed without one (setEvent). Each page's own commands stand in a
/// menu named after it, which is there only while the page is shown; so are their keys.
class Actions : public QObject {
    Q_OBJECT

public:
    /// Adds the menus to \a bar, which owns them.
    explicit Actions(QMenuBar *bar);

    QAction *newEvent = nullptr;
    QAction *openEvent = nullptr;
    QAction *openSample = nullptr;
    QAction *importFiles = nullptr;
    QAction *print = nullptr;
    QAction *eventSettings = nullptr;
    QAction *closeEvent = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *find = nullptr;
    QAction *palette = nullptr;
    QAction *fullScreen = nullptr;
    QAction *shortcuts = nullptr;
    QAction *verify = nullptr;
    QAction *about = nullptr;
    QMenu *recent = nullptr;

    /// Puts \a pages into the View menu (Ctrl+1…) and their commands into menus of their own; none: no event
    /// is open.
    void setEvent(const QList<Page *> &pages, bool isReadOnly);
    /// The page that is seen: its menu and its entry in View.
    void setCurrentPage(const Page *page);
    /// While a Task runs the window can't be made anew: no other language, no other look.
    void setBusy(bool isBusy);
    void setLanguages(const QString &setting);
    void setTheme(style::Theme theme);

    /// A menu's actions for the palette and the list of keys: separators and submenus left out.
    using Group = CommandGroup;
    [[nodiscard]] QList<Group> groups() const;

Q_SIGNALS:
    void pageChosen(int index);
    /// A code, or empty for the system's language.
    void languageChosen(const QString &setting);
    void themeChosen(samovar::style::Theme theme);

private:
    QAction *add(QMenu *menu, const char *name, const QString &text, const QString &iconName,
                 const QList<QKeySequence> &keys = {});
    void fillFile();
    void fillEdit();
    void fillView();
    void fillLanguages();
    void fillThemes();
    void fillHelp();
    void clearPages();

    QMenuBar *m_bar;
    QMenu *m_file = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_help = nullptr;
    QAction *m_afterPages = nullptr; ///< the separator in View under the pages
    QActionGroup *m_pageGroup = nullptr;
    QActionGroup *m_languageGroup = nullptr;
    QActionGroup *m_themeGroup = nullptr;
    QList<Page *> m_pages;
    QList<QMenu *> m_pageMenus; ///< as m_pages; null for a page without commands
};

} // namespace samovar
