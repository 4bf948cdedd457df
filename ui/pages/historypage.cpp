// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/historypage.h"

#include "core/db/changebus.h"
#include "core/db/changejournal.h"
#include "core/workspace/workspace.h"
#include "ui/models/historymodel.h"
#include "ui/support/style.h"
#include "ui/support/tasks.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTimeZone>
#include <QTreeView>

#include <algorithm>

namespace samovar {

namespace {

/// Undone steps in a quiet colour, the current one with a mark at its left edge.
class StepDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool isCurrent = index.siblingAtColumn(0).data(HistoryModel::CurrentRole).toBool();
        if (isCurrent && index.column() == HistoryModel::TimeColumn)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              style::color(style::Meaning::Accent));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int lines = option.fontMetrics.height() + 2 * style::kSmall;
        return {QStyledItemDelegate::sizeHint(option, index).width() + style::kMedium, lines};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isUndone = index.data(HistoryModel::UndoneRole).toBool();
        if (isUndone || index.column() != HistoryModel::LabelColumn)
            if (index.parent().isValid())
                option->palette.setColor(QPalette::Text, style::color(style::Meaning::Muted));
        if (index.column() == HistoryModel::LabelColumn && index.data(HistoryModel::CurrentRole).toBool()) {
            option->text = HistoryPage::tr("%1 — you are here").arg(option->text);
            option->font.setWeight(QFont::DemiBold);
        }
    }
};

/// As wide as its title, a time of day, or a number of nine figures need.
void fixWidth(QHeaderView &header, int column)
{
    const QFontMetrics metrics = header.fontMetrics();
    const QString title = header.model()->headerData(column, Qt::Horizontal).toString();
    const int needed =
        std::max(metrics.horizontalAdvance(title), metrics.horizontalAdvance(QStringLiteral("00 000 000")));
    header.setSectionResizeMode(column, QHeaderView::Fixed);
    header.resizeSection(column, needed + 2 * style::kMedium);
}

} // namespace

HistoryPage::HistoryPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new HistoryModel(this))
    , m_steps(new QTreeView)
    , m_states(new QStackedWidget)
{
    setObjectName(QStringLiteral("historyPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kHuge, style::kLarge, style::kHuge, style::kLarge);
    layout->setSpacing(style::kMedium);
    layout->addWidget(makeHead());
    setUpView();
    m_states->addWidget(m_steps);
    m_states->addWidget(makeEmptyState());
    layout->addWidget(m_states, 1);

    connect(&context.workspace.bus(), &ChangeBus::changed, this, &HistoryPage::refresh);
    connect(&context.tasks, &Tasks::runningChanged, this, &HistoryPage::refreshButtons);
}

QString HistoryPage::title() const
{
    return tr("History");
}

QString HistoryPage::iconName() const
{
    return QStringLiteral("clock"); // Breeze's dark "view-history" shows a magnifier
}

void HistoryPage::takeKeyboard()
{
    m_steps->setFocus(Qt::ShortcutFocusReason);
}

bool HistoryPage::isWritable() const
{
    return !context().workspace.isReadOnly() && !context().tasks.isRunning();
}

QWidget *HistoryPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::kSmall);
    row->addWidget(style::makeLabel(title(), style::FontRole::Title));
    row->addStretch(1);

    const auto add = [row](QPushButton *&button, const QString &name, const QString &text,
                           const QString &iconName) {
        button = new QPushButton(style::icon(iconName), text);
        button->setObjectName(name);
        button->setAccessibleName(text);
        row->addWidget(button);
    };
    add(m_undo, QStringLiteral("undo"), tr("Undo"), QStringLiteral("edit-undo"));
    add(m_redo, QStringLiteral("redo"), tr("Redo"), QStringLiteral("edit-redo"));
    add(m_goTo, QStringLiteral("goTo"), tr("Undo to here"), QStringLiteral("edit-undo-history"));
    m_goTo->setProperty("primary", true);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undoRequested);
    connect(m_redo, &QPushButton::clicked, this, &HistoryPage::redoRequested);
    connect(m_goTo, &QPushButton::clicked, this, &HistoryPage::goToCurrent);
    return head;
}

QWidget *HistoryPage::makeEmptyState()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    auto *text =
        style::makeLabel(tr("Everything that is done to this event will stand here, and can be undone."),
                         style::FontRole::Body);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    column->addWidget(text);
    m_emptyImport =
        new QPushButton(style::icon(QStringLiteral("document-import")), tr("Import registrations…"));
    m_emptyImport->setObjectName(QStringLiteral("emptyImport"));
    m_emptyImport->setAccessibleName(tr("Import registrations"));
    m_emptyImport->setEnabled(isWritable());
    column->addSpacing(style::kMedium);
    column->addWidget(m_emptyImport, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_emptyImport, &QPushButton::clicked, this, [this] { Q_EMIT importRequested({}); });
    return page;
}

void HistoryPage::setUpView()
{
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setAccessibleName(tr("Steps of the history"));
    m_steps->setModel(m_model);
    m_steps->setItemDelegate(new StepDelegate(m_steps));
    m_steps->setRootIsDecorated(false);
    m_steps->setItemsExpandable(false);
    m_steps->setIndentation(0);
    m_steps->setAllColumnsShowFocus(true);
    m_steps->setTabKeyNavigation(false);
    m_steps->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_steps->setContextMenuPolicy(Qt::CustomContextMenu);
    m_steps->header()->setStretchLastSection(false);
    m_steps->header()->setSectionsMovable(false);
    m_steps->header()->setSectionResizeMode(HistoryModel::LabelColumn, QHeaderView::Stretch);
    for (const auto column : {HistoryModel::TimeColumn, HistoryModel::RowsColumn})
        fixWidth(*m_steps->header(), column);
    m_goToAction = new QAction(tr("Undo to here"), this);
    connect(m_goToAction, &QAction::triggered, this, &HistoryPage::goToCurrent);
    connect(m_steps, &QTreeView::activated, this, &HistoryPage::goToCurrent);
    connect(m_steps, &QTreeView::customContextMenuRequested, this, &HistoryPage::showMenu);
    connect(m_steps->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPage::refreshButtons);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void HistoryPage::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const auto steps = context().workspace.journal().steps();
    if (!steps)
        return; // the reason is told where it was asked for; the page shows what it has
    const HistoryStep *held = chosen();
    const StepId wanted = held != nullptr ? held->id : StepId();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    m_model->setSteps(*steps, zone, context().workspace.clock().now().toTimeZone(zone).date());
    m_steps->expandAll();
    for (int day = 0; day < m_model->rowCount(); ++day)
        m_steps->setFirstColumnSpanned(day, {}, true);
    const QModelIndex kept = m_model->indexOf(wanted);
    m_steps->setCurrentIndex(kept.isValid() ? kept : m_model->indexOf(m_model->current()));
    m_states->setCurrentIndex(steps->isEmpty() ? 1 : 0);
    refreshButtons();
}

const HistoryStep *HistoryPage::chosen() const
{
    return m_model->stepAt(m_steps->currentIndex());
}

void HistoryPage::refreshButtons()
{
    if (!isVisible())
        return;
    const bool canWrite = isWritable();
    const auto &journal = context().workspace.journal();
    m_undo->setEnabled(canWrite && journal.undoLabel().has_value());
    m_redo->setEnabled(canWrite && journal.redoLabel().has_value());
    const HistoryStep *step = chosen();
    const QString text = step != nullptr && step->undone ? tr("Redo to here") : tr("Undo to here");
    const bool canGo = canWrite && step != nullptr && m_model->canReach(*step);
    m_goTo->setText(text);
    m_goTo->setAccessibleName(text);
    m_goTo->setEnabled(canGo);
    m_goToAction->setText(text);
    m_goToAction->setEnabled(canGo);
    m_emptyImport->setEnabled(canWrite);
}

void HistoryPage::goToCurrent()
{
    if (const HistoryStep *step = chosen(); step != nullptr && m_goToAction->isEnabled())
        Q_EMIT moveRequested(step->id);
}

void HistoryPage::showMenu(const QPoint &place)
{
    if (chosen() == nullptr)
        return;
    QMenu menu(this);
    menu.addAction(m_goToAction);
    menu.exec(m_steps->viewport()->mapToGlobal(place));
}

} // namespace samovar
