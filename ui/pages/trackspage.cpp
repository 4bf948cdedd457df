// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/trackspage.h"

#include "core/workspace/workspace.h"
#include "ui/models/trackboard.h"
#include "ui/pages/peoplecommands.h"
#include "ui/support/prompts.h"
#include "ui/support/style.h"
#include "ui/support/tasks.h"
#include "ui/tracks/trackcolumn.h"
#include "ui/tracks/trackmenu.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace samovar {

namespace {

enum BoardView { Columns, NoTracks, Waiting };

QString trackCountText(const TrackBoard::Content &content)
{
    return TracksPage::tr("%Ln tracks", nullptr, static_cast<int>(content.tracks.size()));
}

} // namespace

TracksPage::TracksPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_board(new TrackBoard(context.workspace, this))
    , m_people(new PeopleCommands(this->context(), this))
    , m_trackMenu(new TrackMenu(context.workspace, this))
{
    setObjectName(QStringLiteral("tracksPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kHuge, style::kLarge, style::kHuge, style::kLarge);
    layout->setSpacing(style::kMedium);
    layout->addWidget(makeHead());
    m_content = new QStackedWidget(this);
    m_content->addWidget(makeBoard());
    m_content->addWidget(makeEmptyView());
    m_content->addWidget(new QWidget(m_content));
    m_content->setCurrentIndex(Waiting);
    layout->addWidget(m_content, 1);
    makeCommands();
    connectParts();
    refreshCommands();
}

TracksPage::~TracksPage()
{
    // The columns go after this: what they still say then would reach half a page.
    qApp->disconnect(this);
    for (QObject *part : std::initializer_list<QObject *>{m_board, m_people, m_trackMenu, &context().tasks})
        part->disconnect(this);
    for (TrackColumn *column : std::as_const(m_columns)) {
        column->disconnect(this);
        column->people().disconnect(this);
    }
}

QString TracksPage::title() const
{
    return tr("Tracks");
}

QString TracksPage::iconName() const
{
    return QStringLiteral("object-columns");
}

QAction *TracksPage::addCommand(const char *objectName, const QString &text, const QString &icon,
                                const QKeySequence &keys, void (TracksPage::*act)())
{
    auto *action = new QAction(style::icon(icon), text, this);
    action->setObjectName(QLatin1String(objectName));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_commands += action;
    connect(action, &QAction::triggered, this, act);
    return action;
}

void TracksPage::makeCommands()
{
    m_addTrackAction = addCommand("addTrackAction", tr("Add a track…"), QStringLiteral("list-add"),
                                  Qt::Key_Insert, &TracksPage::addTrack);
    m_editTrackAction = addCommand("editTrackAction", tr("Edit the track…"), QStringLiteral("document-edit"),
                                   Qt::Key_F2, &TracksPage::editTrack);
    m_moveLeftAction =
        addCommand("moveLeftAction", tr("Move the track to the left"), QStringLiteral("go-previous"),
                   Qt::CTRL | Qt::SHIFT | Qt::Key_Left, &TracksPage::moveLeft);
    m_moveRightAction =
        addCommand("moveRightAction", tr("Move the track to the right"), QStringLiteral("go-next"),
                   Qt::CTRL | Qt::SHIFT | Qt::Key_Right, &TracksPage::moveRight);
    m_removeTrackAction =
        addCommand("removeTrackAction", tr("Remove the track"), QStringLiteral("edit-delete"),
                   Qt::CTRL | Qt::Key_Delete, &TracksPage::removeTrack);
    m_commands += m_trackMenu->menuAction();
    m_openPersonAction =
        addCommand("openPersonAction", tr("Show the participant"), QStringLiteral("user-identity"),
                   Qt::ALT | Qt::Key_Return, &TracksPage::openPerson);
    m_loadTracksAction = addCommand("loadTracksAction", tr("Load tracks from a file…"),
                                    QStringLiteral("document-import"), {}, &TracksPage::loadTracks);
    m_trackListsAction = addCommand("trackListsAction", tr("Lists by track"),
                                    QStringLiteral("view-list-details"), {}, &TracksPage::showLists);
}

QWidget *TracksPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::kSmall);
    auto *titleLabel = style::makeLabel(title(), style::FontRole::Title, head);
    m_countLabel = style::makeLabel({}, style::FontRole::Body, head);
    m_countLabel->setObjectName(QStringLiteral("countLabel"));
    m_countLabel->setProperty("muted", true);
    // Both stand on one line of writing.
    const int deeper =
        QFontMetrics(titleLabel->font()).descent() - QFontMetrics(m_countLabel->font()).descent();
    m_countLabel->setContentsMargins(0, 0, 0, deeper);
    auto *titles = new QHBoxLayout;
    titles->addWidget(titleLabel, 0, Qt::AlignBottom);
    titles->addWidget(m_countLabel, 0, Qt::AlignBottom);
    row->addLayout(titles);
    row->setAlignment(titles, Qt::AlignVCenter);
    row->addStretch(1);
    const auto add = [&](QPushButton *&button, const char *name, const QString &text, const QString &icon) {
        button = new QPushButton(style::icon(icon), text, head);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
    };
    add(m_listsButton, "listsButton", tr("Lists"), QStringLiteral("view-list-details"));
    m_listsButton->setToolTip(tr("Lists of people by track, to print or to save"));
    add(m_loadTracksButton, "loadTracksButton", tr("Load…"), QStringLiteral("document-import"));
    m_loadTracksButton->setToolTip(tr("Load tracks from a file"));
    add(m_addTrackButton, "addTrackButton", tr("Add a track"), QStringLiteral("list-add"));
    m_addTrackButton->setProperty("primary", true);
    connect(m_listsButton, &QPushButton::clicked, this, &TracksPage::showLists);
    connect(m_loadTracksButton, &QPushButton::clicked, this, &TracksPage::loadTracks);
    connect(m_addTrackButton, &QPushButton::clicked, this, &TracksPage::addTrack);
    return head;
}

QWidget *TracksPage::makeBoard()
{
    m_scroll = new QScrollArea(m_content);
    m_scroll->setObjectName(QStringLiteral("board"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *columns = new QWidget(m_scroll);
    m_row = new QHBoxLayout(columns);
    m_row->setContentsMargins(0, 0, 0, style::kSmall);
    m_row->setSpacing(style::kMedium);
    m_scroll->setWidget(columns);
    return m_scroll;
}

QWidget *TracksPage::makeEmptyView()
{
    auto *view = new QWidget(m_content);
    auto *label =
        style::makeLabel(tr("Tracks are the directions in which groups work. Add the first one, and "
                            "then put participants into it."),
                         style::FontRole::Body, view);
    label->setObjectName(QStringLiteral("emptyLabel"));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    m_emptyAddButton = new QPushButton(style::icon(QStringLiteral("list-add")), tr("Add a track"), view);
    m_emptyAddButton->setObjectName(QStringLiteral("emptyAddButton"));
    auto *layout = new QVBoxLayout(view);
    layout->setSpacing(style::kMedium);
    layout->addStretch();
    layout->addWidget(label);
    layout->addWidget(m_emptyAddButton, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_emptyAddButton, &QPushButton::clicked, this, &TracksPage::addTrack);
    return view;
}

void TracksPage::connectParts()
{
    connect(m_board, &TrackBoard::changed, this, &TracksPage::showBoard);
    connect(m_board, &TrackBoard::failed, this, &TracksPage::showError);
    connect(m_people, &PeopleCommands::done, this, &Page::done);
    connect(m_people, &PeopleCommands::failed, this, &TracksPage::showError);
    connect(m_trackMenu, &TrackMenu::chosen, this,
            [this](TrackId track) { m_people->putInto(selectedPeople(), track); });
    connect(&context().tasks, &Tasks::runningChanged, this, &TracksPage::pauseOrGoOn);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
}

void TracksPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    pauseOrGoOn();
}

void TracksPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    pauseOrGoOn();
}

void TracksPage::pauseOrGoOn()
{
    const bool isPaused = context().tasks.isRunning() || !isVisible();
    for (TrackColumn *column : std::as_const(m_columns))
        column->setPaused(isPaused);
    m_trackMenu->setPaused(context().tasks.isRunning());
    m_board->setPaused(isPaused);
    refreshCommands();
}

void TracksPage::showBoard()
{
    const TrackBoard::Content &content = *m_board->content();
    m_countLabel->setText(content.tracks.isEmpty() ? QString() : trackCountText(content));
    syncColumns();
    for (const Track &track : content.tracks)
        columnOf(track.id)->setTrack(track, content.counts.value(track.id), content.people);
    columnOf({})->setWithoutTrack(content.people - content.seated, content.people);
    m_content->setCurrentIndex(content.tracks.isEmpty() ? NoTracks : Columns);
    refreshCommands();
}

void TracksPage::syncColumns()
{
    QList<TrackColumn *> columns;
    for (const Track &track : m_board->content()->tracks)
        columns += columnOf(track.id) != nullptr ? columnOf(track.id) : makeColumn(track.id);
    columns += columnOf({}) != nullptr ? columnOf({}) : makeColumn({});
    for (TrackColumn *column : std::as_const(m_columns)) {
        if (columns.contains(column))
            continue;
        if (m_current == column)
            m_current = nullptr;
        column->hide();
        column->disconnect(this);
        column->people().disconnect(this);
        column->deleteLater();
    }
    if (m_columns == columns)
        return;
    m_columns = columns;
    QWidget *before = m_addTrackButton;
    for (int place = 0; place < m_columns.size(); ++place) {
        m_row->removeWidget(m_columns[place]);
        m_row->insertWidget(place, m_columns[place], 1);
        for (QWidget *stop : m_columns[place]->tabStops()) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
    if (m_current == nullptr)
        m_current = m_columns.constFirst();
}

TrackColumn *TracksPage::makeColumn(TrackId id)
{
    auto *column = new TrackColumn(context().workspace, id, m_board->content()->people, m_scroll->widget());
    column->setDropsAllowed(mayWrite());
    connectColumn(column);
    return column;
}

void TracksPage::connectColumn(TrackColumn *column)
{
    TrackPeople *people = &column->people();
    connect(column, &TrackColumn::peopleRequested, this, &Page::peopleRequested);
    connect(column, &TrackColumn::trackMenuWanted, this, [this, column] { showTrackMenu(column); });
    connect(column, &TrackColumn::failed, this, &TracksPage::showError);
    connect(column, &TrackColumn::dropped, this,
            [this, column](const ParticipantIds &ids) { m_people->putInto(ids, column->id()); });
    connect(people, &TrackPeople::selectionMoved, this, [this, column] { takeSelection(column); });
    connect(people, &TrackPeople::menuWanted, this, &TracksPage::showPeopleMenu);
    connect(people, &TrackPeople::opened, this, &Page::personRequested);
    connect(people, &TrackPeople::neighbourWanted, this,
            [this, column](int step) { stepFrom(column, step); });
}

TrackColumn *TracksPage::columnOf(TrackId id) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [id](const TrackColumn *column) { return column->id() == id; });
    return found != m_columns.end() ? *found : nullptr;
}

void TracksPage::setCurrent(TrackColumn *column)
{
    m_current = column;
    refreshCommands();
}

void TracksPage::followFocus(const QWidget *now)
{
    for (TrackColumn *column : std::as_const(m_columns)) {
        if (now == nullptr || !column->isAncestorOf(now))
            continue;
        m_scroll->ensureWidgetVisible(column, 0, 0);
        if (column != m_current)
            setCurrent(column);
    }
}

void TracksPage::stepFrom(const TrackColumn *column, int step)
{
    const auto place = std::find(m_columns.begin(), m_columns.end(), column) - m_columns.begin() + step;
    if (place >= 0 && place < m_columns.size())
        m_columns[place]->people().enter();
}

void TracksPage::takeSelection(TrackColumn *column)
{
    if (column->people().selectionModel()->hasSelection()) {
        m_current = column;
        for (const TrackColumn *other : std::as_const(m_columns)) {
            if (other != column)
                other->people().clearSelection();
        }
    }
    refreshCommands();
    if (column == m_current) {
        const auto count = static_cast<int>(selectedPeople().size());
        Q_EMIT selectionText(count > 0 ? tr("%Ln selected", nullptr, count) : QString());
    }
}

bool TracksPage::mayWrite() const
{
    return !context().workspace.isReadOnly() && !context().tasks.isRunning();
}

const Track *TracksPage::currentTrack() const
{
    if (m_current == nullptr || !m_board->content())
        return nullptr;
    const auto &tracks = m_board->content()->tracks;
    const auto found = std::find_if(tracks.begin(), tracks.end(),
                                    [this](const Track &track) { return track.id == m_current->id(); });
    return found != tracks.end() ? &*found : nullptr;
}

ParticipantIds TracksPage::selectedPeople() const
{
    return m_current != nullptr ? m_current->people().selectedIds() : ParticipantIds();
}

void TracksPage::refreshCommands()
{
    const bool canWrite = mayWrite();
    const bool hasTrack = canWrite && currentTrack() != nullptr;
    const bool hasPeople = m_current != nullptr && m_current->people().selectionModel()->hasSelection();
    const auto place = m_columns.indexOf(m_current);
    for (QAction *action : {m_addTrackAction, m_loadTracksAction})
        action->setEnabled(canWrite);
    for (QPushButton *button : {m_addTrackButton, m_loadTracksButton, m_emptyAddButton})
        button->setEnabled(canWrite);
    for (QAction *action : {m_editTrackAction, m_removeTrackAction})
        action->setEnabled(hasTrack);
    m_moveLeftAction->setEnabled(hasTrack && place > 0);
    m_moveRightAction->setEnabled(hasTrack && place + 2 < m_columns.size());
    m_openPersonAction->setEnabled(hasPeople);
    m_trackMenu->setUsable(canWrite && hasPeople);
    for (TrackColumn *column : std::as_const(m_columns))
        column->setDropsAllowed(canWrite);
}

void TracksPage::showPeopleMenu(const QPoint &globalPosition)
{
    QMenu menu;
    menu.addMenu(m_trackMenu);
    menu.addAction(m_openPersonAction);
    menu.exec(globalPosition);
}

void TracksPage::showTrackMenu(TrackColumn *column)
{
    setCurrent(column);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("trackActions"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : {m_editTrackAction, m_moveLeftAction, m_moveRightAction, m_removeTrackAction})
        menu->addAction(action);
    menu->popup(column->menuPlace());
}

void TracksPage::showError(const Error &error)
{
    context().prompts.showError(this, error);
}

} // namespace samovar
