// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The fields a letter may hold: what they are called and where their values come from.
#pragma once

#include "core/base/message.h"
#include "core/event/eventinfo.h"
#include "core/participants/participant.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <span>

namespace samovar {

/// What the values of one letter are taken from.
struct MergeSource {
    const Participant &person;
    const EventInfo &event;
    QDate today; ///< in the event's zone
    QString language = QStringLiteral("ru");
};

/// A field. A new one is one entry in mergeFields(); the menu, the preview and the reasons follow from it.
struct MergeField {
    enum class Of { Person, Event };

    const char *key;      ///< for marks and tests: "salutation"
    const char16_t *name; ///< as it stands in Russian templates: {{обращение}}
    const char16_t *englishName;
    Of of;
    SourceText title;     ///< for the menu
    SourceText whenEmpty; ///< a whole sentence: what is missing, and where to add it
    /// The value, in the letter's language; empty where there is none. Any text: it is never read as a
    /// template.
    QString (*value)(const MergeSource &source);

    /// As it stands in a template of \a language: «{{обращение}}», «{{salutation}}».
    [[nodiscard]] QString tag(QStringView language) const;
};

/// All fields, in the order of the menu: the person's first.
[[nodiscard]] std::span<const MergeField> mergeFields();
/// The field of that Russian or English name, case-insensitive, or null. Both names hold in every language.
[[nodiscard]] const MergeField *mergeField(QStringView name);

/// Whether \a link is for connecting by Zoom: its title or its address says so.
[[nodiscard]] bool isZoomLink(const EventLink &link);

} // namespace samovar
