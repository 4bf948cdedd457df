// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Widgets in a row that goes on in the next line where there is no room.
#pragma once

#include <QLayout>
#include <QList>

namespace samovar {

/// Hidden widgets take no room; a widget wider than the layout gets a line of its own.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items += item; }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Placed {
        QLayoutItem *item;
        QRect room;
    };
    /// Places the items of one line of \a height, each in its middle.
    void placeLine(const QList<Placed> &line, const QRect &rect, int height) const;
    /// Places the items from the top left of \a rect, unless \a place is false; returns the height they need.
    int flow(const QRect &rect, bool place) const;

    QList<QLayoutItem *> m_items;
};

} // namespace samovar
