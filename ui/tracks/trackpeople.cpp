// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tracks/trackpeople.h"

#include "ui/models/participantsmodel.h"
#include "ui/support/style.h"

#include <QDataStream>
#include <QDrag>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace samovar {

namespace {

constexpr int kRowsAtLeast = 5;
const QString kPeopleFormat = QStringLiteral("application/x-samovar-participants");

} // namespace

TrackPeople::TrackPeople(ParticipantsModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("people"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    // Before there are rows: afterwards the header would tell of all of them one by one.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeights();
    setModel(&m_model);
    const int name = ParticipantsModel::columnOf(u"name");
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnHidden(column, column != name);
    horizontalHeader()->setResizeContentsPrecision(0);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(name, QHeaderView::Stretch);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrackPeople::selectionMoved);
    connect(this, &QAbstractItemView::doubleClicked, this, &TrackPeople::openCurrent);
    connect(this, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT menuWanted(viewport()->mapToGlobal(at)); });
}

ParticipantIds TrackPeople::selectedIds() const
{
    std::vector<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    ParticipantIds ids;
    for (const int row : rows) {
        if (const ParticipantId id = m_model.idAt(row); id.isValid())
            ids.push_back(id);
    }
    return ids;
}

void TrackPeople::enter()
{
    setFocus(Qt::OtherFocusReason);
    if (!selectionModel()->hasSelection() && m_model.rowCount() > 0)
        selectRow(std::max(0, currentIndex().row()));
}

ParticipantIds TrackPeople::dragged(const QMimeData &data)
{
    ParticipantIds ids;
    QDataStream stream(data.data(kPeopleFormat));
    while (!stream.atEnd()) {
        ParticipantId id;
        stream >> id.value;
        ids.push_back(id);
    }
    return ids;
}

void TrackPeople::keyboardSearch(const QString &text)
{
    if (m_model.rowCount() <= ParticipantsModel::kSmall)
        QTableView::keyboardSearch(text);
}

void TrackPeople::openCurrent()
{
    if (const ParticipantId id = m_model.idAt(currentIndex().row()); id.isValid())
        Q_EMIT opened(id);
}

void TrackPeople::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        Q_EMIT neighbourWanted(event->key() == Qt::Key_Left ? -1 : 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        break;
    default:
        QTableView::keyPressEvent(event);
    }
}

void TrackPeople::startDrag(Qt::DropActions)
{
    const ParticipantIds ids = selectedIds();
    if (ids.empty())
        return;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const ParticipantId id : ids)
        stream << id.value;
    auto *people = new QMimeData; // the drag's
    people->setData(kPeopleFormat, bytes);
    auto *drag = new QDrag(this); // Qt deletes it
    drag->setMimeData(people);
    drag->exec(Qt::MoveAction);
}

void TrackPeople::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setRowHeights();
}

void TrackPeople::setRowHeights()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + style::kSmall);
}

QSize TrackPeople::sizeHint() const
{
    return {10 * fontMetrics().averageCharWidth(), 2 * kRowsAtLeast * verticalHeader()->defaultSectionSize()};
}

QSize TrackPeople::minimumSizeHint() const
{
    return {10 * fontMetrics().averageCharWidth(), kRowsAtLeast * verticalHeader()->defaultSectionSize()};
}

} // namespace samovar
