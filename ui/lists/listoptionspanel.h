// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What goes into a list: columns, order, filter, paper.
#pragma once

#include "core/tracks/track.h"
#include "ui/lists/listchoice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace samovar {

class ColumnChooser;

/// Shows and changes a ListChoice; says changed() for each change of hers.
class ListOptionsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ListOptionsPanel(QWidget *parent = nullptr);

    /// The sources and categories that can be chosen, with how many people have them. Keeps what is chosen.
    void setOffers(const QList<ValueCount> &sources, const QList<ValueCount> &categories);
    /// The tracks that can be chosen, for lists by track. Keeps what is chosen.
    void setTracks(const QList<Track> &tracks);
    void setChoice(const ListKind &kind, const ListChoice &choice);
    [[nodiscard]] ListChoice choice() const;
    /// Puts the keyboard into the search.
    void find();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *makeContent();
    void makeControls();
    void connectParts();
    void fillOrders();
    void showRowsFor(ListKind::Of of);

    QFormLayout *m_form = nullptr;
    QLabel *m_who = nullptr;
    ColumnChooser *m_columns;
    QComboBox *m_order;
    QCheckBox *m_descending;
    QLineEdit *m_search;
    QComboBox *m_source;
    QComboBox *m_category;
    QComboBox *m_track;
    QCheckBox *m_trackPerPage;
    QCheckBox *m_lateOnly;
    QCheckBox *m_numbered;
    QCheckBox *m_signature;
    QSpinBox *m_blankRows;
    QComboBox *m_paper;
};

} // namespace samovar
