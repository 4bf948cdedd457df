// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/participantpanel.h"

#include "core/event/eventdetails.h"
#include "core/participants/participantfields.h"
#include "core/participants/participants.h"
#include "core/workspace/workspace.h"
#include "ui/models/moments.h"
#include "ui/pages/latesign.h"
#include "ui/pages/participantform.h"
#include "ui/pages/participantstory.h"
#include "ui/support/style.h"
#include "ui/support/tasks.h"
#include "ui/tracks/trackfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolTip>
#include <QVBoxLayout>

namespace samovar {

ParticipantPanel::ParticipantPanel(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_views(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_views);
    auto *hint = style::makeLabel(tr("Choose a participant to see the form, the answers and the history."),
                                  style::FontRole::Body, m_views);
    hint->setObjectName(QStringLiteral("panelHint"));
    hint->setProperty("muted", true);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    hint->setMargin(style::kHuge);
    m_views->addWidget(hint);
    m_views->addWidget(makePersonView());
    m_views->addWidget(makeSeveralView());
    setMinimumWidth(30 * fontMetrics().averageCharWidth());

    connect(&context.workspace.bus(), &ChangeBus::changed, this, &ParticipantPanel::takeChanges);
    connect(&context.tasks, &Tasks::runningChanged, this, &ParticipantPanel::refresh);
}

QWidget *ParticipantPanel::makePersonView()
{
    auto *view = new QWidget(m_views);
    m_scroll = new QScrollArea(view);
    m_scroll->setObjectName(QStringLiteral("personScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(m_scroll);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(style::kLarge, style::kMedium, style::kLarge, style::kLarge);
    layout->setSpacing(style::kSmall);
    m_form = new ParticipantForm(content);
    m_story = new ParticipantStory(content);
    layout->addWidget(makePersonHead(content));
    m_trackField = new TrackField(m_context.workspace.tracks(), content);
    layout->addWidget(m_trackField);
    layout->addWidget(m_form);
    layout->addWidget(makeMakingButtons(content));
    layout->addWidget(m_story);
    layout->addStretch();
    m_scroll->setWidget(content);

    m_origin = style::makeLabel({}, style::FontRole::Caption, view);
    m_origin->setObjectName(QStringLiteral("fieldOrigin"));
    m_origin->setTextFormat(Qt::PlainText);
    m_origin->setWordWrap(true);
    m_origin->setContentsMargins(style::kLarge, style::kSmall, style::kLarge, style::kSmall);
    auto *outer = new QVBoxLayout(view);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(m_origin);
    connectForm();
    return view;
}

QWidget *ParticipantPanel::makePersonHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    m_personName = style::makeLabel({}, style::FontRole::Title, head);
    m_personName->setObjectName(QStringLiteral("personName"));
    m_personName->setWordWrap(true);
    m_personName->setTextFormat(Qt::PlainText);
    m_personName->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lateSign = new QWidget(head);
    m_lateIcon = new QLabel(m_lateSign);
    m_lateText = new QLabel(m_lateSign);
    m_lateText->setObjectName(QStringLiteral("personLate"));
    m_lateText->setWordWrap(true);
    auto *signLayout = new QHBoxLayout(m_lateSign);
    signLayout->setContentsMargins(0, 0, 0, 0);
    signLayout->addWidget(m_lateIcon, 0, Qt::AlignTop);
    signLayout->addWidget(m_lateText, 1);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSmall);
    layout->addWidget(m_personName);
    layout->addWidget(m_lateSign);
    return head;
}

QWidget *ParticipantPanel::makeMakingButtons(QWidget *parent)
{
    m_makingButtons = new QWidget(parent);
    auto *addButton = new QPushButton(tr("Add"), m_makingButtons);
    addButton->setObjectName(QStringLiteral("addPersonButton"));
    addButton->setProperty("primary", true);
    auto *cancelButton = new QPushButton(tr("Cancel"), m_makingButtons);
    cancelButton->setObjectName(QStringLiteral("cancelPersonButton"));
    auto *layout = new QHBoxLayout(m_makingButtons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(addButton);
    layout->addWidget(cancelButton);
    layout->addStretch();
    connect(addButton, &QPushButton::clicked, this, &ParticipantPanel::addPerson);
    connect(cancelButton, &QPushButton::clicked, this, [this] {
        stopMaking();
        Q_EMIT left();
    });
    return m_makingButtons;
}

void ParticipantPanel::connectForm()
{
    connect(m_trackField, &TrackField::chosen, this,
            [this](TrackId track) { Q_EMIT trackChosen(m_person, track); });
    connect(m_form, &ParticipantForm::committed, this, &ParticipantPanel::store);
    connect(m_form, &ParticipantForm::submitted, this, &ParticipantPanel::addPerson);
    connect(m_form, &ParticipantForm::copyWanted, this, &ParticipantPanel::copyTextWanted);
    connect(m_form, &ParticipantForm::fieldFocused, this, &ParticipantPanel::showOrigin);
    connect(m_form, &ParticipantForm::hintWanted, this, [this](const QString &key, const QPoint &at) {
        QToolTip::showText(at, QStringLiteral("<p>%1</p>").arg(originText(key).toHtmlEscaped()), m_form);
    });
}

QWidget *ParticipantPanel::makeSeveralView()
{
    auto *view = new QWidget(m_views);
    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(style::kLarge, style::kMedium, style::kLarge, style::kLarge);
    layout->setSpacing(style::kSmall);
    m_severalCount = style::makeLabel({}, style::FontRole::Title, view);
    m_severalCount->setObjectName(QStringLiteral("severalCount"));
    m_severalCount->setWordWrap(true);
    auto *copyEmailsButton =
        new QPushButton(style::icon(QStringLiteral("edit-copy")), tr("Copy the e-mails"), view);
    copyEmailsButton->setObjectName(QStringLiteral("copyEmailsButton"));
    auto *removeButton = new QPushButton(style::icon(QStringLiteral("edit-delete")), tr("Remove"), view);
    removeButton->setObjectName(QStringLiteral("removeButton"));
    layout->addWidget(m_severalCount);
    layout->addWidget(copyEmailsButton, 0, Qt::AlignLeft);
    layout->addWidget(removeButton, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(copyEmailsButton, &QPushButton::clicked, this, &ParticipantPanel::copyEmailsWanted);
    connect(removeButton, &QPushButton::clicked, this, &ParticipantPanel::removeWanted);
    return view;
}

void ParticipantPanel::setPeople(ParticipantId only, int count)
{
    if (only == m_person && count == m_count)
        return;
    if (!m_isMaking)
        m_form->commit(); // goes to the person shown until now
    else if (count > 0 && m_form->typedPerson() == Participant())
        stopMaking(); // nothing was typed yet that could be lost
    m_person = only;
    m_count = count;
    m_isStale = true;
    m_scroll->verticalScrollBar()->setValue(0);
    m_originKey.clear();
    refresh();
}

void ParticipantPanel::refresh()
{
    if (!isVisible() || m_context.tasks.isRunning() || m_isMaking) {
        m_form->setReadOnly(m_context.tasks.isRunning() || m_context.workspace.isReadOnly());
        m_isStale = true;
        return;
    }
    m_form->setReadOnly(m_context.workspace.isReadOnly());
    const bool isOther = std::exchange(m_isStale, false);
    if (m_count > 1)
        m_severalCount->setText(tr("%Ln participants selected", nullptr, m_count));
    const auto person = m_person.isValid() ? m_context.workspace.participants().participant(m_person)
                                           : Result<Participant>(Error{Error::Kind::NotFound, {}, {}});
    if (person && m_count == 1)
        showPerson(*person, isOther);
    m_views->setCurrentIndex(m_count > 1 ? Several : (m_count == 1 && person ? Person : Hint));
}

void ParticipantPanel::showPerson(const Participant &person, bool isOther)
{
    const auto info = m_context.workspace.event().info().valueOr({});
    m_zone = info.zone;
    const QString name = person.fullName();
    m_personName->setText(name.isEmpty() ? person.email : name);
    m_lateSign->setVisible(person.late);
    m_lateText->setText(tr("Late: registered %1, registration closed %2.")
                            .arg(momentText(person.registeredAt.value_or(QDateTime()), m_zone),
                                 momentText(info.registrationCloses(), m_zone)));
    m_lateIcon->setPixmap(lateSign().pixmap(16));
    QPalette amber = palette();
    amber.setColor(QPalette::WindowText, style::color(style::Meaning::Decide));
    m_lateText->setPalette(amber);
    if (isOther)
        m_form->reset(person, m_zone);
    else
        m_form->setPerson(person, m_zone);
    m_trackField->setPerson(person, m_context.workspace.isReadOnly());
    m_story->setPerson(person, m_context.workspace.participants(), m_context.workspace.letters(), m_zone);
    m_story->show();
    m_makingButtons->hide();
    showOrigin(m_originKey);
}

void ParticipantPanel::beginNew()
{
    m_form->commit();
    m_isMaking = true;
    m_form->setMaking(true);
    m_form->reset({}, m_zone);
    m_form->setReadOnly(false);
    m_personName->setText(tr("New participant"));
    m_lateSign->hide();
    m_trackField->hide();
    m_story->hide();
    m_makingButtons->show();
    tell(tr("A name or an e-mail is enough. Enter adds the participant."));
    m_views->setCurrentIndex(Person);
    m_scroll->verticalScrollBar()->setValue(0);
    m_form->focusField(QStringLiteral("surname"));
}

void ParticipantPanel::addPerson()
{
    const auto id = m_context.workspace.participants().add(m_form->typedPerson());
    if (!id) {
        Q_EMIT failed(id.error());
        return;
    }
    stopMaking();
    Q_EMIT added(*id);
}

void ParticipantPanel::stopMaking()
{
    if (!m_isMaking)
        return;
    m_isMaking = false;
    m_form->setMaking(false);
    m_form->reset({}, m_zone);
    m_originKey.clear();
    m_isStale = true;
    refresh();
}

void ParticipantPanel::store(const QString &key, const QString &text)
{
    const auto person = m_context.workspace.participants().participant(m_person);
    if (!person) {
        Q_EMIT failed(person.error());
        return;
    }
    const ParticipantField *field = participantField(key);
    Participant edited = *person;
    field->set(edited, text);
    const bool isOther = edited != *person;
    const auto stored = isOther ? m_context.workspace.participants().update(edited) : Result<void>();
    if (!stored)
        Q_EMIT failed(stored.error());
    else if (isOther)
        Q_EMIT changed(tr("%1: %2 changed.").arg(edited.fullName(), field->title.translated()));
    if (!stored || !isOther)
        m_form->setPerson(*person, m_zone);
}

void ParticipantPanel::commit()
{
    m_form->commit();
}

void ParticipantPanel::focusField(const QString &key)
{
    if (m_views->currentIndex() == Person)
        m_form->focusField(key);
}

void ParticipantPanel::showOrigin(const QString &key)
{
    m_originKey = key;
    if (!m_isMaking)
        tell(key.isEmpty() ? QString() : originText(key));
}

void ParticipantPanel::tell(const QString &text)
{
    m_origin->setText(text);
    m_origin->setVisible(!text.isEmpty());
}

QString ParticipantPanel::originText(const QString &key) const
{
    QString title = participantField(key)->title.translated();
    if (m_isMaking || m_context.tasks.isRunning())
        return title;
    const auto origin = m_context.workspace.participants().origin(m_person, key);
    if (!origin || !origin->at.isValid())
        return title;
    if (origin->byHand || origin->fileName.isEmpty())
        return tr("%1: by hand, %2").arg(title, momentText(origin->at, m_zone));
    return tr("%1: from %2, row %3, %4")
        .arg(title, origin->fileName, QLocale().toString(origin->row), momentText(origin->at, m_zone));
}

void ParticipantPanel::takeChanges(const TableChanges &changes)
{
    Q_UNUSED(changes)
    // Nearly every table is part of a person's story, and one person is read in a moment.
    refresh();
}

void ParticipantPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void ParticipantPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_isMaking)
        stopMaking();
    Q_EMIT left();
}

void ParticipantPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_severalCount != nullptr) // the texts hold colours
        refresh();
}

} // namespace samovar
