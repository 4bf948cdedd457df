// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The day view: time down, tracks across, the hours of two zones at the left.
#pragma once

#include "core/schedule/scheduleitem.h"
#include "ui/schedule/daylayout.h"

#include <QListView>

namespace samovar {

class DayHeads;
class DayRuler;
class ScheduleModel;

/// Shows the day of \a model and selects in it. A list to the screen reader (that is why it is a QListView);
/// where the items stand is DayLayout's. Arrows go to the nearest item that way, Shift and Ctrl select more.
class DayView : public QListView {
    Q_OBJECT

public:
    explicit DayView(ScheduleModel &model, QWidget *parent = nullptr);

    /// Selected items in the programme's order.
    [[nodiscard]] QList<ScheduleItemId> selectedIds() const;
    /// Selects items of the shown day and shows the first of them; others are passed over.
    void selectItems(const QList<ScheduleItemId> &ids);
    [[nodiscard]] const DayLayout &dayLayout() const { return m_layout; }
    [[nodiscard]] const DayRuler &ruler() const { return *m_ruler; }

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;

Q_SIGNALS:
    void selectionMoved();
    /// Enter or a double click: she wants to edit the current item.
    void opened();
    void menuWanted(const QPoint &globalPosition);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &) const override { return false; }
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] std::pair<int, int> shownMinutes() const;
    [[nodiscard]] DayMeasures measures() const;
    void layOut();
    void placeHeads();
    void paintGround(QPainter &painter) const;
    void paintItems(QPainter &painter, const QRect &part);
    [[nodiscard]] QModelIndex nearest(CursorAction action) const;

    ScheduleModel &m_model;
    DayLayout m_layout;
    DayHeads *m_heads;
    DayRuler *m_ruler;
    int m_column = 0; ///< the line down which the cursor goes, also through items for everybody; pixels
};

} // namespace samovar
