// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The fields of a participant, one entry each.
#include "core/participants/participantfields.h"

#include "core/participants/phone.h"

#include <algorithm>
#include <array>

namespace samovar {

namespace {

using Look = ParticipantField::Look;

template <QString Participant::*member>
QString textOf(const Participant &participant, const QTimeZone &)
{
    return participant.*member;
}

template <QString Participant::*member>
void setTrimmed(Participant &participant, const QString &text)
{
    participant.*member = text.trimmed();
}

QString nameText(const Participant &participant, const QTimeZone &)
{
    return participant.fullName();
}

QString phoneText(const Participant &participant, const QTimeZone &)
{
    return phoneForReading(participant.phone);
}

// What is no usable number stays as she typed it: it may be an extension or a note, and nothing typed is
// lost.
void setPhone(Participant &participant, const QString &text)
{
    const QString number = readPhone(text).e164;
    participant.phone = number.isEmpty() ? text.trimmed() : number;
}

QString registeredText(const Participant &participant, const QTimeZone &zone)
{
    if (!participant.registeredAt)
        return {};
    return participant.registeredAt->toTimeZone(zone).toString(QStringLiteral("dd.MM.yyyy HH:mm"));
}

QString sourcesText(const Participant &participant, const QTimeZone &)
{
    if (participant.sources.isEmpty())
        return sourceName(QStringLiteral("hand"));
    QStringList names;
    std::transform(participant.sources.cbegin(), participant.sources.cend(), std::back_inserter(names),
                   sourceName);
    return names.join(QStringLiteral(", "));
}

QString preferencesText(const Participant &participant, const QTimeZone &)
{
    if (participant.preferences.size() < 2)
        return participant.preferences.join(QString());
    QStringList choices;
    for (qsizetype i = 0; i < participant.preferences.size(); ++i)
        choices += QStringLiteral("%1) %2").arg(i + 1).arg(participant.preferences[i]);
    return choices.join(QStringLiteral("; "));
}

QString statusText(const Participant &participant, const QTimeZone &)
{
    static constexpr SourceText kRegistered = SAMOVAR_TEXT("ParticipantFields", "registered");
    return participant.status == QLatin1String("registered") ? kRegistered.translated() : participant.status;
}

QString lateText(const Participant &participant, const QTimeZone &)
{
    static constexpr SourceText kLate = SAMOVAR_TEXT("ParticipantFields", "late");
    return participant.late ? kLate.translated() : QString();
}

constexpr std::array kFields{
    ParticipantField{"name", SAMOVAR_TEXT("ParticipantFields", "Full name"), Look::Name, nameText, nullptr,
                     "name_sort"},
    ParticipantField{"surname", SAMOVAR_TEXT("ParticipantFields", "Surname"), Look::Text,
                     textOf<&Participant::surname>, setTrimmed<&Participant::surname>, nullptr},
    ParticipantField{"given", SAMOVAR_TEXT("ParticipantFields", "Given name"), Look::Text,
                     textOf<&Participant::given>, setTrimmed<&Participant::given>, nullptr},
    ParticipantField{"patronymic", SAMOVAR_TEXT("ParticipantFields", "Patronymic"), Look::Text,
                     textOf<&Participant::patronymic>, setTrimmed<&Participant::patronymic>, nullptr},
    ParticipantField{"email", SAMOVAR_TEXT("ParticipantFields", "E-mail"), Look::Email,
                     textOf<&Participant::email>, setTrimmed<&Participant::email>, "email_sort"},
    ParticipantField{"phone", SAMOVAR_TEXT("ParticipantFields", "Phone"), Look::Phone, phoneText, setPhone,
                     nullptr},
    ParticipantField{"organisation", SAMOVAR_TEXT("ParticipantFields", "Organisation"), Look::Text,
                     textOf<&Participant::organisation>, setTrimmed<&Participant::organisation>,
                     "organisation_sort"},
    ParticipantField{"position", SAMOVAR_TEXT("ParticipantFields", "Position"), Look::Text,
                     textOf<&Participant::position>, setTrimmed<&Participant::position>, nullptr},
    ParticipantField{"city", SAMOVAR_TEXT("ParticipantFields", "City"), Look::Text,
                     textOf<&Participant::city>, setTrimmed<&Participant::city>, "city_sort"},
    ParticipantField{"region", SAMOVAR_TEXT("ParticipantFields", "Region"), Look::Text,
                     textOf<&Participant::region>, setTrimmed<&Participant::region>, nullptr},
    ParticipantField{"category", SAMOVAR_TEXT("ParticipantFields", "Category"), Look::Text,
                     textOf<&Participant::category>, setTrimmed<&Participant::category>, nullptr},
    ParticipantField{"registered", SAMOVAR_TEXT("ParticipantFields", "Registered"), Look::Moment,
                     registeredText, nullptr, "registered_at"},
    ParticipantField{"sources", SAMOVAR_TEXT("ParticipantFields", "Source"), Look::Marks, sourcesText,
                     nullptr, nullptr},
    ParticipantField{"track", SAMOVAR_TEXT("ParticipantFields", "Track"), Look::Text,
                     textOf<&Participant::track>, nullptr, nullptr},
    ParticipantField{"preferences", SAMOVAR_TEXT("ParticipantFields", "Track wishes"), Look::Text,
                     preferencesText, nullptr, nullptr},
    ParticipantField{"consent", SAMOVAR_TEXT("ParticipantFields", "Consent"), Look::Text,
                     textOf<&Participant::consent>, setTrimmed<&Participant::consent>, nullptr},
    ParticipantField{"status", SAMOVAR_TEXT("ParticipantFields", "Status"), Look::Marks, statusText, nullptr,
                     nullptr},
    ParticipantField{"note", SAMOVAR_TEXT("ParticipantFields", "Note"), Look::Text,
                     textOf<&Participant::note>, setTrimmed<&Participant::note>, nullptr},
    ParticipantField{"late", SAMOVAR_TEXT("ParticipantFields", "Late"), Look::Marks, lateText, nullptr,
                     nullptr},
};

struct SourceTitle {
    const char *key;
    SourceText title;
};

constexpr std::array kSources{
    SourceTitle{"google-forms", SAMOVAR_TEXT("ParticipantFields", "Google Forms")},
    SourceTitle{"yandex-forms", SAMOVAR_TEXT("ParticipantFields", "Yandex Forms")},
    SourceTitle{"leader-id", SAMOVAR_TEXT("ParticipantFields", "Leader-ID")},
    SourceTitle{"timepad", SAMOVAR_TEXT("ParticipantFields", "Timepad")},
    SourceTitle{"zoom-registration", SAMOVAR_TEXT("ParticipantFields", "Zoom registration")},
    SourceTitle{"zoom-attendance", SAMOVAR_TEXT("ParticipantFields", "Zoom attendance")},
    SourceTitle{"table", SAMOVAR_TEXT("ParticipantFields", "table")},
    SourceTitle{"hand", SAMOVAR_TEXT("ParticipantFields", "by hand")},
};

} // namespace

std::span<const ParticipantField> participantFields()
{
    return kFields;
}

const ParticipantField *participantField(QStringView key)
{
    const auto found = std::find_if(kFields.cbegin(), kFields.cend(), [key](const ParticipantField &field) {
        return key == QLatin1String(field.key);
    });
    return found == kFields.cend() ? nullptr : &*found;
}

QString sourceName(const QString &key)
{
    const auto found = std::find_if(kSources.cbegin(), kSources.cend(), [&key](const SourceTitle &source) {
        return key == QLatin1String(source.key);
    });
    return found == kSources.cend() ? key : found->title.translated();
}

QString sourcesName(const QString &keys)
{
    QStringList names;
    for (const QString &key : keys.split(QLatin1Char(','), Qt::SkipEmptyParts))
        names += sourceName(key);
    return names.join(QStringLiteral(" + "));
}

} // namespace samovar
