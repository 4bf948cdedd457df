// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What would become of one file's rows: the counts as tabs, each with its rows and their reasons.
#pragma once

#include "core/imports/imports.h"

#include <QWidget>

#include <array>

class QAbstractItemModel;
class QLabel;
class QTableView;
class QTabWidget;

namespace samovar {

class IssueModel;
class RowPreviewModel;

/// Shows an ImportReport. A new report of the same file keeps the tab and the place in its table.
class ReportView : public QWidget {
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);

    /// \a keepPlace: it is the same file, read anew.
    void setReport(const ImportReport &report, bool keepPlace);
    /// Steps to the next (\a step 1) or the previous (-1) tab, around the ends.
    void stepTab(int step);
    /// Puts the keyboard on the tabs.
    void takeFocus();

private:
    static constexpr int kTabs = 5;
    struct Tab {
        RowKind kind;
        QLabel *meaning = nullptr;
        QTableView *table = nullptr;
        QLabel *details = nullptr; ///< the current row in full
        QLabel *cut = nullptr;
    };

    void addTab(Tab &tab, QAbstractItemModel *model, const char *tableName);
    void showCounts(const ImportReport &report);
    void fitColumns();
    static void showDetails(const Tab &tab);
    void showFirstFilledTab(const ImportCounts &counts);

    QTabWidget *m_kinds;
    std::array<Tab, kTabs> m_tabs;
    std::array<RowPreviewModel *, kTabs - 1> m_rowModels{};
    IssueModel *m_issues;
};

} // namespace samovar
