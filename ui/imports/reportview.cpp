// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/reportview.h"

#include "ui/imports/importtexts.h"
#include "ui/imports/rowdelegate.h"
#include "ui/models/issuemodel.h"
#include "ui/models/rowpreviewmodel.h"
#include "ui/support/style.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace samovar {

namespace {

constexpr int kWidestColumn = 34; // characters

QString iconOf(RowKind kind)
{
    switch (kind) {
    case RowKind::New:
        return QStringLiteral("list-add");
    case RowKind::Changed:
        return QStringLiteral("document-edit");
    case RowKind::Unchanged:
        return QStringLiteral("dialog-ok");
    case RowKind::Ask:
        return QStringLiteral("question");
    case RowKind::Problem:
        return QStringLiteral("dialog-warning");
    }
    Q_UNREACHABLE();
}

const char *tableNameOf(RowKind kind)
{
    switch (kind) {
    case RowKind::New:
        return "newRows";
    case RowKind::Changed:
        return "changedRows";
    case RowKind::Unchanged:
        return "sameRows";
    case RowKind::Ask:
        return "rowsToDecide";
    case RowKind::Problem:
        return "problems";
    }
    Q_UNREACHABLE();
}

QTableView *makeTable(QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideRight);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setFrameShape(QFrame::NoFrame);
    table->setFont(style::tabular(table->font()));
    table->setItemDelegate(new RowDelegate(table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + style::kMedium);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

QString tabText(const ImportReport &report, RowKind kind)
{
    const QLocale locale;
    QString text =
        QStringLiteral("%1 %2").arg(importtexts::kindTitle(kind), locale.toString(report.counts.of(kind)));
    const auto isNote = [](const Issue &issue) { return issue.severity == Issue::Severity::Note; };
    const auto notes = std::count_if(report.issues.begin(), report.issues.end(), isNote);
    if (kind == RowKind::Problem && notes > 0)
        text += QStringLiteral(" + %1").arg(locale.toString(notes));
    return text;
}

} // namespace

ReportView::ReportView(QWidget *parent)
    : QWidget(parent)
    , m_kinds(new QTabWidget(this))
    , m_tabs{{{RowKind::New}, {RowKind::Changed}, {RowKind::Unchanged}, {RowKind::Ask}, {RowKind::Problem}}}
    , m_issues(new IssueModel(this))
{
    m_kinds->setObjectName(QStringLiteral("kinds"));
    m_kinds->setAccessibleName(tr("What becomes of the rows"));
    m_kinds->setDocumentMode(true);
    m_kinds->setUsesScrollButtons(true);
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        Tab &tab = m_tabs[i];
        if (tab.kind == RowKind::Problem) {
            addTab(tab, m_issues, tableNameOf(tab.kind));
            continue;
        }
        m_rowModels[i] = new RowPreviewModel(this);
        addTab(tab, m_rowModels[i], tableNameOf(tab.kind));
        const bool canChange = tab.kind == RowKind::Changed || tab.kind == RowKind::Ask;
        tab.table->setColumnHidden(RowPreviewModel::Changes, !canChange);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kinds);
}

void ReportView::addTab(Tab &tab, QAbstractItemModel *model, const char *tableName)
{
    auto *page = new QWidget(m_kinds);
    tab.meaning = style::makeLabel(importtexts::kindMeaning(tab.kind), style::FontRole::Body, page);
    tab.meaning->setWordWrap(true);
    tab.table = makeTable(page);
    tab.table->setObjectName(QString::fromLatin1(tableName));
    tab.table->setAccessibleName(importtexts::kindTitle(tab.kind));
    tab.table->setModel(model);
    tab.details = style::makeLabel({}, style::FontRole::Body, page);
    tab.details->setObjectName(QString::fromLatin1(tableName) + QStringLiteral("Details"));
    tab.details->setTextFormat(Qt::PlainText);
    tab.details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    tab.details->setWordWrap(true);
    tab.cut = style::makeLabel({}, style::FontRole::Caption, page);
    tab.cut->setObjectName(QString::fromLatin1(tableName) + QStringLiteral("Cut"));
    tab.cut->hide();

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, style::kMedium, 0, 0);
    layout->setSpacing(style::kSmall);
    layout->addWidget(tab.meaning);
    layout->addWidget(tab.table, 1);
    layout->addWidget(tab.details);
    layout->addWidget(tab.cut);
    connect(tab.table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [&tab] { showDetails(tab); });
    m_kinds->addTab(page, style::icon(iconOf(tab.kind)), importtexts::kindTitle(tab.kind));
}

void ReportView::setReport(const ImportReport &report, bool keepPlace)
{
    for (std::size_t i = 0; i < m_rowModels.size(); ++i)
        m_rowModels[i]->setRows(report.rows.value(m_tabs[i].kind));
    m_issues->setReport(report);
    showCounts(report);
    if (keepPlace)
        return;
    fitColumns();
    showFirstFilledTab(report.counts);
}

void ReportView::showCounts(const ImportReport &report)
{
    const QLocale locale;
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        const Tab &tab = m_tabs[i];
        m_kinds->setTabText(static_cast<int>(i), tabText(report, tab.kind));
        m_kinds->setTabToolTip(static_cast<int>(i), importtexts::kindMeaning(tab.kind));
        const qint64 all = report.counts.of(tab.kind);
        const qint64 listed = tab.table->model()->rowCount();
        const bool isCut =
            listed >= ImportReport::kMaxListed && (listed < all || tab.kind == RowKind::Problem);
        tab.cut->setText(
            tr("The first %1 are shown; all of them are imported.").arg(locale.toString(listed)));
        if (tab.kind == RowKind::Problem)
            tab.cut->setText(tr("The first %1 are shown.").arg(locale.toString(listed)));
        tab.cut->setVisible(isCut);
        tab.meaning->setText(listed > 0 ? importtexts::kindMeaning(tab.kind) : tr("No rows of this kind."));
        tab.table->setVisible(listed > 0);
        showDetails(tab);
    }
}

void ReportView::showDetails(const Tab &tab)
{
    const QModelIndex current = tab.table->currentIndex();
    const bool isIssue = tab.kind == RowKind::Problem;
    const int reason = isIssue ? int{IssueModel::Remark} : int{RowPreviewModel::Reason};
    const int more = isIssue ? int{IssueModel::Outcome} : int{RowPreviewModel::Changes};
    QStringList parts{current.siblingAtColumn(reason).data().toString(),
                      current.siblingAtColumn(more).data().toString()};
    parts.removeAll(QString());
    tab.details->setText(parts.join(QStringLiteral(" · ")));
    tab.details->setVisible(!parts.isEmpty());
}

void ReportView::fitColumns()
{
    const int widest = fontMetrics().averageCharWidth() * kWidestColumn;
    for (const Tab &tab : m_tabs) {
        QHeaderView *header = tab.table->horizontalHeader();
        const bool hasChanges = !tab.table->isColumnHidden(RowPreviewModel::Changes);
        int wide = hasChanges ? RowPreviewModel::Changes : RowPreviewModel::Reason;
        if (tab.kind == RowKind::Problem)
            wide = IssueModel::Remark;
        header->setSectionResizeMode(QHeaderView::Interactive);
        tab.table->resizeColumnsToContents();
        for (int column = 0; column < header->count(); ++column)
            tab.table->setColumnWidth(column,
                                      std::min(tab.table->columnWidth(column) + style::kSmall, widest));
        header->setSectionResizeMode(wide, QHeaderView::Stretch);
    }
}

void ReportView::showFirstFilledTab(const ImportCounts &counts)
{
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        if (counts.of(m_tabs[i].kind) > 0) {
            m_kinds->setCurrentIndex(static_cast<int>(i));
            return;
        }
    }
}

void ReportView::stepTab(int step)
{
    m_kinds->setCurrentIndex((m_kinds->currentIndex() + step + kTabs) % kTabs);
}

void ReportView::takeFocus()
{
    m_kinds->tabBar()->setFocus();
}

} // namespace samovar
