// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/participantspage.h"

#include "core/workspace/workspace.h"
#include "ui/models/participantsmodel.h"
#include "ui/pages/filterchips.h"
#include "ui/pages/latesign.h"
#include "ui/pages/participantpanel.h"
#include "ui/pages/peoplecommands.h"
#include "ui/pages/peopletable.h"
#include "ui/support/prompts.h"
#include "ui/support/style.h"
#include "ui/support/tasks.h"
#include "ui/tracks/trackmenu.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace samovar {

namespace {

const QString kSplitterKey = QStringLiteral("participants/splitter");
const QString kPanelKey = QStringLiteral("participants/panel");

enum Content { Rows, NoParticipants, NothingFound };

} // namespace

ParticipantsPage::ParticipantsPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new ParticipantsModel(context.workspace, PeopleTable::rememberedOrder(context.settings), this))
    , m_people(new PeopleCommands(this->context(), this))
    , m_trackMenu(new TrackMenu(context.workspace, this))
{
    setObjectName(QStringLiteral("participantsPage"));
    m_model->setLateSign(lateSign());
    // In the order of reading, which is the order of the Tab key.
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kHuge, style::kLarge, style::kHuge, style::kLarge);
    layout->setSpacing(style::kMedium);
    layout->addLayout(makeHead());
    layout->addWidget(makeFilterRow());
    layout->addWidget(makeContent(), 1);
    makeCommands();
    connectParts();
    setBusy(context.tasks.isRunning());
    showCounts();
    showSelection();
}

ParticipantsPage::~ParticipantsPage()
{
    context().settings.setValue(kSplitterKey, m_splitter->saveState());
    m_participantPanel->commit();
    // The parts go after this: what they still say then would reach half a page.
    for (QObject *part :
         std::initializer_list<QObject *>{m_model, m_people, m_trackMenu, m_peopleTable, m_participantPanel,
                                          m_filterChips, m_searchField, &context().tasks})
        part->disconnect(this);
}

QString ParticipantsPage::title() const
{
    return tr("Participants");
}

QString ParticipantsPage::iconName() const
{
    return QStringLiteral("group");
}

QAction *ParticipantsPage::addCommand(const char *objectName, const QString &text, const QString &icon,
                                      const QList<QKeySequence> &keys, QWidget *where,
                                      void (ParticipantsPage::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(objectName));
    if (!icon.isEmpty())
        action->setIcon(style::icon(icon));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    where->addAction(action);
    m_commands += action;
    connect(action, &QAction::triggered, this, act);
    return action;
}

void ParticipantsPage::makeCommands()
{
    m_addAction = addCommand("addAction", tr("Add a participant"), QStringLiteral("list-add"),
                             {QKeySequence(Qt::Key_Insert), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
                             this, &ParticipantsPage::addPerson);
    // Keys that a field needs as well work in the table alone.
    m_editAction = addCommand("editAction", tr("Edit"), QStringLiteral("document-edit"),
                              {QKeySequence(Qt::Key_F2)}, m_peopleTable, &ParticipantsPage::editCell);
    m_removeAction =
        addCommand("removeAction", tr("Remove"), QStringLiteral("edit-delete"),
                   {QKeySequence(Qt::Key_Delete)}, m_peopleTable, &ParticipantsPage::removeSelected);
    m_copyAction =
        addCommand("copyAction", tr("Copy as a table"), QStringLiteral("edit-copy"),
                   {QKeySequence(QKeySequence::Copy)}, m_peopleTable, &ParticipantsPage::copySelected);
    m_copyEmailsAction =
        addCommand("copyEmailsAction", tr("Copy the e-mails"), QStringLiteral("mail-message"),
                   {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, this, &ParticipantsPage::copyEmails);
    m_commands += m_trackMenu->menuAction();
    m_panelAction = addCommand("panelAction", tr("Side panel"), QStringLiteral("sidebar-expand-right"),
                               {QKeySequence(Qt::Key_F4), QKeySequence(Qt::ALT | Qt::Key_Return)}, this,
                               &ParticipantsPage::togglePanel);
}

QLayout *ParticipantsPage::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(style::kSmall);
    auto *titleLabel = style::makeLabel(title(), style::FontRole::Title, this);
    titleLabel->setObjectName(QStringLiteral("titleLabel"));
    m_countLabel = style::makeLabel({}, style::FontRole::Body, this);
    m_countLabel->setObjectName(QStringLiteral("countLabel"));
    m_countLabel->setProperty("muted", true);
    m_addButton = new QPushButton(style::icon(QStringLiteral("list-add")), tr("Add"), this);
    m_addButton->setObjectName(QStringLiteral("addButton"));
    m_addButton->setToolTip(tr("Add a participant by hand"));
    m_importButton = new QPushButton(style::icon(QStringLiteral("document-import")), tr("Import"), this);
    m_importButton->setObjectName(QStringLiteral("importButton"));
    m_importButton->setProperty("primary", true);
    m_importButton->setToolTip(tr("Import registrations from a CSV file"));
    // Both stand on one line of writing.
    const int deeper =
        QFontMetrics(titleLabel->font()).descent() - QFontMetrics(m_countLabel->font()).descent();
    m_countLabel->setContentsMargins(0, 0, 0, deeper);
    auto *titles = new QHBoxLayout;
    titles->addWidget(titleLabel, 0, Qt::AlignBottom);
    titles->addWidget(m_countLabel, 0, Qt::AlignBottom);
    head->addLayout(titles);
    head->setAlignment(titles, Qt::AlignVCenter);
    head->addStretch();
    head->addWidget(m_addButton);
    head->addWidget(m_importButton);
    connect(m_addButton, &QPushButton::clicked, this, &ParticipantsPage::addPerson);
    connect(m_importButton, &QPushButton::clicked, this, [this] { Q_EMIT importRequested({}); });
    return head;
}

QWidget *ParticipantsPage::makeFilterRow()
{
    m_filterRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_filterRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::kMedium);
    m_searchField = new QLineEdit(m_filterRow);
    m_searchField->setObjectName(QStringLiteral("searchField"));
    m_searchField->setPlaceholderText(tr("Name, e-mail, phone, organisation"));
    m_searchField->setAccessibleName(tr("Search for participants"));
    m_searchField->setClearButtonEnabled(true);
    m_searchField->addAction(style::icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_searchField->setMinimumWidth(24 * fontMetrics().averageCharWidth());
    m_searchField->setMaximumWidth(60 * fontMetrics().averageCharWidth());
    m_filterChips = new FilterChips(context().workspace, m_filterRow);
    m_filterChips->setObjectName(QStringLiteral("filterChips"));
    row->addWidget(m_searchField, 1);
    row->addWidget(m_filterChips, 1, Qt::AlignVCenter);
    return m_filterRow;
}

QWidget *ParticipantsPage::makeContent()
{
    m_content = new QStackedWidget(this);
    m_splitter = new QSplitter(Qt::Horizontal, m_content);
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_peopleTable = new PeopleTable(*m_model, context().settings, m_splitter);
    m_peopleTable->setObjectName(QStringLiteral("peopleTable"));
    m_peopleTable->setAccessibleName(tr("Participants"));
    m_participantPanel = new ParticipantPanel(context(), m_splitter);
    m_participantPanel->setObjectName(QStringLiteral("participantPanel"));
    m_splitter->addWidget(m_peopleTable);
    m_splitter->addWidget(m_participantPanel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    if (!m_splitter->restoreState(context().settings.value(kSplitterKey).toByteArray()))
        m_splitter->setSizes({700, 44 * fontMetrics().averageCharWidth()});
    m_participantPanel->setVisible(context().settings.value(kPanelKey, true).toBool());
    m_content->addWidget(m_splitter);
    m_content->addWidget(makeEmptyView());
    m_content->addWidget(makeNothingView());
    return m_content;
}

QWidget *ParticipantsPage::makeEmptyView()
{
    auto *label = style::makeLabel(tr("Import a CSV file of registrations, or add participants by hand."),
                                   style::FontRole::Body);
    label->setObjectName(QStringLiteral("emptyLabel"));
    auto *button = new QPushButton(style::icon(QStringLiteral("document-import")), tr("Import a CSV file"));
    button->setObjectName(QStringLiteral("emptyImportButton"));
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT importRequested({}); });
    return makeMessageView(label, button);
}

QWidget *ParticipantsPage::makeNothingView()
{
    m_nothingLabel = style::makeLabel({}, style::FontRole::Body);
    m_nothingLabel->setObjectName(QStringLiteral("nothingLabel"));
    m_nothingLabel->setTextFormat(Qt::PlainText);
    auto *button = new QPushButton(tr("Show all participants"));
    button->setObjectName(QStringLiteral("showAllButton"));
    connect(button, &QPushButton::clicked, this, &ParticipantsPage::clearFilters);
    return makeMessageView(m_nothingLabel, button);
}

QWidget *ParticipantsPage::makeMessageView(QLabel *label, QPushButton *button)
{
    auto *view = new QWidget(m_content);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(view);
    layout->setSpacing(style::kMedium);
    layout->addStretch();
    layout->addWidget(label);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch();
    return view;
}

void ParticipantsPage::connectParts()
{
    connect(m_searchField, &QLineEdit::textChanged, this, &ParticipantsPage::searchFor);
    connect(m_searchField, &QLineEdit::returnPressed, m_peopleTable, &PeopleTable::enterRows);
    connect(m_filterChips, &FilterChips::chosen, this,
            qOverload<const ParticipantFilter &>(&ParticipantsPage::show));
    connect(m_model, &QAbstractItemModel::modelReset, this, &ParticipantsPage::showCounts);
    connect(m_model, &ParticipantsModel::completed, this, &ParticipantsPage::showCounts);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ParticipantsPage::showCounts);
    connect(m_model, &ParticipantsModel::failed, this, &ParticipantsPage::showError);

    connect(m_peopleTable, &PeopleTable::selectionMoved, this, &ParticipantsPage::showSelection);
    connect(m_peopleTable, &PeopleTable::menuWanted, this, &ParticipantsPage::showMenu);
    connect(m_peopleTable, &PeopleTable::opened, this, &ParticipantsPage::openPerson);
    connect(m_peopleTable, &PeopleTable::typed, this, [this](const QString &text) {
        find();
        m_searchField->setText(text);
    });

    connect(m_trackMenu, &TrackMenu::chosen, this,
            [this](TrackId track) { m_people->putInto(m_peopleTable->selectedIds(), track); });
    connect(m_people, &PeopleCommands::copied, this, &Page::selectionText);
    connect(m_people, &PeopleCommands::done, this, &Page::done);
    connect(m_people, &PeopleCommands::failed, this, &ParticipantsPage::showError);

    connect(m_participantPanel, &ParticipantPanel::added, this, [this](ParticipantId id) {
        showPerson(id);
        m_peopleTable->setFocus();
        Q_EMIT done(tr("A participant was added"));
    });
    connect(m_participantPanel, &ParticipantPanel::changed, this, &Page::done);
    connect(m_participantPanel, &ParticipantPanel::trackChosen, this,
            [this](ParticipantId person, TrackId track) { m_people->putInto({person}, track); });
    connect(m_participantPanel, &ParticipantPanel::failed, this, &ParticipantsPage::showError);
    connect(m_participantPanel, &ParticipantPanel::copyTextWanted, m_people, &PeopleCommands::copyText);
    connect(m_participantPanel, &ParticipantPanel::copyEmailsWanted, this, &ParticipantsPage::copyEmails);
    connect(m_participantPanel, &ParticipantPanel::removeWanted, this, &ParticipantsPage::removeSelected);
    connect(m_participantPanel, &ParticipantPanel::left, this, [this] {
        showCounts();
        m_peopleTable->setFocus();
    });
    connect(&context().tasks, &Tasks::runningChanged, this, &ParticipantsPage::setBusy);
}

void ParticipantsPage::takeKeyboard()
{
    m_peopleTable->setFocus(Qt::ShortcutFocusReason);
}

void ParticipantsPage::find()
{
    m_searchField->setFocus(Qt::ShortcutFocusReason);
    m_searchField->selectAll();
}

void ParticipantsPage::show(const ParticipantFilter &filter)
{
    m_model->setFilter(filter);
    m_filterChips->setFilter(filter);
    if (m_searchField->text() != filter.text)
        m_searchField->setText(filter.text);
    m_peopleTable->scrollToTop();
    showCounts();
}

void ParticipantsPage::searchFor(const QString &text)
{
    ParticipantFilter filter = m_model->filter();
    filter.text = text;
    show(filter);
}

void ParticipantsPage::clearFilters()
{
    show(ParticipantFilter());
    m_peopleTable->setFocus();
}

void ParticipantsPage::showPerson(ParticipantId id)
{
    if (!m_peopleTable->selectPerson(id)) {
        show(ParticipantFilter());
        m_peopleTable->selectWhenShown(id);
    }
}

void ParticipantsPage::showCounts()
{
    const QString &text = m_model->filter().text;
    m_countLabel->setText(countText());
    m_nothingLabel->setText(text.isEmpty() ? tr("Nobody passes these filters.")
                                           : tr("Nothing found for “%1”.").arg(text));
    const bool isMaking = m_participantPanel->isMaking();
    const bool isEmpty = m_model->total() == 0 && !isMaking;
    const bool foundNothing = m_model->rowCount() == 0 && m_model->isComplete() && !isMaking;
    m_filterRow->setVisible(!isEmpty);
    m_content->setCurrentIndex(isEmpty ? NoParticipants : (foundNothing ? NothingFound : Rows));
}

QString ParticipantsPage::countText() const
{
    if (!m_model->total())
        return {}; // still being counted
    if (m_model->filter() == ParticipantFilter())
        return tr("%Ln participants", nullptr, static_cast<int>(*m_model->total()));
    const QLocale locale;
    const QString pattern = m_model->isComplete() ? tr("%1 of %2") : tr("%1+ of %2");
    return pattern.arg(locale.toString(m_model->rowCount()), locale.toString(*m_model->total()));
}

void ParticipantsPage::showSelection()
{
    const int count = m_peopleTable->selectedCount();
    const ParticipantIds ids = count == 1 ? m_peopleTable->selectedIds() : ParticipantIds();
    m_participantPanel->setPeople(ids.empty() ? ParticipantId() : ids.front(), count);
    const bool mayWrite = !context().workspace.isReadOnly() && !context().tasks.isRunning();
    m_editAction->setEnabled(mayWrite && count > 0);
    m_removeAction->setEnabled(mayWrite && count > 0);
    m_trackMenu->setUsable(mayWrite && count > 0);
    m_copyAction->setEnabled(count > 0);
    m_copyEmailsAction->setEnabled(count > 0);
    Q_EMIT selectionText(count > 0 ? tr("%Ln selected", nullptr, count) : QString());
}

void ParticipantsPage::showMenu(const QPoint &globalPosition)
{
    QMenu menu;
    for (QAction *action : {m_editAction, m_copyAction, m_copyEmailsAction, m_removeAction})
        menu.addAction(action);
    menu.addMenu(m_trackMenu);
    menu.addSeparator();
    menu.addAction(m_addAction);
    menu.addAction(m_panelAction);
    menu.addSeparator();
    m_peopleTable->fillSorting(*menu.addMenu(tr("Sort by")));
    m_peopleTable->fillColumns(*menu.addMenu(tr("Columns")));
    menu.exec(globalPosition);
}

void ParticipantsPage::showError(const Error &error)
{
    context().prompts.showError(this, error);
}

void ParticipantsPage::setBusy(bool isBusy)
{
    m_model->setPaused(isBusy);
    m_trackMenu->setPaused(isBusy);
    const bool mayWrite = !isBusy && !context().workspace.isReadOnly();
    m_addAction->setEnabled(mayWrite);
    m_addButton->setEnabled(mayWrite);
    m_importButton->setEnabled(mayWrite);
    m_filterRow->setEnabled(!isBusy);
    showSelection();
    showCounts();
}

void ParticipantsPage::togglePanel()
{
    const bool isShown = m_participantPanel->isHidden();
    m_participantPanel->setVisible(isShown);
    context().settings.setValue(kPanelKey, isShown);
}

void ParticipantsPage::openPerson()
{
    if (m_participantPanel->isHidden())
        togglePanel();
    m_participantPanel->focusField(QStringLiteral("surname"));
}

void ParticipantsPage::addPerson()
{
    if (m_participantPanel->isHidden())
        togglePanel();
    m_peopleTable->clearSelection();
    m_content->setCurrentIndex(Rows);
    m_participantPanel->beginNew();
}

void ParticipantsPage::editCell()
{
    // Names have parts: they are edited in the panel.
    if (!m_peopleTable->editCurrent())
        openPerson();
}

void ParticipantsPage::removeSelected()
{
    if (const ParticipantIds ids = m_peopleTable->selectedIds(); !ids.empty())
        m_people->remove(ids);
}

void ParticipantsPage::copySelected()
{
    if (const ParticipantIds ids = m_peopleTable->selectedIds(); !ids.empty())
        m_people->copyTable(ids, m_peopleTable->shownFields(), m_model->zone());
}

void ParticipantsPage::copyEmails()
{
    if (const ParticipantIds ids = m_peopleTable->selectedIds(); !ids.empty())
        m_people->copyEmails(ids);
}

void ParticipantsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model->setLateSign(lateSign());
}

void ParticipantsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_model->filter() != ParticipantFilter())
        clearFilters();
    else if (event->key() == Qt::Key_Down && m_searchField->hasFocus())
        m_peopleTable->enterRows();
    else
        Page::keyPressEvent(event);
}

} // namespace samovar
