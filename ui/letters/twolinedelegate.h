// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Rows of a title with a quieter line under it.
#pragma once

#include <QStyledItemDelegate>

namespace samovar {

/// Both lines are elided to the width there is; whole they stand in the tooltip.
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// \a noteRole holds the second line.
    explicit TwoLineDelegate(int noteRole, QObject *parent = nullptr);
    /// Rows of which \a role is true get a sign before their second line.
    void setSign(int role, const QString &iconName);

    [[nodiscard]] static int rowHeight(const QFont &font);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintNote(QPainter &painter, QRect place, const QModelIndex &index, bool isSelected) const;

    int m_noteRole;
    int m_signRole = -1;
    QString m_signIcon;
};

} // namespace samovar
