// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The participants: table, filters, search, and the panel of one person.
#pragma once

#include "core/base/result.h"
#include "core/participants/participants.h"
#include "ui/models/idlist.h"
#include "ui/pages/page.h"

#include <QList>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace samovar {

class FilterChips;
class ParticipantPanel;
class ParticipantsModel;
class PeopleCommands;
class PeopleTable;
class TrackMenu;

/// Everything is done at once and can be undone. Other pages bring her here with show().
class ParticipantsPage : public Page {
    Q_OBJECT

public:
    explicit ParticipantsPage(UiContext &context, QWidget *parent = nullptr);
    ~ParticipantsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QList<QAction *> commands() const override { return m_commands; }
    void takeKeyboard() override;
    void find() override;

    /// Shows those who match \a filter.
    void show(const ParticipantFilter &filter);
    using QWidget::show;
    void showPeople(const ParticipantFilter &filter) override { show(filter); }
    /// Selects one person, taking filters away that hide her.
    void showPerson(ParticipantId id) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeCommands();
    QAction *addCommand(const char *objectName, const QString &text, const QString &icon,
                        const QList<QKeySequence> &keys, QWidget *where, void (ParticipantsPage::*act)());
    QLayout *makeHead();
    QWidget *makeFilterRow();
    QWidget *makeContent();
    QWidget *makeEmptyView();
    QWidget *makeNothingView();
    QWidget *makeMessageView(QLabel *label, QPushButton *button);
    void connectParts();

    void searchFor(const QString &text);
    void clearFilters();
    void showCounts();
    [[nodiscard]] QString countText() const;
    void showSelection();
    void showMenu(const QPoint &globalPosition);
    void showError(const Error &error);
    void setBusy(bool isBusy);
    void togglePanel();
    void openPerson();

    void addPerson();
    void editCell();
    void removeSelected();
    void copySelected();
    void copyEmails();

    ParticipantsModel *m_model;
    PeopleCommands *m_people;
    TrackMenu *m_trackMenu;
    PeopleTable *m_peopleTable = nullptr;
    ParticipantPanel *m_participantPanel = nullptr;
    FilterChips *m_filterChips = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_content = nullptr;
    QLabel *m_countLabel = nullptr;
    QLineEdit *m_searchField = nullptr;
    QPushButton *m_importButton = nullptr;
    QPushButton *m_addButton = nullptr;
    QWidget *m_filterRow = nullptr;
    QLabel *m_nothingLabel = nullptr;

    QList<QAction *> m_commands;
    QAction *m_addAction = nullptr;
    QAction *m_editAction = nullptr;
    QAction *m_removeAction = nullptr;
    QAction *m_copyAction = nullptr;
    QAction *m_copyEmailsAction = nullptr;
    QAction *m_panelAction = nullptr;
};

} // namespace samovar
