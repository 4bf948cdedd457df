// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/dayview.h"

#include "ui/models/schedulemodel.h"
#include "ui/schedule/dayheads.h"
#include "ui/schedule/itemdelegate.h"
#include "ui/support/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace samovar {

namespace {

constexpr int kMinutesInHour = 60; ///< minutes
constexpr int kMinuteLength = 60;  ///< seconds
constexpr int kUsualStart = 9 * kMinutesInHour;
constexpr int kUsualEnd = 18 * kMinutesInHour;
constexpr double kHourLines = 6; ///< lines of text in an hour
constexpr double kMostHourLines = 10;
constexpr int kColumnCharacters = 18;

int minuteOf(const QTime &time)
{
    return time.isValid() ? time.msecsSinceStartOfDay() / 60'000 : -1;
}

} // namespace

DayView::DayView(ScheduleModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_heads(new DayHeads(model, m_layout, this))
    , m_ruler(new DayRuler(model, m_layout, this))
{
    setItemDelegate(new ItemDelegate(this));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    m_heads->setObjectName(QStringLiteral("dayHeads"));
    m_ruler->setObjectName(QStringLiteral("dayRuler"));
    setModel(&model);
    connect(&model, &ScheduleModel::refreshed, this, &DayView::doItemsLayout);
    connect(this, &QAbstractItemView::doubleClicked, this, &DayView::opened);
    connect(this, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT menuWanted(viewport()->mapToGlobal(at)); });
    doItemsLayout();
}

QList<ScheduleItemId> DayView::selectedIds() const
{
    QList<ScheduleItemId> ids;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (selectionModel()->isSelected(m_model.index(row)))
            ids += m_model.itemAt(row).id;
    }
    return ids;
}

void DayView::selectItems(const QList<ScheduleItemId> &ids)
{
    QItemSelection selection;
    QModelIndex first;
    for (const ScheduleItemId id : ids) {
        const QModelIndex index = m_model.index(m_model.rowOf(id));
        if (!index.isValid())
            continue;
        selection.select(index, index);
        if (!first.isValid())
            first = index;
    }
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid())
        scrollTo(first);
}

std::pair<int, int> DayView::shownMinutes() const
{
    int from = std::numeric_limits<int>::max();
    int to = 0;
    const auto include = [&](int first, int last) {
        from = std::min(from, first);
        to = std::max(to, last);
    };
    for (const EventDay &day : m_model.eventInfo().days) {
        if (day.date == m_model.day() && day.starts.isValid() && day.ends > day.starts)
            include(minuteOf(day.starts), minuteOf(day.ends));
    }
    const QDateTime midnight = m_model.day().startOfDay(m_model.eventInfo().zone);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const ScheduleItem &item = m_model.itemAt(row);
        include(static_cast<int>(midnight.secsTo(item.starts) / kMinuteLength),
                static_cast<int>(midnight.secsTo(item.ends) / kMinuteLength));
    }
    if (to == 0)
        return {kUsualStart, kUsualEnd};
    return {from / kMinutesInHour * kMinutesInHour,
            (to + kMinutesInHour - 1) / kMinutesInHour * kMinutesInHour};
}

DayMeasures DayView::measures() const
{
    const QFontMetrics metrics = fontMetrics();
    DayMeasures made;
    made.gap = 2;
    made.laneWidth = ItemDelegate::leastWidth(metrics) + made.gap;
    made.columnWidth = std::max(made.laneWidth, kColumnCharacters * metrics.averageCharWidth());
    made.itemHeight = ItemDelegate::leastHeight(metrics) + made.gap;
    made.minute = kHourLines * metrics.lineSpacing() / kMinutesInHour;
    made.mostMinute = kMostHourLines * metrics.lineSpacing() / kMinutesInHour;
    made.room = viewport()->size();
    return made;
}

void DayView::layOut()
{
    QList<DaySlot> items;
    const QDateTime midnight = m_model.day().startOfDay(m_model.eventInfo().zone);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const ScheduleItem &item = m_model.itemAt(row);
        items += {static_cast<int>(midnight.secsTo(item.starts) / kMinuteLength),
                  static_cast<int>(midnight.secsTo(item.ends) / kMinuteLength), m_model.columnOf(item)};
    }
    m_layout = DayLayout(items, static_cast<int>(m_model.tracks().size()), shownMinutes(), measures());
}

void DayView::doItemsLayout()
{
    layOut();
    // The list's own would put one row under the other.
    QAbstractItemView::doItemsLayout(); // NOLINT(bugprone-parent-virtual-call)
    m_heads->update();
    m_ruler->update();
}

void DayView::updateGeometries()
{
    const QMargins margins(m_ruler->neededWidth(), m_heads->neededHeight(), 0, 0);
    if (margins != viewportMargins())
        setViewportMargins(margins);
    const QSize room = viewport()->size();
    const QSize all = m_layout.size();
    verticalScrollBar()->setRange(0, std::max(0, all.height() - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing());
    horizontalScrollBar()->setRange(0, std::max(0, all.width() - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(4 * fontMetrics().averageCharWidth());
    // The list's own would set the scroll bars by its rows.
    QAbstractItemView::updateGeometries(); // NOLINT(bugprone-parent-virtual-call)
    placeHeads();
}

void DayView::placeHeads()
{
    const QRect seen = viewport()->geometry();
    const QRect inner = contentsRect();
    m_heads->setGeometry(seen.left(), inner.top(), seen.width(), seen.top() - inner.top());
    m_ruler->setGeometry(inner.left(), inner.top(), seen.left() - inner.left(),
                         seen.bottom() + 1 - inner.top());
    m_heads->setOffset(horizontalOffset());
    m_ruler->setOffset(seen.top() - inner.top(), verticalOffset());
}

void DayView::scrollContentsBy(int, int)
{
    viewport()->update();
    m_heads->setOffset(horizontalOffset());
    m_ruler->setOffset(viewport()->geometry().top() - contentsRect().top(), verticalOffset());
}

void DayView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    layOut();
    updateGeometries();
}

void DayView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        doItemsLayout();
}

int DayView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int DayView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect DayView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_layout.count())
        return {};
    return m_layout.rect(index.row()).translated(-horizontalOffset(), -verticalOffset());
}

QModelIndex DayView::indexAt(const QPoint &point) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (const QModelIndex index = m_model.index(row); visualRect(index).contains(point))
            return index;
    }
    return {};
}

void DayView::scrollTo(const QModelIndex &index, ScrollHint)
{
    const QRect wanted = visualRect(index);
    if (wanted.isEmpty())
        return;
    const auto step = [](int from, int to, int room) { // as little as shows it, its beginning first
        return from < 0 || to - from > room ? from : std::max(0, to - room);
    };
    const QSize room = viewport()->size();
    verticalScrollBar()->setValue(verticalOffset() + step(wanted.top(), wanted.bottom() + 1, room.height()));
    // What covers all columns is seen wherever the day is scrolled to.
    if (wanted.width() < m_layout.size().width() - style::kSmall)
        horizontalScrollBar()->setValue(horizontalOffset() +
                                        step(wanted.left(), wanted.right() + 1, room.width()));
}

void DayView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    QItemSelection selection;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        if (visualRect(index).intersects(rect.normalized()))
            selection.select(index, index);
    }
    selectionModel()->select(selection, command);
}

QRegion DayView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

void DayView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

QModelIndex DayView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_model.rowCount() - 1;
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return m_model.index(0);
    switch (action) {
    case MoveHome:
        return m_model.index(0);
    case MoveEnd:
        return m_model.index(last);
    case MoveNext:
        return m_model.index(std::min(last, at.row() + 1));
    case MovePrevious:
        return m_model.index(std::max(0, at.row() - 1));
    default:
        break;
    }
    const QRect here = m_layout.rect(at.row());
    const bool isForAll = here.width() > m_layout.size().width() / 2;
    if (!isForAll)
        m_column = here.center().x();
    const QModelIndex found = nearest(action);
    return found.isValid() ? found : at;
}

QModelIndex DayView::nearest(CursorAction action) const
{
    const QRect here = m_layout.rect(currentIndex().row());
    const int page =
        action == MovePageUp || action == MovePageDown ? viewport()->height() - here.height() : 0;
    QModelIndex best;
    qint64 bestDistance = std::numeric_limits<qint64>::max();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QRect there = m_layout.rect(row);
        qint64 ahead = -1; // along the key's way; negative: not that way
        qint64 beside = 0; // across it
        if (action == MoveUp || action == MovePageUp)
            ahead = here.top() - there.bottom();
        else if (action == MoveDown || action == MovePageDown)
            ahead = there.top() - here.bottom();
        else
            ahead = action == MoveLeft ? here.left() - there.right() : there.left() - here.right();
        if (ahead < 0)
            continue;
        if (action == MoveLeft || action == MoveRight) {
            if (there.bottom() < here.top() || there.top() > here.bottom())
                continue; // sideways is at the same time only
            beside = std::abs(there.top() - here.top());
        } else {
            beside = std::max({0, there.left() - m_column, m_column - there.right()});
        }
        const qint64 distance = std::abs(ahead - page) * 4 + beside;
        if (distance < bestDistance) {
            bestDistance = distance;
            best = m_model.index(row);
        }
    }
    return best;
}

void DayView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        Q_EMIT opened();
    else
        QListView::keyPressEvent(event);
}

void DayView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    paintGround(painter);
    if (m_model.rowCount() == 0) {
        painter.setPen(style::color(style::Meaning::Muted));
        painter.drawText(viewport()->rect().adjusted(style::kHuge, 0, -style::kHuge, 0),
                         Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Nothing happens on this day yet. Insert adds an item."));
    }
    paintItems(painter, event->rect());
}

void DayView::paintGround(QPainter &painter) const
{
    const int width = viewport()->width();
    const QColor line = palette().color(QPalette::AlternateBase);
    for (int minute = m_layout.from(); minute <= m_layout.to(); minute += kMinutesInHour)
        painter.fillRect(QRect(0, m_layout.y(minute) - verticalOffset(), width, 1),
                         palette().color(QPalette::Dark));
    for (int minute = m_layout.from() + kMinutesInHour / 2; minute < m_layout.to(); minute += kMinutesInHour)
        painter.fillRect(QRect(0, m_layout.y(minute) - verticalOffset(), width, 1), line);
    for (int column = 1; column < m_model.tracks().size(); ++column)
        painter.fillRect(QRect(m_layout.columnSpan(column).first - horizontalOffset() - 2, 0, 1,
                               m_layout.size().height() - verticalOffset()),
                         palette().color(QPalette::Dark));
}

void DayView::paintItems(QPainter &painter, const QRect &part)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain =
        option.state & ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        option.rect = visualRect(index);
        if (!option.rect.intersects(part))
            continue;
        option.state = plain;
        if (selectionModel()->isSelected(index))
            option.state |= QStyle::State_Selected;
        if (index == currentIndex() && hasFocus())
            option.state |= QStyle::State_HasFocus;
        itemDelegate()->paint(&painter, option, index);
    }
}

} // namespace samovar
