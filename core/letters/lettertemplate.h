// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The kinds of letters, and their texts as we wrote them or as she changed them. Values.
#pragma once

#include "core/base/message.h"

#include <QString>
#include <QStringList>

#include <span>

namespace samovar {

/// A kind of letter: one entry in letterKinds() and a text in resources/letters for each language.
struct LetterKind {
    const char *key; ///< for the command line and the file: "zoom-link"
    SourceText title;
    SourceText purpose; ///< one line: what it is for
};

/// All kinds, in the order they are sent.
[[nodiscard]] std::span<const LetterKind> letterKinds();
/// The kind with this key, or null.
[[nodiscard]] const LetterKind *letterKind(QStringView key);

/// The text of a kind of letter in one language.
///
/// Subject and body are Mustache: `{{обращение}}` is a field (see mergeFields()), and what stands between
/// `{{#контакт}}` and `{{/контакт}}` appears only where the field has a value.
struct LetterTemplate {
    QString key;
    QString language = QStringLiteral("ru"); ///< «ru», «en»
    QString subject;
    QString body;
    bool isEdited = false; ///< differs from ours; not stored by update()
    friend bool operator==(const LetterTemplate &, const LetterTemplate &) = default;
};

/// The languages letters are written in, the usual one first.
[[nodiscard]] QStringList letterLanguages();
/// Our own text. \a key and \a language are known.
[[nodiscard]] LetterTemplate builtInTemplate(const QString &key, const QString &language);

} // namespace samovar
