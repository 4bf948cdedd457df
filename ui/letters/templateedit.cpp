// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/templateedit.h"

#include "ui/letters/templatehighlighter.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace samovar {

namespace {

constexpr int kMostSubjectLines = 3;
constexpr int kFewestTextLines = 6;

} // namespace

TemplateEdit::TemplateEdit(Lines lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
    , m_highlighter(new TemplateHighlighter(document()))
{
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const bool isSubject = lines == Lines::One;
    setSizePolicy(QSizePolicy::Expanding, isSubject ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    if (!isSubject)
        return;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
}

int TemplateEdit::heightOf(int lines) const
{
    const QMargins frame = contentsMargins();
    const int margins = 2 * static_cast<int>(document()->documentMargin()) + frame.top() + frame.bottom();
    return lines * fontMetrics().lineSpacing() + margins;
}

int TemplateEdit::wrappedLines() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < kMostSubjectLines;
         block = block.next()) {
        static_cast<void>(blockBoundingRect(block)); // lays the block out, if it is not yet
        lines += block.layout()->lineCount();
    }
    return std::clamp(lines, 1, kMostSubjectLines);
}

QSize TemplateEdit::sizeHint() const
{
    const int width = 30 * fontMetrics().averageCharWidth();
    return {width, heightOf(m_lines == Lines::One ? wrappedLines() : 2 * kFewestTextLines)};
}

QSize TemplateEdit::minimumSizeHint() const
{
    const int width = 16 * fontMetrics().averageCharWidth();
    return {width, heightOf(m_lines == Lines::One ? wrappedLines() : kFewestTextLines)};
}

void TemplateEdit::setStored(const QString &text)
{
    const bool isBeingTyped = isChanged();
    m_stored = text;
    if (!isBeingTyped && toPlainText() != text)
        setPlainText(text);
}

void TemplateEdit::insert(const QString &text)
{
    if (isReadOnly())
        return;
    insertPlainText(text);
    setFocus();
    ensureCursorVisible();
}

bool TemplateEdit::event(QEvent *event)
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

void TemplateEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_lines == Lines::One) {
        Q_EMIT left();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TemplateEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // Its own menu, and that of the fields, take the keyboard for a moment only.
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void TemplateEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void TemplateEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter != nullptr)
        m_highlighter->rehighlight();
}

void TemplateEdit::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(m_lines == Lines::One ? source->text().simplified() : source->text());
}

} // namespace samovar
