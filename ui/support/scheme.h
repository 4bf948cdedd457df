// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The colours of the light and the dark look, and which of them are read on which.
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>
#include <QString>

namespace samovar::style {

/// One look. Warm greys carry one accent; amber, red and green mean something.
struct Scheme {
    bool dark = false;
    QColor window;       ///< behind pages
    QColor sidebar;      ///< behind the sidebar and the menu bar
    QColor base;         ///< behind lists, fields and cards
    QColor alternate;    ///< every other row
    QColor raised;       ///< a button
    QColor hover;        ///< a button under the pointer
    QColor line;         ///< hairlines
    QColor border;       ///< the edge of a control
    QColor text;         ///< on window, sidebar, base, alternate, raised, hover
    QColor muted;        ///< secondary text, on the same
    QColor disabled;     ///< what can't be used now
    QColor accent;       ///< act; also a text colour
    QColor accentHover;  ///< a filled button under the pointer
    QColor onAccent;     ///< text on accent and accentHover
    QColor selection;    ///< behind selected rows and text
    QColor selectedText; ///< on selection
    QColor decide;       ///< amber, a text colour
    QColor problem;      ///< red, a text colour
    QColor done;         ///< green, a text colour
    QColor notice;       ///< behind a banner
};

/// A text colour and what it stands on, for the contrast test.
struct TextPair {
    QString name;
    QColor text;
    QColor background;
};

[[nodiscard]] const Scheme &lightScheme();
[[nodiscard]] const Scheme &darkScheme();
/// Every pair in which \a scheme is read; disabled text is left out, as WCAG 2.1 (1.4.3) does.
[[nodiscard]] QList<TextPair> textPairs(const Scheme &scheme);
/// Contrast of two opaque colours by WCAG 2.1, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);
[[nodiscard]] QPalette palette(const Scheme &scheme);
/// The style sheet \a source with every @name@ replaced by the scheme's colour.
[[nodiscard]] QString filledIn(QString source, const Scheme &scheme);

} // namespace samovar::style
