// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sidebar.h"

#include "ui/pages/page.h"
#include "ui/support/style.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeySequence>
#include <QPushButton>

#include <utility>

namespace samovar {

Sidebar::Sidebar(const QList<Page *> &pages, QWidget *parent) : QFrame(parent)
{
    setProperty("sidebar", true);
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Pages of the event"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::kSmall, style::kMedium, style::kSmall, style::kMedium);
    column->setSpacing(style::kTiny);
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < pages.size(); ++i) {
        if (i + 1 == pages.size())
            column->addStretch(1);
        QPushButton *entry = addEntry(column, pages[i]->title(), pages[i]->iconName());
        entry->setObjectName(QStringLiteral("entry%1").arg(i + 1));
        entry->setCheckable(true);
        entry->setToolTip(
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)).toString(QKeySequence::NativeText));
        group->addButton(entry);
        m_entries += entry;
        connect(entry, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
    }
}

QPushButton *Sidebar::addEntry(QVBoxLayout *column, const QString &text, const QString &iconName)
{
    auto *entry = new QPushButton(style::icon(iconName), text);
    entry->setProperty("nav", true);
    entry->setIconSize({22, 22});
    entry->setAccessibleName(text);
    column->addWidget(entry);
    // The chosen entry is bold: keep room, so that the column does not breathe.
    QFont bold = entry->font();
    bold.setWeight(QFont::DemiBold);
    entry->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + 22 + 4 * style::kMedium);
    return entry;
}

void Sidebar::setCurrent(int index)
{
    m_entries[index]->setChecked(true);
}

} // namespace samovar
