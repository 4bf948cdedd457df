// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Registers the kinds and reads our own texts.
#include "core/letters/lettertemplate.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace samovar {

std::span<const LetterKind> letterKinds()
{
    static constexpr std::array kKinds = {
        LetterKind{"registration-confirmed", SAMOVAR_TEXT("Letters", "Registration confirmed"),
                   SAMOVAR_TEXT("Letters", "Says that the registration has arrived.")},
        LetterKind{"preparation", SAMOVAR_TEXT("Letters", "Preparation for the session"),
                   SAMOVAR_TEXT("Letters", "What to do before the event, by when, and in which track.")},
        LetterKind{"zoom-link", SAMOVAR_TEXT("Letters", "Zoom link"),
                   SAMOVAR_TEXT("Letters", "The link to connect by, with days and hours.")},
    };
    return kKinds;
}

const LetterKind *letterKind(QStringView key)
{
    const auto kinds = letterKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [key](const LetterKind &kind) { return key == QLatin1String(kind.key); });
    return found == kinds.end() ? nullptr : &*found;
}

QStringList letterLanguages()
{
    return {QStringLiteral("ru"), QStringLiteral("en")};
}

LetterTemplate builtInTemplate(const QString &key, const QString &language)
{
    QFile file(QStringLiteral(":/letters/%1.%2.txt").arg(key, language));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QString text = QString::fromUtf8(file.readAll()).trimmed();
    // The first line is the subject, an empty one follows.
    const qsizetype end = text.indexOf(u'\n');
    return {key, language, text.left(end), text.mid(end).trimmed(), false};
}

} // namespace samovar
