// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Which columns the table of people shows, in which order and how wide; remembered by the machine.
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

class QHeaderView;
class QMenu;
class QSettings;
class QTableView;

namespace samovar {

/// Rules two views over one model: the names, which stand still at the left, and all other columns.
class PeopleColumns : public QObject {
    Q_OBJECT

public:
    /// Both views have their model already, and outlive it with \a settings.
    PeopleColumns(QTableView &names, QTableView &others, QSettings &settings);

    /// Keys of the fields shown, as they stand from left to right; the name first.
    [[nodiscard]] QStringList shown() const;
    /// The first column right of the names, or -1 where there is none.
    [[nodiscard]] int firstColumn() const;
    /// Adds one entry for every column and one that brings back the usual ones.
    void fill(QMenu &menu);

private:
    void restore();
    void show(const QStringList &keys);
    void setShown(const QString &key, bool isShown);
    void setUsualWidths();
    void save() const;

    QTableView &m_names;
    QTableView &m_others;
    QSettings &m_settings;
    QTimer m_saving; ///< gathers the many signals of one drag
};

} // namespace samovar
