// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A part of the event's settings: shows some of EventInfo and says when she has changed it.
#pragma once

#include "core/event/eventinfo.h"

#include <QWidget>

namespace samovar {

/// Stores nothing itself: the page does, as one undo step a change.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows what is stored, whatever was being typed.
    virtual void show(const EventInfo &event) = 0;
    /// Puts what the section shows into \a event; what is unfinished or can't be understood stays as
    /// \a event has it.
    virtual void collect(EventInfo &event) const = 0;
    /// Says anew what follows from the rest of the event, such as when a deadline falls.
    virtual void follow(const EventInfo &) {}

Q_SIGNALS:
    /// She has finished changing something.
    void edited();
};

} // namespace samovar
