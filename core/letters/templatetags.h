// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where fields stand in a template's text: for the editor's colours, and for what is wrong with it. Pure.
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace samovar {

struct MergeField;

/// One pair of braces in a template.
struct TemplateTag {
    enum class Kind {
        Value,   ///< {{field}}
        Mark,    ///< {{#field}}, {{^field}}, {{/field}}: what stands between is there or is left out
        Comment, ///< {{! for herself}}
        Other,   ///< what letters cannot do: {{> another}}
    };

    qsizetype from = 0; ///< in UTF-16 units
    qsizetype length = 0;
    Kind kind = Kind::Value;
    QString name; ///< as it was written; of Other with its «>»
    const MergeField *field = nullptr;

    [[nodiscard]] bool isKnown() const { return field != nullptr || kind == Kind::Comment; }
};

/// The braces of \a text that have both their ends, in order.
[[nodiscard]] QList<TemplateTag> templateTags(const QString &text);

} // namespace samovar
