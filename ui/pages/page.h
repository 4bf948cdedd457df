// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What every page of the window has in common.
#pragma once

#include "core/base/id.h"
#include "core/participants/participants.h"

#include <QWidget>

class QAction;
class QSettings;

namespace samovar {

class Prompts;
class Tasks;
class Workspace;

/// What a page works with; all of it outlives the page.
struct UiContext {
    Workspace &workspace;
    Prompts &prompts;
    Tasks &tasks;
    QSettings &settings; ///< window geometry, column widths: the machine's, not the event's
};

/// A page of the window, shown beside the sidebar. Made anew for each opened event.
///
/// Layout of every page: a head row (title in Style's title font, at its right one primary button with the
/// property "primary" = true and at most three others), then the content; margins and gaps from
/// ui/support/style.h.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(UiContext &context, QWidget *parent = nullptr) : QWidget(parent), m_context(context) {}

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString iconName() const = 0; ///< Breeze name
    /// The page's commands for the menu bar, with shortcuts; they belong to the page.
    [[nodiscard]] virtual QList<QAction *> commands() const { return {}; }
    /// The page was shown by its key: puts the keyboard into what she works with there.
    virtual void takeKeyboard() { setFocus(Qt::ShortcutFocusReason); }
    /// Ctrl+F: puts the keyboard into the page's search, where it has one.
    virtual void find() {}
    /// Ctrl+P: prints what the page shows, where it can be printed.
    virtual void print() {}
    /// Ctrl+K found this person: selects and shows her or him, whatever the filter. Only the participants'
    /// page can.
    virtual void showPerson(ParticipantId) {}
    /// Shows those who match. Only the participants' page can.
    virtual void showPeople(const ParticipantFilter &) {}
    /// Another page led here for \a subject, which this page knows: a kind of list, a kind of letter.
    virtual void showSubject(const QString &subject) { Q_UNUSED(subject) }

Q_SIGNALS:
    /// «5 selected», for the status line; empty to clear it.
    void selectionText(const QString &text);
    /// What was just done, for the status line, with an Undo offered beside it.
    void done(const QString &text);
    /// The page asks the window to import files (empty: let her choose them).
    void importRequested(const QStringList &files);
    /// A number was pressed: show its people.
    void peopleRequested(const samovar::ParticipantFilter &filter);
    /// Show this person.
    void personRequested(samovar::ParticipantId id);
    /// Open the page with this objectName, and there \a subject (see showSubject()).
    void pageRequested(const QString &page, const QString &subject);
    /// Open the event's settings.
    void settingsRequested();

protected:
    [[nodiscard]] UiContext &context() const { return m_context; }

private:
    UiContext &m_context;
};

} // namespace samovar
