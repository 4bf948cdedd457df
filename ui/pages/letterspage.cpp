// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/letterspage.h"

#include "core/db/changebus.h"
#include "core/event/eventdetails.h"
#include "core/letters/mergefields.h"
#include "core/workspace/workspace.h"
#include "ui/letters/letterchips.h"
#include "ui/letters/lettereditor.h"
#include "ui/letters/letterkindsview.h"
#include "ui/letters/letterpreview.h"
#include "ui/letters/recipientsview.h"
#include "ui/lists/savednote.h"
#include "ui/models/lettersurveys.h"
#include "ui/pages/lettermaking.h"
#include "ui/support/prompts.h"
#include "ui/support/tasks.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace samovar {

namespace {

QString letterKeySetting()
{
    return QStringLiteral("letters/kind");
}

QString letterLanguageSetting()
{
    return QStringLiteral("letters/language");
}

} // namespace

LettersPage::~LettersPage()
{
    m_editor->commit();
    // The parts go after this: what they still say then would reach half a page.
    for (QObject *part :
         std::initializer_list<QObject *>{m_surveys, m_people, m_making, m_kinds, m_chips, m_recipientsView,
                                          m_editor, m_preview, &context().tasks})
        part->disconnect(this);
}

QString LettersPage::title() const
{
    return tr("Letters");
}

QString LettersPage::iconName() const
{
    return QStringLiteral("mail-message");
}

void LettersPage::find()
{
    m_recipientsView->find();
}

void LettersPage::setPrinterChooser(printing::Choose choose)
{
    m_making->setPrinterChooser(std::move(choose));
}

void LettersPage::showLetter(const QString &key, LetterPeopleModel::Show show)
{
    m_kinds->choose(key);
    this->show(show);
}

void LettersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showState();
    m_previewSoon->start();
}

void LettersPage::hideEvent(QHideEvent *event)
{
    m_editor->commit();
    Page::hideEvent(event);
    m_surveys->setPaused(true);
}

// Which letter

void LettersPage::chooseLetter()
{
    m_editor->commit();
    context().settings.setValue(letterKeySetting(), m_kinds->key());
    readTemplates();
    m_surveys->choose(m_kinds->key(), m_language);
    m_previewSoon->start();
}

void LettersPage::chooseLanguage(const QString &language)
{
    m_editor->commit();
    m_language = language;
    context().settings.setValue(letterLanguageSetting(), language);
    chooseLetter();
}

void LettersPage::show(LetterPeopleModel::Show show)
{
    m_chips->choose(show);
    m_people->setShown(show);
    showCounts();
}

void LettersPage::readTemplates()
{
    auto templates = context().workspace.letters().templates(m_language);
    if (!templates) {
        context().prompts.showError(this, templates.error());
        return;
    }
    m_templates = *std::move(templates);
    for (const LetterTemplate &letter : std::as_const(m_templates)) {
        if (letter.key == m_kinds->key())
            m_editor->setLetter(letter);
    }
    showNotes();
}

// Its text

void LettersPage::storeText(const LetterTemplate &letter)
{
    const auto stored = context().workspace.letters().updateTemplate(letter);
    if (stored)
        Q_EMIT done(tr("The text of “%1” was changed").arg(letterKind(letter.key)->title.translated()));
    else
        context().prompts.showError(this, stored.error());
}

void LettersPage::restoreText()
{
    m_editor->commit(); // so that Undo brings back what was typed last
    storeText(builtInTemplate(m_kinds->key(), m_language));
}

void LettersPage::saveText()
{
    m_editor->commit();
}

void LettersPage::showFields()
{
    m_editor->showFields();
}

// People

void LettersPage::previousPerson()
{
    m_recipientsView->move(-1);
}

void LettersPage::nextPerson()
{
    m_recipientsView->move(1);
}

void LettersPage::openPerson()
{
    if (const ParticipantId id = m_recipientsView->person(); id.isValid())
        Q_EMIT personRequested(id);
}

void LettersPage::search(const QString &text)
{
    m_searchText = text.trimmed();
    m_finder.cancel();
    if (m_searchText.isEmpty() || context().tasks.isRunning()) {
        m_people->setFound(std::nullopt);
        return;
    }
    ParticipantFilter filter;
    filter.text = m_searchText;
    const auto ask = [filter](const Workspace &own, const Progress &progress) {
        return own.participants().ids(filter, {QString(), false}, -1, &progress);
    };
    m_finder.ask(ask, [this](const Result<ParticipantIds> &found) {
        if (found)
            m_people->setFound(IdSet(*found));
    });
}

// What follows what happens

void LettersPage::takeChanges(const TableChanges &changes)
{
    if (context().tasks.isRunning())
        return; // the end of the task comes back here
    if (changes.touches(QStringLiteral("letter_templates")))
        readTemplates();
    showState();
    m_previewSoon->start();
}

void LettersPage::takeSurvey()
{
    const auto isChosen = [this](const LetterTemplate &letter) { return letter.key == m_kinds->key(); };
    const auto letter = std::find_if(m_templates.begin(), m_templates.end(), isChosen);
    if (letter != m_templates.end())
        m_people->setSurvey(m_surveys->survey(), *letter);
    if (!m_searchText.isEmpty())
        search(m_searchText);
    showCounts();
}

void LettersPage::showNotes()
{
    const QLocale locale;
    for (const LetterTemplate &letter : std::as_const(m_templates)) {
        QStringList parts;
        if (letter.isEdited)
            parts += tr("Edited");
        if (const auto counts = m_surveys->counts(letter.key)) {
            parts += tr("%1 not made").arg(locale.toString(counts->ready + counts->blocked));
            parts += tr("%1 made").arg(locale.toString(counts->done));
        }
        m_kinds->setNote(letter.key, parts.isEmpty() ? letterKind(letter.key)->purpose.translated()
                                                     : parts.join(QStringLiteral(" · ")));
    }
}

qint64 LettersPage::makeable() const
{
    const auto survey = m_surveys->survey();
    if (!survey)
        return 0;
    return survey->counts.ready + (m_alsoDone->isChecked() ? survey->again : 0);
}

void LettersPage::showCounts()
{
    const auto survey = m_surveys->survey();
    m_chips->setCounts(survey ? std::optional(survey->counts) : std::nullopt);
    const qint64 count = makeable();
    const bool mayWrite = !context().workspace.isReadOnly() && !context().tasks.isRunning();
    m_makeLetters->setText(count > 0 ? tr("Make %Ln letter(s)…", nullptr, static_cast<int>(count))
                                     : tr("Make letters…"));
    m_makeLetters->setEnabled(mayWrite && count > 0);
    if (context().workspace.isReadOnly())
        m_makeLetters->setToolTip(
            tr("The event is open for reading only: letters could not be noted as made."));
    else
        m_makeLetters->setToolTip(count > 0 ? tr("As PDF files, as one PDF, or on paper")
                                            : tr("Nobody can get this letter at present."));
    if (!survey)
        m_recipientsView->setNobodyText(tr("People are being counted…"));
    else if (!m_searchText.isEmpty())
        m_recipientsView->setNobodyText(tr("Nobody here matches “%1”.").arg(m_searchText));
    else
        m_recipientsView->setNobodyText(m_people->shown() == LetterPeopleModel::Show::Done
                                            ? tr("This letter has not been made for anybody yet.")
                                            : tr("Nobody here."));
}

void LettersPage::showState()
{
    const bool isRunning = context().tasks.isRunning();
    m_surveys->setPaused(isRunning || !isVisible());
    m_people->setPaused(isRunning);
    m_editor->setReadOnly(isRunning || context().workspace.isReadOnly());
    if (isRunning) {
        m_finder.cancel();
    } else {
        const auto some = context().workspace.participants().ids({}, {QString(), false}, 1);
        m_states->setCurrentWidget(some && some->empty() ? m_empty : m_body);
    }
    const bool isUsable = m_states->currentWidget() == m_body;
    m_chips->setVisible(isUsable);
    m_alsoDone->setVisible(isUsable);
    for (QAction *command : std::as_const(m_commands))
        command->setEnabled(isUsable);
    showCounts();
}

void LettersPage::showPreview()
{
    if (!isVisible() || context().tasks.isRunning())
        return;
    const ParticipantId id = m_recipientsView->person();
    const Letters &letters = context().workspace.letters();
    const LetterTemplate letter = m_editor->letter();
    const auto composed = id.isValid() ? letters.compose(letter, id)
                                       : Result<ComposedLetter>(Error{Error::Kind::NotFound, {}, {}});
    const auto paper = composed ? letters.paper(letter, *composed) : Result<LetterPaper>(composed.error());
    if (paper)
        m_preview->showLetter(*composed, *paper);
    else
        m_preview->showNobody(); // she or he was removed
    m_makeOneAction->setText(paper ? tr("Only for %1…").arg(composed->name) : tr("Only for one person…"));
    m_makeOneAction->setEnabled(paper && !composed->isBlocked());
}

void LettersPage::showNeighbours()
{
    m_preview->setNeighbours(m_recipientsView->canMove(-1), m_recipientsView->canMove(1));
}

QString LettersPage::sampleOf(const MergeField &field) const
{
    const Workspace &workspace = context().workspace;
    const auto person = workspace.participants().participant(m_recipientsView->person());
    const auto event = workspace.event().info();
    if (!person || !event)
        return {};
    const QDate today = workspace.clock().now().toTimeZone(event->zone).date();
    return inertValue(field.value({*person, *event, today, m_language}));
}

// Making

LetterRequest LettersPage::request() const
{
    LetterRequest request;
    request.key = m_kinds->key();
    request.language = m_language;
    request.owedOnly = !m_alsoDone->isChecked();
    return request;
}

void LettersPage::showMakeMenu()
{
    m_editor->commit();
    if (m_makeLetters->isEnabled())
        m_makeLetters->showMenu();
}

void LettersPage::makeFiles()
{
    m_editor->commit();
    m_making->intoFolder(request());
}

void LettersPage::makeFile()
{
    m_editor->commit();
    m_making->intoFile(request());
}

void LettersPage::makeOne()
{
    m_editor->commit();
    LetterRequest one = request();
    one.only = ParticipantIds{m_recipientsView->person()};
    one.owedOnly = false;
    m_making->intoFile(one);
}

void LettersPage::print()
{
    m_editor->commit();
    if (m_makeLetters->isEnabled())
        m_making->print(request());
}

} // namespace samovar
