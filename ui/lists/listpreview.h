// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The preview of a list or of other pages: which one is shown, and what is left out.
#pragma once

#include "core/documents/tableformats.h"
#include "core/lists/table.h"

#include <QWidget>

#include <memory>

class QLabel;
class QSpinBox;
class QToolButton;

namespace samovar {

class Pages;
class PageView;

/// Lays a list out and shows its pages. Of a long list the first rows alone are laid out, so that the preview
/// follows at once; it says so.
class ListPreview : public QWidget {
    Q_OBJECT

public:
    /// Longer lists are cut to so many rows in the preview.
    static constexpr qint64 kMostRows = 500;

    explicit ListPreview(QWidget *parent = nullptr);

    void show(const Table &table, const PageSetup &page);
    /// Shows pages that have been laid out, with \a remark beside their number.
    void show(std::unique_ptr<Pages> pages, const QString &remark);
    /// Shows why there are none.
    void showError(const Error &error);

private:
    void showPageNumber();

    PageView *m_pages;
    QToolButton *m_previousPage;
    QToolButton *m_nextPage;
    QSpinBox *m_page;
    QLabel *m_pageCount;
    QLabel *m_remark;
};

} // namespace samovar
