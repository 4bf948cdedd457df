// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/shortcutsdialog.h"

#include "ui/support/style.h"

#include <QAction>
#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace samovar {

namespace {

QString keysOf(const QAction *action)
{
    return QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
        .replace(QLatin1String("; "), QLatin1String(", "));
}

int addGroup(QGridLayout *grid, int row, const CommandGroup &group)
{
    bool hasHead = false;
    for (const QAction *action : group.actions) {
        if (action->shortcuts().isEmpty())
            continue;
        if (!hasHead) {
            auto *head = new QLabel(group.title);
            QFont bold = head->font();
            bold.setWeight(QFont::DemiBold);
            head->setFont(bold);
            head->setContentsMargins(0, row == 0 ? 0 : style::kMedium, 0, 0);
            grid->addWidget(head, row++, 0, 1, 2);
            hasHead = true;
        }
        // «Undo: Import …» is what it undoes now; here the command itself is meant.
        const QString text =
            QString(action->text()).remove(QLatin1Char('&')).section(QLatin1String(": "), 0, 0);
        grid->addWidget(new QLabel(text), row, 0);
        auto *keys = new QLabel(keysOf(action));
        keys->setProperty("muted", true);
        grid->addWidget(keys, row++, 1);
    }
    return row;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<CommandGroup> &groups, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keys"));
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(style::kHuge, style::kLarge, style::kHuge, style::kLarge);
    grid->setHorizontalSpacing(2 * style::kHuge);
    grid->setVerticalSpacing(style::kSmall);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const CommandGroup &group : groups)
        row = addGroup(grid, row, group);
    addGroup(grid, row, everywhere());

    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("keys"));
    area->setAccessibleName(windowTitle());
    area->setWidgetResizable(true);
    area->setWidget(content);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true);
    close->setProperty("primary", true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(style::kHuge, style::kMedium, style::kHuge, style::kLarge);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(area, 1);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const int height = content->sizeHint().height() + close->sizeHint().height() + 3 * style::kLarge;
    resize(content->sizeHint().width() + 2 * style::kHuge,
           std::min(height, parent->height() - 2 * style::kHuge));
}

CommandGroup ShortcutsDialog::everywhere()
{
    const auto named = [this](const QString &text, const QList<QKeySequence> &keys) {
        auto *action = new QAction(text, this);
        action->setEnabled(false); // it only carries the words: the keys belong to lists and forms themselves
        action->setShortcuts(keys);
        return action;
    };
    return {tr("In lists and forms"),
            {named(tr("Do the main thing, open"), {Qt::Key_Return}),
             named(tr("Back, leave as it was"), {Qt::Key_Escape}),
             named(tr("Next field, next part of the window"), {Qt::Key_Tab}),
             named(tr("Menu of what is selected"), {Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10})}};
}

} // namespace samovar
