// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the letters' page is made of.
#include "core/db/changebus.h"
#include "core/workspace/workspace.h"
#include "ui/letters/letterchips.h"
#include "ui/letters/lettereditor.h"
#include "ui/letters/letterkindsview.h"
#include "ui/letters/letterpreview.h"
#include "ui/letters/recipientsview.h"
#include "ui/lists/savednote.h"
#include "ui/models/lettersurveys.h"
#include "ui/pages/lettermaking.h"
#include "ui/pages/letterspage.h"
#include "ui/support/prompts.h"
#include "ui/support/style.h"
#include "ui/support/tasks.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace samovar {

namespace {

constexpr int kPreviewAfterMs = 120; // typing goes on meanwhile
constexpr int kPeopleWidth = 250;
constexpr int kEditorWidth = 380;
constexpr int kPaperWidth = 400;

QWidget *inMargins(QWidget *content, int left, int right)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(left, 0, right, 0);
    layout->addWidget(content);
    return box;
}

/// «Русский», «English»: as its speakers call it.
QString languageTitle(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (code == u"en")
        name = QStringLiteral("English");
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace

LettersPage::LettersPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_surveys(new LetterSurveys(context.workspace, this))
    , m_people(new LetterPeopleModel(context.workspace, this))
    , m_making(new LetterMaking(this->context(), this))
    , m_states(new QStackedWidget(this))
    , m_previewSoon(new QTimer(this))
    , m_finder(context.workspace)
{
    setObjectName(QStringLiteral("lettersPage"));
    m_previewSoon->setSingleShot(true);
    m_previewSoon->setInterval(kPreviewAfterMs);
    const QString language = context.settings.value(QStringLiteral("letters/language")).toString();
    m_language = letterLanguages().contains(language) ? language : letterLanguages().first();
    QWidget *head = makeHead();
    m_saved = new SavedNote(this);
    m_chips = new LetterChips(this);
    m_body = makeBody();
    m_empty = makeEmptyState();
    m_states->addWidget(m_body);
    m_states->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kHuge, style::kLarge, style::kHuge, style::kLarge);
    layout->setSpacing(style::kMedium);
    layout->addWidget(head);
    layout->addWidget(m_saved);
    layout->addWidget(m_chips);
    layout->addWidget(m_states, 1);

    m_kinds->choose(context.settings.value(QStringLiteral("letters/kind")).toString());
    m_editor->setSample([this](const MergeField &field) { return sampleOf(field); });
    setFocusProxy(m_kinds);
    makeCommands();
    connectParts();
    connectSurveys();
    chooseLetter();
    showState();
}

QWidget *LettersPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSmall);
    layout->addWidget(style::makeLabel(title(), style::FontRole::Title, head));
    layout->addSpacing(style::kMedium);
    layout->addWidget(makeLanguages(head));
    layout->addStretch();
    m_alsoDone = new QCheckBox(tr("Also for those who have it already"), head);
    m_alsoDone->setObjectName(QStringLiteral("alsoDone"));
    layout->addWidget(m_alsoDone);
    layout->addSpacing(style::kSmall);
    m_makeLetters = new QPushButton(style::icon(QStringLiteral("document-export")), {}, head);
    m_makeLetters->setObjectName(QStringLiteral("makeLetters"));
    m_makeLetters->setProperty("primary", true);
    layout->addWidget(m_makeLetters);
    makeMakeMenu();
    return head;
}

QWidget *LettersPage::makeLanguages(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kTiny);
    m_languages = new QButtonGroup(this);
    for (const QString &code : letterLanguages()) {
        auto *button = new QPushButton(languageTitle(code), box);
        button->setObjectName(QStringLiteral("letterLanguage_") + code);
        button->setAccessibleName(tr("Letters in this language: %1").arg(languageTitle(code)));
        button->setToolTip(tr("The language of the letters"));
        button->setProperty("chip", true);
        button->setCheckable(true);
        button->setChecked(code == m_language);
        m_languages->addButton(button);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, code] { chooseLanguage(code); });
    }
    return box;
}

void LettersPage::makeMakeMenu()
{
    auto *menu = new QMenu(m_makeLetters);
    menu->setObjectName(QStringLiteral("makeMenu"));
    const auto add = [&](const char *name, const QString &icon, const QString &text,
                         void (LettersPage::*act)()) {
        QAction *action = menu->addAction(style::icon(icon), text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add("makeFiles", QStringLiteral("folder"), tr("One PDF per person into a folder…"),
        &LettersPage::makeFiles);
    add("makeFile", QStringLiteral("document-export"), tr("One PDF for all…"), &LettersPage::makeFile);
    add("makeOnPaper", QStringLiteral("document-print"), tr("Print…"), &LettersPage::print);
    menu->addSeparator();
    m_makeOneAction =
        add("makeOne", QStringLiteral("user"), tr("Only for one person…"), &LettersPage::makeOne);
    m_makeLetters->setMenu(menu);
}

QWidget *LettersPage::makeBody()
{
    auto *split = new QSplitter(Qt::Horizontal, m_states);
    split->setObjectName(QStringLiteral("lettersSplitter"));
    split->setChildrenCollapsible(false);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::kMedium);
    m_kinds = new LetterKindsView(left);
    m_recipientsView = new RecipientsView(*m_people, left);
    column->addWidget(m_kinds);
    column->addWidget(m_recipientsView, 1);
    m_editor = new LetterEditor;
    m_preview = new LetterPreview;
    split->addWidget(inMargins(left, 0, style::kMedium));
    split->addWidget(inMargins(m_editor, style::kMedium, style::kMedium));
    split->addWidget(inMargins(m_preview, style::kMedium, 0));
    split->setStretchFactor(1, 1);
    split->setStretchFactor(2, 1);
    split->setSizes({kPeopleWidth, kEditorWidth, kPaperWidth});
    return split;
}

QWidget *LettersPage::makeEmptyState()
{
    auto *empty = new QWidget(m_states);
    QLabel *text =
        style::makeLabel(tr("Letters go to participants, and nobody is registered yet. Import or add "
                            "participants first."),
                         style::FontRole::Body, empty);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    auto *button =
        new QPushButton(style::icon(QStringLiteral("document-import")), tr("Import participants…"), empty);
    button->setObjectName(QStringLiteral("importForLetters"));
    auto *layout = new QVBoxLayout(empty);
    layout->setSpacing(style::kLarge);
    layout->addStretch(2);
    layout->addWidget(text);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT importRequested({}); });
    return empty;
}

QAction *LettersPage::addCommand(const char *objectName, const QString &text, const QString &icon,
                                 const QKeySequence &key, void (LettersPage::*act)())
{
    auto *action = new QAction(style::icon(icon), text, this);
    action->setObjectName(QLatin1String(objectName));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_commands += action;
    connect(action, &QAction::triggered, this, act);
    return action;
}

void LettersPage::makeCommands()
{
    addCommand("makeLettersAction", tr("Make letters…"), QStringLiteral("document-export"),
               Qt::CTRL | Qt::Key_Return, &LettersPage::showMakeMenu);
    addCommand("saveTextAction", tr("Save the text"), QStringLiteral("document-save"), Qt::CTRL | Qt::Key_S,
               &LettersPage::saveText);
    addCommand("insertFieldAction", tr("Insert a field…"), QStringLiteral("list-add"),
               Qt::CTRL | Qt::Key_Space, &LettersPage::showFields);
    addCommand("previousPersonAction", tr("The person before"), QStringLiteral("go-previous"),
               Qt::ALT | Qt::Key_Up, &LettersPage::previousPerson);
    addCommand("nextPersonAction", tr("The next person"), QStringLiteral("go-next"), Qt::ALT | Qt::Key_Down,
               &LettersPage::nextPerson);
    addCommand("openPersonAction", tr("Open the participant"), QStringLiteral("user"),
               Qt::ALT | Qt::Key_Return, &LettersPage::openPerson);
}

void LettersPage::connectParts()
{
    connect(m_kinds, &QListWidget::currentRowChanged, this, &LettersPage::chooseLetter);
    connect(m_chips, &LetterChips::chosen, this, &LettersPage::show);
    connect(m_alsoDone, &QCheckBox::toggled, this, &LettersPage::showCounts);
    connect(m_previewSoon, &QTimer::timeout, this, &LettersPage::showPreview);

    connect(m_editor, &LetterEditor::typed, m_previewSoon, qOverload<>(&QTimer::start));
    connect(m_editor, &LetterEditor::committed, this, &LettersPage::storeText);
    connect(m_editor, &LetterEditor::restoreWanted, this, &LettersPage::restoreText);

    connect(m_recipientsView, &RecipientsView::chosen, this, &LettersPage::showPreview);
    connect(m_recipientsView, &RecipientsView::moved, this, &LettersPage::showNeighbours);
    connect(m_recipientsView, &RecipientsView::refilled, m_previewSoon, qOverload<>(&QTimer::start));
    connect(m_recipientsView, &RecipientsView::opened, this, &Page::personRequested);
    connect(m_recipientsView, &RecipientsView::searched, this, &LettersPage::search);

    connect(m_preview, &LetterPreview::moveWanted, m_recipientsView, &RecipientsView::move);
    connect(m_preview, &LetterPreview::settingsWanted, this, &Page::settingsRequested);
    connect(m_preview, &LetterPreview::personWanted, this, &LettersPage::openPerson);
    connect(m_preview, &LetterPreview::templateWanted, m_editor, &LetterEditor::focusText);

    connect(m_making, &LetterMaking::done, this, &Page::done);
    connect(m_making, &LetterMaking::filesSaved, m_saved, &SavedNote::showSaved);
    connect(m_making, &LetterMaking::folderFilled, m_saved, &SavedNote::showFolder);
}

void LettersPage::connectSurveys()
{
    connect(m_surveys, &LetterSurveys::surveyed, this, &LettersPage::takeSurvey);
    connect(m_surveys, &LetterSurveys::counted, this, &LettersPage::showNotes);
    connect(m_surveys, &LetterSurveys::failed, this,
            [this](const Error &error) { context().prompts.showError(this, error); });
    connect(&context().workspace.bus(), &ChangeBus::changed, this, &LettersPage::takeChanges);
    connect(&context().workspace.bus(), &ChangeBus::changing, &m_finder, &Reader::cancel);
    connect(&context().tasks, &Tasks::runningChanged, this, [this](bool isRunning) {
        if (isRunning)
            m_saved->hide();
        else
            readTemplates();
        showState();
        m_previewSoon->start();
    });
}

} // namespace samovar
