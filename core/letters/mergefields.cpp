// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The table of fields.
#include "core/letters/mergefields.h"

#include "core/letters/letterwords.h"
#include "core/names/salutation.h"
#include "core/participants/phone.h"

#include <algorithm>
#include <array>

namespace samovar {

namespace {

PersonName personNameOf(const MergeSource &source)
{
    const Participant &person = source.person;
    return {person.surname, person.given, person.patronymic, person.gender};
}

QString greetingValue(const MergeSource &source)
{
    return salutation(personNameOf(source), source.language);
}

QString shortNameValue(const MergeSource &source)
{
    return nameWithInitials(personNameOf(source));
}

QString wishesValue(const MergeSource &source)
{
    // Titles hold commas and quotes of their own.
    return source.person.preferences.join(QStringLiteral("; "));
}

QString organisersValue(const MergeSource &source)
{
    QStringList names;
    for (const Organisation &organisation : source.event.organisations) {
        if (organisation.role == Organisation::Role::Organiser)
            names += organisation.name;
    }
    return names.join(QStringLiteral(", "));
}

QString linkValue(const EventInfo &event, bool wantsZoom)
{
    for (const EventLink &link : event.links) {
        if (isZoomLink(link) == wantsZoom && !link.url.trimmed().isEmpty())
            return link.url.trimmed();
    }
    return {};
}

/// The last of the terms of one kind, as with registration: nobody is late before it.
QString deadlineValue(const MergeSource &source, Deadline::Kind kind)
{
    QDateTime last;
    for (const Deadline &deadline : source.event.deadlines) {
        const QDateTime due = deadline.kind == kind ? source.event.dueOf(deadline) : QDateTime();
        if (due.isValid() && (!last.isValid() || due > last))
            last = due;
    }
    return LetterWords(source.language).moment(last, source.event);
}

// What is missing, and where she adds it.
constexpr SourceText kNoName =
    SAMOVAR_TEXT("Letters", "This person has no name yet. Type it on the page “Participants”.");
constexpr SourceText kNoGiven =
    SAMOVAR_TEXT("Letters", "This person has no given name yet. Type it on the page “Participants”.");
constexpr SourceText kNoEmailAddress =
    SAMOVAR_TEXT("Letters", "This person has no e-mail address. Type it on the page “Participants”.");
constexpr SourceText kNoPhone =
    SAMOVAR_TEXT("Letters", "This person has no telephone number. Type it on the page “Participants”.");
constexpr SourceText kNoOrganisation =
    SAMOVAR_TEXT("Letters", "This person has no organisation. Type it on the page “Participants”.");
constexpr SourceText kNoPosition =
    SAMOVAR_TEXT("Letters", "This person has no position. Type it on the page “Participants”.");
constexpr SourceText kNoCity =
    SAMOVAR_TEXT("Letters", "This person has no town. Type it on the page “Participants”.");
constexpr SourceText kNoTrack =
    SAMOVAR_TEXT("Letters", "This person has not been put into a track yet. Do so on the page “Tracks”.");
constexpr SourceText kNoWishes =
    SAMOVAR_TEXT("Letters", "This person asked for no track. Leave the field out of the template, or put it "
                            "between marks that drop it where it is empty.");
constexpr SourceText kNoTitle =
    SAMOVAR_TEXT("Letters", "The event has no title. Type it in the event's settings.");
constexpr SourceText kNoForum =
    SAMOVAR_TEXT("Letters", "The event belongs to no larger forum. Type its name in the event's settings.");
constexpr SourceText kNoDays =
    SAMOVAR_TEXT("Letters", "The event has no days yet. Add them in the event's settings.");
constexpr SourceText kNoHours =
    SAMOVAR_TEXT("Letters", "The event's days have no hours yet. Add them in the event's settings.");
constexpr SourceText kNoZoomLink =
    SAMOVAR_TEXT("Letters", "The event has no Zoom link yet. Add it in the event's settings.");
constexpr SourceText kNoEventLink =
    SAMOVAR_TEXT("Letters", "The event has no link besides the one to Zoom. Add it in the event's settings.");
constexpr SourceText kNoRegistrationDeadline =
    SAMOVAR_TEXT("Letters", "The event has no deadline for registration. Add it in the event's settings.");
constexpr SourceText kNoPreparationDeadline = SAMOVAR_TEXT(
    "Letters", "The event has no deadline for the letter on preparation. Add it in the event's settings.");
constexpr SourceText kNoZoomDeadline =
    SAMOVAR_TEXT("Letters", "The event has no deadline for the Zoom link. Add it in the event's settings.");
constexpr SourceText kNoOrganisers =
    SAMOVAR_TEXT("Letters", "The event has no organiser yet. Add one in the event's settings.");
constexpr SourceText kNoContact =
    SAMOVAR_TEXT("Letters", "The event has no contact person yet. Type the name in the event's settings.");
constexpr SourceText kNoContactPosition =
    SAMOVAR_TEXT("Letters", "The contact person has no position yet. Type it in the event's settings.");
constexpr SourceText kNoContactEmail =
    SAMOVAR_TEXT("Letters", "The contact person has no e-mail address yet. Type it in the event's settings.");
constexpr SourceText kNoContactPhone = SAMOVAR_TEXT(
    "Letters", "The contact person has no telephone number yet. Type it in the event's settings.");
constexpr SourceText kNoToday = SAMOVAR_TEXT("Letters", "The day of the letter is not known.");

using Source = MergeSource;
constexpr auto kPerson = MergeField::Of::Person;
constexpr auto kEvent = MergeField::Of::Event;

constexpr std::array kMergeFields = {
    MergeField{"salutation", u"обращение", u"salutation", kPerson, SAMOVAR_TEXT("Letters", "Salutation"),
               kNoName, greetingValue},
    MergeField{"full-name", u"полное_имя", u"full_name", kPerson, SAMOVAR_TEXT("Letters", "Full name"),
               kNoName, [](const Source &from) { return from.person.fullName(); }},
    MergeField{"short-name", u"фамилия_инициалы", u"short_name", kPerson,
               SAMOVAR_TEXT("Letters", "Surname with initials"), kNoName, shortNameValue},
    MergeField{"given", u"имя", u"given_name", kPerson, SAMOVAR_TEXT("Letters", "Given name"), kNoGiven,
               [](const Source &from) { return from.person.given; }},
    MergeField{"organisation", u"организация", u"organisation", kPerson,
               SAMOVAR_TEXT("Letters", "Organisation"), kNoOrganisation,
               [](const Source &from) { return from.person.organisation; }},
    MergeField{"position", u"должность", u"position", kPerson, SAMOVAR_TEXT("Letters", "Position"),
               kNoPosition, [](const Source &from) { return from.person.position; }},
    MergeField{"city", u"город", u"city", kPerson, SAMOVAR_TEXT("Letters", "Town"), kNoCity,
               [](const Source &from) { return from.person.city; }},
    MergeField{"email", u"почта", u"email", kPerson, SAMOVAR_TEXT("Letters", "E-mail"), kNoEmailAddress,
               [](const Source &from) { return from.person.email; }},
    MergeField{"phone", u"телефон", u"phone", kPerson, SAMOVAR_TEXT("Letters", "Telephone"), kNoPhone,
               [](const Source &from) { return phoneForReading(from.person.phone); }},
    MergeField{"track", u"направление", u"track", kPerson, SAMOVAR_TEXT("Letters", "Track"), kNoTrack,
               [](const Source &from) { return from.person.track; }},
    MergeField{"wishes", u"пожелания", u"wishes", kPerson, SAMOVAR_TEXT("Letters", "Tracks asked for"),
               kNoWishes, wishesValue},
    MergeField{"event", u"мероприятие", u"event", kEvent, SAMOVAR_TEXT("Letters", "Event"), kNoTitle,
               [](const Source &from) { return from.event.title; }},
    MergeField{"forum", u"форум", u"forum", kEvent, SAMOVAR_TEXT("Letters", "Forum"), kNoForum,
               [](const Source &from) { return from.event.forum; }},
    MergeField{"days", u"даты", u"dates", kEvent, SAMOVAR_TEXT("Letters", "Days"), kNoDays,
               [](const Source &from) { return LetterWords(from.language).days(from.event); }},
    MergeField{"hours", u"часы", u"hours", kEvent, SAMOVAR_TEXT("Letters", "Hours"), kNoHours,
               [](const Source &from) { return LetterWords(from.language).hours(from.event); }},
    MergeField{"zoom-link", u"ссылка_zoom", u"zoom_link", kEvent, SAMOVAR_TEXT("Letters", "Zoom link"),
               kNoZoomLink, [](const Source &from) { return linkValue(from.event, true); }},
    MergeField{"event-link", u"ссылка_мероприятия", u"event_link", kEvent,
               SAMOVAR_TEXT("Letters", "The event's link"), kNoEventLink,
               [](const Source &from) { return linkValue(from.event, false); }},
    MergeField{"registration-deadline", u"срок_регистрации", u"registration_deadline", kEvent,
               SAMOVAR_TEXT("Letters", "Deadline for registration"), kNoRegistrationDeadline,
               [](const Source &from) { return deadlineValue(from, Deadline::Kind::Registration); }},
    MergeField{"preparation-deadline", u"срок_подготовки", u"preparation_deadline", kEvent,
               SAMOVAR_TEXT("Letters", "Deadline for preparation"), kNoPreparationDeadline,
               [](const Source &from) { return deadlineValue(from, Deadline::Kind::PreparationLetter); }},
    MergeField{"zoom-deadline", u"срок_ссылки", u"zoom_deadline", kEvent,
               SAMOVAR_TEXT("Letters", "Deadline for the Zoom link"), kNoZoomDeadline,
               [](const Source &from) { return deadlineValue(from, Deadline::Kind::ZoomLink); }},
    MergeField{"organisers", u"организаторы", u"organisers", kEvent, SAMOVAR_TEXT("Letters", "Organisers"),
               kNoOrganisers, organisersValue},
    MergeField{"contact", u"контакт", u"contact", kEvent, SAMOVAR_TEXT("Letters", "Contact person"),
               kNoContact, [](const Source &from) { return from.event.contact.name; }},
    MergeField{"contact-position", u"должность_контакта", u"contact_position", kEvent,
               SAMOVAR_TEXT("Letters", "Contact person's position"), kNoContactPosition,
               [](const Source &from) { return from.event.contact.position; }},
    MergeField{"contact-email", u"почта_контакта", u"contact_email", kEvent,
               SAMOVAR_TEXT("Letters", "Contact person's e-mail"), kNoContactEmail,
               [](const Source &from) { return from.event.contact.email; }},
    MergeField{"contact-phone", u"телефон_контакта", u"contact_phone", kEvent,
               SAMOVAR_TEXT("Letters", "Contact person's telephone"), kNoContactPhone,
               [](const Source &from) { return from.event.contact.phone; }},
    MergeField{"today", u"сегодня", u"today", kEvent, SAMOVAR_TEXT("Letters", "Day of the letter"), kNoToday,
               [](const Source &from) { return LetterWords(from.language).day(from.today); }},
};

} // namespace

std::span<const MergeField> mergeFields()
{
    return kMergeFields;
}

const MergeField *mergeField(QStringView name)
{
    const auto fields = mergeFields();
    const auto found = std::find_if(fields.begin(), fields.end(), [name](const MergeField &field) {
        return name.compare(QStringView(field.name), Qt::CaseInsensitive) == 0 ||
               name.compare(QStringView(field.englishName), Qt::CaseInsensitive) == 0;
    });
    return found == fields.end() ? nullptr : &*found;
}

QString MergeField::tag(QStringView language) const
{
    return QStringLiteral("{{%1}}").arg(QStringView(language == u"ru" ? name : englishName));
}

bool isZoomLink(const EventLink &link)
{
    return link.title.contains(u"zoom", Qt::CaseInsensitive) ||
           link.url.contains(u"zoom", Qt::CaseInsensitive);
}

} // namespace samovar
