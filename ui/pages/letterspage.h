// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The letters: choose one, edit its text, see it for anybody, make it for everybody.
#pragma once

#include "core/letters/letters.h"
#include "ui/models/letterpeoplemodel.h"
#include "ui/models/reader.h"
#include "ui/pages/page.h"
#include "ui/print/printing.h"

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace samovar {

class LetterChips;
class LetterEditor;
class LetterKindsView;
class LetterMaking;
class LetterPreview;
class LetterSurveys;
class RecipientsView;
class SavedNote;
struct TableChanges;

/// Texts are stored when they are left, each time as one undo step. People are counted in the background;
/// while a Task runs nothing is asked, and texts can't be changed.
class LettersPage : public Page {
    Q_OBJECT

public:
    explicit LettersPage(UiContext &context, QWidget *parent = nullptr);
    ~LettersPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QList<QAction *> commands() const override { return m_commands; }
    void find() override;
    void print() override;

    /// Shows a kind of letter with those people of it: a number that was clicked elsewhere.
    void showLetter(const QString &key, LetterPeopleModel::Show show);
    /// A kind of letter: those who have not got it.
    void showSubject(const QString &subject) override { showLetter(subject, LetterPeopleModel::Show::Owed); }
    void setPrinterChooser(printing::Choose choose);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeLanguages(QWidget *parent);
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeEmptyState();
    void makeMakeMenu();
    void makeCommands();
    QAction *addCommand(const char *objectName, const QString &text, const QString &icon,
                        const QKeySequence &key, void (LettersPage::*act)());
    void connectParts();
    void connectSurveys();

    void chooseLetter();
    void chooseLanguage(const QString &language);
    void show(LetterPeopleModel::Show show);
    void readTemplates();
    void storeText(const LetterTemplate &letter);
    void restoreText();
    void saveText();
    void showFields();
    void previousPerson();
    void nextPerson();
    void showMakeMenu();
    void openPerson();

    void takeChanges(const TableChanges &changes);
    void takeSurvey();
    void showCounts();
    void showNotes();
    void showState();
    void search(const QString &text);
    void showPreview();
    void showNeighbours();
    [[nodiscard]] QString sampleOf(const MergeField &field) const;
    [[nodiscard]] qint64 makeable() const;
    [[nodiscard]] LetterRequest request() const;
    void makeFiles();
    void makeFile();
    void makeOne();

    QString m_language;
    QString m_searchText;
    QList<LetterTemplate> m_templates;
    QList<QAction *> m_commands;
    LetterSurveys *m_surveys;
    LetterPeopleModel *m_people;
    LetterMaking *m_making;
    QButtonGroup *m_languages = nullptr;
    QCheckBox *m_alsoDone = nullptr;
    QPushButton *m_makeLetters = nullptr;
    QAction *m_makeOneAction = nullptr;
    SavedNote *m_saved = nullptr;
    LetterChips *m_chips = nullptr;
    LetterKindsView *m_kinds = nullptr;
    RecipientsView *m_recipientsView = nullptr;
    LetterEditor *m_editor = nullptr;
    LetterPreview *m_preview = nullptr;
    QStackedWidget *m_states;
    QWidget *m_body = nullptr;
    QWidget *m_empty = nullptr;
    QTimer *m_previewSoon;
    Reader m_finder;
};

} // namespace samovar
