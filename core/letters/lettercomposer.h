// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A template and a person make a letter, or the reasons why not.
#pragma once

#include "core/base/id.h"
#include "core/letters/lettertemplate.h"
#include "core/letters/mergefields.h"

#include <QList>
#include <QString>

#include <memory>

namespace samovar {

/// Which part of a text came from a field.
struct FieldMark {
    qsizetype from = 0; ///< in UTF-16 units
    qsizetype length = 0;
    const MergeField *field = nullptr;
    friend bool operator==(const FieldMark &, const FieldMark &) = default;
};

/// A text with its marks, in order; they do not overlap.
struct MarkedText {
    QString text;
    QList<FieldMark> marks;
    friend bool operator==(const MarkedText &, const MarkedText &) = default;
};

/// A letter to one person, for the preview and for paper.
struct ComposedLetter {
    ParticipantId recipient;
    QString name;
    QString email;
    MarkedText subject;
    MarkedText body;                 ///< paragraphs end with LF
    QList<Message> reasons;          ///< why it can't be sent: whole sentences; empty: it can
    QList<const MergeField *> empty; ///< the fields among the reasons that have no value

    [[nodiscard]] bool isBlocked() const { return !reasons.isEmpty(); }
    /// The reasons in one line, in the application's language.
    [[nodiscard]] QString reasonText() const;
};

/// Composes one template for any number of people; the template is read once.
///
/// Values are inert: what looks like a template, like HTML or like a line break in a name stands in the
/// letter as plain text (line breaks and other controls as blanks), and nothing is read twice. A field that
/// has no value, or that does not exist, blocks the letter; what stands between `{{#field}}` and `{{/field}}`
/// is left out instead.
class LetterComposer {
public:
    explicit LetterComposer(const LetterTemplate &letter);
    ~LetterComposer();
    LetterComposer(const LetterComposer &) = delete;
    LetterComposer &operator=(const LetterComposer &) = delete;

    /// What is wrong with the template itself, for everybody: braces that do not match, an empty text.
    [[nodiscard]] const QList<Message> &faults() const;
    /// \a source's language is the template's.
    [[nodiscard]] ComposedLetter compose(const MergeSource &source);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// What is to be mended in a template whoever gets it: its faults, or else the fields that do not exist.
[[nodiscard]] QList<Message> templateProblems(const LetterTemplate &letter);

/// \a value as it may stand in a letter: one line, without controls and marks that turn the writing around.
[[nodiscard]] QString inertValue(const QString &value);

} // namespace samovar
