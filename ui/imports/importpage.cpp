// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importpage.h"

#include "core/workspace/workspace.h"
#include "ui/imports/columnspanel.h"
#include "ui/imports/importerrorview.h"
#include "ui/imports/importrun.h"
#include "ui/imports/importtexts.h"
#include "ui/imports/progressline.h"
#include "ui/imports/reportview.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/prompts.h"
#include "ui/support/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace samovar {

namespace {

constexpr int kRowsShare = 5; // of the width, against …
constexpr int kColumnsShare = 2;

} // namespace

ImportPage::ImportPage(UiContext &context, const QStringList &files, QWidget *parent)
    : Page(context, parent)
    , m_run(new ImportRun(context, this))
    , m_states(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("importPage"));
    m_error = new ImportErrorView(m_states);
    QWidget *head = makeHead();
    m_reading = makeReading();
    m_preview = makePreview();
    for (QWidget *state : {m_reading, m_preview, static_cast<QWidget *>(m_error)})
        m_states->addWidget(state);

    m_progress = new ProgressLine(context.tasks, this);
    m_note = style::makeLabel({}, style::FontRole::Body, this);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    m_note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kHuge, style::kLarge, style::kHuge, style::kLarge);
    layout->setSpacing(style::kSmall);
    layout->addWidget(head);
    layout->addWidget(m_note);
    layout->addWidget(m_states, 1);
    layout->addWidget(m_progress);

    connectParts();
    setFiles(files);
    refreshHead();
}

ImportPage::~ImportPage() = default;

QWidget *ImportPage::makeHead()
{
    auto *head = new QWidget(this);
    m_title = new ElidedLabel(head);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setFont(style::font(style::FontRole::Title));
    m_subtitle = new ElidedLabel(head);
    m_subtitle->setObjectName(QStringLiteral("subtitle"));
    m_subtitle->setProperty("muted", true);
    m_whyNot = style::makeLabel({}, style::FontRole::Caption, head);
    m_whyNot->setObjectName(QStringLiteral("whyNot"));
    m_cancel = new QPushButton(tr("Cancel"), head);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setToolTip(tr("Back without importing (Esc)"));
    m_apply = new QPushButton(style::icon(QStringLiteral("document-import")), tr("Import"), head);
    m_apply->setObjectName(QStringLiteral("apply"));
    m_apply->setProperty("primary", true);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSmall);
    layout->addLayout(titles, 1);
    layout->addWidget(m_whyNot);
    layout->addWidget(m_cancel);
    layout->addWidget(m_apply);
    return head;
}

QWidget *ImportPage::makeReading()
{
    auto *reading = new QWidget(m_states);
    m_readingProgress = new ProgressLine(context().tasks, reading);
    auto *layout = new QVBoxLayout(reading);
    layout->setContentsMargins(0, style::kHuge, 0, 0);
    layout->addWidget(m_readingProgress);
    layout->addStretch();
    return reading;
}

QWidget *ImportPage::makePreview()
{
    auto *preview = new QWidget(m_states);
    m_file = new QComboBox(preview);
    m_file->setObjectName(QStringLiteral("file"));
    m_file->setAccessibleName(tr("File"));
    m_file->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *split = new QSplitter(Qt::Horizontal, preview);
    split->setChildrenCollapsible(false);
    m_report = new ReportView;
    m_columns = new ColumnsPanel;
    m_report->layout()->setContentsMargins(0, 0, style::kLarge, 0);
    m_columns->layout()->setContentsMargins(style::kLarge, 0, 0, 0);
    split->addWidget(m_report);
    split->addWidget(m_columns);
    split->setStretchFactor(0, kRowsShare);
    split->setStretchFactor(1, kColumnsShare);

    auto *layout = new QVBoxLayout(preview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSmall);
    layout->addWidget(m_file, 0, Qt::AlignLeft);
    layout->addWidget(split, 1);
    return preview;
}

void ImportPage::connectParts()
{
    connect(m_apply, &QPushButton::clicked, this, &ImportPage::applyImport);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::leave);
    for (const ProgressLine *line : {m_progress, m_readingProgress})
        connect(line, &ProgressLine::cancelRequested, m_run, &ImportRun::cancel);
    connect(m_file, &QComboBox::activated, this, [this](int index) { showFile(index, false); });
    connect(m_columns, &ColumnsPanel::fieldChosen, this, &ImportPage::chooseField);
    connect(m_columns, &ColumnsPanel::fieldReset, this, &ImportPage::resetField);
    connect(m_error, &ImportErrorView::anotherFileRequested, this, &ImportPage::chooseAnotherFile);
    connect(m_error, &ImportErrorView::backRequested, this, &ImportPage::leave);
    connect(m_run, &ImportRun::previewed, this, &ImportPage::showReports);
    connect(m_run, &ImportRun::failed, this, &ImportPage::showFailure);
    connect(m_run, &ImportRun::applied, this,
            [this](const QList<ImportReport> &reports) { Q_EMIT finished(importtexts::doneText(reports)); });
}

QString ImportPage::title() const
{
    return m_title->text();
}

QString ImportPage::iconName() const
{
    return QStringLiteral("document-import");
}

void ImportPage::setFiles(const QStringList &files)
{
    m_sources.clear();
    for (const QString &file : files)
        m_sources += ImportSource{file, {}, {}};
    m_reports.clear();
    m_shownSources.clear();
    m_title->setText(importtexts::title(files));
    m_subtitle->setText({});
}

void ImportPage::chooseAnotherFile()
{
    const QStringList files = context().prompts.openFiles(
        this, tr("Import"), tr("Registration files (*.csv *.tsv *.txt);;All files (*)"), true);
    if (files.isEmpty())
        return;
    setFiles(files);
    m_states->setCurrentWidget(m_reading);
    startPreview();
}

void ImportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_wasShown)
        return;
    m_wasShown = true;
    startPreview();
}

void ImportPage::startPreview()
{
    m_note->hide();
    m_run->preview(m_sources);
    beginProgress();
    refreshHead();
}

void ImportPage::chooseField(int place, ColumnField field)
{
    m_sources[qMax(0, m_file->currentIndex())].byColumn.insert(place, field);
    startPreview();
}

void ImportPage::resetField(int place)
{
    m_sources[qMax(0, m_file->currentIndex())].byColumn.remove(place);
    startPreview();
}

void ImportPage::applyImport()
{
    if (!m_apply->isEnabled())
        return;
    m_note->hide();
    m_applying = true;
    m_run->apply(m_shownSources);
    beginProgress();
    refreshHead();
}

void ImportPage::leave()
{
    if (m_applying) {
        m_run->cancel();
        return;
    }
    Q_EMIT cancelled();
}

void ImportPage::beginProgress()
{
    const bool isReading = m_states->currentWidget() == m_reading;
    (isReading ? m_readingProgress : m_progress)->begin();
}

void ImportPage::endProgress()
{
    m_readingProgress->end();
    m_progress->end();
}

void ImportPage::showReports(const QList<ImportReport> &reports)
{
    const bool isAnew = !m_reports.isEmpty();
    const int current = isAnew ? qMax(0, m_file->currentIndex()) : 0;
    m_reports = reports;
    m_shownSources = m_sources;
    endProgress();
    m_file->clear();
    for (const ImportReport &report : reports)
        m_file->addItem(importtexts::summary(report));
    m_file->setCurrentIndex(current);
    m_file->setVisible(reports.size() > 1);
    showFile(current, isAnew);
    m_states->setCurrentWidget(m_preview);
    if (!isAnew)
        m_report->takeFocus();
    refreshHead();
}

void ImportPage::showFile(int index, bool keepPlace)
{
    const ImportReport &report = m_reports[index];
    m_subtitle->setText(importtexts::subtitle(report));
    m_report->setReport(report, keepPlace);
    m_columns->setColumns(report.columns);
}

void ImportPage::showFailure(const Error &error, bool whileApplying)
{
    endProgress();
    m_applying = false;
    const bool isCancelled = error.kind == Error::Kind::Cancelled;
    if (m_reports.isEmpty() && isCancelled) {
        Q_EMIT cancelled();
        return;
    }
    if (whileApplying || isCancelled) {
        // The last preview still holds: go back to what it was made from.
        m_sources = m_shownSources;
        showFile(qMax(0, m_file->currentIndex()), true);
        m_note->setText(isCancelled ? tr("Cancelled. Nothing was changed.") : error.message.text());
        m_note->show();
        if (!isCancelled)
            context().prompts.showError(this, error);
    } else {
        m_reports.clear();
        m_subtitle->setText({});
        m_error->setError(error);
        m_states->setCurrentWidget(m_error);
        m_error->takeFocus();
    }
    refreshHead();
}

QString ImportPage::whyNotNow() const
{
    if (m_reports.isEmpty() || m_run->isBusy())
        return {};
    if (context().workspace.isReadOnly())
        return tr("The event is open for reading only.");
    if (importtexts::effectiveRows(m_reports) == 0)
        return tr("Nothing new in these files", nullptr, static_cast<int>(m_reports.size()));
    return {};
}

void ImportPage::refreshHead()
{
    const bool isFailed = m_states->currentWidget() == m_error;
    const qint64 rows = importtexts::effectiveRows(m_reports);
    const QString reason = whyNotNow();
    m_apply->setVisible(!isFailed);
    m_cancel->setVisible(!isFailed);
    m_apply->setText(rows > 0 ? tr("Import %Ln row(s)", nullptr, static_cast<int>(rows)) : tr("Import"));
    m_apply->setEnabled(!m_reports.isEmpty() && reason.isEmpty() && !m_run->isBusy());
    m_apply->setToolTip(reason.isEmpty() ? tr("Take the files over as one step that can be undone (Enter)")
                                         : reason);
    m_whyNot->setText(reason);
    m_whyNot->setVisible(!reason.isEmpty());
    m_preview->setEnabled(!m_applying);
}

void ImportPage::pressPrimary()
{
    // Enter on a button that the keyboard stands on means that button.
    auto *focused = qobject_cast<QPushButton *>(focusWidget());
    if (focused && focused->hasFocus())
        focused->click();
    else if (m_states->currentWidget() == m_preview)
        applyImport();
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pressPrimary();
        return;
    case Qt::Key_Escape:
        leave();
        return;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            m_report->stepTab(event->key() == Qt::Key_Tab ? 1 : -1);
            return;
        }
        break;
    default:
        break;
    }
    Page::keyPressEvent(event);
}

} // namespace samovar
