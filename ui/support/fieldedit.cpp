// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/fieldedit.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace samovar {

namespace {

constexpr int kMostLines = 10;

} // namespace

FieldEdit::FieldEdit(bool hasLines, QWidget *parent) : QPlainTextEdit(parent), m_hasLines(hasLines)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &FieldEdit::fitHeight);
}

QSize FieldEdit::sizeHint() const
{
    const int lines = std::clamp(lineCount(), 1, kMostLines);
    const int margins = 2 * static_cast<int>(document()->documentMargin()) + 2 * frameWidth();
    return {20 * fontMetrics().averageCharWidth(), lines * fontMetrics().lineSpacing() + margins};
}

int FieldEdit::lineCount() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= kMostLines;
         block = block.next()) {
        static_cast<void>(blockBoundingRect(block)); // lays the block out, if it is not yet
        lines += block.layout()->lineCount();
    }
    return lines;
}

void FieldEdit::fitHeight()
{
    setVerticalScrollBarPolicy(lineCount() > kMostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

void FieldEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void FieldEdit::setStored(const QString &text)
{
    const bool isBeingTyped = hasFocus() && isChanged();
    m_stored = text;
    if (!isBeingTyped && this->text() != text)
        revert();
}

void FieldEdit::revert()
{
    setPlainText(m_stored);
    verticalScrollBar()->setValue(0);
}

void FieldEdit::commit()
{
    if (!isChanged())
        return;
    // What comes back may be written otherwise (a phone number): it replaces what was typed.
    m_stored = text();
    Q_EMIT committed(m_stored);
}

bool FieldEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUndo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (isUndo && !isChanged()) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

bool FieldEdit::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        Q_EMIT hintWanted(static_cast<QHelpEvent *>(event)->globalPos());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void FieldEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(m_hasLines && event->modifiers().testFlag(Qt::ShiftModifier))) {
        commit();
        Q_EMIT entered();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (isChanged())
            revert();
        else
            event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void FieldEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
    Q_EMIT focused();
}

void FieldEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // Its own menu takes the keyboard for a moment only.
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void FieldEdit::insertFromMimeData(const QMimeData *source)
{
    if (m_hasLines)
        insertPlainText(source->text());
    else
        insertPlainText(source->text().simplified());
}

} // namespace samovar
