// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The tracks as columns of a board: their leaders, their places, and who sits in them.
#pragma once

#include "core/participants/participantids.h"
#include "core/tracks/track.h"
#include "ui/pages/page.h"

#include <QList>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace samovar {

class PeopleCommands;
class TrackBoard;
class TrackColumn;
class TrackMenu;
struct Error;

/// Everything is done at once and can be undone. One column is the current one: the last that had the
/// keyboard; commands on a track mean it. Chosen people stand in one column at a time.
class TracksPage : public Page {
    Q_OBJECT

public:
    explicit TracksPage(UiContext &context, QWidget *parent = nullptr);
    ~TracksPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QList<QAction *> commands() const override { return m_commands; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeCommands();
    QAction *addCommand(const char *objectName, const QString &text, const QString &icon,
                        const QKeySequence &keys, void (TracksPage::*act)());
    QWidget *makeHead();
    QWidget *makeBoard();
    QWidget *makeEmptyView();
    void connectParts();

    void pauseOrGoOn();
    void showBoard();
    void syncColumns();
    TrackColumn *makeColumn(TrackId id);
    void connectColumn(TrackColumn *column);
    [[nodiscard]] TrackColumn *columnOf(TrackId id) const;
    void setCurrent(TrackColumn *column);
    void followFocus(const QWidget *now);
    void stepFrom(const TrackColumn *column, int step);
    void takeSelection(TrackColumn *column);
    void refreshCommands();
    void showPeopleMenu(const QPoint &globalPosition);
    void showTrackMenu(TrackColumn *column);
    void showError(const Error &error);
    [[nodiscard]] bool mayWrite() const;
    [[nodiscard]] const Track *currentTrack() const;
    [[nodiscard]] ParticipantIds selectedPeople() const;

    void addTrack();
    void editTrack();
    void removeTrack();
    void moveLeft();
    void moveRight();
    void moveBy(int step);
    void loadTracks();
    void showLists();
    void openPerson();
    void openDialog(const Track &track);

    TrackBoard *m_board;
    PeopleCommands *m_people;
    TrackMenu *m_trackMenu;
    QList<TrackColumn *> m_columns; ///< from left to right; the last is of those without a track
    TrackColumn *m_current = nullptr;

    QStackedWidget *m_content = nullptr;
    QScrollArea *m_scroll = nullptr;
    QHBoxLayout *m_row = nullptr;
    QLabel *m_countLabel = nullptr;
    QPushButton *m_addTrackButton = nullptr;
    QPushButton *m_loadTracksButton = nullptr;
    QPushButton *m_listsButton = nullptr;
    QPushButton *m_emptyAddButton = nullptr;

    QList<QAction *> m_commands;
    QAction *m_addTrackAction = nullptr;
    QAction *m_editTrackAction = nullptr;
    QAction *m_removeTrackAction = nullptr;
    QAction *m_moveLeftAction = nullptr;
    QAction *m_moveRightAction = nullptr;
    QAction *m_loadTracksAction = nullptr;
    QAction *m_trackListsAction = nullptr;
    QAction *m_openPersonAction = nullptr;
};

} // namespace samovar
