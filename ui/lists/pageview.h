// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One page as it will look on paper, as wide as there is room.
#pragma once

#include "core/documents/pages.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <memory>

namespace samovar {

/// Paints a page of what was laid out. PgUp and PgDn turn pages, the wheel scrolls and turns at the page's
/// ends.
class PageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    /// Shows \a pages, staying on the page that was shown if it still exists. Nothing clears the view.
    void setPages(std::unique_ptr<Pages> pages);
    [[nodiscard]] int pageCount() const { return m_pages ? m_pages->count() : 0; }
    [[nodiscard]] int page() const { return m_page; } ///< 0 = first

public Q_SLOTS:
    void turnTo(int page);

Q_SIGNALS:
    void pageTurned(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QSize paperSize() const; ///< on the screen, in its units
    void fitToWidth();
    void render();

    std::unique_ptr<Pages> m_pages;
    int m_page = 0;
    QImage m_image;
};

} // namespace samovar
