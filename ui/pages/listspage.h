// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The lists: choose one, shape it, see its pages, print or save it.
#pragma once

#include "core/tracks/track.h"
#include "ui/lists/listchoice.h"
#include "ui/models/reader.h"
#include "ui/pages/page.h"
#include "ui/print/printing.h"

#include <QHash>

class QPushButton;
class QStackedWidget;
class QTimer;

namespace samovar {

class ListKindsView;
class ListOptionsPanel;
class ListPreview;
class SavedNote;
struct TableChanges;

/// Changes nothing in the event. The preview follows each choice and each change of the event; printing and
/// saving run as Tasks over all rows. Choices are remembered per kind of list.
class ListsPage : public Page {
    Q_OBJECT

public:
    explicit ListsPage(UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QList<QAction *> commands() const override;
    void find() override;
    void print() override;
    /// Chooses the kind of list with this key.
    void showSubject(const QString &subject) override;

    /// How a printer is chosen; the system's dialog where nothing else is set.
    void setPrinterChooser(printing::Choose choose) { m_choosePrinter = std::move(choose); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeEmptyState();
    void addSaveCommand(const TableFormat &format);
    void connectParts();
    void chooseKind();
    void noteChoice();
    void noteChanges(const TableChanges &changes);
    /// Asks for a preview soon; many wishes at once make one.
    void refreshSoon();
    void refresh();
    /// What the page shows beside the rows themselves. Takes time with the number of people.
    struct Facts {
        QList<ValueCount> sources;
        QList<ValueCount> categories;
        QList<Track> tracks;
        qint64 rowCount = 0;
    };
    static Result<Facts> readFacts(const Workspace &workspace, const ListKind &kind,
                                   const ListOptions &options, const Progress &progress);
    void showFacts(const Result<Facts> &facts, const ListKind &kind, const ListChoice &choice);
    void letGo();
    void refreshButtons();
    void saveAs(const TableFormat &format);
    void reportSaved(const Result<void> &result, const QString &path);
    [[nodiscard]] QString suggestedName(const TableFormat &format) const;

    printing::Choose m_choosePrinter = printing::chooseByDialog;
    QHash<QString, ListChoice> m_choices; ///< by the kind's key, of this session
    bool m_isStale = true;
    QList<QAction *> m_saveCommands;
    QList<QPushButton *> m_saveButtons;
    QPushButton *m_print = nullptr;
    QPushButton *m_import = nullptr;
    SavedNote *m_saved = nullptr;
    QStackedWidget *m_states;
    QWidget *m_body = nullptr;
    QWidget *m_empty = nullptr;
    ListKindsView *m_kinds = nullptr;
    ListOptionsPanel *m_options = nullptr;
    ListPreview *m_preview = nullptr;
    QTimer *m_refreshTimer;
    Reader m_reader;
};

} // namespace samovar
