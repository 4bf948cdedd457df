// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Ctrl+K: finds a person or a command by a few letters.
#pragma once

#include "core/base/id.h"
#include "ui/actions.h"

#include <QDialog>
#include <QList>

class QLineEdit;
class QListWidget;

namespace samovar {

struct UiContext;

/// A line to type into and what it finds: commands that can be used now, then people. Up and Down choose,
/// Enter does, Esc leaves. Shows itself over the upper part of its parent and deletes itself when it closes.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    static constexpr int kMostPeople = 8;

    CommandPalette(UiContext &context, const QList<Actions::Group> &groups, QWidget *parent);

Q_SIGNALS:
    void personChosen(samovar::ParticipantId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void addCommands(const QStringList &words);
    void addPeople(const QString &text);
    void moveBy(int rows);
    void activate();

    UiContext &m_context;
    QList<Actions::Group> m_groups;
    QLineEdit *m_query;
    QListWidget *m_results;
};

} // namespace samovar
