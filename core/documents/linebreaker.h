// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Breaks the text of a cell into lines as a typesetter would.
#pragma once

#include "core/documents/typeface.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace samovar {

/// How wide a text is, in points of its face.
struct TextExtent {
    qreal natural = 0; ///< its longest line, unbroken
    qreal word = 0;    ///< its longest word: narrower, words break
    qreal piece =
        0; ///< the longest part between places where a long word may break: an address at its @ and dots
};

/// The lines of a text; views into it.
struct TextLines {
    std::vector<QStringView> lines;
    bool cut = false; ///< there was more text than lines were allowed
};

/// The text of a cell without what paper cannot show: line breaks become LF, tabs blanks, other controls go;
/// white space at the ends as well.
[[nodiscard]] QString textForPaper(const QString &cell);

/// \a text as textForPaper() made it.
[[nodiscard]] TextExtent extentOf(QStringView text, const Typeface &face);

/// Lines of at most \a width, at most \a maxLines of them, into \a out. Breaks at blanks and after hyphens
/// between letters; never between initials and a surname, after №, «г.», «им.», or before a dash. A word
/// wider than a line breaks before @ or a dot, after _ - /, at last anywhere between characters.
void breakText(QStringView text, const Typeface &face, qreal width, qsizetype maxLines, TextLines &out);

} // namespace samovar
