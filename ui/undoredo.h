// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Undo and redo of the open event: the two actions and what they do.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace samovar {

class ChangeJournal;
struct HistoryStep;
struct UiContext;

/// Keeps the actions' texts («Undo: Import forms.csv») and states right, and undoes and redoes.
///
/// Steps of more than kLarge rows run as a Task, so that the window stays alive; others at once. While a Task
/// runs, or the file is open for reading only, nothing can be undone.
class UndoRedo : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 kLarge = 5000;

    /// \a view is the parent of error messages; it owns this object.
    UndoRedo(UiContext &context, QAction *undoAction, QAction *redoAction, QWidget *view);

    void undo();
    void redo();
    /// Until \a step is the newest that holds; an invalid one undoes everything.
    void moveTo(StepId step);
    /// Reads the labels again.
    void refresh();

protected:
    /// In a field with nothing of its own to take back, the keys go to the event.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// What was undone or redone, for the status line.
    void done(const QString &text);

private:
    using Act = std::function<Result<void>(ChangeJournal &)>;

    void run(qint64 rows, const Message &title, const QString &doneText, const Act &act);
    [[nodiscard]] QList<HistoryStep> steps() const;

    UiContext &m_context;
    QAction *m_undo;
    QAction *m_redo;
    QWidget *m_view;
};

} // namespace samovar
