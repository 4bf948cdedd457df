// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// An open event in the window: sidebar, pages, the import over them, a banner where it can only be read.
#pragma once

#include "core/base/id.h"
#include "ui/pages/page.h"

#include <QList>
#include <QPointer>

class QFrame;
class QStackedWidget;

namespace samovar {

class HistoryPage;
class ImportPage;
class Sidebar;

/// Makes its pages anew; it lives as long as the event is open and the language stays.
class EventView : public QWidget {
    Q_OBJECT

public:
    explicit EventView(UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const QList<Page *> &pages() const { return m_pages; }
    /// The page that is seen; the import page while it stands over the others.
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] int currentIndex() const;
    [[nodiscard]] HistoryPage &history() const { return *m_history; }

    void showPage(int index);
    void showSettings();
    /// The page with this objectName; -1 where there is none.
    [[nodiscard]] int indexOf(QStringView page) const;
    void showPerson(ParticipantId id);
    /// Shows those who match, on the participants' page.
    void showPeople(const ParticipantFilter &filter);
    /// Puts the import of \a files over the present page; one import at a time, a second replaces the first.
    void startImport(const QStringList &files);
    [[nodiscard]] bool isImporting() const;

    /// «Only reading: …»; empty where the file can be written.
    [[nodiscard]] QString readOnlyText() const;

Q_SIGNALS:
    void pageChanged(samovar::Page *page);
    void selectionText(const QString &text);
    void done(const QString &text);
    void importRequested(const QStringList &files);
    /// She wants to try again whether the file can be written.
    void reopenRequested();

private:
    void addPage(Page *page);
    /// Goes to the page with this objectName; null where she wants to stay.
    Page *goTo(QStringView page);
    [[nodiscard]] QFrame *makeBanner();
    /// Asks before work that runs is cancelled; true where there is nothing to lose or she agrees.
    [[nodiscard]] bool leaveImport();
    void dropImport();
    void endImport(const QString &doneText);

    UiContext &m_context;
    QList<Page *> m_pages;
    HistoryPage *m_history;
    QStackedWidget *m_stack;
    Sidebar *m_sidebar = nullptr;
    QPointer<ImportPage> m_import;
    int m_current = 0;
};

} // namespace samovar
