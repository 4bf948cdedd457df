// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A number that is painted as a bar and opens its people.
#pragma once

#include <QAbstractButton>

namespace samovar {

/// Clicked, or chosen with Enter or the space bar. Paints focus and hover; who derives from it, the bar.
class BarButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit BarButton(QWidget *parent = nullptr);

protected:
    /// What lies behind the bar: hover and focus.
    void paintGround(QPainter &painter) const;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
};

/// A line: title at the left, number at the right, the bar below them.
class BarLine : public BarButton {
    Q_OBJECT

public:
    explicit BarLine(QWidget *parent = nullptr);

    /// \a share of the longest bar, 0 to 1.
    void setBar(const QString &title, qint64 count, double share);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_number;
    double m_share = 0;
};

} // namespace samovar
