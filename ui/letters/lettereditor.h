// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The template of a letter, edited as text with fields from a menu.
#pragma once

#include "core/letters/lettertemplate.h"

#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;

namespace samovar {

class TemplateEdit;
struct MergeField;

/// Says what was typed as it is typed, and again when it is to be stored: when the text is left, at «Save»,
/// and by commit(). What is wrong with the template stands under it.
class LetterEditor : public QWidget {
    Q_OBJECT

public:
    /// A field's value for the menu; empty where there is none.
    using Sample = std::function<QString(const MergeField &field)>;

    explicit LetterEditor(QWidget *parent = nullptr);

    /// Shows \a letter; what is being typed in the same letter stays.
    void setLetter(const LetterTemplate &letter);
    /// The letter as it stands in the fields.
    [[nodiscard]] LetterTemplate letter() const;
    [[nodiscard]] bool isChanged() const;
    void setReadOnly(bool isReadOnly);
    void setSample(Sample sample) { m_sample = std::move(sample); }
    /// Says committed() where something was typed.
    void commit();
    void focusText();
    /// Opens the menu of fields under its button.
    void showFields();

Q_SIGNALS:
    void typed();
    void committed(const samovar::LetterTemplate &letter);
    void restoreWanted();

private:
    [[nodiscard]] QWidget *makeFoot();
    void fillFields();
    void addField(QMenu &menu, const MergeField &field);
    void insertField(const MergeField &field);
    void followTyping();
    void showState();

    LetterTemplate m_letter;
    Sample m_sample;
    TemplateEdit *m_subject;
    TemplateEdit *m_text;
    TemplateEdit *m_last; ///< the one that had the keyboard last
    QPushButton *m_insertField;
    QWidget *m_problemsRow = nullptr;
    QLabel *m_problems = nullptr;
    QLabel *m_unsaved = nullptr;
    QPushButton *m_saveText = nullptr;
    QPushButton *m_restoreText = nullptr;
};

} // namespace samovar
