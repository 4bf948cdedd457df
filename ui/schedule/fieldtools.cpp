// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/fieldtools.h"

#include "ui/support/style.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace samovar {

namespace {

constexpr int kStepMinutes = 5;
constexpr int kMinuteSeconds = 60;

/// Whether Ctrl+Z (or redo) is the program's: these fields have no history of their own.
bool isHistoryKey(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

} // namespace

TimeField::TimeField(QWidget *parent) : QTimeEdit(parent)
{
    setDisplayFormat(QStringLiteral("HH:mm"));
    setFocusPolicy(Qt::StrongFocus);
    setKeyboardTracking(false);
    connect(this, &QAbstractSpinBox::editingFinished, this, &TimeField::committed);
}

void TimeField::setStored(const QTime &time, bool isOther)
{
    const bool isBeingTyped = !isOther && hasFocus() && isChanged();
    m_stored = time;
    if (!isBeingTyped)
        setTime(time);
}

void TimeField::stepBy(int steps)
{
    if (currentSection() == MinuteSection)
        setTime(time().addSecs(steps * kStepMinutes * kMinuteSeconds));
    else
        QTimeEdit::stepBy(steps);
}

bool TimeField::event(QEvent *event)
{
    if (isHistoryKey(event)) {
        event->ignore();
        return true;
    }
    return QTimeEdit::event(event);
}

void TimeField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isChanged())
        revert();
    else
        QTimeEdit::keyPressEvent(event);
}

void TimeField::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it scrolls the form
}

DayField::DayField(QWidget *parent) : QDateEdit(parent)
{
    setCalendarPopup(true);
    setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    setFocusPolicy(Qt::StrongFocus);
    setKeyboardTracking(false);
    connect(this, &QAbstractSpinBox::editingFinished, this, &DayField::committed);
}

void DayField::setStored(const QDate &date, bool isOther)
{
    const bool isBeingTyped = !isOther && hasFocus() && isChanged();
    m_stored = date;
    if (!isBeingTyped)
        setDate(date);
}

bool DayField::event(QEvent *event)
{
    if (isHistoryKey(event)) {
        event->ignore();
        return true;
    }
    return QDateEdit::event(event);
}

void DayField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

SuggestField::SuggestField(QWidget *parent) : QLineEdit(parent), m_suggestions(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_suggestions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    QAction *all = addAction(style::icon(QStringLiteral("arrow-down")), TrailingPosition);
    all->setText(tr("Suggestions"));
    all->setToolTip(tr("What is in use"));
    connect(all, &QAction::triggered, this, &SuggestField::suggestAll);
    connect(this, &QLineEdit::editingFinished, this, &SuggestField::committed);
    connect(this, &QLineEdit::textChanged, this,
            [this](const QString &text) { setToolTip(text.toHtmlEscaped()); });
}

void SuggestField::setSuggestions(const QStringList &texts)
{
    if (m_suggestions->stringList() != texts)
        m_suggestions->setStringList(texts);
}

void SuggestField::setStored(const QString &text, bool isOther)
{
    const bool isBeingTyped = !isOther && hasFocus() && isChanged();
    m_stored = text;
    if (isBeingTyped || this->text() == text)
        return;
    setText(text);
    setCursorPosition(0);
}

void SuggestField::suggestAll()
{
    if (isReadOnly())
        return;
    completer()->setCompletionPrefix({});
    completer()->complete();
}

void SuggestField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !completer()->popup()->isVisible())
        suggestAll();
    else if (event->key() == Qt::Key_Escape && isChanged())
        setText(m_stored);
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace samovar
