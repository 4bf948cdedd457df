// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/undoredo.h"

#include "core/db/changebus.h"
#include "core/db/changejournal.h"
#include "core/workspace/workspace.h"
#include "ui/pages/page.h"
#include "ui/support/prompts.h"
#include "ui/support/tasks.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

#include <algorithm>

namespace samovar {

namespace {

constexpr int kLongestLabel = 60; // characters in a menu

QString shortened(const QString &text)
{
    if (text.size() <= kLongestLabel)
        return text;
    return text.left(kLongestLabel - 1).trimmed() + QChar(0x2026);
}

/// A label in a menu's text: «&» marks no key there.
QString inMenu(const QString &text)
{
    return shortened(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// Whether \a field can undo (or redo) typing of its own; other objects take the keys as they like.
bool hasOwnHistory(const QObject *field, bool undo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return undo ? line->isUndoAvailable() : line->isRedoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return undo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    return true;
}

qint64 rowsBetween(const QList<HistoryStep> &steps, StepId target)
{
    // Backwards: what holds and is newer than the target; forwards: what is undone, up to it.
    qint64 rows = 0;
    for (const HistoryStep &step : steps) {
        const bool isNewer = step.id > target;
        if (isNewer != step.undone)
            rows += step.rows;
    }
    return rows;
}

} // namespace

UndoRedo::UndoRedo(UiContext &context, QAction *undoAction, QAction *redoAction, QWidget *view)
    : QObject(view)
    , m_context(context)
    , m_undo(undoAction)
    , m_redo(redoAction)
    , m_view(view)
{
    connect(m_undo, &QAction::triggered, this, &UndoRedo::undo);
    connect(m_redo, &QAction::triggered, this, &UndoRedo::redo);
    connect(&context.workspace.bus(), &ChangeBus::changed, this, &UndoRedo::refresh);
    connect(&context.tasks, &Tasks::runningChanged, this, &UndoRedo::refresh);
    QCoreApplication::instance()->installEventFilter(this);
    refresh();
}

bool UndoRedo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if ((!isUndo && !key->matches(QKeySequence::Redo)) || hasOwnHistory(watched, isUndo))
        return false;
    event->ignore();
    return true;
}

QList<HistoryStep> UndoRedo::steps() const
{
    return m_context.workspace.journal().steps().valueOr({});
}

void UndoRedo::refresh()
{
    if (m_context.tasks.isRunning()) {
        // A writing Task holds the file: the labels wait for its end.
        m_undo->setEnabled(false);
        m_redo->setEnabled(false);
        return;
    }
    const bool isWritable = !m_context.workspace.isReadOnly();
    const auto undoLabel = m_context.workspace.journal().undoLabel();
    const auto redoLabel = m_context.workspace.journal().redoLabel();
    m_undo->setEnabled(isWritable && undoLabel.has_value());
    m_undo->setText(undoLabel ? tr("&Undo: %1").arg(inMenu(undoLabel->text())) : tr("&Undo"));
    m_redo->setEnabled(isWritable && redoLabel.has_value());
    m_redo->setText(redoLabel ? tr("&Redo: %1").arg(inMenu(redoLabel->text())) : tr("&Redo"));
}

void UndoRedo::undo()
{
    const auto label = m_context.workspace.journal().undoLabel();
    if (!label || m_context.tasks.isRunning())
        return;
    const QList<HistoryStep> all = steps();
    const auto last =
        std::find_if(all.crbegin(), all.crend(), [](const HistoryStep &s) { return !s.undone; });
    run(last == all.crend() ? 0 : last->rows, SAMOVAR_TEXT("samovar::UndoRedo", "Undoing"),
        tr("Undone: %1").arg(label->text()), [](ChangeJournal &journal) { return journal.undo(); });
}

void UndoRedo::redo()
{
    const auto label = m_context.workspace.journal().redoLabel();
    if (!label || m_context.tasks.isRunning())
        return;
    const QList<HistoryStep> all = steps();
    const auto next = std::find_if(all.cbegin(), all.cend(), [](const HistoryStep &s) { return s.undone; });
    run(next == all.cend() ? 0 : next->rows, SAMOVAR_TEXT("samovar::UndoRedo", "Redoing"),
        tr("Done again: %1").arg(label->text()), [](ChangeJournal &journal) { return journal.redo(); });
}

void UndoRedo::moveTo(StepId step)
{
    if (m_context.tasks.isRunning())
        return;
    const QList<HistoryStep> all = steps();
    const auto target =
        std::find_if(all.cbegin(), all.cend(), [&](const HistoryStep &s) { return s.id == step; });
    const QString text =
        target == all.cend() ? tr("Back to the beginning") : tr("Back at: %1").arg(target->label.text());
    run(rowsBetween(all, step), SAMOVAR_TEXT("samovar::UndoRedo", "Going through the history"), text,
        [step](ChangeJournal &journal) { return journal.moveTo(step); });
}

void UndoRedo::run(qint64 rows, const Message &title, const QString &doneText, const Act &act)
{
    const auto tell = [this, doneText](const Result<void> &result) {
        refresh();
        if (result)
            Q_EMIT done(doneText);
        else if (result.error().kind != Error::Kind::Cancelled)
            m_context.prompts.showError(m_view, result.error());
    };
    if (rows <= kLarge) {
        tell(act(m_context.workspace.journal()));
        return;
    }
    m_context.tasks.start(
        title, m_context.workspace, [act](Workspace &own, Progress &) { return act(own.journal()); }, tell);
}

} // namespace samovar
