// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The page that shows what an import would do, lets her correct the columns, and takes the files over.
#pragma once

#include "core/imports/imports.h"
#include "ui/pages/page.h"

#include <QStringList>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace samovar {

class ColumnsPanel;
class ElidedLabel;
class ImportErrorView;
class ImportRun;
class ProgressLine;
class ReportView;

/// One import from choosing the files to the end.
///
/// Reads the files when it is first shown and writes nothing before «Import»; then all of them are one undo
/// step. Where a file is refused, or she cancels, the event file is as it was. Leaving the page cancels what
/// runs.
class ImportPage : public Page {
    Q_OBJECT

public:
    ImportPage(UiContext &context, const QStringList &files, QWidget *parent = nullptr);
    ~ImportPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;

Q_SIGNALS:
    /// The files are taken over: «forms.csv: 70 new, 3 changed».
    void finished(const QString &doneText);
    /// She left without importing; nothing was changed.
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeReading();
    [[nodiscard]] QWidget *makePreview();
    void connectParts();
    void setFiles(const QStringList &files);
    void chooseAnotherFile();
    void startPreview();
    void chooseField(int place, ColumnField field);
    void resetField(int place);
    void applyImport();
    void leave();
    void beginProgress();
    void endProgress();
    void showReports(const QList<ImportReport> &reports);
    void showFile(int index, bool keepPlace);
    void showFailure(const Error &error, bool whileApplying);
    void pressPrimary();
    /// Makes the head say what can be done now.
    void refreshHead();
    [[nodiscard]] QString whyNotNow() const;

    QList<ImportSource> m_sources;      ///< as she wants them now
    QList<ImportSource> m_shownSources; ///< as m_reports were made from
    QList<ImportReport> m_reports;      ///< of the last preview; empty before the first
    bool m_applying = false;
    bool m_wasShown = false;
    ImportRun *m_run;
    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_subtitle = nullptr;
    QLabel *m_whyNot = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_apply = nullptr;
    ProgressLine *m_progress = nullptr;        ///< under the preview
    ProgressLine *m_readingProgress = nullptr; ///< where there is no preview yet
    QLabel *m_note = nullptr;
    QStackedWidget *m_states;
    QWidget *m_reading = nullptr;
    QWidget *m_preview = nullptr;
    ImportErrorView *m_error = nullptr;
    QComboBox *m_file = nullptr;
    ReportView *m_report = nullptr;
    ColumnsPanel *m_columns = nullptr;
};

} // namespace samovar
