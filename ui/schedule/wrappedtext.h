// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Text painted over several lines, with «…» where the room ends.
#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace samovar {

/// Paints plain \a text from the top of \a rect in the painter's font and pen, in as many lines as have room;
/// what is left over ends in «…». Returns the height that it took.
int drawWrapped(QPainter &painter, const QRect &rect, const QString &text);

} // namespace samovar
