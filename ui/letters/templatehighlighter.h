// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Colours the fields of a template while it is edited.
#pragma once

#include <QSyntaxHighlighter>

namespace samovar {

/// Fields stand on a tint, the marks around what may be left out are quieter, and what letters do not know is
/// underlined as a mistake.
class TemplateHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace samovar
