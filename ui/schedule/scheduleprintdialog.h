// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The programme on its way to paper: what of it, which zones, how the paper lies; seen before it is printed.
#pragma once

#include "core/documents/tableformats.h"
#include "core/schedule/schedulecomposer.h"
#include "ui/pages/page.h"
#include "ui/print/printing.h"
#include "ui/support/tasks.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace samovar {

class ListPreview;
class ProgressLine;
class SavedNote;
class ZoneChooser;

/// Prints the programme, saves it as PDF or as a calendar file; changes nothing in the event.
///
/// The preview follows each choice and each change of the event. Paper and zones are remembered, the zones
/// for this event alone. Deletes itself when it is closed; what runs then goes on in the window.
class SchedulePrintDialog : public QDialog {
    Q_OBJECT

public:
    SchedulePrintDialog(UiContext &context, const ScheduleScope &scope, QWidget *parent);

    /// How a printer is chosen; the system's dialog where nothing else is set.
    void setPrinterChooser(printing::Choose choose) { m_choosePrinter = std::move(choose); }

Q_SIGNALS:
    /// What was just done, for the status line.
    void finishedWork(const QString &text);

private:
    void makeControls();
    [[nodiscard]] QWidget *makeOptions();
    [[nodiscard]] QWidget *makeButtons();
    void connectParts();
    void fillIn(const ScheduleScope &scope);
    void remember();
    void noteChoice();
    void refresh();
    void refreshButtons(bool hasPages);
    [[nodiscard]] SchedulePaperChoice choice() const;
    [[nodiscard]] PageSetup page() const;
    [[nodiscard]] QString suggestedName(const QString &suffix) const;
    /// Asks for a file; empty when she cancels.
    [[nodiscard]] QString askForFile(const QString &format, const QString &suffix);
    void print();
    void savePdf();
    void saveCalendar();
    void start(const Message &title, const Tasks::Work &work, const QString &path);
    void conclude(const Result<void> &result, const QString &path);

    UiContext &m_context;
    QComboBox *m_day;
    QComboBox *m_track;
    QComboBox *m_paper;
    QCheckBox *m_dayPerPage;
    ZoneChooser *m_zoneChooser;
    ListPreview *m_preview;
    SavedNote *m_saved;
    ProgressLine *m_progress;
    QPushButton *m_print;
    QPushButton *m_savePdf;
    QPushButton *m_saveCalendar;
    QPushButton *m_close;
    printing::Choose m_choosePrinter = printing::chooseByDialog;
};

} // namespace samovar
