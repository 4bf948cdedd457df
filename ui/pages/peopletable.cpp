// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/peopletable.h"

#include "core/participants/participantfields.h"
#include "ui/models/participantsmodel.h"
#include "ui/pages/peopledelegate.h"
#include "ui/support/style.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace samovar {

namespace {

constexpr int kMostKept = 1000; ///< selected people found again after a reset
const QString kSortKey = QStringLiteral("participants/sort");
const QString kDescendingKey = QStringLiteral("participants/descending");

} // namespace

PeopleTable::PeopleTable(ParticipantsModel &model, QSettings &settings, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_settings(settings)
    , m_names(new QTableView(this))
    , m_nameColumn(ParticipantsModel::columnOf(u"name"))
{
    setUp(*this);
    setUpNames();
    m_columns = std::make_unique<PeopleColumns>(*m_names, *this, settings);
    verticalHeader()->setFixedWidth(m_names->columnWidth(m_nameColumn));
    connect(m_names->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int, int, int width) { verticalHeader()->setFixedWidth(width); });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &PeopleTable::keepSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { restoreSelection(false); });
    connect(&model, &ParticipantsModel::completed, this, [this] { restoreSelection(true); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeopleTable::takeSelection);
    showOrder();
}

PeopleTable::~PeopleTable() = default;

ParticipantOrder PeopleTable::rememberedOrder(const QSettings &settings)
{
    ParticipantOrder order;
    order.field = settings.value(kSortKey, order.field).toString();
    order.descending = settings.value(kDescendingKey, false).toBool();
    return order;
}

void PeopleTable::setUp(QTableView &view)
{
    view.setItemDelegate(new PeopleDelegate(&view));
    view.setFont(style::tabular(font()));
    view.setSelectionBehavior(SelectRows);
    view.setSelectionMode(ExtendedSelection);
    view.setEditTriggers(DoubleClicked | EditKeyPressed);
    view.setVerticalScrollMode(ScrollPerPixel);
    view.setHorizontalScrollMode(ScrollPerPixel);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setTabKeyNavigation(false);
    view.setCornerButtonEnabled(false);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    // Before there are rows: afterwards the header would tell of a million rows one by one.
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + style::kMedium);
    view.setModel(&m_model);
    connect(&view, &QWidget::customContextMenuRequested, this,
            [this, &view](const QPoint &at) { Q_EMIT menuWanted(view.viewport()->mapToGlobal(at)); });
    setUpHeader(view);
}

void PeopleTable::setUpHeader(QTableView &view)
{
    QHeaderView *header = view.horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSectionsMovable(&view == this);
    header->setSortIndicatorShown(true);
    header->setMinimumSectionSize(6 * fontMetrics().averageCharWidth());
    // Sizes of columns never depend on what a million rows hold.
    header->setResizeContentsPrecision(0);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &PeopleTable::sortBy);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        QMenu menu;
        fillColumns(menu);
        menu.exec(header->mapToGlobal(at));
    });
}

void PeopleTable::setUpNames()
{
    setUp(*m_names);
    m_names->setObjectName(QStringLiteral("names"));
    m_names->setAccessibleName(tr("Names of the participants"));
    m_names->setSelectionModel(selectionModel());
    m_names->setFrameShape(NoFrame);
    m_names->setStyleSheet(QStringLiteral("QTableView#names { border: none; border-radius: 0px; }"));
    m_names->setFocusPolicy(Qt::ClickFocus);
    m_names->setFocusProxy(this);
    m_names->setAutoScroll(false);
    m_names->setEditTriggers(NoEditTriggers);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->verticalHeader()->hide();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_names->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_names->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_names, &QAbstractItemView::doubleClicked, this, &PeopleTable::opened);
}

std::vector<int> PeopleTable::selectedRows() const
{
    std::vector<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

ParticipantIds PeopleTable::selectedIds() const
{
    ParticipantIds ids;
    for (const int row : selectedRows()) {
        if (const ParticipantId id = m_model.idAt(row); id.isValid())
            ids.push_back(id);
    }
    return ids;
}

int PeopleTable::selectedCount() const
{
    const QItemSelection selection = selectionModel()->selection();
    if (selection.size() == 1)
        return selection.first().height();
    return static_cast<int>(selectedRows().size());
}

bool PeopleTable::selectPerson(ParticipantId id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return false;
    const int column = currentIndex().isValid() ? currentIndex().column() : m_nameColumn;
    const QModelIndex index = m_model.index(row, column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void PeopleTable::selectWhenShown(ParticipantId id)
{
    m_expected = selectPerson(id) ? ParticipantId() : id;
}

void PeopleTable::enterRows()
{
    if (m_model.rowCount() == 0)
        return;
    if (selectedCount() == 0)
        selectPerson(m_model.idAt(0));
    setFocus(Qt::ShortcutFocusReason);
}

bool PeopleTable::editCurrent()
{
    return currentIndex().isValid() && edit(currentIndex(), AllEditTriggers, nullptr);
}

void PeopleTable::keepSelection()
{
    if (selectedCount() > kMostKept)
        return;
    // A second reset before everybody was found again must not forget those still missing.
    if (ParticipantIds now = selectedIds(); now.size() >= m_kept.size())
        m_kept = std::move(now);
    if (const ParticipantId current = m_model.idAt(currentIndex().row()); current.isValid())
        m_current = current;
}

void PeopleTable::restoreSelection(bool isLast)
{
    m_isRestoring = true;
    const std::vector<int> rows = m_model.rowsOfPeople(m_kept);
    QItemSelection selection;
    for (const int row : rows)
        selection.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
    selectionModel()->select(selection, QItemSelectionModel::Select);
    if (const int row = rows.empty() ? -1 : m_model.rowOf(m_current); row >= 0)
        selectionModel()->setCurrentIndex(m_model.index(row, m_nameColumn), QItemSelectionModel::NoUpdate);
    if (isLast || rows.size() == m_kept.size())
        m_kept.clear();
    if (m_expected.isValid() && selectPerson(m_expected))
        m_expected = {};
    m_isRestoring = false;
}

void PeopleTable::takeSelection()
{
    if (!m_isRestoring)
        m_kept.clear();
    Q_EMIT selectionMoved();
}

void PeopleTable::sortBy(int column)
{
    if (m_model.isSortable(column)) {
        const QString key = QString::fromLatin1(participantFields()[static_cast<size_t>(column)].key);
        const bool isAgain = m_model.order().field == key;
        m_model.setOrder({key, isAgain && !m_model.order().descending});
        m_settings.setValue(kSortKey, m_model.order().field);
        m_settings.setValue(kDescendingKey, m_model.order().descending);
    }
    showOrder();
}

void PeopleTable::showOrder()
{
    const int column = ParticipantsModel::columnOf(m_model.order().field);
    const auto order = m_model.order().descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    horizontalHeader()->setSortIndicator(column, order);
    m_names->horizontalHeader()->setSortIndicator(column, order);
}

void PeopleTable::fillSorting(QMenu &menu)
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (!m_model.isSortable(column))
            continue;
        const ParticipantField &field = participantFields()[static_cast<size_t>(column)];
        QAction *action = menu.addAction(field.title.translated());
        action->setObjectName(QStringLiteral("sort_") + QLatin1String(field.key));
        action->setCheckable(true);
        action->setChecked(m_model.order().field == QLatin1String(field.key));
        connect(action, &QAction::triggered, this, [this, column] { sortBy(column); });
    }
}

void PeopleTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    // The names are hidden in this part: it scrolls by the row alone.
    const bool isName =
        index.isValid() && index.column() == m_nameColumn && m_columns && m_columns->firstColumn() >= 0;
    const int sideways = horizontalScrollBar()->value();
    QTableView::scrollTo(isName ? index.siblingAtColumn(m_columns->firstColumn()) : index, hint);
    if (isName)
        horizontalScrollBar()->setValue(sideways);
}

void PeopleTable::updateGeometries()
{
    QTableView::updateGeometries();
    const int width = verticalHeader()->width();
    m_names->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_names->setGeometry(verticalHeader()->x(), horizontalHeader()->y(), width,
                         horizontalHeader()->height() + viewport()->height());
    m_names->raise();
}

void PeopleTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && state() != EditingState &&
        currentIndex().isValid()) {
        Q_EMIT opened();
        return;
    }
    if (!event->modifiers().testFlag(Qt::ShiftModifier))
        m_anchorRow = -1;
    else if (m_anchorRow < 0)
        m_anchorRow = currentIndex().row();
    QTableView::keyPressEvent(event);
}

void PeopleTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex at = currentIndex();
    if (m_anchorRow < 0 || !at.isValid() || at.column() != m_nameColumn ||
        !command.testFlag(QItemSelectionModel::Current)) {
        QTableView::setSelection(rect, command);
        return;
    }
    // The names are hidden in this part, so that they have no place in \a rect.
    const QItemSelection rows(m_model.index(std::min(m_anchorRow, at.row()), m_nameColumn),
                              m_model.index(std::max(m_anchorRow, at.row()), m_nameColumn));
    selectionModel()->select(rows, command);
}

QModelIndex PeopleTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return QTableView::moveCursor(action, modifiers);
    const bool isName = at.column() == m_nameColumn;
    const bool isFirst = at.column() == m_columns->firstColumn();
    const bool goesLeft = action == MoveLeft || action == MovePrevious;
    const bool goesHome = action == MoveHome && !modifiers.testFlag(Qt::ControlModifier);
    if (goesHome || (goesLeft && (isFirst || isName)))
        return at.siblingAtColumn(m_nameColumn);
    return isName ? moveNameCursor(action, modifiers) : QTableView::moveCursor(action, modifiers);
}

QModelIndex PeopleTable::moveNameCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // QTableView never moves to a cell of a hidden column, and the names are hidden in this part.
    const int rowHeight = verticalHeader()->defaultSectionSize();
    const int page = std::max(1, viewport()->height() / rowHeight - 1);
    const int last = m_model.rowCount() - 1;
    const auto nameIn = [&](int row) { return m_model.index(std::clamp(row, 0, last), m_nameColumn); };
    switch (action) {
    case MoveUp:
        return nameIn(currentIndex().row() - 1);
    case MoveDown:
        return nameIn(currentIndex().row() + 1);
    case MovePageUp:
        return nameIn(currentIndex().row() - page);
    case MovePageDown:
        return nameIn(currentIndex().row() + page);
    case MoveHome:
        return nameIn(0);
    case MoveEnd:
        if (modifiers.testFlag(Qt::ControlModifier))
            return nameIn(last);
        break;
    default:
        break;
    }
    return QTableView::moveCursor(action, modifiers);
}

void PeopleTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setRowHeights();
}

void PeopleTable::setRowHeights()
{
    for (QTableView *view : {static_cast<QTableView *>(this), m_names})
        view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + style::kMedium);
}

} // namespace samovar
