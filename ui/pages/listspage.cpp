// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/listspage.h"

#include "core/db/changebus.h"
#include "core/event/eventdetails.h"
#include "core/tracks/tracks.h"
#include "core/workspace/workspace.h"
#include "ui/lists/listkindsview.h"
#include "ui/lists/listoptionspanel.h"
#include "ui/lists/listpreview.h"
#include "ui/lists/savednote.h"
#include "ui/support/prompts.h"
#include "ui/support/style.h"
#include "ui/support/tasks.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

namespace samovar {

namespace {

constexpr int kDebounceMs = 200;
constexpr int kKindsWidth = 190;
constexpr int kOptionsWidth = 340;
constexpr int kPreviewWidth = 560;

const SourceText kSaving = SAMOVAR_TEXT("ListsPage", "Saving the list");
const SourceText kPrinting = SAMOVAR_TEXT("ListsPage", "Printing the list");

QString kindSetting()
{
    return QStringLiteral("lists/kind");
}

QString folderSetting()
{
    return QStringLiteral("lists/folder");
}

QWidget *withMargins(QWidget *content, int left, int right)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(left, 0, right, 0);
    layout->addWidget(content);
    return box;
}

} // namespace

ListsPage::ListsPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_states(new QStackedWidget(this))
    , m_refreshTimer(new QTimer(this))
    , m_reader(context.workspace)
{
    setObjectName(QStringLiteral("listsPage"));
    m_refreshTimer->setSingleShot(true);
    m_refreshTimer->setInterval(kDebounceMs);
    QWidget *head = makeHead();
    m_saved = new SavedNote(this);
    m_body = makeBody();
    m_empty = makeEmptyState();
    m_states->addWidget(m_body);
    m_states->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kHuge, style::kLarge, style::kHuge, style::kLarge);
    layout->setSpacing(style::kMedium);
    layout->addWidget(head);
    layout->addWidget(m_saved);
    layout->addWidget(m_states, 1);

    m_kinds->choose(context.settings.value(kindSetting()).toString());
    setFocusProxy(m_kinds);
    connectParts();
    chooseKind();
}

QWidget *ListsPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSmall);
    layout->addWidget(style::makeLabel(title(), style::FontRole::Title, head));
    layout->addStretch();
    for (const TableFormat &format : tableFormats())
        addSaveCommand(format);
    for (QPushButton *button : std::as_const(m_saveButtons))
        layout->addWidget(button);
    m_print = new QPushButton(style::icon(QStringLiteral("document-print")), tr("Print…"), head);
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setProperty("primary", true);
    m_print->setToolTip(tr("Print the list (%1)").arg(QKeySequence(QKeySequence::Print).toString()));
    layout->addWidget(m_print);
    return head;
}

void ListsPage::addSaveCommand(const TableFormat &format)
{
    const QString suffix = QString::fromLatin1(format.suffix);
    auto *button = new QPushButton(tr("Save as %1…").arg(suffix.toUpper()), this);
    button->setObjectName(QStringLiteral("save") + suffix.toUpper());
    auto *action = new QAction(style::icon(QStringLiteral("document-export")),
                               tr("Save the list as %1…").arg(suffix.toUpper()), this);
    action->setObjectName(QStringLiteral("saveListAs") + suffix.toUpper());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::triggered, this, [this, &format] { saveAs(format); });
    m_saveButtons += button;
    m_saveCommands += action;
}

QWidget *ListsPage::makeBody()
{
    auto *split = new QSplitter(Qt::Horizontal, m_states);
    split->setObjectName(QStringLiteral("listsSplitter"));
    split->setChildrenCollapsible(false);
    m_kinds = new ListKindsView;
    m_options = new ListOptionsPanel;
    m_preview = new ListPreview;
    split->addWidget(withMargins(m_kinds, 0, style::kMedium));
    split->addWidget(withMargins(m_options, style::kMedium, style::kMedium));
    split->addWidget(withMargins(m_preview, style::kMedium, 0));
    split->setStretchFactor(2, 1);
    split->setSizes({kKindsWidth, kOptionsWidth, kPreviewWidth});
    return split;
}

QWidget *ListsPage::makeEmptyState()
{
    auto *empty = new QWidget(m_states);
    QLabel *text = style::makeLabel(tr("Lists are made of participants, and nobody is registered yet."),
                                    style::FontRole::Body, empty);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    m_import =
        new QPushButton(style::icon(QStringLiteral("document-import")), tr("Import participants…"), empty);
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setProperty("primary", true);
    auto *layout = new QVBoxLayout(empty);
    layout->setSpacing(style::kLarge);
    layout->addStretch(2);
    layout->addWidget(text);
    layout->addWidget(m_import, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return empty;
}

void ListsPage::connectParts()
{
    connect(m_kinds, &QListWidget::currentRowChanged, this, &ListsPage::chooseKind);
    connect(m_options, &ListOptionsPanel::changed, this, &ListsPage::noteChoice);
    connect(m_refreshTimer, &QTimer::timeout, this, &ListsPage::refresh);
    connect(m_print, &QPushButton::clicked, this, &ListsPage::print);
    connect(m_import, &QPushButton::clicked, this, [this] { Q_EMIT importRequested({}); });
    connect(&context().workspace.bus(), &ChangeBus::changed, this, &ListsPage::noteChanges);
    connect(&context().workspace.bus(), &ChangeBus::changing, this, &ListsPage::letGo);
    connect(&context().tasks, &Tasks::runningChanged, this, [this](bool running) {
        refreshButtons();
        if (!running && m_isStale)
            refreshSoon();
    });
}

QString ListsPage::title() const
{
    return tr("Lists");
}

QString ListsPage::iconName() const
{
    return QStringLiteral("view-list-details");
}

QList<QAction *> ListsPage::commands() const
{
    return m_saveCommands;
}

void ListsPage::find()
{
    m_options->find();
}

void ListsPage::showSubject(const QString &subject)
{
    m_kinds->choose(subject);
    m_kinds->setFocus();
}

void ListsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void ListsPage::chooseKind()
{
    const ListKind &kind = m_kinds->kind();
    const QString key = QString::fromLatin1(kind.key);
    context().settings.setValue(kindSetting(), key);
    if (!m_choices.contains(key))
        m_choices.insert(key, listchoice::load(context().settings, kind));
    m_options->setChoice(kind, m_choices.value(key));
    refreshSoon();
}

void ListsPage::noteChoice()
{
    const ListKind &kind = m_kinds->kind();
    const ListChoice choice = m_options->choice();
    m_choices.insert(QString::fromLatin1(kind.key), choice);
    listchoice::save(context().settings, kind, choice);
    refreshSoon();
}

void ListsPage::noteChanges(const TableChanges &)
{
    // Any change may show in a list: people, the event's head, the deadline that makes registrations late.
    refreshSoon();
}

void ListsPage::refreshSoon()
{
    m_isStale = true;
    if (isVisible())
        m_refreshTimer->start();
}

void ListsPage::refresh()
{
    // While a task writes, the file is not asked; the end of the task comes back here.
    if (context().tasks.isRunning())
        return;
    m_isStale = false;
    const Workspace &workspace = context().workspace;
    const auto some = workspace.participants().ids({}, {{}, false}, Reader::kFew + 1);
    const qint64 known = some ? std::ssize(*some) : 0;
    m_states->setCurrentWidget(known == 0 ? m_empty : m_body);
    refreshButtons();
    m_reader.cancel();
    if (known == 0)
        return;
    const ListKind &kind = m_kinds->kind();
    const ListChoice choice = m_options->choice();
    if (known <= Reader::kFew) {
        showFacts(readFacts(workspace, kind, choice.options, Progress()), kind, choice);
        return;
    }
    m_reader.ask(
        [&kind, options = choice.options](const Workspace &own, const Progress &progress) {
            return readFacts(own, kind, options, progress);
        },
        [this, &kind, choice](const Result<Facts> &facts) { showFacts(facts, kind, choice); });
}

Result<ListsPage::Facts> ListsPage::readFacts(const Workspace &workspace, const ListKind &kind,
                                              const ListOptions &options, const Progress &progress)
{
    ListSources sources = workspace.listSources();
    sources.progress = &progress;
    const auto table = kind.make(sources, options);
    if (!table)
        return table.error();
    return Facts{workspace.participants().sources().valueOr({}),
                 workspace.participants().categories().valueOr({}), workspace.tracks().all().valueOr({}),
                 table->rowCount};
}

void ListsPage::showFacts(const Result<Facts> &facts, const ListKind &kind, const ListChoice &choice)
{
    if (!facts) {
        m_preview->showError(facts.error());
        return;
    }
    m_options->setOffers(facts->sources, facts->categories);
    m_options->setTracks(facts->tracks);
    ListSources sources = context().workspace.listSources();
    sources.rowCount = facts->rowCount;
    const auto table = kind.make(sources, choice.options);
    if (table)
        m_preview->show(*table, choice.page);
    else
        m_preview->showError(table.error());
}

void ListsPage::letGo()
{
    if (!m_reader.isWaiting())
        return;
    m_reader.cancel();
    refreshSoon(); // also where the change comes to nothing
}

void ListsPage::refreshButtons()
{
    const bool isUsable = !context().tasks.isRunning() && m_states->currentWidget() == m_body;
    m_print->setEnabled(isUsable);
    for (QPushButton *button : std::as_const(m_saveButtons))
        button->setEnabled(isUsable);
    for (QAction *command : std::as_const(m_saveCommands))
        command->setEnabled(isUsable);
}

QString ListsPage::suggestedName(const TableFormat &format) const
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|]"));
    const Workspace &workspace = context().workspace;
    const QTimeZone zone = workspace.event().info().valueOr({}).zone;
    const QString date = workspace.clock().now().toTimeZone(zone).date().toString(Qt::ISODate);
    const QString title = m_kinds->kind().title.translated().remove(forbidden);
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(context().settings.value(folderSetting(), usual).toString());
    return folder.filePath(QStringLiteral("%1 %2.%3").arg(title, date, QLatin1String(format.suffix)));
}

void ListsPage::saveAs(const TableFormat &format)
{
    const QString suffix = QString::fromLatin1(format.suffix);
    const QString filter = QStringLiteral("%1 (*.%2)").arg(format.title.translated(), suffix);
    const QString path = context().prompts.saveFile(this, tr("Save the list"), suggestedName(format), filter);
    if (path.isEmpty())
        return;
    context().settings.setValue(folderSetting(), QFileInfo(path).absolutePath());
    m_saved->hide();
    const ListKind &kind = m_kinds->kind();
    const ListChoice choice = m_options->choice();
    const auto work = [&kind, &format, choice, path](Workspace &workspace,
                                                     Progress &progress) -> Result<void> {
        const auto table = kind.make(workspace.listSources(), choice.options);
        return table ? format.write(*table, path, choice.page, progress) : table.error();
    };
    const auto concluded = [self = QPointer<ListsPage>(this), path](const Result<void> &result) {
        if (self)
            self->reportSaved(result, path);
    };
    context().tasks.start(Message(kSaving), context().workspace, work, concluded);
}

void ListsPage::reportSaved(const Result<void> &result, const QString &path)
{
    if (result) {
        m_saved->showSaved(path);
        Q_EMIT done(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    } else if (result.error().kind != Error::Kind::Cancelled) {
        context().prompts.showError(this, result.error());
    }
}

void ListsPage::print()
{
    if (!m_print->isEnabled())
        return;
    const ListKind &kind = m_kinds->kind();
    const ListChoice choice = m_options->choice();
    const QString name = kind.title.translated();
    const std::shared_ptr<QPrinter> printer = printing::makePrinter(name, choice.page);
    if (!m_choosePrinter(*printer, this))
        return;
    const auto work = [&kind, choice, printer](Workspace &workspace, Progress &progress) -> Result<void> {
        const auto table = kind.make(workspace.listSources(), choice.options);
        return table ? printing::print(*table, choice.page, *printer, progress) : table.error();
    };
    const auto concluded = [self = QPointer<ListsPage>(this), name](const Result<void> &result) {
        ListsPage *const page = self.data(); // gone, where the event was closed meanwhile
        if (page == nullptr)
            return;
        if (result)
            Q_EMIT page->done(tr("Handed to the printer: %1").arg(name));
        else if (result.error().kind != Error::Kind::Cancelled)
            page->context().prompts.showError(page, result.error());
    };
    context().tasks.start(Message(kPrinting), context().workspace, work, concluded);
}

} // namespace samovar
