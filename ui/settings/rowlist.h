// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A list in the settings whose rows are edited in place: add, remove, put in order.
#pragma once

#include <QFrame>
#include <QList>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace samovar {

/// One row: what it holds stands in its fields.
class SettingsRow : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

Q_SIGNALS:
    /// She has finished changing something.
    void edited();
};

class RowList : public QFrame {
    Q_OBJECT

public:
    struct Texts {
        QString add;    ///< on the button
        QString remove; ///< of one row: tooltip and accessible name
        QString empty;  ///< what to do where there is no row
    };

    /// \a name is that of the add button; \a hasOrder: rows can be moved, with Alt+Up and Alt+Down as well.
    RowList(const char *name, const Texts &texts, bool hasOrder, QWidget *parent = nullptr);

    /// Takes \a rows instead of those that were there.
    void setRows(const QList<SettingsRow *> &rows);
    void append(SettingsRow *row);
    [[nodiscard]] const QList<SettingsRow *> &rows() const { return m_rows; }

Q_SIGNALS:
    /// A row was changed, moved, or removed.
    void edited();
    /// She wants one more row.
    void addRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *frameOf(SettingsRow *row);
    QToolButton *addButton(QBoxLayout *to, const char *name, const char *icon, const QString &text);
    void move(SettingsRow *row, qsizetype by);
    void remove(SettingsRow *row);
    void refresh();

    Texts m_texts;
    bool m_hasOrder;
    QBoxLayout *m_column;
    QLabel *m_empty;
    QPushButton *m_add;
    QList<SettingsRow *> m_rows;
};

} // namespace samovar
