// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/lettereditor.h"

#include "core/letters/lettercomposer.h"
#include "core/letters/mergefields.h"
#include "ui/letters/templateedit.h"
#include "ui/support/style.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace samovar {

namespace {

constexpr qsizetype kLongestSample = 44; ///< characters in the menu

QString sampleText(const QString &value)
{
    QString line = value.simplified();
    if (line.size() > kLongestSample)
        line = line.left(kLongestSample - 1).trimmed() + u'…';
    return line.replace(u'&', QStringLiteral("&&"));
}

} // namespace

LetterEditor::LetterEditor(QWidget *parent)
    : QWidget(parent)
    , m_subject(new TemplateEdit(TemplateEdit::Lines::One, this))
    , m_text(new TemplateEdit(TemplateEdit::Lines::Many, this))
    , m_last(m_text)
    , m_insertField(new QPushButton(style::icon(QStringLiteral("list-add")), tr("Insert field"), this))
{
    m_subject->setObjectName(QStringLiteral("subject"));
    m_subject->setAccessibleName(tr("Subject of the letter"));
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setAccessibleName(tr("Text of the letter"));
    m_insertField->setObjectName(QStringLiteral("insertField"));
    m_insertField->setProperty("hasMenu", true);
    m_insertField->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor where the field is to stand
    auto *menu = new QMenu(m_insertField);
    menu->setObjectName(QStringLiteral("fieldsMenu"));
    m_insertField->setMenu(menu);

    auto *textHead = new QHBoxLayout;
    textHead->addWidget(style::makeLabel(tr("Text"), style::FontRole::Caption, this), 1, Qt::AlignBottom);
    textHead->addWidget(m_insertField);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kTiny);
    layout->addWidget(style::makeLabel(tr("Subject"), style::FontRole::Caption, this));
    layout->addWidget(m_subject);
    layout->addSpacing(style::kTiny);
    layout->addLayout(textHead);
    layout->addWidget(m_text, 1);
    layout->addWidget(makeFoot());

    for (TemplateEdit *edit : {m_subject, m_text}) {
        connect(edit, &TemplateEdit::textChanged, this, &LetterEditor::followTyping);
        connect(edit, &TemplateEdit::left, this, [this, edit] {
            m_last = edit;
            commit();
        });
    }
    connect(menu, &QMenu::aboutToShow, this, &LetterEditor::fillFields);
}

QWidget *LetterEditor::makeFoot()
{
    auto *foot = new QWidget(this);
    m_problemsRow = new QWidget(foot);
    auto *sign = new QLabel(m_problemsRow);
    sign->setPixmap(style::icon(QStringLiteral("dialog-warning")).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_problems = new QLabel(m_problemsRow);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setWordWrap(true);
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *problems = new QHBoxLayout(m_problemsRow);
    problems->setContentsMargins(0, style::kTiny, 0, 0);
    problems->setSpacing(style::kSmall);
    problems->addWidget(sign, 0, Qt::AlignTop);
    problems->addWidget(m_problems, 1);

    m_unsaved = style::makeLabel(tr("Not saved yet"), style::FontRole::Caption, foot);
    m_unsaved->setObjectName(QStringLiteral("unsaved"));
    m_saveText = new QPushButton(tr("Save"), foot);
    m_saveText->setObjectName(QStringLiteral("saveText"));
    m_saveText->setProperty("link", true);
    m_saveText->setToolTip(tr("The text is also saved when you go on to something else."));
    m_restoreText = new QPushButton(tr("Restore the original text"), foot);
    m_restoreText->setObjectName(QStringLiteral("restoreText"));
    m_restoreText->setProperty("link", true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_unsaved);
    row->addWidget(m_saveText);
    row->addStretch(1);
    row->addWidget(m_restoreText);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kTiny);
    layout->addWidget(m_problemsRow);
    layout->addLayout(row);
    connect(m_saveText, &QPushButton::clicked, this, &LetterEditor::commit);
    connect(m_restoreText, &QPushButton::clicked, this, &LetterEditor::restoreWanted);
    return foot;
}

void LetterEditor::setLetter(const LetterTemplate &letter)
{
    if (letter.key != m_letter.key || letter.language != m_letter.language) {
        m_subject->keep(); // what was typed there belongs to the other letter, which has it
        m_text->keep();
    }
    m_letter = letter;
    m_subject->setStored(letter.subject);
    m_text->setStored(letter.body);
    showState();
}

LetterTemplate LetterEditor::letter() const
{
    LetterTemplate letter = m_letter;
    letter.subject = m_subject->toPlainText();
    letter.body = m_text->toPlainText();
    return letter;
}

bool LetterEditor::isChanged() const
{
    return m_subject->isChanged() || m_text->isChanged();
}

void LetterEditor::setReadOnly(bool isReadOnly)
{
    m_subject->setReadOnly(isReadOnly);
    m_text->setReadOnly(isReadOnly);
    m_insertField->setEnabled(!isReadOnly);
    m_restoreText->setEnabled(!isReadOnly);
}

void LetterEditor::commit()
{
    if (!isChanged() || m_text->isReadOnly())
        return;
    m_letter = letter();
    m_subject->keep();
    m_text->keep();
    showState();
    Q_EMIT committed(m_letter);
}

void LetterEditor::focusText()
{
    m_text->setFocus();
}

void LetterEditor::showFields()
{
    if (m_insertField->isEnabled())
        m_insertField->showMenu();
}

void LetterEditor::fillFields()
{
    if (m_subject->hasFocus() || m_text->hasFocus())
        m_last = m_subject->hasFocus() ? m_subject : m_text;
    QMenu *menu = m_insertField->menu();
    menu->clear();
    QMenu *person = menu->addMenu(style::icon(QStringLiteral("user")), tr("From the participant"));
    QMenu *event = menu->addMenu(style::icon(QStringLiteral("view-calendar")), tr("From the event"));
    person->setObjectName(QStringLiteral("personFields"));
    event->setObjectName(QStringLiteral("eventFields"));
    for (const MergeField &field : mergeFields())
        addField(field.of == MergeField::Of::Person ? *person : *event, field);
}

void LetterEditor::addField(QMenu &menu, const MergeField &field)
{
    const QString sample = m_sample ? sampleText(m_sample(field)) : QString();
    const QString title = field.title.translated();
    QAction *action = menu.addAction(sample.isEmpty() ? title : QString(title + u'\t' + sample));
    action->setObjectName(QLatin1String(field.key));
    connect(action, &QAction::triggered, this, [this, &field] { insertField(field); });
}

void LetterEditor::insertField(const MergeField &field)
{
    m_last->insert(field.tag(m_letter.language));
}

void LetterEditor::followTyping()
{
    showState();
    Q_EMIT typed();
}

void LetterEditor::showState()
{
    QStringList sentences;
    for (const Message &problem : m_letter.key.isEmpty() ? QList<Message>() : templateProblems(letter()))
        sentences += problem.text();
    m_problems->setText(sentences.join(u'\n'));
    m_problemsRow->setVisible(!sentences.isEmpty());
    m_unsaved->setVisible(isChanged());
    m_saveText->setVisible(isChanged());
    m_restoreText->setVisible(m_letter.isEdited);
}

} // namespace samovar
