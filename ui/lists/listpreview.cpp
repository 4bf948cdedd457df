// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/listpreview.h"

#include "core/documents/tablepages.h"
#include "ui/lists/pageview.h"
#include "ui/support/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace samovar {

namespace {

/// \a table ending after \a most rows.
Table cut(Table table, qint64 most)
{
    table.rowCount = most;
    table.rows = [all = std::move(table.rows), most](const std::function<bool(const QStringList &)> &use) {
        qint64 row = 0;
        return all([&](const QStringList &cells) { return row++ < most && use(cells) && row < most; });
    };
    return table;
}

QToolButton *makeTurnButton(const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(style::icon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

ListPreview::ListPreview(QWidget *parent)
    : QWidget(parent)
    , m_pages(new PageView(this))
    , m_previousPage(makeTurnButton(QStringLiteral("go-previous"), tr("Previous page"), this))
    , m_nextPage(makeTurnButton(QStringLiteral("go-next"), tr("Next page"), this))
    , m_page(new QSpinBox(this))
    , m_pageCount(style::makeLabel({}, style::FontRole::Body, this))
    , m_remark(style::makeLabel({}, style::FontRole::Caption, this))
{
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->setAccessibleName(tr("Preview of the pages"));
    m_previousPage->setObjectName(QStringLiteral("previousPage"));
    m_nextPage->setObjectName(QStringLiteral("nextPage"));
    m_page->setObjectName(QStringLiteral("page"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setKeyboardTracking(false);
    m_pageCount->setObjectName(QStringLiteral("pageCount"));
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setWordWrap(true);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(style::kSmall);
    bar->addWidget(m_previousPage);
    bar->addWidget(m_page);
    bar->addWidget(m_pageCount);
    bar->addWidget(m_nextPage);
    bar->addSpacing(style::kSmall);
    bar->addWidget(m_remark, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSmall);
    layout->addLayout(bar);
    layout->addWidget(m_pages, 1);

    connect(m_previousPage, &QToolButton::clicked, this, [this] { m_pages->turnTo(m_pages->page() - 1); });
    connect(m_nextPage, &QToolButton::clicked, this, [this] { m_pages->turnTo(m_pages->page() + 1); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_pages->turnTo(page - 1); });
    connect(m_pages, &PageView::pageTurned, this, &ListPreview::showPageNumber);
    showPageNumber();
}

void ListPreview::show(const Table &table, const PageSetup &page)
{
    const QLocale locale;
    const bool isLong = table.rowCount > kMostRows;
    Progress progress;
    Result<TablePages> pages = TablePages::layOut(isLong ? cut(table, kMostRows) : table, page, progress);
    if (!pages) {
        showError(pages.error());
        return;
    }
    m_pages->setPages(std::make_unique<TablePages>(*std::move(pages)));
    m_remark->setText(
        isLong ? tr("Preview of the first pages; %1 rows in all.").arg(locale.toString(table.rowCount))
               : tr("%Ln row(s)", nullptr, static_cast<int>(table.rowCount)));
    if (table.rowCount == 0)
        m_remark->setText(tr("Nobody matches this choice."));
}

void ListPreview::show(std::unique_ptr<Pages> pages, const QString &remark)
{
    m_pages->setPages(std::move(pages));
    m_remark->setText(remark);
}

void ListPreview::showError(const Error &error)
{
    m_pages->setPages(nullptr);
    m_remark->setText(error.message.text());
}

void ListPreview::showPageNumber()
{
    const int count = m_pages->pageCount();
    const int page = m_pages->page();
    const QSignalBlocker blocker(m_page);
    m_page->setRange(qMin(1, count), count);
    m_page->setValue(page + 1);
    m_page->setEnabled(count > 1);
    m_pageCount->setText(tr("of %1").arg(QLocale().toString(count)));
    m_previousPage->setEnabled(page > 0);
    m_nextPage->setEnabled(page + 1 < count);
}

} // namespace samovar
