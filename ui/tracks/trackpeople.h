// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The people of one column of the board, by name; any number.
#pragma once

#include "core/participants/participants.h"

#include <QTableView>

class QMimeData;

namespace samovar {

class ParticipantsModel;

/// One column of a ParticipantsModel. People are dragged from here; the column takes them.
class TrackPeople : public QTableView {
    Q_OBJECT

public:
    /// \a model must outlive it.
    explicit TrackPeople(ParticipantsModel &model, QWidget *parent = nullptr);

    [[nodiscard]] ParticipantIds selectedIds() const;
    /// Takes the keyboard; chooses the current row, or the first, where none is chosen.
    void enter();
    /// The people that are dragged; empty where something else is.
    [[nodiscard]] static ParticipantIds dragged(const QMimeData &data);

    /// Jumps to a name; not among very many, which are not all read.
    void keyboardSearch(const QString &text) override;

Q_SIGNALS:
    void selectionMoved();
    void menuWanted(const QPoint &globalPosition);
    /// Enter, or a double click.
    void opened(samovar::ParticipantId id);
    /// The left or right key: to the column beside this one.
    void neighbourWanted(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void openCurrent();
    void setRowHeights();

    ParticipantsModel &m_model;
};

} // namespace samovar
