// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/participantstory.h"

#include "core/letters/letters.h"
#include "core/participants/participantfields.h"
#include "core/participants/participants.h"
#include "ui/models/moments.h"
#include "ui/support/style.h"

#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace samovar {

namespace {

constexpr qsizetype kLongestAnswer = 4000; ///< characters shown of one answer
constexpr qsizetype kMostAnswers = 200;    ///< questions shown of one version

/// A caption over a text, as one paragraph of a label. Both are plain texts of people.
QString captioned(const QString &caption, const QString &text)
{
    return QStringLiteral("<p style=\"margin: 0 0 8px 0; white-space: pre-wrap\"><span style=\"color: "
                          "%1\">%2</span><br>%3</p>")
        .arg(style::color(style::Meaning::Muted).name(), caption.toHtmlEscaped(),
             text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QLabel *makeText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

QString answerHtml(const QList<Answer> &answers)
{
    QString html;
    for (const Answer &answer : answers.first(qMin(answers.size(), kMostAnswers))) {
        QString text = answer.text.isEmpty() ? QStringLiteral("—") : answer.text.left(kLongestAnswer);
        if (answer.text.size() > kLongestAnswer)
            text += u'\n' + ParticipantStory::tr("… cut here: the answer has %1 characters.")
                                .arg(QLocale().toString(answer.text.size()));
        html += captioned(answer.question.simplified(), text);
    }
    if (answers.size() > kMostAnswers)
        html += captioned(ParticipantStory::tr("%Ln more columns in the file.", nullptr,
                                               static_cast<int>(answers.size() - kMostAnswers)),
                          {});
    return html;
}

QString versionTitle(const AnswerVersion &version, const QTimeZone &zone)
{
    const QString when = momentText(version.answeredAt.value_or(version.importedAt), zone);
    return ParticipantStory::tr("%1, %2").arg(sourceName(version.source), when);
}

} // namespace

ParticipantStory::ParticipantStory(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(style::kTiny);
    m_wishes = addSection(tr("Track wishes"), QStringLiteral("wishes"));
    m_registration = addSection(tr("Registration"), QStringLiteral("registration"));
    m_letters = addSection(tr("Letters"), QStringLiteral("lettersMade"));
    m_noAnswers = addSection(tr("Answers"), QStringLiteral("noAnswers"));
    m_answersPlace = new QVBoxLayout;
    m_layout->addLayout(m_answersPlace);
    m_history = addSection(tr("History"), QStringLiteral("history"));
    m_layout->addStretch();
}

QLabel *ParticipantStory::addSection(const QString &title, const QString &objectName)
{
    m_layout->addSpacing(style::kMedium);
    auto *head = style::makeLabel(title, style::FontRole::Body, this);
    QFont bold = head->font();
    bold.setWeight(QFont::DemiBold);
    head->setFont(bold);
    m_layout->addWidget(head);
    QLabel *text = makeText(this);
    text->setObjectName(objectName);
    text->setAccessibleName(title);
    m_layout->addWidget(text);
    return text;
}

void ParticipantStory::setPerson(const Participant &person, const Participants &participants,
                                 const Letters &letters, const QTimeZone &zone)
{
    QString wishes;
    for (qsizetype i = 0; i < person.preferences.size(); ++i)
        wishes += QStringLiteral("<p style=\"margin: 0 0 4px 0\">%1.&nbsp;%2</p>")
                      .arg(i + 1)
                      .arg(person.preferences[i].toHtmlEscaped());
    m_wishes->setText(wishes.isEmpty() ? tr("None named.") : wishes);
    showRegistration(person, zone);
    showLetters(letters.producedFor(person.id).valueOr({}), zone);
    showAnswers(participants.answers(person.id).valueOr({}), zone);
    showHistory(participants.history(person.id).valueOr({}), zone);
}

void ParticipantStory::showRegistration(const Participant &person, const QTimeZone &zone)
{
    QString html;
    for (const char *key : {"registered", "sources", "status"}) {
        const ParticipantField *field = participantField(QString::fromLatin1(key));
        if (const QString text = field->text(person, zone); !text.isEmpty())
            html += QStringLiteral("<p style=\"margin: 0\"><span style=\"color: %1\">%2:</span> %3</p>")
                        .arg(style::color(style::Meaning::Muted).name(),
                             field->title.translated().toHtmlEscaped(), text.toHtmlEscaped());
    }
    m_registration->setText(html);
}

void ParticipantStory::showLetters(const QList<ProducedLetter> &letters, const QTimeZone &zone)
{
    QString html;
    for (const ProducedLetter &letter : letters) {
        const LetterKind *kind = letterKind(letter.key);
        const QString title = kind != nullptr ? kind->title.translated() : letter.key;
        const QString when = momentText(letter.at, zone);
        html.prepend(captioned(letter.file.isEmpty() ? tr("%1, printed").arg(when)
                                                     : tr("%1, %2").arg(when, letter.file),
                               title)); // the newest first
    }
    m_letters->setText(html.isEmpty() ? tr("None made yet.") : html);
}

void ParticipantStory::showAnswers(const QList<AnswerVersion> &versions, const QTimeZone &zone)
{
    delete std::exchange(m_answers, nullptr);
    m_noAnswers->setVisible(versions.isEmpty());
    m_noAnswers->setText(tr("Added by hand: there are no answers."));
    if (versions.isEmpty())
        return;
    m_answers = new QWidget(this);
    m_answers->setObjectName(QStringLiteral("answers"));
    auto *layout = new QVBoxLayout(m_answers);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kTiny);
    for (const AnswerVersion &version : versions)
        layout->addWidget(makeVersion(version, zone, &version == &versions.first()));
    m_answersPlace->addWidget(m_answers);
}

QWidget *ParticipantStory::makeVersion(const AnswerVersion &version, const QTimeZone &zone, bool isOpen)
{
    auto *box = new QWidget(m_answers);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kTiny);
    auto *fold = new QToolButton(box);
    fold->setObjectName(QStringLiteral("foldButton"));
    fold->setText(versionTitle(version, zone));
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setAutoRaise(true);
    layout->addWidget(fold);

    QLabel *text = makeText(box);
    const QString file =
        tr("%1, row %2, imported %3")
            .arg(version.fileName, QLocale().toString(version.row), momentText(version.importedAt, zone));
    text->setText(captioned(file, version.active ? tr("The newest answer: it fills the form.")
                                                 : tr("An earlier answer.")) +
                  answerHtml(version.answers));
    layout->addWidget(text);
    const auto setOpen = [fold, text](bool open) {
        fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        text->setVisible(open);
    };
    connect(fold, &QToolButton::clicked, text, [setOpen, text] { setOpen(text->isHidden()); });
    setOpen(isOpen);
    return box;
}

void ParticipantStory::showHistory(const QList<HistoryStep> &steps, const QTimeZone &zone)
{
    QString html;
    for (const HistoryStep &step : steps) {
        const QString label = step.undone ? tr("%1 (undone)").arg(step.label.text()) : step.label.text();
        html.prepend(captioned(momentText(step.at, zone), label)); // the newest first
    }
    m_history->setText(html.isEmpty() ? tr("Nothing yet.") : html);
}

} // namespace samovar
