// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/templatehighlighter.h"

#include "core/letters/templatetags.h"
#include "ui/support/style.h"

#include <QTextCharFormat>

namespace samovar {

namespace {

constexpr int kFieldTint = 36; // of 255

QTextCharFormat tagFormat(const TemplateTag &tag)
{
    QTextCharFormat format;
    if (!tag.isKnown()) {
        format.setForeground(style::color(style::Meaning::Problem));
        format.setUnderlineColor(style::color(style::Meaning::Problem));
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    } else if (tag.kind == TemplateTag::Kind::Value) {
        QColor tint = style::color(style::Meaning::Accent);
        format.setForeground(tint);
        tint.setAlpha(kFieldTint);
        format.setBackground(tint);
    } else {
        format.setForeground(style::color(style::Meaning::Muted));
        format.setFontItalic(true);
    }
    return format;
}

} // namespace

void TemplateHighlighter::highlightBlock(const QString &text)
{
    for (const TemplateTag &tag : templateTags(text))
        setFormat(static_cast<int>(tag.from), static_cast<int>(tag.length), tagFormat(tag));
}

} // namespace samovar
