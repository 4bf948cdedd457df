// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The table of people: the names stand still at the left, the other columns scroll beside them.
#pragma once

#include "core/participants/participants.h"
#include "ui/models/idlist.h"
#include "ui/pages/peoplecolumns.h"

#include <QTableView>

#include <memory>

class QMenu;
class QSettings;

namespace samovar {

class ParticipantsModel;

/// One selection and one keyboard for both parts. The selection stays with the people when rows become
/// others.
class PeopleTable : public QTableView {
    Q_OBJECT

public:
    /// \a model and \a settings must outlive it.
    PeopleTable(ParticipantsModel &model, QSettings &settings, QWidget *parent = nullptr);
    ~PeopleTable() override;

    /// The order she chose last.
    [[nodiscard]] static ParticipantOrder rememberedOrder(const QSettings &settings);

    /// The selected people, as they stand from top to bottom.
    [[nodiscard]] ParticipantIds selectedIds() const;
    /// How many rows are selected.
    [[nodiscard]] int selectedCount() const;
    /// Selects one person and scrolls there; false where she isn't shown (yet).
    bool selectPerson(ParticipantId id);
    /// Selects a person as soon as she is shown.
    void selectWhenShown(ParticipantId id);
    /// Takes the keyboard, at the first row where none is selected; nothing where there are no rows.
    void enterRows();
    /// Begins to edit the current cell; false where it can't be edited.
    bool editCurrent();
    /// Keys of the fields shown, from left to right.
    [[nodiscard]] QStringList shownFields() const { return m_columns->shown(); }
    /// Entries that choose columns.
    void fillColumns(QMenu &menu) { m_columns->fill(menu); }
    /// Entries that sort, for the keyboard.
    void fillSorting(QMenu &menu);

    void keyboardSearch(const QString &text) override { Q_EMIT typed(text); }
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void selectionMoved();
    /// She typed a letter: what she looks for.
    void typed(const QString &text);
    /// Enter, or a double click on a name.
    void opened();
    void menuWanted(const QPoint &globalPosition);

protected:
    void updateGeometries() override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void changeEvent(QEvent *event) override;

private:
    QModelIndex moveNameCursor(CursorAction action, Qt::KeyboardModifiers modifiers);
    void setUp(QTableView &view);
    void setUpHeader(QTableView &view);
    void setUpNames();
    void setRowHeights();
    void takeSelection();
    void keepSelection();
    void restoreSelection(bool isLast);
    void sortBy(int column);
    void showOrder();
    [[nodiscard]] std::vector<int> selectedRows() const;

    ParticipantsModel &m_model;
    QSettings &m_settings;
    QTableView *m_names;
    std::unique_ptr<PeopleColumns> m_columns;
    int m_nameColumn;
    int m_anchorRow = -1;     ///< where Shift began to extend the selection by keyboard
    ParticipantIds m_kept;    ///< selected before the model was reset, not yet found again
    ParticipantId m_current;  ///< likewise
    ParticipantId m_expected; ///< to be selected when shown
    bool m_isRestoring = false;
};

} // namespace samovar
