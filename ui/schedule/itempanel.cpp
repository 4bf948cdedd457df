// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/itempanel.h"

#include "core/schedule/schedule.h"
#include "ui/models/schedulemodel.h"
#include "ui/schedule/itemform.h"
#include "ui/support/style.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace samovar {

namespace {

enum ItemView { NoItem, OneItem, SeveralItems };

} // namespace

ItemPanel::ItemPanel(const ScheduleModel &model, Schedule &schedule, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_views(new QStackedWidget(this))
    , m_form(new ItemForm([&schedule](const ScheduleItem &item) { return schedule.update(item); }))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_views);
    auto *hint = style::makeLabel(tr("Choose an item to see and change its times, track and people."),
                                  style::FontRole::Body, m_views);
    hint->setObjectName(QStringLiteral("itemHint"));
    hint->setProperty("muted", true);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    hint->setMargin(style::kHuge);
    m_views->addWidget(hint);
    m_views->addWidget(makeItemView());
    m_views->addWidget(makeSeveralView());
    setMinimumWidth(30 * fontMetrics().averageCharWidth());
    connect(&model, &ScheduleModel::refreshed, this, &ItemPanel::refresh);
    refresh();
}

QWidget *ItemPanel::makeItemView()
{
    m_scroll = new QScrollArea(m_views);
    m_scroll->setObjectName(QStringLiteral("itemScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(m_scroll);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(style::kLarge, 0, style::kLarge, style::kLarge);
    layout->setSpacing(style::kMedium);
    m_itemConflicts = style::makeLabel({}, style::FontRole::Body, content);
    m_itemConflicts->setObjectName(QStringLiteral("itemConflicts"));
    m_itemConflicts->setTextFormat(Qt::PlainText);
    m_itemConflicts->setWordWrap(true);
    layout->addWidget(m_itemConflicts);
    layout->addWidget(m_form);
    layout->addStretch();
    m_scroll->setWidget(content);
    return m_scroll;
}

QWidget *ItemPanel::makeSeveralView()
{
    auto *view = new QWidget(m_views);
    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(style::kLarge, 0, style::kLarge, style::kLarge);
    layout->setSpacing(style::kMedium);
    m_severalCount = style::makeLabel({}, style::FontRole::Title, view);
    m_severalCount->setObjectName(QStringLiteral("severalCount"));
    m_severalCount->setWordWrap(true);
    QLabel *hint =
        style::makeLabel(tr("Alt+Up and Alt+Down move them by five minutes, with Shift they become "
                            "shorter or longer."),
                         style::FontRole::Body, view);
    hint->setWordWrap(true);
    m_removeItems = new QPushButton(style::icon(QStringLiteral("edit-delete")), tr("Remove"), view);
    m_removeItems->setObjectName(QStringLiteral("removeItems"));
    connect(m_removeItems, &QPushButton::clicked, this, &ItemPanel::removeWanted);
    layout->addWidget(m_severalCount);
    layout->addWidget(hint);
    layout->addWidget(m_removeItems, 0, Qt::AlignLeft);
    layout->addStretch();
    return view;
}

void ItemPanel::setItems(const QList<ScheduleItemId> &ids)
{
    if (ids == m_ids)
        return;
    m_form->commit(); // what was being typed is the item's that was shown
    m_ids = ids;
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
}

void ItemPanel::refresh()
{
    const ScheduleItem *item = m_ids.size() == 1 ? m_model.find(m_ids.first()) : nullptr;
    if (item != nullptr) {
        m_form->setTracks(m_model.tracks());
        gatherSuggestions();
        m_form->setItem(*item);
        showConflicts(item->id);
    }
    m_severalCount->setText(tr("%Ln items selected", nullptr, static_cast<int>(m_ids.size())));
    m_views->setCurrentIndex(item != nullptr ? OneItem : (m_ids.size() > 1 ? SeveralItems : NoItem));
}

void ItemPanel::gatherSuggestions()
{
    QStringList names;
    QStringList roles;
    for (const Track &track : m_model.tracks()) {
        for (const TrackLeader &leader : track.leaders)
            names += leader.name;
    }
    for (const ScheduleItem &item : m_model.allItems()) {
        for (const SchedulePerson &person : item.people) {
            names += person.name;
            roles += person.role;
        }
    }
    for (QStringList *texts : {&names, &roles}) {
        texts->removeAll(QString());
        texts->removeDuplicates();
        std::sort(texts->begin(), texts->end(),
                  [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    }
    m_form->setSuggestions(names, roles);
}

void ItemPanel::showConflicts(ScheduleItemId id)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, style::color(style::Meaning::Problem));
    m_itemConflicts->setPalette(colours);
    const QStringList sentences = m_model.conflictsOf(id);
    m_itemConflicts->setText(QStringLiteral("⚠ ") + sentences.join(QStringLiteral("\n⚠ ")));
    m_itemConflicts->setVisible(!sentences.isEmpty());
}

void ItemPanel::setReadOnly(bool isReadOnly)
{
    m_form->setReadOnly(isReadOnly);
    m_removeItems->setEnabled(!isReadOnly);
}

void ItemPanel::commit()
{
    m_form->commit();
}

void ItemPanel::focusTitle()
{
    if (m_views->currentIndex() == OneItem)
        m_form->focusTitle();
}

void ItemPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void ItemPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_severalCount != nullptr) // the texts hold colours
        refresh();
}

} // namespace samovar
